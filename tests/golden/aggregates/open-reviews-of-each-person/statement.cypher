// peopleGroups ($v.p0, $v.p1)
RETURN COLLECT {
  MATCH (n0:`Person`)
  MATCH (n0)<-[r2:`REVIEWED_BY`]-(n1)
  WHERE n1.`status` IN $v.p0
  MATCH (n1)-[r4:`REVIEWED_BY`]->(n3)
  WITH n0, n3 AS k7, n3.`id` AS o8
  WITH k7, min(o8) AS o8, count(*) AS m5, count(DISTINCT n0) AS m6
  WITH k7, o8, m5, m6
  ORDER BY m5 DESC, o8
  LIMIT $v.p1
  RETURN [[k7.`name`], m5, m6]
} AS answer;

// reviewsGroups ($v.p0, $v.p1)
RETURN COLLECT {
  MATCH (n0:`Review`)
  WHERE n0.`status` IN $v.p0
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r2:`REVIEWED_BY`]->(n1)
  WITH n0, n1 AS k4, n1.`id` AS o5
  WITH k4, min(o5) AS o5, count(DISTINCT n0) AS m3
  WITH k4, o5, m3
  ORDER BY m3 DESC, o5
  LIMIT $v.p1
  RETURN [[k4.`id`, k4.`name`, k4.`maxOpenReviews`], m3]
} AS answer;
