// people ($v.p0, $v.m0)
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
    LIMIT $v.p0
    RETURN [
      n0.`name`,
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n3)
        RETURN [$v.m0[split(n3.`id`, ':')[0]], n3.`name`]
        LIMIT 1
      })
    ]
  }
] AS answer;
