// municipalities ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`name`,
      [
        COLLECT {
          MATCH (n0)<-[r2:`EMPLOYED_BY`]-(n1)
          WITH n1, r2
          ORDER BY n1.`name$order`, n1.`id`
          LIMIT $v.p1
          RETURN [
            n1.`name`,
            [
              COLLECT {
                MATCH (n1)-[r4:`HAS_COMPETENCY`]->(n3)
                WHERE r4.`validFrom` <= $v.p3
                  AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p3)
                WITH n3, r4
                ORDER BY r4.`level` DESC, n3.`id`, r4.`id`
                LIMIT $v.p2
                RETURN [r4.`level`, n3.`labelDa`]
              }
            ]
          ]
        },
        COUNT { (n0)<-[r6:`EMPLOYED_BY`]-(n5) }
      ]
    ]
  }
] AS answer;
