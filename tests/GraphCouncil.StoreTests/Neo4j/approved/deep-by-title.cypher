// deep-by-title.cypher ($p0, $p1, $p2, $s2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`name$order` >= $p1 AND (n0.`name$order` <> $p1 OR (n0.`id` > $p2) <> any(i1 IN $s2 WHERE i1[0] <= size(n0.`id`) AND n0.`id` STARTS WITH left($p2, i1[0]) AND n0.`id` >= left($p2, i1[0]) + i1[1] AND coalesce(n0.`id` < left($p2, i1[0]) + i1[2], true)))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p0
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n2:`Person`)
    WHERE n2.`name$order` <= $p1 AND (n2.`name$order` <> $p1 OR (n2.`id` <= $p2) <> any(i3 IN $s2 WHERE i3[0] <= size(n2.`id`) AND n2.`id` STARTS WITH left($p2, i3[0]) AND n2.`id` >= left($p2, i3[0]) + i3[1] AND coalesce(n2.`id` < left($p2, i3[0]) + i3[2], true)))
      AND n2.`id` IS NOT NULL
    RETURN n2
    LIMIT 1
  }
] AS answer;
