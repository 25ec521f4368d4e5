// people ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  }
] AS answer;
