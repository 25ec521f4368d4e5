// competency ($p0, $p1, $p2, $p3, $p4)
MATCH (n0:`Competency` {`id`: $p0})
RETURN head(collect([
  n0.`labelDa`,
  [
    COLLECT {
      MATCH (n0)<-[r2:`HAS_COMPETENCY`]-(n1)
      WHERE r2.`validFrom` <= $p4
        AND (r2.`validTo` IS NULL OR r2.`validTo` > $p4)
      WITH n1, r2
      ORDER BY n1.`id`, r2.`id`
      LIMIT $p1
      RETURN [
        r2.`level`,
        r2.`source`,
        n1.`name`,
        [
          COLLECT {
            MATCH (n1)-[r4:`HAS_COMPETENCY`]->(n3)
            WHERE r4.`validFrom` <= $p4
              AND (r4.`validTo` IS NULL OR r4.`validTo` > $p4)
              AND n3.`notation` = $p2
            WITH n3, r4
            ORDER BY n3.`id`, r4.`id`
            LIMIT $p3
            RETURN [r4.`level`, r4.`source`, n3.`notation`]
          }
        ]
      ]
    },
    COUNT {
      MATCH (n0)<-[r6:`HAS_COMPETENCY`]-(n5)
      WHERE r6.`validFrom` <= $p4
        AND (r6.`validTo` IS NULL OR r6.`validTo` > $p4)
    }
  ]
])) AS answer;
