// by-a-related-value.cypher ($p0, $p1, $p2)
RETURN [
  COLLECT {
    MATCH (n0:`Report`)
    WITH n0, head(COLLECT {
      MATCH (n0)-[:`AUTHORED_BY`]->(n2)
      MATCH (n2)-[:`WORKS_AT`]->(n3)
      RETURN n3.`name$order`
      LIMIT 1
    }) AS k1
    WHERE k1 <= $p0 AND (k1 <> $p0 OR n0.`id` > $p1)
    WITH n0, k1
    ORDER BY k1 DESC, n0.`id`
    LIMIT $p2
    RETURN [
      n0.`id`,
      head(COLLECT {
        MATCH (n0)-[:`AUTHORED_BY`]->(n4)
        MATCH (n4)-[:`WORKS_AT`]->(n5)
        RETURN n5.`name`
        LIMIT 1
      }),
      n0.`id`
    ]
  },
  COUNT {
    MATCH (n6:`Report`)
    WITH n6, head(COLLECT {
      MATCH (n6)-[:`AUTHORED_BY`]->(n8)
      MATCH (n8)-[:`WORKS_AT`]->(n9)
      RETURN n9.`name$order`
      LIMIT 1
    }) AS k7
    WHERE (k7 >= $p0 AND (k7 <> $p0 OR n6.`id` <= $p1) OR k7 IS NULL)
    RETURN n6
    LIMIT 1
  }
] AS answer;
