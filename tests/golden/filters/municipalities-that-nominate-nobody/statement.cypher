// municipalities ($v.p0)
RETURN [
  COLLECT {
    WITH COLLECT {
      MATCH (n0:`Municipality`)
      WHERE NOT EXISTS { (n0)<-[r2:`NOMINATED_BY`]-(n1) }
        AND n0.`population` IS NULL
        AND n0.`id` IS NOT NULL
      WITH n0
      ORDER BY n0.`id`
      LIMIT $v.p0
      RETURN n0
    } AS l3
    CALL (l3) {
      UNWIND l3 AS n5
      RETURN n5
      UNION ALL
      WITH size(l3) AS s4
      WHERE s4 < $v.p0
      MATCH (n5:`Municipality`)
      WHERE NOT EXISTS { (n5)<-[r7:`NOMINATED_BY`]-(n6) }
        AND n5.`population` IS NOT NULL
        AND n5.`id` IS NOT NULL
      RETURN n5
      ORDER BY n5.`population` DESC, n5.`id`
      LIMIT $v.p0
    }
    WITH n5
    ORDER BY n5.`population` DESC, n5.`id`
    LIMIT $v.p0
    RETURN [n5.`name`, n5.`population`]
  },
  COUNT {
    MATCH (n8:`Municipality`)
    WHERE NOT EXISTS { (n8)<-[r10:`NOMINATED_BY`]-(n9) }
      AND n8.`id` IS NOT NULL
  }
] AS answer;
