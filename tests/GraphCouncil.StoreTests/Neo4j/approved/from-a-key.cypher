// from-a-key.cypher ($p0, $p1, $p2, $p3)
RETURN [
  COLLECT {
    MATCH (n0)-[r2:`HAS_SKILL`]->(n1:`Skill`)
    WHERE n0.`active` = $p3
      AND n1.`id` = $p1
      AND r2.`years` >= $p2
    WITH DISTINCT n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p0
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n3)-[r5:`HAS_SKILL`]->(n4:`Skill`)
    WHERE n3.`active` = $p3
      AND n4.`id` = $p1
      AND r5.`years` >= $p2
    RETURN DISTINCT n3
  }
] AS answer;
