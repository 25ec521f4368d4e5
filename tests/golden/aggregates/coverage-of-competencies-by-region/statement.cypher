// peopleGroups ($p0, $p1, $p2)
RETURN COLLECT {
  MATCH (n0:`Person`)
  MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
  WHERE r2.`validFrom` <= $p2
    AND (r2.`validTo` IS NULL OR r2.`validTo` > $p2)
    AND r2.`level` >= $p0
  MATCH (n0)-[r4:`EMPLOYED_BY`]->(n3:`Municipality`)
  MATCH (n3)-[r6:`IN_REGION`]->(n5)
  WHERE r6.`validFrom` <= $p2
    AND (r6.`validTo` IS NULL OR r6.`validTo` > $p2)
    AND n5.`validFrom` <= $p2
    AND (n5.`validTo` IS NULL OR n5.`validTo` > $p2)
  WITH n0, n1 AS k9, n1.`id` AS o11, n5 AS k10, n5.`id` AS o12
  WITH k9, min(o11) AS o11, k10, min(o12) AS o12, count(DISTINCT n0) AS m7, count(*) AS m8
  WITH k9, k10, o11, o12, m7, m8
  ORDER BY o11, o12
  LIMIT $p1
  RETURN [[k9.`id`, k9.`notation`, k9.`labelDa`], [k10.`id`, k10.`name`], m7, m8]
} AS answer;
