// viewer.0 ($p0, $p1, $p2)
RETURN COLLECT {
  UNWIND $p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [n1.`id`, n1.`name`, CASE WHEN n1.`id` = $p2 THEN n1.`maxOpenReviews` END]
  })
} AS answer;

// person ($p0, $p1)
MATCH (n0:`Person` {`id`: $p0})
RETURN head(collect([n0.`name`, CASE WHEN n0.`id` = $p1 THEN n0.`maxOpenReviews` END])) AS answer;
