// trace.0 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Mandate` {`id`: i0})
    RETURN [
      n1.`id`,
      n1.`status`,
      n1.`validFrom`,
      n1.`validTo`,
      head(COLLECT {
        MATCH (n1)<-[:`WORKS_UNDER`]-(n2)
        RETURN [n2.`id`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n1)<-[:`STEERED_BY`]-(n3)
        RETURN [n3.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n1)-[r5:`COVERS_COMPONENT`]->(n4)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $v.p1
          RETURN [n4.`id`]
        }
      ]
    ]
  })
} AS answer;

// trace.1 ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`WorkingGroup` {`id`: i0})
    RETURN [
      n1.`id`,
      n1.`status`,
      n1.`establishedOn`,
      n1.`closedOn`,
      [
        COLLECT {
          MATCH (n1)-[r3:`WORKS_UNDER`]->(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [n2.`id`, n2.`status`, n2.`validFrom`, n2.`validTo`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r5:`PRODUCED_BY_GROUP`]-(n4)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $v.p1
          RETURN [n4.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r7:`MADE_FOR`]-(n6)
          WHERE n6.`focus` IN $v.p2
          WITH n6, r7
          ORDER BY n6.`id`, r7.`id`
          LIMIT $v.p1
          RETURN [n6.`validFrom`, n6.`validTo`]
        }
      ]
    ]
  })
} AS answer;

