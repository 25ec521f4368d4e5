// mandateOverlaps.0 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`WorkingGroup`)
    WHERE (n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $v.p1)
      AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $v.p1)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`WORKS_UNDER`]->(n1)
          WHERE (n1.`validFrom` IS NULL OR n1.`validFrom` <= $v.p1)
            AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [
            n1.`status`,
            [
              COLLECT {
                MATCH (n1)-[r4:`COVERS_TOPIC`]->(n3)
                WITH n3, r4
                ORDER BY n3.`id`, r4.`id`
                LIMIT $v.p0
                RETURN [n3.`id`]
              }
            ],
            [
              COLLECT {
                MATCH (n1)-[r6:`COVERS_COMPONENT`]->(n5)
                WITH n5, r6
                ORDER BY n5.`id`, r6.`id`
                LIMIT $v.p0
                RETURN [n5.`id`]
              }
            ],
            [
              COLLECT {
                MATCH (n1)-[r8:`PRESCRIBES`]->(n7)
                WITH n7, r8
                ORDER BY n7.`id`, r8.`id`
                LIMIT $v.p0
                RETURN [n7.`id`]
              }
            ],
            [
              COLLECT {
                MATCH (n1)-[r10:`ALLOWS_TASK_TYPE`]->(n9)
                WITH n9, r10
                ORDER BY n9.`id`, r10.`id`
                LIMIT $v.p0
                RETURN [n9.`id`]
              }
            ]
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r12:`TASK_OF`]-(n11)
          WHERE (n11.`startsOn` IS NULL OR n11.`startsOn` <= $v.p1)
            AND (n11.`endsOn` IS NULL OR n11.`endsOn` > $v.p1)
          WITH n11, r12
          ORDER BY n11.`id`, r12.`id`
          LIMIT $v.p0
          RETURN [
            n11.`status`,
            head(COLLECT {
              MATCH (n11)-[:`TASK_ON`]->(n13)
              RETURN [n13.`id`]
              LIMIT 1
            }),
            [
              COLLECT {
                MATCH (n11)-[r15:`TASK_ABOUT`]->(n14)
                WITH n14, r15
                ORDER BY n14.`id`, r15.`id`
                LIMIT $v.p0
                RETURN [n14.`id`]
              }
            ],
            head(COLLECT {
              MATCH (n11)-[:`IS_OF_TYPE`]->(n16)
              RETURN [n16.`id`]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r18:`WORKS_WITH`]->(n17)
          WITH n17, r18
          ORDER BY n17.`id`, r18.`id`
          LIMIT $v.p0
          RETURN [n17.`id`]
        }
      ],
      head(COLLECT {
        MATCH (n0)-[:`MAIN_TASK_TYPE`]->(n19)
        RETURN [n19.`id`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// mandateOverlaps.1 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`WorkingGroup` {`id`: i0})
    RETURN [n1.`nameDa`]
  })
} AS answer;
