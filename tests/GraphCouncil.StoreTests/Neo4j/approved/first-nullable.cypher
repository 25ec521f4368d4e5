// first-nullable.cypher ($v.p0)
RETURN [
  COLLECT {
    WITH COLLECT {
      MATCH (n0:`Person`)
      WHERE n0.`rank` IS NOT NULL
        AND n0.`id` IS NOT NULL
      WITH n0
      ORDER BY n0.`rank`, n0.`id`
      LIMIT $v.p0
      RETURN n0
    } AS l1
    CALL (l1) {
      UNWIND l1 AS n3
      RETURN n3
      UNION ALL
      WITH size(l1) AS s2
      WHERE s2 < $v.p0
      MATCH (n3:`Person`)
      WHERE n3.`rank` IS NULL
        AND n3.`id` IS NOT NULL
      RETURN n3
      ORDER BY n3.`id`
      LIMIT $v.p0
    }
    WITH n3
    ORDER BY n3.`rank`, n3.`id`
    LIMIT $v.p0
    RETURN [n3.`id`]
  }
] AS answer;
