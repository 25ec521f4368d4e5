// people ($v.p0, $v.p1, $v.p2, $v.p3, $v.m0)
MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1:`Competency`)
WHERE r2.`validFrom` <= $v.p3
  AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p3)
  AND n1.`notation` = $v.p0
  AND r2.`level` >= $v.p1
WITH collect(DISTINCT n0) AS l3
RETURN [
  COLLECT {
    UNWIND l3 AS n4
    WITH n4
    ORDER BY n4.`name$order`, n4.`id`
    LIMIT $v.p2
    RETURN [
      n4.`name`,
      head(COLLECT {
        MATCH (n4)-[:`EMPLOYED_BY`]->(n5)
        RETURN [$v.m0[split(n5.`id`, ':')[0]], n5.`name`]
        LIMIT 1
      })
    ]
  },
  size(l3)
] AS answer;
