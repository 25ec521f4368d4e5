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

// precedents.2 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`AssistanceRequest` {`id`: i0})
    RETURN [n1.`titleDa`]
  })
} AS answer;

// precedents.3 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`AssistanceRequest` {`id`: i0})
    RETURN [
      n1.`titleDa`,
      n1.`status`,
      n1.`openedOn`,
      head(COLLECT {
        MATCH (n1)-[r3:`ADDRESSED_TO`]->(n2)
        WHERE (n2.`establishedOn` IS NULL OR n2.`establishedOn` <= $v.p0)
          AND (n2.`closedOn` IS NULL OR n2.`closedOn` > $v.p0)
        RETURN [n2.`nameDa`]
        LIMIT 1
      })
    ]
  })
} AS answer;

// precedents.4 ($v.p0, $v.p1, $v.m0)
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

// precedents.5 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Contribution` {`id`: i0})
    RETURN [n1.`role`, n1.`summary`]
  })
} AS answer;

// precedents.6 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Decision` {`id`: i0})
    RETURN [n1.`titleDa`]
  })
} AS answer;
