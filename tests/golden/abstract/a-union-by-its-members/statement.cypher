// decisions ($p0, $p1, $m0)
RETURN [
  COLLECT {
    MATCH (n0:`Decision`)
    WHERE EXISTS { (n0)-[r2:`DECIDES_ABOUT`]->(n1) }
      AND n0.`decidedOn` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`decidedOn`, n0.`titleDa$order`, n0.`id`
    LIMIT $p0
    RETURN [
      n0.`titleDa`,
      head(COLLECT {
        MATCH (n0)-[:`DECIDED_BY`]->(n3)
        WITH n3, split(n3.`id`, ':')[0] AS t4
        RETURN CASE t4
          WHEN 'council' THEN [0, n3.`name`]
          WHEN 'architecture-board' THEN [1, n3.`nameDa`]
          WHEN 'working-group' THEN [2]
        END
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r6:`DECIDES_ABOUT`]->(n5)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $p1
          WITH n5, r6, split(n5.`id`, ':')[0] AS t7
          RETURN CASE t7
            WHEN 'working-group' THEN [0, n5.`nameDa`]
            WHEN 'deliverable' THEN [3, n5.`titleDa`]
            ELSE [$m0[t7]]
          END
        }
      ]
    ]
  }
] AS answer;
