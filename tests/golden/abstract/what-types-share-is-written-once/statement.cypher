// organizations ($v.p0, $v.p1, $v.p2, $v.p3, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Organization`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    WITH n0, split(n0.`id`, ':')[0] AS t2
    WITH n0, t2, [
      COLLECT {
        MATCH (n0)<-[r4:`EMPLOYED_BY`]-(n3)
        WITH n3, r4
        ORDER BY n3.`name$order`, n3.`id`
        LIMIT $v.p1
        RETURN [
          n3.`name`,
          head(COLLECT {
            MATCH (n3)-[:`EMPLOYED_BY`]->(n5)
            WITH n5, [
              COLLECT {
                MATCH (n5)<-[r8:`AFFILIATED_WITH`]-(n7)
                WHERE r8.`validFrom` <= $v.p3
                  AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p3)
                WITH n7, r8
                ORDER BY n7.`id`, r8.`id`
                LIMIT $v.p2
                RETURN [n7.`name`]
              }
            ] AS o6
            RETURN [$v.m0[split(n5.`id`, ':')[0]], n5.`name`, o6]
            LIMIT 1
          })
        ]
      },
      COUNT { (n0)<-[r10:`EMPLOYED_BY`]-(n9) }
    ] AS o1
    RETURN CASE t2
      WHEN 'municipality' THEN [5, n0.`name`, o1, n0.`code`]
      ELSE [$v.m0[t2], n0.`name`, o1]
    END
  }
] AS answer;

// node ($v.p0, $v.p1, $v.m0)
MATCH (n0:`Node` {`id`: $v.p0})
WITH n0, split(n0.`id`, ':')[0] AS t2
WITH n0, t2, CASE WHEN t2 IN ['kl', 'kombit', 'council', 'secretariat', 'architecture-staff', 'municipality', 'private-party', 'external-body'] THEN [
    COLLECT {
      MATCH (n0)<-[r4:`EMPLOYED_BY`]-(n3)
      WITH n3, r4
      ORDER BY n3.`name$order`, n3.`id`
      LIMIT $v.p1
      RETURN [n3.`name`]
    }
  ] END AS o1
RETURN head(collect(CASE t2
  WHEN 'kl' THEN [2, n0.`name`, o1]
  WHEN 'kombit' THEN [3, n0.`name`, o1]
  WHEN 'council' THEN [4, n0.`name`, o1]
  WHEN 'secretariat' THEN [5, n0.`name`, o1]
  WHEN 'architecture-staff' THEN [6, n0.`name`, o1]
  WHEN 'municipality' THEN [31, n0.`name`, o1]
  WHEN 'private-party' THEN [32, n0.`name`, o1]
  WHEN 'external-body' THEN [33, n0.`name`, o1]
  WHEN 'person' THEN [34, n0.`name`]
  ELSE [$v.m0[t2]]
END)) AS answer;
