// experts.0 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`notation`,
      n0.`labelDa`,
      n0.`labelEn`,
      n0.`altLabelsDa`,
      n0.`altLabelsEn`,
      head(COLLECT {
        MATCH (n0)-[:`BROADER`]->(n1)
        RETURN [n1.`id`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// experts.1 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Competency` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)<-[r3:`HAS_COMPETENCY`]-(n2)
          WHERE r3.`validFrom` <= $v.p2
            AND (r3.`validTo` IS NULL OR r3.`validTo` > $v.p2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [n2.`id`, r3.`id`, r3.`level`, r3.`source`, r3.`lastUsed`, r3.`validFrom`]
        }
      ]
    ]
  })
} AS answer;

// experts.2 ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Competency` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)<-[r3:`REQUIRES_COMPETENCY`]-(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [
            n2.`id`,
            r3.`importance`,
            [
              COLLECT {
                MATCH (n2)<-[r5:`REVIEW_OF`]-(n4)
                WHERE n4.`status` IN $v.p2
                WITH n4, r5
                ORDER BY n4.`id`, r5.`id`
                LIMIT $v.p1
                RETURN [
                  n4.`id`,
                  n4.`finishedOn`,
                  [
                    COLLECT {
                      MATCH (n4)-[r7:`REVIEWED_BY`]->(n6)
                      WITH n6, r7
                      ORDER BY n6.`id`, r7.`id`
                      LIMIT $v.p1
                      RETURN [n6.`id`, r7.`id`, r7.`role`, r7.`completedOn`]
                    }
                  ]
                ]
              }
            ],
            [
              COLLECT {
                MATCH (n2)<-[r9:`CONTRIBUTES_TO_COMPONENT`]-(n8)
                WITH n8, r9
                ORDER BY n8.`id`, r9.`id`
                LIMIT $v.p1
                RETURN [
                  n8.`id`,
                  n8.`role`,
                  n8.`validFrom`,
                  n8.`validTo`,
                  head(COLLECT {
                    MATCH (n8)-[:`CONTRIBUTED_BY`]->(n10)
                    RETURN [n10.`id`]
                    LIMIT 1
                  })
                ]
              }
            ],
            [
              COLLECT {
                MATCH (n2)<-[r12:`DELIVERS_FOR`]-(n11)
                WITH n11, r12
                ORDER BY n11.`id`, r12.`id`
                LIMIT $v.p1
                RETURN [
                  n11.`id`,
                  [
                    COLLECT {
                      MATCH (n11)<-[r14:`CONTRIBUTES_TO_DELIVERABLE`]-(n13)
                      WITH n13, r14
                      ORDER BY n13.`id`, r14.`id`
                      LIMIT $v.p1
                      RETURN [
                        n13.`id`,
                        n13.`role`,
                        n13.`validFrom`,
                        n13.`validTo`,
                        head(COLLECT {
                          MATCH (n13)-[:`CONTRIBUTED_BY`]->(n15)
                          RETURN [n15.`id`]
                          LIMIT 1
                        })
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
  })
} AS answer;

// experts.3 ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [
      n1.`id`,
      n1.`acceptsRequests`,
      n1.`consentOn`,
      toString(n1.`capacityHoursPerMonth`),
      n1.`maxOpenReviews`,
      head(COLLECT {
        MATCH (n1)-[:`MERGED_INTO`]->(n2)
        RETURN [n2.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n1)<-[r4:`REVIEWED_BY`]-(n3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p1
          RETURN [n3.`id`, n3.`status`, r4.`id`, r4.`assignedOn`, r4.`completedOn`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r6:`ALLOCATES`]-(n5)
          WHERE n5.`validFrom` <= $v.p2
            AND (n5.`validTo` IS NULL OR n5.`validTo` > $v.p2)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p1
          RETURN [
            toString(n5.`hoursPerMonth`),
            head(COLLECT {
              MATCH (n5)-[:`ALLOCATED_TO`]->(n7)
              RETURN [n7.`id`]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n1)-[r9:`AFFILIATED_WITH`]->(n8)
          WHERE r9.`validFrom` <= $v.p2
            AND (r9.`validTo` IS NULL OR r9.`validTo` > $v.p2)
          WITH n8, r9
          ORDER BY n8.`id`, r9.`id`
          LIMIT $v.p1
          WITH n8, r9, split(n8.`id`, ':')[0] AS t12
          RETURN CASE t12
            WHEN 'municipality' THEN [
              5,
              n8.`id`,
              r9.`id`,
              n8.`population`,
              [
                COLLECT {
                  MATCH (n8)-[r11:`IN_REGION`]->(n10)
                  WHERE r11.`validFrom` <= $v.p2
                    AND (r11.`validTo` IS NULL OR r11.`validTo` > $v.p2)
                    AND n10.`validFrom` <= $v.p2
                    AND (n10.`validTo` IS NULL OR n10.`validTo` > $v.p2)
                  WITH n10, r11
                  ORDER BY n10.`id`, r11.`id`
                  LIMIT $v.p1
                  RETURN [n10.`id`]
                }
              ]
            ]
            ELSE [$v.m0[t12], n8.`id`, r9.`id`]
          END
        }
      ],
      [
        COLLECT {
          MATCH (n1)-[r14:`IN_POOL_OF`]->(n13)
          WHERE r14.`validFrom` <= $v.p2
            AND (r14.`validTo` IS NULL OR r14.`validTo` > $v.p2)
          WITH n13, r14
          ORDER BY n13.`id`, r14.`id`
          LIMIT $v.p1
          RETURN [n13.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r16:`SEAT_OF`]-(n15)
          WHERE n15.`validFrom` <= $v.p2
            AND (n15.`validTo` IS NULL OR n15.`validTo` > $v.p2)
          WITH n15, r16
          ORDER BY n15.`id`, r16.`id`
          LIMIT $v.p1
          RETURN [
            head(COLLECT {
              MATCH (n15)-[:`SEAT_IN`]->(n17)
              RETURN [n17.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  })
} AS answer;

// experts.4 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`name`, null]
  })
} AS answer;
