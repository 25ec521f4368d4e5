// deep-in-a-search.cypher ($p0, $p1, $p2, $p3, $p4, $p5, $q1, $s4)
CALL () {
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n2
  UNWIND CASE split(n2.`id`, ':')[0]
    WHEN 'skill' THEN [[n2.`name$search`, n2.`name`, -90, 0, 'name']]
      + [i4 IN range(0, size(n2.`otherNames$search`) - 1) | [n2.`otherNames$search`[i4], n2.`otherNames`[i4], -50, 1, 'otherNames']]
    WHEN 'club' THEN [[n2.`name$search`, n2.`name`, -70, 2, 'name']]
  END AS e3
  WITH n2, e3
  WHERE all(i5 IN $p1 WHERE e3[0] CONTAINS i5)
  RETURN n2 AS n0, [
    CASE
      WHEN e3[0] = ' ' + $p0 + ' ' THEN 0
      WHEN e3[0] STARTS WITH ' ' + $p0 THEN 1
      WHEN e3[0] CONTAINS ' ' + $p0 + ' ' THEN 2
      ELSE 3
    END,
    e3[2],
    e3[3],
    e3[0],
    e3[1],
    e3[4]
  ] AS h1
}
WITH n0, min(h1) AS h6
WITH collect([n0, h6]) AS l7
RETURN [
  COLLECT {
    UNWIND l7 AS i8
    WITH i8[0] AS n9, i8[1] AS h10
    WITH n9, h10, CASE split(n9.`id`, ':')[0]
      WHEN 'person' THEN n9.`name$order`
      WHEN 'skill' THEN n9.`name$order`
      WHEN 'agency' THEN n9.`name$order`
      WHEN 'company' THEN n9.`name$order`
    END AS k11
    WHERE h10[0] >= $p2 AND (h10[0] <> $p2 OR -h10[1] <= $p3 AND (-h10[1] <> $p3 OR k11 IS NULL AND (n9.`id` > $p4) <> any(i12 IN $s4 WHERE n9.`id` STARTS WITH left($p4, i12[0]) AND n9.`id` >= left($p4, i12[0]) + i12[1] AND coalesce(n9.`id` < left($p4, i12[0]) + i12[2], true))))
    WITH n9, h10, k11
    ORDER BY h10[0], -h10[1] DESC, k11, n9.`id`
    LIMIT $p5
    RETURN CASE split(n9.`id`, ':')[0]
      WHEN 'person' THEN [0, n9.`id`, h10[0], -h10[1], n9.`name`, n9.`id`]
      WHEN 'skill' THEN [1, n9.`id`, h10[0], -h10[1], n9.`name`, n9.`id`]
      WHEN 'agency' THEN [2, n9.`id`, h10[0], -h10[1], n9.`name`, n9.`id`]
      WHEN 'company' THEN [3, n9.`id`, h10[0], -h10[1], n9.`name`, n9.`id`]
      WHEN 'club' THEN [4, n9.`id`, h10[0], -h10[1], null, n9.`id`]
    END
  },
  COUNT {
    UNWIND l7 AS i13
    WITH i13[0] AS n14, i13[1] AS h15
    WITH n14, h15, CASE split(n14.`id`, ':')[0]
      WHEN 'person' THEN n14.`name$order`
      WHEN 'skill' THEN n14.`name$order`
      WHEN 'agency' THEN n14.`name$order`
      WHEN 'company' THEN n14.`name$order`
    END AS k16
    WHERE h15[0] <= $p2 AND (h15[0] <> $p2 OR -h15[1] >= $p3 AND (-h15[1] <> $p3 OR (k16 IS NOT NULL OR (n14.`id` <= $p4) <> any(i17 IN $s4 WHERE n14.`id` STARTS WITH left($p4, i17[0]) AND n14.`id` >= left($p4, i17[0]) + i17[1] AND coalesce(n14.`id` < left($p4, i17[0]) + i17[2], true)))))
    RETURN n14
    LIMIT 1
  }
] AS answer;
