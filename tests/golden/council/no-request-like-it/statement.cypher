// precedents.0 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`AssistanceRequest`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`openedOn`,
      n0.`titleDa`,
      n0.`titleEn`,
      n0.`ask`,
      head(COLLECT {
        MATCH (n0)-[:`REQUESTED_BY`]->(n1)
        RETURN [
          n1.`id`,
          head(COLLECT {
            MATCH (n1)-[:`PART_OF_EFFORT`]->(n2)
            RETURN [n2.`id`]
            LIMIT 1
          })
        ]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n0)-[:`ADDRESSED_TO`]->(n3)
        RETURN [n3.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r5:`REQUEST_ABOUT`]->(n4)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $v.p0
          RETURN [n4.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r7:`ASKS_FOR`]->(n6)
          WITH n6, r7
          ORDER BY n6.`id`, r7.`id`
          LIMIT $v.p0
          RETURN [n6.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r9:`ANSWERS`]-(n8)
          WITH n8, r9
          ORDER BY n8.`id`, r9.`id`
          LIMIT $v.p0
          RETURN [n8.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r11:`CONCERNS_REQUEST`]-(n10)
          WITH n10, r11
          ORDER BY n10.`id`, r11.`id`
          LIMIT $v.p0
          RETURN [
            [
              COLLECT {
                MATCH (n10)<-[r13:`TAKEN_UNDER`]-(n12)
                WITH n12, r13
                ORDER BY n12.`id`, r13.`id`
                LIMIT $v.p0
                RETURN [n12.`id`]
              }
            ]
          ]
        }
      ]
    ]
  }
] AS answer;

// precedents.1 ($v.p0, $v.p1, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Decision`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`decidedOn`,
      [
        COLLECT {
          MATCH (n0)-[r2:`DECIDES_ABOUT`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [$v.m0[split(n1.`id`, ':')[0]], n1.`id`]
        }
      ]
    ]
  }
] AS answer;
