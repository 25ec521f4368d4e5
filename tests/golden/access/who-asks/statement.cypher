// viewer.0 ($p0, $p1)
RETURN COLLECT {
  UNWIND $p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`id`]
  })
} AS answer;
