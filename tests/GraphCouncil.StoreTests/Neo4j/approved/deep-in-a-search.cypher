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
WITH n0, h7, n0[h7[6]] AS k17
WITH 1000 * h7[0] + h7[1] AS k8, collect(CASE WHEN h7[0] >= $p2 AND (h7[0] <> $p2 OR -h7[1] <= $p3 AND (-h7[1] <> $p3 OR k17 IS NULL AND (n0.`id` > $p4) <> any(i19 IN $s4 WHERE any(b19 IN [reduce(a19 = 0, d19 IN i19[0] | a19 + CASE WHEN a19 + d19 <= size(n0.`id`) AND n0.`id` STARTS WITH left($p4, a19 + d19) THEN d19 ELSE 0 END)] WHERE substring(n0.`id`, b19, 1) + substring($p4, b19, 1) =~ i19[1])))) THEN [n0, h7] END) AS l9, count(*) AS c18
ORDER BY k8
WITH collect(l9) AS l10, sum(size(l9)) AS c20, sum(c18) AS c13
WITH l10, c20, c13, reduce(c11 = [0, 0], l9 IN l10 | CASE WHEN c11[1] >= $p5 THEN c11 ELSE [c11[0] + 1, c11[1] + size(l9)] END)[0] AS c11
UNWIND CASE c20 WHEN 0 THEN [[null]] ELSE l10[..c11] END AS l9
UNWIND l9 AS i12
WITH c20, c13, i12[0] AS n15, min(i12[1]) AS h16
WITH c20, c13, n15, h16, n15[h16[6]] AS k21
ORDER BY h16[0], -h16[1] DESC, k21, n15.`id`
LIMIT $p5
WITH collect(CASE WHEN n15 IS NOT NULL THEN [n15, h16] END) AS l14, max(c20) AS c20, max(c13) AS c13
RETURN [
  COLLECT {
    UNWIND l14 AS i22
    WITH i22[0] AS n23, i22[1] AS h24
    WITH n23, h24, n23[h24[6]] AS k25
    WHERE h24[0] >= $p2 AND (h24[0] <> $p2 OR -h24[1] <= $p3 AND (-h24[1] <> $p3 OR k25 IS NULL AND (n23.`id` > $p4) <> any(i26 IN $s4 WHERE any(b26 IN [reduce(a26 = 0, d26 IN i26[0] | a26 + CASE WHEN a26 + d26 <= size(n23.`id`) AND n23.`id` STARTS WITH left($p4, a26 + d26) THEN d26 ELSE 0 END)] WHERE substring(n23.`id`, b26, 1) + substring($p4, b26, 1) =~ i26[1]))))
    WITH n23, h24, k25
    ORDER BY h24[0], -h24[1] DESC, k25, n23.`id`
    LIMIT $p5
    WITH n23, h24, split(n23.`id`, ':')[0] AS t27
    RETURN CASE t27
      WHEN 'club' THEN [4, n23.`id`, h24[0], -h24[1], null, n23.`id`]
      ELSE [$m1[t27], n23.`id`, h24[0], -h24[1], n23.`name`, n23.`id`]
    END
  },
  CASE WHEN c13 > c20 THEN 1 ELSE 0 END
] AS answer;