// trace.2 ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Deliverable` {`id`: i0})
    RETURN [
      n1.`id`,
      n1.`status`,
      n1.`version`,
      n1.`deliveredOn`,
      n1.`specification`,
      head(COLLECT {
        MATCH (n1)-[:`PRODUCED_BY_GROUP`]->(n2)
        RETURN [n2.`id`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n1)-[:`PRODUCED_BY_PROJECT`]->(n3)
        RETURN [n3.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n1)-[r5:`DELIVERS_FOR`]->(n4)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $v.p1
          RETURN [n4.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r7:`REVIEWS_DELIVERABLE`]-(n6)
          WITH n6, r7
          ORDER BY n6.`id`, r7.`id`
          LIMIT $v.p1
          RETURN [
            n6.`id`,
            n6.`status`,
            n6.`requestedOn`,
            n6.`finishedOn`,
            [
              COLLECT {
                MATCH (n6)-[r9:`REVIEWED_BY`]->(n8)
                WITH n8, r9
                ORDER BY n8.`id`, r9.`id`
                LIMIT $v.p1
                RETURN [n8.`id`, r9.`role`]
              }
            ],
            head(COLLECT {
              MATCH (n6)-[:`REVIEW_OF`]->(n10)
              RETURN [n10.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n6)-[:`REVIEWS_DELIVERABLE`]->(n11)
              RETURN [n11.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n6)-[:`REVIEWED_IN`]->(n12)
              RETURN [n12.`id`]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r14:`PAYS_FOR`]-(n13)
          WITH n13, r14
          ORDER BY n13.`id`, r14.`id`
          LIMIT $v.p1
          RETURN [
            n13.`id`,
            toString(n13.`amountDkk`),
            n13.`grantedOn`,
            n13.`year`,
            head(COLLECT {
              MATCH (n13)-[:`FUNDED_BY`]->(n15)
              RETURN [$v.m0[split(n15.`id`, ':')[0]], n15.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n13)-[:`PAYS_FOR`]->(n16)
              RETURN [n16.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n13)-[:`PAID_FROM`]->(n17)
              RETURN [
                n17.`id`,
                n17.`year`,
                toString(n17.`amountDkk`),
                head(COLLECT {
                  MATCH (n17)-[:`ALLOTTED_TO`]->(n18)
                  RETURN [n18.`id`]
                  LIMIT 1
                }),
                [
                  COLLECT {
                    MATCH (n17)<-[r20:`PAID_FROM`]-(n19)
                    WITH n19, r20
                    ORDER BY n19.`id`, r20.`id`
                    LIMIT $v.p1
                    RETURN [toString(n19.`amountDkk`), n19.`grantedOn`]
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
          MATCH (n1)<-[r22:`CONTRIBUTES_TO_DELIVERABLE`]-(n21)
          WITH n21, r22
          ORDER BY n21.`id`, r22.`id`
          LIMIT $v.p1
          RETURN [
            n21.`id`,
            n21.`role`,
            n21.`validFrom`,
            n21.`validTo`,
            head(COLLECT {
              MATCH (n21)-[:`CONTRIBUTED_BY`]->(n23)
              RETURN [n23.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n21)-[:`MADE_FOR`]->(n24)
              RETURN [n24.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n21)-[:`CONTRIBUTES_TO_DELIVERABLE`]->(n25)
              RETURN [n25.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n21)-[:`CONTRIBUTES_TO_COMPONENT`]->(n26)
              RETURN [n26.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  })
} AS answer;

// trace.3 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Component` {`id`: i0})
    RETURN [
      n1.`id`,
      n1.`kind`,
      n1.`status`,
      [
        COLLECT {
          MATCH (n1)<-[r3:`COVERS_COMPONENT`]-(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [n2.`id`, n2.`status`, n2.`validFrom`, n2.`validTo`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r5:`DELIVERS_FOR`]-(n4)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $v.p1
          RETURN [n4.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r7:`ESTABLISHES`]-(n6)
          WITH n6, r7
          ORDER BY n6.`id`, r7.`id`
          LIMIT $v.p1
          RETURN [n6.`id`, r7.`role`, r7.`validFrom`, r7.`validTo`, r7.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r9:`REVIEW_OF`]-(n8)
          WITH n8, r9
          ORDER BY n8.`id`, r9.`id`
          LIMIT $v.p1
          RETURN [
            n8.`id`,
            n8.`status`,
            n8.`requestedOn`,
            n8.`finishedOn`,
            [
              COLLECT {
                MATCH (n8)-[r11:`REVIEWED_BY`]->(n10)
                WITH n10, r11
                ORDER BY n10.`id`, r11.`id`
                LIMIT $v.p1
                RETURN [n10.`id`, r11.`role`]
              }
            ],
            head(COLLECT {
              MATCH (n8)-[:`REVIEW_OF`]->(n12)
              RETURN [n12.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n8)-[:`REVIEWS_DELIVERABLE`]->(n13)
              RETURN [n13.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n8)-[:`REVIEWED_IN`]->(n14)
              RETURN [n14.`id`]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r16:`CONTRIBUTES_TO_COMPONENT`]-(n15)
          WITH n15, r16
          ORDER BY n15.`id`, r16.`id`
          LIMIT $v.p1
          RETURN [
            n15.`id`,
            n15.`role`,
            n15.`validFrom`,
            n15.`validTo`,
            head(COLLECT {
              MATCH (n15)-[:`CONTRIBUTED_BY`]->(n17)
              RETURN [n17.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n15)-[:`MADE_FOR`]->(n18)
              RETURN [n18.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n15)-[:`CONTRIBUTES_TO_DELIVERABLE`]->(n19)
              RETURN [n19.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n15)-[:`CONTRIBUTES_TO_COMPONENT`]->(n20)
              RETURN [n20.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  })
} AS answer;

// trace.4 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Project` {`id`: i0})
    RETURN [
      n1.`id`,
      n1.`status`,
      n1.`startsOn`,
      n1.`endsOn`,
      [
        COLLECT {
          MATCH (n1)-[r3:`ESTABLISHES`]->(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [n2.`id`, r3.`role`, r3.`validFrom`, r3.`validTo`, r3.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r5:`PRODUCED_BY_PROJECT`]-(n4)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $v.p1
          RETURN [n4.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r7:`TAKES_PART_IN`]-(n6)
          WITH n6, r7
          ORDER BY n6.`id`, r7.`id`
          LIMIT $v.p1
          RETURN [n6.`id`, r7.`role`, r7.`validFrom`, r7.`validTo`, r7.`id`]
        }
      ],
      head(COLLECT {
        MATCH (n1)-[:`LED_BY`]->(n8)
        RETURN [n8.`id`]
        LIMIT 1
      })
    ]
  })
} AS answer;

// trace.5 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Municipality` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)-[r3:`TAKES_PART_IN`]->(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [n2.`id`, r3.`role`, r3.`validFrom`, r3.`validTo`, r3.`id`]
        }
      ]
    ]
  })
} AS answer;

// trace.6 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)<-[r3:`CONTRIBUTED_BY`]-(n2)
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
            }),
            head(COLLECT {
              MATCH (n2)-[:`MADE_FOR`]->(n5)
              RETURN [n5.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n2)-[:`CONTRIBUTES_TO_DELIVERABLE`]->(n6)
              RETURN [n6.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n2)-[:`CONTRIBUTES_TO_COMPONENT`]->(n7)
              RETURN [n7.`id`]
              LIMIT 1
            })
          ]
        }
      ],
      [
        COLLECT {
          MATCH (n1)<-[r9:`REVIEWED_BY`]-(n8)
          WITH n8, r9
          ORDER BY n8.`id`, r9.`id`
          LIMIT $v.p1
          RETURN [
            n8.`id`,
            n8.`status`,
            n8.`requestedOn`,
            n8.`finishedOn`,
            [
              COLLECT {
                MATCH (n8)-[r11:`REVIEWED_BY`]->(n10)
                WITH n10, r11
                ORDER BY n10.`id`, r11.`id`
                LIMIT $v.p1
                RETURN [n10.`id`, r11.`role`]
              }
            ],
            head(COLLECT {
              MATCH (n8)-[:`REVIEW_OF`]->(n12)
              RETURN [n12.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n8)-[:`REVIEWS_DELIVERABLE`]->(n13)
              RETURN [n13.`id`]
              LIMIT 1
            }),
            head(COLLECT {
              MATCH (n8)-[:`REVIEWED_IN`]->(n14)
              RETURN [n14.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  })
} AS answer;

// trace.7 ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Grant` {`id`: i0})
    RETURN [
      n1.`id`,
      toString(n1.`amountDkk`),
      n1.`grantedOn`,
      n1.`year`,
      head(COLLECT {
        MATCH (n1)-[:`FUNDED_BY`]->(n2)
        RETURN [$v.m0[split(n2.`id`, ':')[0]], n2.`id`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n1)-[:`PAYS_FOR`]->(n3)
        RETURN [n3.`id`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n1)-[:`PAID_FROM`]->(n4)
        RETURN [
          n4.`id`,
          n4.`year`,
          toString(n4.`amountDkk`),
          head(COLLECT {
            MATCH (n4)-[:`ALLOTTED_TO`]->(n5)
            RETURN [n5.`id`]
            LIMIT 1
          }),
          [
            COLLECT {
              MATCH (n4)<-[r7:`PAID_FROM`]-(n6)
              WITH n6, r7
              ORDER BY n6.`id`, r7.`id`
              LIMIT $v.p1
              RETURN [toString(n6.`amountDkk`), n6.`grantedOn`]
            }
          ]
        ]
        LIMIT 1
      })
    ]
  })
} AS answer;

// trace.8 ($v.p0, $v.p1, $v.m0)
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

// trace.9 ($v.p0, $v.p1, $v.m0)
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

// trace.10 ($v.p0, $v.p1, $v.m0)
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

// trace.11 ($v.p0, $v.p1, $v.m0)
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

// trace.12 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Municipality` {`id`: i0})
    RETURN [n1.`name`]
  })
} AS answer;
