// deep-among-the-missing.cypher ($v.p0, $v.p1, $v.s0, $v.l0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`age` IS NULL
      AND n0.`id` >= $v.l0 AND (n0.`id` > $v.p0) <> any(i1 IN $v.s0 WHERE any(b1 IN [reduce(a1 = 0, d1 IN i1[0] | a1 + CASE WHEN a1 + d1 <= size(n0.`id`) AND n0.`id` STARTS WITH left($v.p0, a1 + d1) THEN d1 ELSE 0 END)] WHERE substring(n0.`id`, b1, 1) + substring($v.p0, b1, 1) =~ i1[1]))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`id`]
  }
] AS answer;
