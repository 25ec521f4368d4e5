// components ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE NOT EXISTS { (n0)<-[r2:`REVIEW_OF`]-(n1) }
      AND EXISTS {
        MATCH (n0)-[r4:`REQUIRES_COMPETENCY`]->(n3)
        WHERE r4.`importance` = $v.p0
          AND r4.`minLevel` >= $v.p1
          AND NOT EXISTS {
            MATCH (n3)<-[r6:`HAS_COMPETENCY`]-(n5)
            WHERE r6.`validFrom` <= $v.p4
              AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p4)
              AND r6.`level` >= $v.p1
          }
      }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p2
    RETURN [
      n0.`nameDa`,
      [
        COLLECT {
          MATCH (n0)-[r8:`REQUIRES_COMPETENCY`]->(n7)
          WITH n7, r8
          ORDER BY n7.`id`, r8.`id`
          LIMIT $v.p3
          RETURN [r8.`minLevel`, n7.`notation`, n7.`labelDa`]
        }
      ]
    ]
  }
] AS answer;
