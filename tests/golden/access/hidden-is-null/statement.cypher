// people ($p0, $p1, $p2, $p3, $p4)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE EXISTS { (n0)<-[r2:`NOMINATES`]-(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
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
          LIMIT $p2
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
          LIMIT $p3
          RETURN [null]
        }
      ]
    ]
  }
] AS answer;

// grants ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Grant`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [n0.`id`, null]
  }
] AS answer;

// neighbourhood.walk ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7)
UNWIND $p1 AS i4
OPTIONAL MATCH (n5:`Node` {`id`: i4})
WITH collect([n5, 0]) AS l6
RETURN [[i7 IN l6 | CASE WHEN i7[0] IS NOT NULL THEN CASE WHEN i7[1] > $p2 THEN $p2 ELSE i7[1] END END], []] AS answer;

// neighbourhood.first ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7)
RETURN COLLECT {
  UNWIND $p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [0, []]
  })
} AS answer;
