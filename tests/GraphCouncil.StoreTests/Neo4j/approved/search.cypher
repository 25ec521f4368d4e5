// search.cypher ($p0, $p1, $p2, $q1)
CALL () {
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n2
  UNWIND CASE split(n2.`id`, ':')[0]
    WHEN 'person' THEN [[n2.`name$search`, n2.`name`, -100, 0, 'name'], [n2.`note$search`, n2.`note`, -20, 2, 'note']]
      + [i4 IN range(0, size(n2.`aliases$search`) - 1) | [n2.`aliases$search`[i4], n2.`aliases`[i4], -60, 1, 'aliases']]
    WHEN 'skill' THEN [[n2.`name$search`, n2.`name`, -90, 4, 'name']]
      + [i5 IN range(0, size(n2.`otherNames$search`) - 1) | [n2.`otherNames$search`[i5], n2.`otherNames`[i5], -50, 5, 'otherNames']]
    WHEN 'agency' THEN [[n2.`name$search`, n2.`name`, -70, 6, 'name']]
    WHEN 'company' THEN [[n2.`name$search`, n2.`name`, -70, 7, 'name']]
    WHEN 'club' THEN [[n2.`name$search`, n2.`name`, -70, 8, 'name']]
  END AS e3
  WITH n2, e3
  WHERE all(i6 IN $p1 WHERE e3[0] CONTAINS i6)
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
  UNION ALL
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n7
  UNWIND CASE split(n7.`id`, ':')[0]
    WHEN 'skill' THEN [[n7.`name$search`, n7.`name`, -90, 0, 'name']]
      + [i9 IN range(0, size(n7.`otherNames$search`) - 1) | [n7.`otherNames$search`[i9], n7.`otherNames`[i9], -50, 1, 'otherNames']]
  END AS e8
  WITH n7, e8
  WHERE all(i10 IN $p1 WHERE e8[0] CONTAINS i10)
  WITH n7, min([
    CASE
      WHEN e8[0] = ' ' + $p0 + ' ' THEN 0
      WHEN e8[0] STARTS WITH ' ' + $p0 THEN 1
      WHEN e8[0] CONTAINS ' ' + $p0 + ' ' THEN 2
      ELSE 3
    END,
    e8[2],
    e8[3],
    e8[0],
    e8[1],
    e8[4]
  ]) AS h11
  MATCH (n7)-[:`NARROWER`]->{0,5}(n12)
  WITH DISTINCT n7, h11, n12
  WITH n12, min([h11[0], h11[3], h11[4]]) AS h13
  MATCH (n12)<-[:`HAS_SKILL`]-(n14)
  RETURN n14 AS n0, [h13[0], -40, 3, h13[1], h13[2], 'skills'] AS h1
}
WITH n0, min(h1) AS h15
WITH collect([n0, h15]) AS l16
RETURN [
  COLLECT {
    UNWIND l16 AS i17
    WITH i17[0] AS n18, i17[1] AS h19
    WITH n18, h19, CASE split(n18.`id`, ':')[0]
      WHEN 'person' THEN n18.`name$order`
      WHEN 'skill' THEN n18.`name$order`
      WHEN 'agency' THEN n18.`name$order`
      WHEN 'company' THEN n18.`name$order`
    END AS k20
    WITH n18, h19, k20
    ORDER BY h19[0], -h19[1] DESC, k20, n18.`id`
    LIMIT $p2
    RETURN CASE split(n18.`id`, ':')[0]
      WHEN 'person' THEN [0, n18.`id`, h19[5], h19[4], h19[0]]
      WHEN 'skill' THEN [1, n18.`id`, h19[5], h19[4], h19[0]]
      WHEN 'agency' THEN [2, n18.`id`, h19[5], h19[4], h19[0]]
      WHEN 'company' THEN [3, n18.`id`, h19[5], h19[4], h19[0]]
      WHEN 'club' THEN [4, n18.`id`, h19[5], h19[4], h19[0]]
    END
  },
  size(l16)
] AS answer;
