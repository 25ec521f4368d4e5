// collaboration.0 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Deliverable`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      head(COLLECT {
        MATCH (n0)-[:`PRODUCED_BY_GROUP`]->(n1)
        RETURN [n1.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)<-[r3:`CONTRIBUTES_TO_DELIVERABLE`]-(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p0
          RETURN [
            n2.`validFrom`,
            n2.`validTo`,
            head(COLLECT {
              MATCH (n2)-[:`CONTRIBUTED_BY`]->(n4)
              RETURN [n4.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  }
] AS answer;

// collaboration.1 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Review`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`status`,
      n0.`finishedOn`,
      head(COLLECT {
        MATCH (n0)-[:`REVIEW_OF_GROUP`]->(n1)
        RETURN [n1.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r3:`REVIEWED_BY`]->(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p0
          RETURN [n2.`id`, r3.`assignedOn`, r3.`completedOn`]
        }
      ]
    ]
  }
] AS answer;

// collaboration.2 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`WorkingGroup`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)<-[r2:`SEAT_IN`]-(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
          RETURN [
            n1.`validFrom`,
            n1.`validTo`,
            head(COLLECT {
              MATCH (n1)-[:`SEAT_OF`]->(n3)
              RETURN [n3.`id`]
              LIMIT 1
            })
          ]
        }
      ]
    ]
  }
] AS answer;

// collaboration.3 ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)-[r3:`AFFILIATED_WITH`]->(n2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [$v.m0[split(n2.`id`, ':')[0]], n2.`id`, r3.`id`, r3.`validFrom`, r3.`validTo`]
        }
      ]
    ]
  })
} AS answer;

// collaboration.4 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`name`]
  })
} AS answer;

// collaboration.5 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`name`]
  })
} AS answer;

// collaboration.6 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`name`]
  })
} AS answer;
