// without-an-index.cypher ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  }
] AS answer;
