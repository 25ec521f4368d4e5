// deep-nullable.cypher ($p0, $p1, $p2)
RETURN [
  COLLECT {
    WITH COLLECT {
      MATCH (n0:`Person`)
      WHERE n0.`rank` >= $p1 AND (n0.`rank` <> $p1 OR n0.`id` > $p2)
        AND n0.`id` IS NOT NULL
      WITH n0
      ORDER BY n0.`rank`, n0.`id`
      LIMIT $p0
      RETURN n0
    } AS l1
    CALL (l1) {
      UNWIND l1 AS n3
      RETURN n3
      UNION ALL
      WITH size(l1) AS s2
      WHERE s2 < $p0
      MATCH (n3:`Person`)
      WHERE n3.`rank` IS NULL
        AND n3.`id` IS NOT NULL
      RETURN n3
      ORDER BY n3.`id`
      LIMIT $p0
    }
    WITH n3
    ORDER BY n3.`rank`, n3.`id`
    LIMIT $p0
    RETURN [n3.`id`]
  },
  COUNT {
    MATCH (n4:`Person`)
    WHERE n4.`rank` <= $p1 AND (n4.`rank` <> $p1 OR n4.`id` <= $p2)
      AND n4.`id` IS NOT NULL
    RETURN n4
    LIMIT 1
  }
] AS answer;
