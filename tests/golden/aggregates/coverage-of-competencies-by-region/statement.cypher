// peopleGroups ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  MATCH (n0:`Person`)
  MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
  WHERE r2.`validFrom` <= $v.p2
    AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
    AND r2.`level` >= $v.p0
  MATCH (n0)-[r4:`EMPLOYED_BY`]->(n3:`Municipality`)
  MATCH (n3)-[r6:`IN_REGION`]->(n5)
  WHERE r6.`validFrom` <= $v.p2
    AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p2)
    AND n5.`validFrom` <= $v.p2
    AND (n5.`validTo` IS NULL OR n5.`validTo` > $v.p2)
  WITH n0, n1 AS k8, n1.`id` AS o10, n5 AS k9, n5.`id` AS o11
  WITH k8, min(o10) AS o10, k9, min(o11) AS o11, count(DISTINCT n0) AS m7
  WITH k8, k9, o10, o11, m7
  ORDER BY o10, o11
  LIMIT $v.p1
  RETURN [[k8.`id`, k8.`notation`, k8.`labelDa`], [k9.`id`, k9.`name`], m7]
} AS answer;
