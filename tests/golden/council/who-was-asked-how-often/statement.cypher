// exposure.0 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Review`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`REVIEWED_BY`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`, r2.`assignedOn`]
        }
      ]
    ]
  }
] AS answer;

// exposure.1 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Membership`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`validFrom`,
      head(COLLECT {
        MATCH (n0)-[:`SEAT_OF`]->(n1)
        RETURN [n1.`id`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// exposure.2 ($v.p0, $v.p1)
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
      n0.`answeredOn`,
      [
        COLLECT {
          MATCH (n0)-[r2:`ANSWERED_BY`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`]
        }
      ]
    ]
  }
] AS answer;

// exposure.3 ($v.p0, $v.p1, $v.p2, $v.m0)
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

// exposure.4 ($v.p0, $v.p1, $v.m0)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [
      n1.`name`,
      head(COLLECT {
        MATCH (n1)-[:`EMPLOYED_BY`]->(n2)
        RETURN [$v.m0[split(n2.`id`, ':')[0]], n2.`name`]
        LIMIT 1
      })
    ]
  })
} AS answer;

// exposure.5 ($v.p0, $v.p1, $v.m0)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Organization` {`id`: i0})
    RETURN [$v.m0[split(n1.`id`, ':')[0]], n1.`name`]
  })
} AS answer;

// lastQuarter.0 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Review`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`REVIEWED_BY`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`, r2.`assignedOn`]
        }
      ]
    ]
  }
] AS answer;

// lastQuarter.1 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Membership`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`validFrom`,
      head(COLLECT {
        MATCH (n0)-[:`SEAT_OF`]->(n1)
        RETURN [n1.`id`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// lastQuarter.2 ($v.p0, $v.p1)
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
      n0.`answeredOn`,
      [
        COLLECT {
          MATCH (n0)-[r2:`ANSWERED_BY`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`]
        }
      ]
    ]
  }
] AS answer;

// lastQuarter.3 ($v.p0, $v.p1, $v.p2, $v.m0)
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

// lastQuarter.4 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`name`]
  })
} AS answer;
