// deep-in-a-search.cypher ($p0, $p1, $p2, $p3, $p4, $p5, $q1, $m0, $m1, $m2)
CALL () {
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n2
  UNWIND $m0[split(n2.`id`, ':')[0]] AS f3
  UNWIND CASE WHEN f3[5] THEN [i6 IN range(0, size(n2[f3[0]]) - 1) | [n2[f3[0]][i6], n2[f3[1]][i6]]] ELSE [[n2[f3[0]], n2[f3[1]]]] END AS e4
  WITH n2, f3, e4
  WHERE all(i5 IN $p1 WHERE e4[0] CONTAINS i5)
  RETURN n2 AS n0, [
    CASE
      WHEN e4[0] = ' ' + $p0 + ' ' THEN 0
      WHEN e4[0] STARTS WITH ' ' + $p0 THEN 1
      WHEN e4[0] CONTAINS ' ' + $p0 + ' ' THEN 2
      ELSE 3
    END,
    f3[2],
    f3[3],
    e4[0],
    e4[1],
    f3[4]
  ] AS h1
}
WITH n0, min(h1) AS h7
WITH collect([n0, h7]) AS l8
RETURN [
  COLLECT {
    UNWIND l8 AS i9
    WITH i9[0] AS n10, i9[1] AS h11
    WITH n10, h11, n10[$m1[split(n10.`id`, ':')[0]]] AS k12
    WHERE h11[0] >= $p2 AND (h11[0] <> $p2 OR -h11[1] <= $p3 AND (-h11[1] <> $p3 OR k12 IS NULL AND n10.`id` > $p4))
    WITH n10, h11, k12
    ORDER BY h11[0], -h11[1] DESC, k12, n10.`id`
    LIMIT $p5
    WITH n10, h11, split(n10.`id`, ':')[0] AS t13
    RETURN CASE t13
      WHEN 'club' THEN [4, n10.`id`, h11[0], -h11[1], null, n10.`id`]
      ELSE [$m2[t13], n10.`id`, h11[0], -h11[1], n10.`name`, n10.`id`]
    END
  },
  COUNT {
    UNWIND l8 AS i14
    WITH i14[0] AS n15, i14[1] AS h16
    WITH n15, h16, n15[$m1[split(n15.`id`, ':')[0]]] AS k17
    WHERE h16[0] <= $p2 AND (h16[0] <> $p2 OR -h16[1] >= $p3 AND (-h16[1] <> $p3 OR (k17 IS NOT NULL OR n15.`id` <= $p4)))
    RETURN n15
    LIMIT 1
  }
] AS answer;
