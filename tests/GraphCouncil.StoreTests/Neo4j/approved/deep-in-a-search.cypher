// deep-in-a-search.cypher ($p0, $p1, $p2, $p3, $p4, $p5, $q1, $s4, $m0, $m1)
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
    f3[4],
    f3[6]
  ] AS h1
}
WITH n0, min(h1) AS h7
WITH collect([n0, h7]) AS l8
RETURN [
  COLLECT {
    UNWIND l8 AS i9
    WITH i9[0] AS n10, i9[1] AS h11
    WITH n10, h11, n10[h11[6]] AS k12
    WHERE h11[0] >= $p2 AND (h11[0] <> $p2 OR -h11[1] <= $p3 AND (-h11[1] <> $p3 OR k12 IS NULL AND (n10.`id` > $p4) <> any(i13 IN $s4 WHERE any(b13 IN [reduce(a13 = 0, d13 IN i13[0] | a13 + CASE WHEN a13 + d13 <= size(n10.`id`) AND n10.`id` STARTS WITH left($p4, a13 + d13) THEN d13 ELSE 0 END)] WHERE substring(n10.`id`, b13, 1) + substring($p4, b13, 1) =~ i13[1]))))
    WITH n10, h11, k12
    ORDER BY h11[0], -h11[1] DESC, k12, n10.`id`
    LIMIT $p5
    WITH n10, h11, split(n10.`id`, ':')[0] AS t14
    RETURN CASE t14
      WHEN 'club' THEN [4, n10.`id`, h11[0], -h11[1], null, n10.`id`]
      ELSE [$m1[t14], n10.`id`, h11[0], -h11[1], n10.`name`, n10.`id`]
    END
  },
  COUNT {
    UNWIND l8 AS i15
    WITH i15[0] AS n16, i15[1] AS h17
    WITH n16, h17, n16[h17[6]] AS k18
    WHERE h17[0] <= $p2 AND (h17[0] <> $p2 OR -h17[1] >= $p3 AND (-h17[1] <> $p3 OR (k18 IS NOT NULL OR (n16.`id` <= $p4) <> any(i19 IN $s4 WHERE any(b19 IN [reduce(a19 = 0, d19 IN i19[0] | a19 + CASE WHEN a19 + d19 <= size(n16.`id`) AND n16.`id` STARTS WITH left($p4, a19 + d19) THEN d19 ELSE 0 END)] WHERE substring(n16.`id`, b19, 1) + substring($p4, b19, 1) =~ i19[1])))))
    RETURN n16
    LIMIT 1
  }
] AS answer;
