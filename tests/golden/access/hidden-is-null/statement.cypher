// people ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE EXISTS { (n0)<-[r2:`NOMINATES`]-(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    CALL (*) {
      MATCH (n0)-[r5:`WANTS_TO_DEVELOP`]->(n4)
      WHERE false
      WITH count(DISTINCT n4) AS m6
      RETURN [m6] AS o3
    }
    RETURN [
      n0.`id`,
      null,
      null,
      head(COLLECT {
        MATCH (n0)-[r8:`MANAGED_BY`]->(n7)
        WHERE false
        RETURN [n7.`id`]
        LIMIT 1
      }),
      [
        COUNT {
          MATCH (n0)-[r10:`DECLARED_INTEREST_IN`]->(n9)
          WHERE false
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r12:`WANTS_TO_DEVELOP`]->(n11)
          WHERE false
          WITH n11, r12
          ORDER BY n11.`id`, r12.`id`
          LIMIT $v.p2
          RETURN [r12.`targetLevel`]
        },
        COUNT {
          MATCH (n0)-[r14:`WANTS_TO_DEVELOP`]->(n13)
          WHERE false
        }
      ],
      o3,
      [
        COLLECT {
          MATCH (n0)<-[r16:`NOMINATES`]-(n15)
          WITH n15, r16
          ORDER BY n15.`id`
          LIMIT $v.p3
          RETURN [null]
        }
      ]
    ]
  }
] AS answer;

// grants ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Grant`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`, null]
  }
] AS answer;

// neighbourhood.walk ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7)
UNWIND $v.p1 AS i4
OPTIONAL MATCH (n5:`Node` {`id`: i4})
WITH collect([n5, 0]) AS l6
RETURN [[i7 IN l6 | CASE WHEN i7[0] IS NOT NULL THEN CASE WHEN i7[1] > $v.p2 THEN $v.p2 ELSE i7[1] END END], []] AS answer;

// neighbourhood.first ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [0, []]
  })
} AS answer;
