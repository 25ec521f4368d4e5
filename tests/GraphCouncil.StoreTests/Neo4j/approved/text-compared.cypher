// text-compared.cypher ($v.p0, $v.p1, $v.p2, $v.s1, $v.s2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE (n0.`nick` > $v.p1) <> any(i1 IN $v.s1 WHERE any(b1 IN [reduce(a1 = 0, d1 IN i1[0] | a1 + CASE WHEN a1 + d1 <= size(n0.`nick`) AND n0.`nick` STARTS WITH left($v.p1, a1 + d1) THEN d1 ELSE 0 END)] WHERE substring(n0.`nick`, b1, 1) + substring($v.p1, b1, 1) =~ i1[1]))
      AND NOT coalesce((n0.`nick` <= $v.p2) <> any(i2 IN $v.s2 WHERE any(b2 IN [reduce(a2 = 0, d2 IN i2[0] | a2 + CASE WHEN a2 + d2 <= size(n0.`nick`) AND n0.`nick` STARTS WITH left($v.p2, a2 + d2) THEN d2 ELSE 0 END)] WHERE substring(n0.`nick`, b2, 1) + substring($v.p2, b2, 1) =~ i2[1])), false)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  }
] AS answer;
