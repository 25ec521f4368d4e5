// decisions ($p0, $p1)
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
        RETURN CASE
          WHEN n3:`Council` THEN [0, n3.`name`]
          WHEN n3:`ArchitectureBoard` THEN [1, n3.`nameDa`]
          WHEN n3:`WorkingGroup` THEN [2]
        END
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r5:`DECIDES_ABOUT`]->(n4)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $p1
          RETURN CASE
            WHEN n4:`WorkingGroup` THEN [0, n4.`nameDa`]
            WHEN n4:`Project` THEN [1]
            WHEN n4:`Proposal` THEN [2]
            WHEN n4:`Deliverable` THEN [3, n4.`titleDa`]
            WHEN n4:`AssistanceRequest` THEN [4]
            WHEN n4:`Rollout` THEN [5]
            WHEN n4:`Exception` THEN [6]
          END
        }
      ]
    ]
  }
] AS answer;
