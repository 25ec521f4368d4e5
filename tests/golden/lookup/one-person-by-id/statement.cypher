// person ($p0, $p1)
MATCH (n0:`Person` {`id`: $p0})
RETURN head(collect([
  n0.`id`,
  n0.`name`,
  n0.`kind`,
  head(COLLECT {
    MATCH (n0)-[:`EMPLOYED_BY`]->(n1)
    RETURN CASE split(n1.`id`, ':')[0]
      WHEN 'kl' THEN [0, n1.`name`]
      WHEN 'kombit' THEN [1, n1.`name`]
      WHEN 'council' THEN [2, n1.`name`]
      WHEN 'secretariat' THEN [3, n1.`name`]
      WHEN 'architecture-staff' THEN [4, n1.`name`]
      WHEN 'municipality' THEN [5, n1.`name`]
      WHEN 'private-party' THEN [6, n1.`name`]
      WHEN 'external-body' THEN [7, n1.`name`]
    END
    LIMIT 1
  }),
  [
    COLLECT {
      MATCH (n0)-[r3:`HAS_COMPETENCY`]->(n2)
      WITH n2, r3
      ORDER BY r3.`level` DESC, n2.`id`, r3.`id`
      LIMIT $p1
      RETURN [r3.`level`, r3.`source`, n2.`notation`, n2.`labelDa`]
    }
  ]
])) AS answer;
