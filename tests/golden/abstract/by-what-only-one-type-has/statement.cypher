// organizations ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Organization`)
    WHERE ((n0:`Municipality` AND n0.`code` IN $v.p0) OR ((n0:`Municipality` AND EXISTS {
        MATCH (n0)-[r2:`IN_REGION`]->(n1)
        WHERE r2.`validFrom` <= $v.p4
          AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p4)
          AND n1.`validFrom` <= $v.p4
          AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p4)
          AND n1.`name` = $v.p1
      }) AND n0.`name` STARTS WITH $v.p2) OR (n0:`Council`))
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p3
    WITH n0, split(n0.`id`, ':')[0] AS t3
    RETURN CASE t3
      WHEN 'municipality' THEN [5, n0.`name`, n0.`code`]
      ELSE [$v.m0[t3], n0.`name`]
    END
  },
  COUNT {
    MATCH (n4:`Organization`)
    WHERE ((n4:`Municipality` AND n4.`code` IN $v.p0) OR ((n4:`Municipality` AND EXISTS {
        MATCH (n4)-[r6:`IN_REGION`]->(n5)
        WHERE r6.`validFrom` <= $v.p4
          AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p4)
          AND n5.`validFrom` <= $v.p4
          AND (n5.`validTo` IS NULL OR n5.`validTo` > $v.p4)
          AND n5.`name` = $v.p1
      }) AND n4.`name` STARTS WITH $v.p2) OR (n4:`Council`))
      AND n4.`id` IS NOT NULL
  }
] AS answer;
