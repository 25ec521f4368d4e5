// viewer.0 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`id`]
  })
} AS answer;
