// competency ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
MATCH (n0:`Competency` {`id`: $v.p0})
RETURN head(collect([
  n0.`labelDa`,
  [
    COLLECT {
      MATCH (n0)<-[r2:`HAS_COMPETENCY`]-(n1)
      WHERE r2.`validFrom` <= $v.p4
        AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p4)
      WITH n1, r2
      ORDER BY n1.`id`, r2.`id`
      LIMIT $v.p1
      RETURN [
        r2.`level`,
        r2.`source`,
        n1.`name`,
        [
          COLLECT {
            MATCH (n1)-[r4:`HAS_COMPETENCY`]->(n3)
            WHERE r4.`validFrom` <= $v.p4
              AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p4)
              AND n3.`notation` = $v.p2
            WITH n3, r4
            ORDER BY n3.`id`, r4.`id`
            LIMIT $v.p3
            RETURN [r4.`level`, r4.`source`, n3.`notation`]
          }
        ]
      ]
    },
    COUNT {
      MATCH (n0)<-[r6:`HAS_COMPETENCY`]-(n5)
      WHERE r6.`validFrom` <= $v.p4
        AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p4)
    }
  ]
])) AS answer;
