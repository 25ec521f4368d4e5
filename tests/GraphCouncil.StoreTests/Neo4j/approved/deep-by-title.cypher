// deep-by-title.cypher ($v.p0, $v.p1, $v.p2, $v.s2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`name$order` >= $v.p1 AND (n0.`name$order` <> $v.p1 OR (n0.`id` > $v.p2) <> any(i1 IN $v.s2 WHERE any(b1 IN [reduce(a1 = 0, d1 IN i1[0] | a1 + CASE WHEN a1 + d1 <= size(n0.`id`) AND n0.`id` STARTS WITH left($v.p2, a1 + d1) THEN d1 ELSE 0 END)] WHERE substring(n0.`id`, b1, 1) + substring($v.p2, b1, 1) =~ i1[1])))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n2:`Person`)
    WHERE n2.`name$order` <= $v.p1 AND (n2.`name$order` <> $v.p1 OR (n2.`id` <= $v.p2) <> any(i3 IN $v.s2 WHERE any(b3 IN [reduce(a3 = 0, d3 IN i3[0] | a3 + CASE WHEN a3 + d3 <= size(n2.`id`) AND n2.`id` STARTS WITH left($v.p2, a3 + d3) THEN d3 ELSE 0 END)] WHERE substring(n2.`id`, b3, 1) + substring($v.p2, b3, 1) =~ i3[1])))
      AND n2.`id` IS NOT NULL
    RETURN n2
    LIMIT 1
  }
] AS answer;
