// now ($v.p0, $v.p1)
RETURN COLLECT {
  MATCH (n0:`Membership`)
  WHERE n0.`validFrom` <= $v.p1
    AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p1)
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r2:`SEAT_IN`]->(n1)
  WITH n0, n1 AS k4, n1.`id` AS o5
  WITH k4, min(o5) AS o5, count(*) AS m3
  WITH k4, o5, m3
  ORDER BY m3 DESC, o5
  LIMIT $v.p0
  RETURN [[k4.`nameDa`], m3]
} AS answer;

// then ($v.p0)
RETURN head(COLLECT {
  MATCH (n0:`Membership`)
  WHERE n0.`validFrom` <= $v.p0
    AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p0)
    AND n0.`id` IS NOT NULL
  WITH count(*) AS m1
  RETURN [m1]
}) AS answer;

// ever ()
RETURN head(COLLECT {
  MATCH (n0:`Membership`)
  WITH count(*) AS m1
  RETURN [m1]
}) AS answer;
