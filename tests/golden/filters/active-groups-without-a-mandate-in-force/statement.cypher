// workingGroups ($p0, $p1, $p2, $p3, $p4)
RETURN [
  COLLECT {
    MATCH (n0:`WorkingGroup`)
    WHERE n0.`status` = $p0
      AND NOT EXISTS {
        MATCH (n0)-[r2:`WORKS_UNDER`]->(n1)
        WHERE n1.`status` = $p1
          AND n1.`validFrom` <= $p2
          AND (n1.`validTo` IS NULL OR n1.`validTo` > $p2)
      }
      AND n0.`nameDa$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`nameDa$order`, n0.`id`
    LIMIT $p3
    RETURN [
      n0.`nameDa`,
      [
        COLLECT {
          MATCH (n0)-[r4:`WORKS_UNDER`]->(n3)
          WITH n3, r4
          ORDER BY n3.`id`
          LIMIT $p4
          RETURN [n3.`titleDa`, n3.`validTo`]
        }
      ]
    ]
  }
] AS answer;
