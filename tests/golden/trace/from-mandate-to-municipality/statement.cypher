// mandate ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.m0)
MATCH (n0:`Mandate` {`id`: $v.p0})
RETURN head(collect([
  n0.`titleDa`,
  n0.`status`,
  head(COLLECT {
    MATCH (n0)<-[r2:`WORKS_UNDER`]-(n1)
    WHERE (n1.`establishedOn` IS NULL OR n1.`establishedOn` <= $v.p7)
      AND (n1.`closedOn` IS NULL OR n1.`closedOn` > $v.p7)
    RETURN [
      n1.`nameDa`,
      [
        COLLECT {
          MATCH (n1)<-[r4:`PRODUCED_BY_GROUP`]-(n3)
          WITH n3, r4
          ORDER BY n3.`titleDa$order`, n3.`id`
          LIMIT $v.p1
          RETURN [
            n3.`titleDa`,
            n3.`status`,
            [
              COLLECT {
                MATCH (n3)<-[r6:`PAYS_FOR`]-(n5)
                WITH n5, r6
                ORDER BY n5.`id`
                LIMIT $v.p2
                RETURN [
                  toString(n5.`amountDkk`),
                  head(COLLECT {
                    MATCH (n5)-[:`FUNDED_BY`]->(n7)
                    RETURN [$v.m0[split(n7.`id`, ':')[0]], n7.`name`]
                    LIMIT 1
                  })
                ]
              }
            ],
            [COUNT { (n3)<-[r9:`REVIEWS_DELIVERABLE`]-(n8) }],
            [
              COLLECT {
                MATCH (n3)-[r11:`DELIVERS_FOR`]->(n10)
                WITH n10, r11
                ORDER BY n10.`id`, r11.`id`
                LIMIT $v.p4
                RETURN [
                  n10.`nameDa`,
                  [
                    COLLECT {
                      MATCH (n10)<-[r13:`ESTABLISHES`]-(n12)
                      WHERE (r13.`validFrom` IS NULL OR r13.`validFrom` <= $v.p7)
                        AND (r13.`validTo` IS NULL OR r13.`validTo` > $v.p7)
                        AND (n12.`startsOn` IS NULL OR n12.`startsOn` <= $v.p7)
                        AND (n12.`endsOn` IS NULL OR n12.`endsOn` > $v.p7)
                      WITH n12, r13
                      ORDER BY n12.`id`, r13.`id`
                      LIMIT $v.p5
                      RETURN [
                        n12.`nameDa`,
                        head(COLLECT {
                          MATCH (n12)-[:`OWNED_BY`]->(n14)
                          RETURN [$v.m0[split(n14.`id`, ':')[0]], n14.`name`]
                          LIMIT 1
                        }),
                        [
                          COLLECT {
                            MATCH (n12)<-[r16:`TAKES_PART_IN`]-(n15)
                            WHERE r16.`validFrom` <= $v.p7
                              AND (r16.`validTo` IS NULL OR r16.`validTo` > $v.p7)
                            WITH n15, r16
                            ORDER BY n15.`name$order`, n15.`id`, r16.`id`
                            LIMIT $v.p6
                            RETURN [r16.`role`, n15.`name`]
                          },
                          COUNT {
                            MATCH (n12)<-[r18:`TAKES_PART_IN`]-(n17)
                            WHERE r18.`validFrom` <= $v.p7
                              AND (r18.`validTo` IS NULL OR r18.`validTo` > $v.p7)
                          }
                        ]
                      ]
                    }
                  ]
                ]
              }
            ]
          ]
        }
      ]
    ]
    LIMIT 1
  })
])) AS answer;
