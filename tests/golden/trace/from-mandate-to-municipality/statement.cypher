// mandate ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $m0)
MATCH (n0:`Mandate` {`id`: $p0})
RETURN head(collect([
  n0.`titleDa`,
  n0.`status`,
  head(COLLECT {
    MATCH (n0)<-[:`WORKS_UNDER`]-(n1)
    RETURN [
      n1.`nameDa`,
      [
        COLLECT {
          MATCH (n1)<-[r3:`PRODUCED_BY_GROUP`]-(n2)
          WITH n2, r3
          ORDER BY n2.`titleDa$order`, n2.`id`
          LIMIT $p1
          RETURN [
            n2.`titleDa`,
            n2.`status`,
            [
              COLLECT {
                MATCH (n2)<-[r5:`PAYS_FOR`]-(n4)
                WITH n4, r5
                ORDER BY n4.`id`
                LIMIT $p2
                RETURN [
                  toString(n4.`amountDkk`),
                  head(COLLECT {
                    MATCH (n4)-[:`FUNDED_BY`]->(n6)
                    RETURN [$m0[split(n6.`id`, ':')[0]], n6.`name`]
                    LIMIT 1
                  })
                ]
              }
            ],
            [COUNT { (n2)<-[r8:`REVIEWS_DELIVERABLE`]-(n7) }],
            [
              COLLECT {
                MATCH (n2)-[r10:`DELIVERS_FOR`]->(n9)
                WITH n9, r10
                ORDER BY n9.`id`, r10.`id`
                LIMIT $p4
                RETURN [
                  n9.`nameDa`,
                  [
                    COLLECT {
                      MATCH (n9)<-[r12:`ESTABLISHES`]-(n11)
                      WITH n11, r12
                      ORDER BY n11.`id`, r12.`id`
                      LIMIT $p5
                      RETURN [
                        n11.`nameDa`,
                        head(COLLECT {
                          MATCH (n11)-[:`OWNED_BY`]->(n13)
                          RETURN [$m0[split(n13.`id`, ':')[0]], n13.`name`]
                          LIMIT 1
                        }),
                        [
                          COLLECT {
                            MATCH (n11)<-[r15:`TAKES_PART_IN`]-(n14)
                            WITH n14, r15
                            ORDER BY n14.`name$order`, n14.`id`, r15.`id`
                            LIMIT $p6
                            RETURN [r15.`role`, n14.`name`]
                          },
                          COUNT { (n11)<-[r17:`TAKES_PART_IN`]-(n16) }
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
