// from-a-key.cypher ($v.p0, $v.p1, $v.p2, $v.p3)
MATCH (n0)-[r2:`HAS_SKILL`]->(n1:`Skill`)
WHERE n0.`active` = $v.p3
  AND n1.`id` = $v.p1
  AND r2.`years` >= $v.p2
WITH collect(DISTINCT n0) AS l3
RETURN [
  COLLECT {
    UNWIND l3 AS n4
    WITH n4
    ORDER BY n4.`name$order`, n4.`id`
    LIMIT $v.p0
    RETURN [n4.`id`]
  },
  size(l3)
] AS answer;
