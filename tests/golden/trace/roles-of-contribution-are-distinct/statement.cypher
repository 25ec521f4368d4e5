// contributions ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Contribution`)
    WHERE n0.`role` IN $v.p0
      AND NOT EXISTS { (n0)-[r2:`CONTRIBUTES_TO_DELIVERABLE`]->(n1) }
      AND n0.`validFrom` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`validFrom` DESC, n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`role`,
      n0.`focus`,
      head(COLLECT {
        MATCH (n0)-[:`CONTRIBUTED_BY`]->(n3)
        RETURN [n3.`name`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n0)-[:`CONTRIBUTES_TO_PILOT`]->(n4)
        RETURN [n4.`titleDa`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n0)-[:`CONTRIBUTES_TO_COMPONENT`]->(n5)
        RETURN [n5.`nameDa`]
        LIMIT 1
      })
    ]
  },
  COUNT {
    MATCH (n6:`Contribution`)
    WHERE n6.`role` IN $v.p0
      AND NOT EXISTS { (n6)-[r8:`CONTRIBUTES_TO_DELIVERABLE`]->(n7) }
      AND n6.`id` IS NOT NULL
  }
] AS answer;
