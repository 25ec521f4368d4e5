// from-a-key-two-steps-away.cypher ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0)-[r2:`KNOWS`]->(n1:`Person`)
    MATCH (n1)-[r4:`HAS_SKILL`]->(n3:`Skill`)
    WHERE n3.`id` IN $v.p1
    WITH DISTINCT n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  }
] AS answer;
