// viewer.0 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`id`, n1.`name`, CASE WHEN n1.`id` = $v.p2 THEN n1.`maxOpenReviews` END]
  })
} AS answer;

// person ($v.p0, $v.p1)
MATCH (n0:`Person` {`id`: $v.p0})
RETURN head(collect([n0.`name`, CASE WHEN n0.`id` = $v.p1 THEN n0.`maxOpenReviews` END])) AS answer;
