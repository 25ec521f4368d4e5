// nodes ($v.p0, $v.m0)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t2
    RETURN CASE t2
      WHEN 'competency' THEN [8, n1.`id`, n1.`labelDa`]
      WHEN 'project' THEN [42, n1.`id`, n1.`nameDa`]
      ELSE [$v.m0[t2], n1.`id`]
    END
  })
} AS answer;
