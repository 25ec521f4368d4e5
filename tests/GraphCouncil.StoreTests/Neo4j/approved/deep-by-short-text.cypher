// deep-by-short-text.cypher ($v.p0, $v.p1, $v.p2, $v.s0, $v.s1, $v.g0)
RETURN [
  COLLECT {
    MATCH (n0:`Club`)
    WHERE n0.`motto` <= coalesce($v.g0, reduce(a3 = '\uDBFF\uDFFF', i3 IN range(1, 11) | a3 + a3)) AND (n0.`motto` <= $v.p0) <> any(i1 IN $v.s0 WHERE any(b1 IN [reduce(a1 = 0, d1 IN i1[0] | a1 + CASE WHEN a1 + d1 <= size(n0.`motto`) AND n0.`motto` STARTS WITH left($v.p0, a1 + d1) THEN d1 ELSE 0 END)] WHERE substring(n0.`motto`, b1, 1) + substring($v.p0, b1, 1) =~ i1[1])) AND (n0.`motto` <> $v.p0 OR (n0.`id` > $v.p1) <> any(i2 IN $v.s1 WHERE any(b2 IN [reduce(a2 = 0, d2 IN i2[0] | a2 + CASE WHEN a2 + d2 <= size(n0.`id`) AND n0.`id` STARTS WITH left($v.p1, a2 + d2) THEN d2 ELSE 0 END)] WHERE substring(n0.`id`, b2, 1) + substring($v.p1, b2, 1) =~ i2[1])))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`motto` DESC, n0.`id`
    LIMIT $v.p2
    RETURN [n0.`id`]
  }
] AS answer;
