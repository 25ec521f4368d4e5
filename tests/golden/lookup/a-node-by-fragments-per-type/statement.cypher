// node ($v.p0, $v.m0)
MATCH (n0:`Node` {`id`: $v.p0})
WITH n0, split(n0.`id`, ':')[0] AS t1
RETURN head(collect(CASE t1
  WHEN 'component' THEN [11, n0.`id`, n0.`nameDa`, n0.`status`]
  WHEN 'person' THEN [34, n0.`id`, n0.`name`]
  ELSE [$v.m0[t1], n0.`id`]
END)) AS answer;
