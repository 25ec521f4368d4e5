// people ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WITH n0, head(COLLECT {
      MATCH (n0)-[:`EMPLOYED_BY`]->(n2)
      RETURN n2.`name$order`
      LIMIT 1
    }) AS k1
    WITH n0, k1
    ORDER BY k1 DESC, n0.`name$order`, n0.`id`
    LIMIT $p0
    RETURN [
      n0.`name`,
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n3)
        RETURN CASE split(n3.`id`, ':')[0]
          WHEN 'kl' THEN [0, n3.`name`]
          WHEN 'kombit' THEN [1, n3.`name`]
          WHEN 'council' THEN [2, n3.`name`]
          WHEN 'secretariat' THEN [3, n3.`name`]
          WHEN 'architecture-staff' THEN [4, n3.`name`]
          WHEN 'municipality' THEN [5, n3.`name`]
          WHEN 'private-party' THEN [6, n3.`name`]
          WHEN 'external-body' THEN [7, n3.`name`]
        END
        LIMIT 1
      })
    ]
  }
] AS answer;
