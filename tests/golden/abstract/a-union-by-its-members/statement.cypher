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
        RETURN CASE split(n3.`id`, ':')[0]
          WHEN 'council' THEN [0, n3.`name`]
          WHEN 'architecture-board' THEN [1, n3.`nameDa`]
          WHEN 'working-group' THEN [2]
        END
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r5:`DECIDES_ABOUT`]->(n4)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $p1
          WITH n4, r5, split(n4.`id`, ':')[0] AS t6
          RETURN CASE t6
            WHEN 'working-group' THEN [0, n4.`nameDa`]
            WHEN 'deliverable' THEN [3, n4.`titleDa`]
            ELSE [$m0[t6]]
          END
        }
      ]
    ]
  }
] AS answer;
