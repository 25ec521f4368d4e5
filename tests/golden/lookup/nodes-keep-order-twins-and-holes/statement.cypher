// nodes ($p0, $m0)
RETURN COLLECT {
  UNWIND $p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t2
    RETURN CASE t2
      WHEN 'competency' THEN [8, n1.`id`, n1.`labelDa`]
      WHEN 'project' THEN [42, n1.`id`, n1.`nameDa`]
      ELSE [$m0[t2], n1.`id`]
    END
  })
} AS answer;
