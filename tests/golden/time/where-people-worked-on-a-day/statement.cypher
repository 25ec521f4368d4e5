// people ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`AFFILIATED_WITH`]->(n1)
        WHERE r2.`validFrom` <= $v.p2
          AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
      }
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`name`,
      [
        COLLECT {
          MATCH (n0)-[r4:`AFFILIATED_WITH`]->(n3)
          WHERE r4.`validFrom` <= $v.p2
            AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p2)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p1
          RETURN [$v.m0[split(n3.`id`, ':')[0]], r4.`role`, r4.`validFrom`, r4.`validTo`, n3.`name`]
        }
      ]
    ]
  },
  COUNT {
    MATCH (n5:`Person`)
    WHERE EXISTS {
        MATCH (n5)-[r7:`AFFILIATED_WITH`]->(n6)
        WHERE r7.`validFrom` <= $v.p2
          AND (r7.`validTo` IS NULL OR r7.`validTo` > $v.p2)
      }
      AND n5.`id` IS NOT NULL
  }
] AS answer;
