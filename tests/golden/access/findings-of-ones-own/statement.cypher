// findings.0 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Mandate`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`status`,
      n0.`validFrom`,
      n0.`validTo`,
      head(COLLECT {
        MATCH (n0)<-[:`WORKS_UNDER`]-(n1)
        RETURN [n1.`id`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n0)<-[:`STEERED_BY`]-(n2)
        RETURN [n2.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r4:`COVERS_COMPONENT`]->(n3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p0
          RETURN [n3.`id`]
        }
      ]
    ]
  }
] AS answer;

// findings.1 ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`WorkingGroup`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`status`,
      n0.`establishedOn`,
      n0.`closedOn`,
      [
        COLLECT {
          MATCH (n0)-[r2:`WORKS_UNDER`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`, n1.`status`, n1.`validFrom`, n1.`validTo`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r4:`PRODUCED_BY_GROUP`]-(n3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p0
          RETURN [n3.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r6:`MADE_FOR`]-(n5)
          WHERE n5.`focus` IN $v.p1
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p0
          RETURN [n5.`validFrom`, n5.`validTo`]
        }
      ]
    ]
  }
] AS answer;

// findings.2 ($v.p0, $v.p1, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Deliverable`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`status`,
      n0.`version`,
      n0.`deliveredOn`,
      n0.`specification`,
      head(COLLECT {
        MATCH (n0)-[:`PRODUCED_BY_GROUP`]->(n1)
        RETURN [n1.`id`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n0)-[:`PRODUCED_BY_PROJECT`]->(n2)
        RETURN [n2.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r4:`DELIVERS_FOR`]->(n3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p0
          RETURN [n3.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r6:`REVIEWS_DELIVERABLE`]-(n5)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p0
          RETURN [
            n5.`id`,
            n5.`status`,
            n5.`requestedOn`,
            n5.`finishedOn`,
            [
              COLLECT {
                MATCH (n5)-[r8:`REVIEWED_BY`]->(n7)
                WITH n7, r8
                ORDER BY n7.`id`, r8.`id`
                LIMIT $v.p0
                RETURN [n7.`id`, r8.`role`]
              }
            ],
            head(COLLECT {
              MATCH (n5)-[:`REVIEW_OF`]->(n9)
              RETURN [n9.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n5)-[:`REVIEWS_DELIVERABLE`]->(n10)
              RETURN [n10.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n5)-[:`REVIEWED_IN`]->(n11)
              RETURN [n11.`id`]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r13:`PAYS_FOR`]-(n12)
          WITH n12, r13
          ORDER BY n12.`id`, r13.`id`
          LIMIT $v.p0
          RETURN [
            n12.`id`,
            toString(n12.`amountDkk`),
            n12.`grantedOn`,
            n12.`year`,
            head(COLLECT {
              MATCH (n12)-[:`FUNDED_BY`]->(n14)
              RETURN [$v.m0[split(n14.`id`, ':')[0]], n14.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n12)-[:`PAYS_FOR`]->(n15)
              RETURN [n15.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n12)-[:`PAID_FROM`]->(n16)
              RETURN [
                n16.`id`,
                n16.`year`,
                toString(n16.`amountDkk`),
                head(COLLECT {
                  MATCH (n16)-[:`ALLOTTED_TO`]->(n17)
                  RETURN [n17.`id`]
                  LIMIT 1
                }),
                [
                  COLLECT {
                    MATCH (n16)<-[r19:`PAID_FROM`]-(n18)
                    WITH n18, r19
                    ORDER BY n18.`id`, r19.`id`
                    LIMIT $v.p0
                    RETURN [toString(n18.`amountDkk`), n18.`grantedOn`]
                  }
                ]
              ]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r21:`CONTRIBUTES_TO_DELIVERABLE`]-(n20)
          WITH n20, r21
          ORDER BY n20.`id`, r21.`id`
          LIMIT $v.p0
          RETURN [
            n20.`id`,
            n20.`role`,
            n20.`validFrom`,
            n20.`validTo`,
            head(COLLECT {
              MATCH (n20)-[:`CONTRIBUTED_BY`]->(n22)
              RETURN [n22.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n20)-[:`MADE_FOR`]->(n23)
              RETURN [n23.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n20)-[:`CONTRIBUTES_TO_DELIVERABLE`]->(n24)
              RETURN [n24.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n20)-[:`CONTRIBUTES_TO_COMPONENT`]->(n25)
              RETURN [n25.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  }
] AS answer;

// findings.3 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`kind`,
      n0.`status`,
      [
        COLLECT {
          MATCH (n0)<-[r2:`COVERS_COMPONENT`]-(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`, n1.`status`, n1.`validFrom`, n1.`validTo`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r4:`DELIVERS_FOR`]-(n3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p0
          RETURN [n3.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r6:`ESTABLISHES`]-(n5)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p0
          RETURN [n5.`id`, r6.`role`, r6.`validFrom`, r6.`validTo`, r6.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r8:`REVIEW_OF`]-(n7)
          WITH n7, r8
          ORDER BY n7.`id`, r8.`id`
          LIMIT $v.p0
          RETURN [
            n7.`id`,
            n7.`status`,
            n7.`requestedOn`,
            n7.`finishedOn`,
            [
              COLLECT {
                MATCH (n7)-[r10:`REVIEWED_BY`]->(n9)
                WITH n9, r10
                ORDER BY n9.`id`, r10.`id`
                LIMIT $v.p0
                RETURN [n9.`id`, r10.`role`]
              }
            ],
            head(COLLECT {
              MATCH (n7)-[:`REVIEW_OF`]->(n11)
              RETURN [n11.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n7)-[:`REVIEWS_DELIVERABLE`]->(n12)
              RETURN [n12.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n7)-[:`REVIEWED_IN`]->(n13)
              RETURN [n13.`id`]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r15:`CONTRIBUTES_TO_COMPONENT`]-(n14)
          WITH n14, r15
          ORDER BY n14.`id`, r15.`id`
          LIMIT $v.p0
          RETURN [
            n14.`id`,
            n14.`role`,
            n14.`validFrom`,
            n14.`validTo`,
            head(COLLECT {
              MATCH (n14)-[:`CONTRIBUTED_BY`]->(n16)
              RETURN [n16.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n14)-[:`MADE_FOR`]->(n17)
              RETURN [n17.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n14)-[:`CONTRIBUTES_TO_DELIVERABLE`]->(n18)
              RETURN [n18.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n14)-[:`CONTRIBUTES_TO_COMPONENT`]->(n19)
              RETURN [n19.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  }
] AS answer;

// findings.4 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Project`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`status`,
      n0.`startsOn`,
      n0.`endsOn`,
      [
        COLLECT {
          MATCH (n0)-[r2:`ESTABLISHES`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`, r2.`role`, r2.`validFrom`, r2.`validTo`, r2.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r4:`PRODUCED_BY_PROJECT`]-(n3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p0
          RETURN [n3.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r6:`TAKES_PART_IN`]-(n5)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p0
          RETURN [n5.`id`, r6.`role`, r6.`validFrom`, r6.`validTo`, r6.`id`]
        }
      ],
      head(COLLECT {
        MATCH (n0)-[:`LED_BY`]->(n7)
        RETURN [n7.`id`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// findings.5 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`TAKES_PART_IN`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`, r2.`role`, r2.`validFrom`, r2.`validTo`, r2.`id`]
        }
      ]
    ]
  }
] AS answer;

// findings.6 ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`WorkingGroup`)
    WHERE (n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $v.p2)
      AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $v.p2)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`status`,
      [
        COLLECT {
          MATCH (n0)-[r2:`WORKS_UNDER`]->(n1)
          WHERE (n1.`validFrom` IS NULL OR n1.`validFrom` <= $v.p2)
            AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p2)
            AND n1.`status` IN $v.p1
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [n1.`id`, n1.`allowsPrivateParties`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[r4:`SEAT_IN`]-(n3)
          WHERE n3.`validFrom` <= $v.p2
            AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p2)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p0
          RETURN [
            n3.`id`,
            n3.`role`,
            head(COLLECT {
              MATCH (n3)-[:`SEAT_OF`]->(n5)
              RETURN [
                n5.`id`,
                [
                  COLLECT {
                    MATCH (n5)-[r7:`AFFILIATED_WITH`]->(n6)
                    WHERE r7.`validFrom` <= $v.p2
                      AND (r7.`validTo` IS NULL OR r7.`validTo` > $v.p2)
                    WITH n6, r7
                    ORDER BY n6.`id`, r7.`id`
                    LIMIT $v.p0
                    RETURN [$v.m0[split(n6.`id`, ':')[0]], n6.`id`]
                  }
                ]
              ]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n3)-[:`SEAT_FOR`]->(n8)
              RETURN [$v.m0[split(n8.`id`, ':')[0]], n8.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  }
] AS answer;

// findings.7 ($v.p0, $v.p1, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Exception`)
    WHERE n0.`validFrom` <= $v.p1
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p1)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`rule`,
      head(COLLECT {
        MATCH (n0)-[r2:`EXCEPTION_FOR`]->(n1)
        WHERE CASE split(n1.`id`, ':')[0] WHEN 'working-group' THEN ((n1.`establishedOn` IS NULL OR n1.`establishedOn` <= $v.p1) AND (n1.`closedOn` IS NULL OR n1.`closedOn` > $v.p1)) WHEN 'mandate' THEN ((n1.`validFrom` IS NULL OR n1.`validFrom` <= $v.p1) AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p1)) WHEN 'membership', 'contribution', 'allocation' THEN (n1.`validFrom` <= $v.p1 AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p1)) WHEN 'rollout' THEN ((n1.`startsOn` IS NULL OR n1.`startsOn` <= $v.p1) AND (n1.`endsOn` IS NULL OR n1.`endsOn` > $v.p1)) ELSE true END
        RETURN [$v.m0[split(n1.`id`, ':')[0]], n1.`id`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// findings.8 ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Review`)
    WHERE n0.`status` IN $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`id`,
      n0.`status`,
      n0.`dueOn`,
      head(COLLECT {
        MATCH (n0)-[:`REVIEW_OF`]->(n1)
        RETURN [n1.`id`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n0)-[:`REVIEWED_IN`]->(n2)
        RETURN [n2.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r4:`REVIEWED_BY`]->(n3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p1
          RETURN [n3.`id`, r4.`role`]
        }
      ]
    ]
  }
] AS answer;

// findings.9 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE NOT EXISTS { (n0)<-[r2:`NOMINATED_BY`]-(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  }
] AS answer;

// findings.10 ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Pilot`)
    WHERE (n0.`startsOn` IS NULL OR n0.`startsOn` <= $v.p2)
      AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $v.p2)
      AND n0.`status` IN $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`RUNS_IN`]->(n1)
          WHERE r2.`validFrom` <= $v.p2
            AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p1
          RETURN [n1.`id`]
        }
      ]
    ]
  }
] AS answer;

// findings.11 ($v.p0, $v.p1)
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

// findings.12 ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE n0.`status` IN $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`REQUIRES_COMPETENCY`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p1
          RETURN [n1.`id`, r2.`minLevel`, r2.`importance`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r4:`DEPENDS_ON`]->(n3)
          WHERE (r4.`validFrom` IS NULL OR r4.`validFrom` <= $v.p2)
            AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p2)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p1
          RETURN [n3.`id`]
        }
      ]
    ]
  }
] AS answer;

