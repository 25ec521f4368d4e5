// by-a-related-value.cypher ($v.p0, $v.p1, $v.p2, $v.s1)
RETURN [
  COLLECT {
    MATCH (n0:`Report`)
    WITH n0, head(COLLECT {
      MATCH (n0)-[:`AUTHORED_BY`]->(n2)
      MATCH (n2)-[:`WORKS_AT`]->(n3)
      RETURN n3.`name$order`
      LIMIT 1
    }) AS k1
    WHERE k1 <= $v.p0 AND (k1 <> $v.p0 OR (n0.`id` > $v.p1) <> any(i4 IN $v.s1 WHERE any(b4 IN [reduce(a4 = 0, d4 IN i4[0] | a4 + CASE WHEN a4 + d4 <= size(n0.`id`) AND n0.`id` STARTS WITH left($v.p1, a4 + d4) THEN d4 ELSE 0 END)] WHERE substring(n0.`id`, b4, 1) + substring($v.p1, b4, 1) =~ i4[1])))
    WITH n0, k1
    ORDER BY k1 DESC, n0.`id`
    LIMIT $v.p2
    RETURN [
      n0.`id`,
      head(COLLECT {
        MATCH (n0)-[:`AUTHORED_BY`]->(n5)
        MATCH (n5)-[:`WORKS_AT`]->(n6)
        RETURN n6.`name`
        LIMIT 1
      }),
      n0.`id`
    ]
  },
  COUNT {
    MATCH (n7:`Report`)
    WITH n7, head(COLLECT {
      MATCH (n7)-[:`AUTHORED_BY`]->(n9)
      MATCH (n9)-[:`WORKS_AT`]->(n10)
      RETURN n10.`name$order`
      LIMIT 1
    }) AS k8
    WHERE (k8 >= $v.p0 AND (k8 <> $v.p0 OR (n7.`id` <= $v.p1) <> any(i11 IN $v.s1 WHERE any(b11 IN [reduce(a11 = 0, d11 IN i11[0] | a11 + CASE WHEN a11 + d11 <= size(n7.`id`) AND n7.`id` STARTS WITH left($v.p1, a11 + d11) THEN d11 ELSE 0 END)] WHERE substring(n7.`id`, b11, 1) + substring($v.p1, b11, 1) =~ i11[1]))) OR k8 IS NULL)
    RETURN n7
    LIMIT 1
  }
] AS answer;
