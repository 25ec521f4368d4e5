// deep-by-id.cypher ($v.p0, $v.p1, $v.s0, $v.g0, $v.l0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` <= coalesce($v.g0, reduce(a2 = '\uDBFF\uDFFF', i2 IN range(1, 11) | a2 + a2)) AND (n0.`id` < $v.p0) <> any(i1 IN $v.s0 WHERE any(b1 IN [reduce(a1 = 0, d1 IN i1[0] | a1 + CASE WHEN a1 + d1 <= size(n0.`id`) AND n0.`id` STARTS WITH left($v.p0, a1 + d1) THEN d1 ELSE 0 END)] WHERE substring(n0.`id`, b1, 1) + substring($v.p0, b1, 1) =~ i1[1]))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id` DESC
    LIMIT $v.p1
    WITH n0
    ORDER BY n0.`id`
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n3:`Person`)
    WHERE n3.`id` >= $v.l0 AND (n3.`id` >= $v.p0) <> any(i4 IN $v.s0 WHERE any(b4 IN [reduce(a4 = 0, d4 IN i4[0] | a4 + CASE WHEN a4 + d4 <= size(n3.`id`) AND n3.`id` STARTS WITH left($v.p0, a4 + d4) THEN d4 ELSE 0 END)] WHERE substring(n3.`id`, b4, 1) + substring($v.p0, b4, 1) =~ i4[1]))
      AND n3.`id` IS NOT NULL
    RETURN n3
    LIMIT 1
  }
] AS answer;
