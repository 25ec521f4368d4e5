// first-by-title.cypher ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  }
] AS answer;
