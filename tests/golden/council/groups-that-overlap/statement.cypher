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

// mandateOverlaps.2 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`WorkingGroup` {`id`: i0})
    RETURN [n1.`nameDa`, n1.`status`]
  })
} AS answer;

// mandateOverlaps.3 ($v.p0, $v.p1, $v.m0)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t2
    RETURN CASE t2
      WHEN 'allocation' THEN [0]
      WHEN 'kl' THEN [2, n1.`name`]
      WHEN 'kombit' THEN [3, n1.`name`]
      WHEN 'council' THEN [4, n1.`name`]
      WHEN 'secretariat' THEN [5, n1.`name`]
      WHEN 'architecture-staff' THEN [6, n1.`name`]
      WHEN 'competency-scheme' THEN [7, n1.`labelDa`]
      WHEN 'competency' THEN [8, n1.`labelDa`]
      WHEN 'proficiency-level' THEN [9, n1.`labelDa`]
      WHEN 'framework-architecture' THEN [10, n1.`nameDa`]
      WHEN 'component' THEN [11, n1.`nameDa`]
      WHEN 'rule-check' THEN [14]
      WHEN 'exception' THEN [15]
      WHEN 'working-group' THEN [16, n1.`nameDa`]
      WHEN 'membership' THEN [17]
      WHEN 'component-version' THEN [18, n1.`number`]
      WHEN 'status-change' THEN [19]
      WHEN 'architecture-board' THEN [20, n1.`nameDa`]
      WHEN 'admission-request' THEN [21]
      WHEN 'invitation' THEN [26]
      WHEN 'network' THEN [27, n1.`nameDa`]
      WHEN 'channel' THEN [29, n1.`nameDa`]
      WHEN 'nomination' THEN [30]
      WHEN 'municipality' THEN [31, n1.`name`]
      WHEN 'private-party' THEN [32, n1.`name`]
      WHEN 'external-body' THEN [33, n1.`name`]
      WHEN 'person' THEN [34, n1.`name`]
      WHEN 'region' THEN [35, n1.`name`]
      WHEN 'network-area' THEN [36, n1.`name`]
      WHEN 'wish' THEN [38]
      WHEN 'trend' THEN [39, n1.`nameDa`]
      WHEN 'implication' THEN [41]
      WHEN 'project' THEN [42, n1.`nameDa`]
      WHEN 'digitalisation-effort' THEN [43, n1.`nameDa`]
      WHEN 'review' THEN [45]
      WHEN 'task-type' THEN [46, n1.`labelDa`]
      WHEN 'topic' THEN [48, n1.`nameDa`]
      WHEN 'cooperation' THEN [50, n1.`nameDa`]
      WHEN 'solution' THEN [51, n1.`nameDa`]
      WHEN 'method' THEN [55, n1.`nameDa`]
      WHEN 'contribution' THEN [58]
      WHEN 'grant' THEN [60]
      ELSE [$v.m0[t2], n1.`titleDa`]
    END
  })
} AS answer;