// findings.13 ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $v.p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
  WHERE r4.`validFrom` <= $v.p3
    AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p3)
    AND r4.`level` >= $v.p0
  WITH n0, n3 AS k6, n3.`id` AS o7
  WITH k6, min(o7) AS o7, count(DISTINCT n0) AS m5
  WITH k6, o7, m5
  ORDER BY o7
  LIMIT $v.p2
  RETURN [[k6.`id`], m5]
} AS answer;

// findings.14 ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Component` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)-[r3:`REQUIRES_COMPETENCY`]->(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [n2.`id`, r3.`minLevel`, r3.`importance`]
        }
      ],
      head(COLLECT {
        MATCH (n1)-[:`PRODUCT_OWNED_BY`]->(n4)
        RETURN [$v.m0[split(n4.`id`, ':')[0]], n4.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n1)<-[r6:`ESTABLISHES`]-(n5)
          WHERE (r6.`validFrom` IS NULL OR r6.`validFrom` <= $v.p2)
            AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p2)
            AND (n5.`startsOn` IS NULL OR n5.`startsOn` <= $v.p2)
            AND (n5.`endsOn` IS NULL OR n5.`endsOn` > $v.p2)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p1
          RETURN [
            n5.`id`,
            head(COLLECT {
              MATCH (n5)-[:`OWNED_BY`]->(n7)
              RETURN [$v.m0[split(n7.`id`, ':')[0]], n7.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n5)-[:`LED_BY`]->(n8)
              RETURN [n8.`id`]
              LIMIT 1
            }),
            [
              COLLECT {
                MATCH (n5)<-[r10:`ALLOCATED_TO`]-(n9)
                WHERE n9.`validFrom` <= $v.p2
                  AND (n9.`validTo` IS NULL OR n9.`validTo` > $v.p2)
                WITH n9, r10
                ORDER BY n9.`id`, r10.`id`
                LIMIT $v.p1
                RETURN [
                  head(COLLECT {
                    MATCH (n9)-[:`ALLOCATES`]->(n11)
                    RETURN [n11.`id`]
                    LIMIT 1
                  })
                ]
              }
            ]
          ]
        }
      ]
    ]
  })
} AS answer;

