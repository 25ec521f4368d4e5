// workingGroups ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN [
  COLLECT {
    MATCH (n0:`WorkingGroup`)
    WHERE n0.`status` = $v.p0
      AND NOT EXISTS {
        MATCH (n0)-[r2:`WORKS_UNDER`]->(n1)
        WHERE n1.`status` = $v.p1
          AND n1.`validFrom` <= $v.p2
          AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p2)
      }
      AND n0.`nameDa$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`nameDa$order`, n0.`id`
    LIMIT $v.p3
    RETURN [
      n0.`nameDa`,
      [
        COLLECT {
          MATCH (n0)-[r4:`WORKS_UNDER`]->(n3)
          WITH n3, r4
          ORDER BY n3.`id`
          LIMIT $v.p4
          RETURN [n3.`titleDa`, n3.`validTo`]
        }
      ]
    ]
  }
] AS answer;
