// deep-nullable.cypher ($v.p0, $v.p1, $v.p2, $v.s2)
RETURN [
  COLLECT {
    WITH COLLECT {
      MATCH (n0:`Person`)
      WHERE n0.`rank` >= $v.p1 AND (n0.`rank` <> $v.p1 OR (n0.`id` > $v.p2) <> any(i1 IN $v.s2 WHERE any(b1 IN [reduce(a1 = 0, d1 IN i1[0] | a1 + CASE WHEN a1 + d1 <= size(n0.`id`) AND n0.`id` STARTS WITH left($v.p2, a1 + d1) THEN d1 ELSE 0 END)] WHERE substring(n0.`id`, b1, 1) + substring($v.p2, b1, 1) =~ i1[1])))
        AND n0.`id` IS NOT NULL
      WITH n0
      ORDER BY n0.`rank`, n0.`id`
      LIMIT $v.p0
      RETURN n0
    } AS l2
    CALL (l2) {
      UNWIND l2 AS n4
      RETURN n4
      UNION ALL
      WITH size(l2) AS s3
      WHERE s3 < $v.p0
      MATCH (n4:`Person`)
      WHERE n4.`rank` IS NULL
        AND n4.`id` IS NOT NULL
      RETURN n4
      ORDER BY n4.`id`
      LIMIT $v.p0
    }
    WITH n4
    ORDER BY n4.`rank`, n4.`id`
    LIMIT $v.p0
    RETURN [n4.`id`]
  },
  COUNT {
    MATCH (n6:`Person`)
    WHERE n6.`rank` <= $v.p1 AND (n6.`rank` <> $v.p1 OR (n6.`id` <= $v.p2) <> any(i7 IN $v.s2 WHERE any(b7 IN [reduce(a7 = 0, d7 IN i7[0] | a7 + CASE WHEN a7 + d7 <= size(n6.`id`) AND n6.`id` STARTS WITH left($v.p2, a7 + d7) THEN d7 ELSE 0 END)] WHERE substring(n6.`id`, b7, 1) + substring($v.p2, b7, 1) =~ i7[1])))
      AND n6.`id` IS NOT NULL
    RETURN n6
    LIMIT 1
  }
] AS answer;
