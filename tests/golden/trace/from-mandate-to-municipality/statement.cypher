// mandate ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $m0)
MATCH (n0:`Mandate` {`id`: $p0})
RETURN head(collect([
  n0.`titleDa`,
  n0.`status`,
  head(COLLECT {
    MATCH (n0)<-[r2:`WORKS_UNDER`]-(n1)
    WHERE (n1.`establishedOn` IS NULL OR n1.`establishedOn` <= $p7)
      AND (n1.`closedOn` IS NULL OR n1.`closedOn` > $p7)
    RETURN [
      n1.`nameDa`,
      [
        COLLECT {
          MATCH (n1)<-[r4:`PRODUCED_BY_GROUP`]-(n3)
          WITH n3, r4
          ORDER BY n3.`titleDa$order`, n3.`id`
          LIMIT $p1
          RETURN [
            n3.`titleDa`,
            n3.`status`,
            [
              COLLECT {
                MATCH (n3)<-[r6:`PAYS_FOR`]-(n5)
                WITH n5, r6
                ORDER BY n5.`id`
                LIMIT $p2
                RETURN [
                  toString(n5.`amountDkk`),
                  head(COLLECT {
                    MATCH (n5)-[:`FUNDED_BY`]->(n7)
                    RETURN [$m0[split(n7.`id`, ':')[0]], n7.`name`]
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
                LIMIT $p4
                RETURN [
                  n10.`nameDa`,
                  [
                    COLLECT {
                      MATCH (n10)<-[r13:`ESTABLISHES`]-(n12)
                      WHERE (r13.`validFrom` IS NULL OR r13.`validFrom` <= $p7)
                        AND (r13.`validTo` IS NULL OR r13.`validTo` > $p7)
                        AND (n12.`startsOn` IS NULL OR n12.`startsOn` <= $p7)
                        AND (n12.`endsOn` IS NULL OR n12.`endsOn` > $p7)
                      WITH n12, r13
                      ORDER BY n12.`id`, r13.`id`
                      LIMIT $p5
                      RETURN [
                        n12.`nameDa`,
                        head(COLLECT {
                          MATCH (n12)-[:`OWNED_BY`]->(n14)
                          RETURN [$m0[split(n14.`id`, ':')[0]], n14.`name`]
                          LIMIT 1
                        }),
                        [
                          COLLECT {
                            MATCH (n12)<-[r16:`TAKES_PART_IN`]-(n15)
                            WHERE r16.`validFrom` <= $p7
                              AND (r16.`validTo` IS NULL OR r16.`validTo` > $p7)
                            WITH n15, r16
                            ORDER BY n15.`name$order`, n15.`id`, r16.`id`
                            LIMIT $p6
                            RETURN [r16.`role`, n15.`name`]
                          },
                          COUNT {
                            MATCH (n12)<-[r18:`TAKES_PART_IN`]-(n17)
                            WHERE r18.`validFrom` <= $p7
                              AND (r18.`validTo` IS NULL OR r18.`validTo` > $p7)
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
