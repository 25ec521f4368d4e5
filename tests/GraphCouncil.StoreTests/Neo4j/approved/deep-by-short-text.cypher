// deep-by-short-text.cypher ($p0, $p1, $p2, $s0, $s1, $g0)
RETURN [
  COLLECT {
    MATCH (n0:`Club`)
    WHERE n0.`motto` <= $g0 AND ((n0.`motto` < $p0) <> any(i1 IN $s0 WHERE i1[0] <= size(n0.`motto`) AND n0.`motto` STARTS WITH left($p0, i1[0]) AND n0.`motto` >= left($p0, i1[0]) + i1[1] AND coalesce(n0.`motto` < left($p0, i1[0]) + i1[2], true)) OR n0.`motto` = $p0 AND (n0.`id` > $p1) <> any(i2 IN $s1 WHERE i2[0] <= size(n0.`id`) AND n0.`id` STARTS WITH left($p1, i2[0]) AND n0.`id` >= left($p1, i2[0]) + i2[1] AND coalesce(n0.`id` < left($p1, i2[0]) + i2[2], true)))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`motto` DESC, n0.`id`
    LIMIT $p2
    RETURN [n0.`id`]
  }
] AS answer;