// findings.15 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Component` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)<-[r3:`CONTRIBUTES_TO_COMPONENT`]-(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [
            n2.`id`,
            n2.`role`,
            n2.`validFrom`,
            n2.`validTo`,
            head(COLLECT {
              MATCH (n2)-[:`CONTRIBUTED_BY`]->(n4)
              RETURN [n4.`id`]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r6:`DELIVERS_FOR`]-(n5)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p1
          RETURN [
            n5.`id`,
            [
              COLLECT {
                MATCH (n5)<-[r8:`CONTRIBUTES_TO_DELIVERABLE`]-(n7)
                WITH n7, r8
                ORDER BY n7.`id`, r8.`id`
                LIMIT $v.p1
                RETURN [
                  n7.`id`,
                  n7.`role`,
                  n7.`validFrom`,
                  n7.`validTo`,
                  head(COLLECT {
                    MATCH (n7)-[:`CONTRIBUTED_BY`]->(n9)
                    RETURN [n9.`id`]
                    LIMIT 1
                  })
                ]
              }
            ]
          ]
        }
      ]
    ]
  })
} AS answer;

// findings.16 ($v.p0, $v.p1, $v.p2, $v.m0)
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

// findings.17 ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)-[r3:`DECLARED_INTEREST_IN`]->(n2)
          WHERE r3.`validFrom` <= $v.p2
            AND (r3.`validTo` IS NULL OR r3.`validTo` > $v.p2)
            AND CASE split(n2.`id`, ':')[0] WHEN 'project' THEN ((n2.`startsOn` IS NULL OR n2.`startsOn` <= $v.p2) AND (n2.`endsOn` IS NULL OR n2.`endsOn` > $v.p2)) ELSE true END
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [$v.m0[split(n2.`id`, ':')[0]], n2.`id`, r3.`id`]
        }
      ],
      head(COLLECT {
        MATCH (n1)-[:`MANAGED_BY`]->(n4)
        RETURN [n4.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n1)<-[r6:`MANAGED_BY`]-(n5)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p1
          RETURN [n5.`id`]
        }
      ]
    ]
  })
} AS answer;

// findings.18 ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $v.p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
  WHERE r4.`validFrom` <= $v.p3
    AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p3)
    AND r4.`level` >= $v.p0
  CALL (n3) {
    MATCH (n3)-[:`BROADER`*0..]->(n5)
    WITH DISTINCT n5
    RETURN n5
  }
  WITH n0, n5 AS k8, n5.`id` AS o9
  WITH k8, min(o9) AS o9, count(DISTINCT n0) AS m7
  WITH k8, o9, m7
  ORDER BY o9
  LIMIT $v.p2
  RETURN [[k8.`id`], m7]
} AS answer;
