// across-an-interface.cypher ($v.p0, $v.p1, $v.p2, $v.p3, $v.m0)
RETURN [
  COLLECT {
    WITH COLLECT {
      MATCH (n0:`Organization`)
      WHERE n0.`founded` IS NULL
        AND n0.`id` IS NOT NULL
      WITH n0
      ORDER BY n0.`id`
      LIMIT $v.p3
      RETURN n0
    } AS l1
    CALL (l1) {
      UNWIND l1 AS n3
      RETURN n3
      UNION ALL
      WITH size(l1) AS s2
      WHERE s2 < $v.p3
      MATCH (n3:`Organization`)
      WHERE n3.`founded` IS NOT NULL
        AND n3.`id` IS NOT NULL
      RETURN n3
      ORDER BY n3.`founded` DESC, n3.`id`
      LIMIT $v.p3
    }
    WITH n3
    ORDER BY n3.`founded` DESC, n3.`id`
    LIMIT $v.p3
    RETURN CASE split(n3.`id`, ':')[0]
      WHEN 'agency' THEN [
        0,
        n3.`name`,
        head(COLLECT {
          MATCH (n3)-[:`PART_OF`]->(n4)
          RETURN [$v.m0[split(n4.`id`, ':')[0]], n4.`id`]
          LIMIT 1
        }),
        [
          COLLECT {
            MATCH (n3)<-[r6:`WORKS_AT`]-(n5)
            WITH n5, r6
            ORDER BY n5.`id`, r6.`id`
            LIMIT $v.p0
            RETURN [n5.`id`]
          },
          COUNT { (n3)<-[r8:`WORKS_AT`]-(n7) }
        ]
      ]
      WHEN 'company' THEN [
        1,
        n3.`name`,
        head(COLLECT {
          MATCH (n3)-[:`PART_OF`]->(n9)
          RETURN [$v.m0[split(n9.`id`, ':')[0]], n9.`id`]
          LIMIT 1
        }),
        [
          COLLECT {
            MATCH (n3)<-[r11:`WORKS_AT`]-(n10)
            WITH n10, r11
            ORDER BY n10.`id`, r11.`id`
            LIMIT $v.p1
            RETURN [n10.`id`]
          },
          COUNT { (n3)<-[r13:`WORKS_AT`]-(n12) }
        ]
      ]
      WHEN 'club' THEN [
        2,
        n3.`name`,
        head(COLLECT {
          MATCH (n3)-[:`PART_OF`]->(n14)
          RETURN [$v.m0[split(n14.`id`, ':')[0]], n14.`id`]
          LIMIT 1
        }),
        [
          COLLECT {
            MATCH (n3)<-[r16:`WORKS_AT`]-(n15)
            WITH n15, r16
            ORDER BY n15.`id`, r16.`id`
            LIMIT $v.p2
            RETURN [n15.`id`]
          },
          COUNT { (n3)<-[r18:`WORKS_AT`]-(n17) }
        ]
      ]
    END
  }
] AS answer;
