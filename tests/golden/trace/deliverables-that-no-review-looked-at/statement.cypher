// deliverables ($p0, $p1)
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
        MATCH (n0)-[:`PRODUCED_BY_GROUP`]->(n3)
        RETURN [n3.`nameDa`]
        LIMIT 1
      })
    ]
  }
] AS answer;
