// people ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n1)
        RETURN CASE split(n1.`id`, ':')[0]
          WHEN 'kl' THEN [0]
          WHEN 'kombit' THEN [1]
          WHEN 'council' THEN [2]
          WHEN 'secretariat' THEN [3]
          WHEN 'architecture-staff' THEN [4]
          WHEN 'municipality' THEN [5]
          WHEN 'private-party' THEN [6]
          WHEN 'external-body' THEN [7]
        END
        LIMIT 1
      })
    ]
  }
] AS answer;
