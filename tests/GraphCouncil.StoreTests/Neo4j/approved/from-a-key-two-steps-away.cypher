// from-a-key-two-steps-away.cypher ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0)-[r2:`KNOWS`]->(n1:`Person`)
    MATCH (n1)-[r4:`HAS_SKILL`]->(n3:`Skill`)
    WHERE n3.`id` IN $p1
    WITH DISTINCT n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [n0.`id`]
  }
] AS answer;
