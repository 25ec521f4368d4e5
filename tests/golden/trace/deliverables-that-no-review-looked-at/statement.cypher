// deliverables ($p0, $p1, $p2)
RETURN [
  COLLECT {
    MATCH (n0:`Deliverable`)
    WHERE n0.`status` = $p0
      AND NOT EXISTS { (n0)<-[r2:`REVIEWS_DELIVERABLE`]-(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [
      n0.`id`,
      n0.`titleDa`,
      head(COLLECT {
        MATCH (n0)-[r4:`PRODUCED_BY_GROUP`]->(n3)
        WHERE (n3.`establishedOn` IS NULL OR n3.`establishedOn` <= $p2)
          AND (n3.`closedOn` IS NULL OR n3.`closedOn` > $p2)
        RETURN [n3.`nameDa`]
        LIMIT 1
      })
    ]
  }
] AS answer;
