// people ($p0, $p1, $p2, $p3, $m0)
MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1:`Competency`)
WHERE r2.`validFrom` <= $p3
  AND (r2.`validTo` IS NULL OR r2.`validTo` > $p3)
  AND n1.`notation` = $p0
  AND r2.`level` >= $p1
WITH collect(DISTINCT n0) AS l3
RETURN [
  COLLECT {
    UNWIND l3 AS n4
    WITH n4
    ORDER BY n4.`name$order`, n4.`id`
    LIMIT $p2
    RETURN [
      n4.`name`,
      head(COLLECT {
        MATCH (n4)-[:`EMPLOYED_BY`]->(n5)
        RETURN [$m0[split(n5.`id`, ':')[0]], n5.`name`]
        LIMIT 1
      })
    ]
  },
  size(l3)
] AS answer;
