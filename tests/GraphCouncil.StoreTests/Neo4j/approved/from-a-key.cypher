// from-a-key.cypher ($p0, $p1, $p2, $p3)
MATCH (n0)-[r2:`HAS_SKILL`]->(n1:`Skill`)
WHERE n0.`active` = $p3
  AND n1.`id` = $p1
  AND r2.`years` >= $p2
WITH collect(DISTINCT n0) AS l3
RETURN [
  COLLECT {
    UNWIND l3 AS n4
    WITH n4
    ORDER BY n4.`name$order`, n4.`id`
    LIMIT $p0
    RETURN [n4.`id`]
  },
  size(l3)
] AS answer;
