// deep-by-id.cypher ($p0, $p1, $s0, $g0, $l0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` <= $g0 AND (n0.`id` < $p0) <> any(i1 IN $s0 WHERE i1[0] <= size(n0.`id`) AND n0.`id` STARTS WITH left($p0, i1[0]) AND n0.`id` >= left($p0, i1[0]) + i1[1] AND coalesce(n0.`id` < left($p0, i1[0]) + i1[2], true))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id` DESC
    LIMIT $p1
    WITH n0
    ORDER BY n0.`id`
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n2:`Person`)
    WHERE n2.`id` >= $l0 AND (n2.`id` >= $p0) <> any(i3 IN $s0 WHERE i3[0] <= size(n2.`id`) AND n2.`id` STARTS WITH left($p0, i3[0]) AND n2.`id` >= left($p0, i3[0]) + i3[1] AND coalesce(n2.`id` < left($p0, i3[0]) + i3[2], true))
      AND n2.`id` IS NOT NULL
    RETURN n2
    LIMIT 1
  }
] AS answer;
