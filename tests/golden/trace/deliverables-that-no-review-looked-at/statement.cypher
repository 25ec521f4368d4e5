// deliverables ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Deliverable`)
    WHERE n0.`status` = $v.p0
      AND NOT EXISTS { (n0)<-[r2:`REVIEWS_DELIVERABLE`]-(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`id`,
      n0.`titleDa`,
      head(COLLECT {
        MATCH (n0)-[r4:`PRODUCED_BY_GROUP`]->(n3)
        WHERE (n3.`establishedOn` IS NULL OR n3.`establishedOn` <= $v.p2)
          AND (n3.`closedOn` IS NULL OR n3.`closedOn` > $v.p2)
        RETURN [n3.`nameDa`]
        LIMIT 1
      })
    ]
  }
] AS answer;
