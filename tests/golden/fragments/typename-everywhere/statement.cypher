// people ($v.p0, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n1)
        RETURN [$v.m0[split(n1.`id`, ':')[0]]]
        LIMIT 1
      })
    ]
  }
] AS answer;
