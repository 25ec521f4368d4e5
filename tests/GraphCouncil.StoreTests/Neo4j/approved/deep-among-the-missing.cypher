// deep-among-the-missing.cypher ($p0, $p1, $s0, $l0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`age` IS NULL
      AND n0.`id` >= $l0 AND (n0.`id` > $p0) <> any(i1 IN $s0 WHERE i1[0] <= size(n0.`id`) AND n0.`id` STARTS WITH left($p0, i1[0]) AND n0.`id` >= left($p0, i1[0]) + i1[1] AND coalesce(n0.`id` < left($p0, i1[0]) + i1[2], true))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`id`]
  }
] AS answer;
