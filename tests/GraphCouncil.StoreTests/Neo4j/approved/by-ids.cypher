// by-ids.cypher ($p0)
RETURN COLLECT {
  UNWIND $p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`name`]
  })
} AS answer;
