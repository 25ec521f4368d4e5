// components ($p0, $p1, $p2, $p3, $p4)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE NOT EXISTS { (n0)<-[r2:`REVIEW_OF`]-(n1) }
      AND EXISTS {
        MATCH (n0)-[r4:`REQUIRES_COMPETENCY`]->(n3)
        WHERE r4.`importance` = $p0
          AND r4.`minLevel` >= $p1
          AND NOT EXISTS {
            MATCH (n3)<-[r6:`HAS_COMPETENCY`]-(n5)
            WHERE r6.`validFrom` <= $p4
              AND (r6.`validTo` IS NULL OR r6.`validTo` > $p4)
              AND r6.`level` >= $p1
          }
      }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p2
    RETURN [
      n0.`nameDa`,
      [
        COLLECT {
          MATCH (n0)-[r8:`REQUIRES_COMPETENCY`]->(n7)
          WITH n7, r8
          ORDER BY n7.`id`, r8.`id`
          LIMIT $p3
          RETURN [r8.`minLevel`, n7.`notation`, n7.`labelDa`]
        }
      ]
    ]
  }
] AS answer;
