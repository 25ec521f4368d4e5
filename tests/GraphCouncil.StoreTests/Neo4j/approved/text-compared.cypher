// text-compared.cypher ($p0, $p1, $p2, $s1, $s2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE (n0.`nick` > $p1) <> any(i1 IN $s1 WHERE i1[0] <= size(n0.`nick`) AND n0.`nick` STARTS WITH left($p1, i1[0]) AND n0.`nick` >= left($p1, i1[0]) + i1[1] AND coalesce(n0.`nick` < left($p1, i1[0]) + i1[2], true))
      AND NOT coalesce((n0.`nick` <= $p2) <> any(i2 IN $s2 WHERE i2[0] <= size(n0.`nick`) AND n0.`nick` STARTS WITH left($p2, i2[0]) AND n0.`nick` >= left($p2, i2[0]) + i2[1] AND coalesce(n0.`nick` < left($p2, i2[0]) + i2[2], true)), false)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [n0.`id`]
  }
] AS answer;
