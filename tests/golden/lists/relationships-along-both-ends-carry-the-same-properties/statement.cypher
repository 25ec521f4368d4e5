// competency ($p0, $p1, $p2, $p3)
MATCH (n0:`Competency` {`id`: $p0})
RETURN head(collect([
  n0.`labelDa`,
  [
    COLLECT {
      MATCH (n0)<-[r2:`HAS_COMPETENCY`]-(n1)
      WITH n1, r2
      ORDER BY n1.`id`, r2.`id`
      LIMIT $p1
      RETURN [
        r2.`level`,
        r2.`source`,
        n1.`name`,
        [
          COLLECT {
            MATCH (n1)-[r4:`HAS_COMPETENCY`]->(n3)
            WHERE n3.`notation` = $p2
            WITH n3, r4
            ORDER BY n3.`id`, r4.`id`
            LIMIT $p3
            RETURN [r4.`level`, r4.`source`, n3.`notation`]
          }
        ]
      ]
    },
    COUNT { (n0)<-[r6:`HAS_COMPETENCY`]-(n5) }
  ]
])) AS answer;
