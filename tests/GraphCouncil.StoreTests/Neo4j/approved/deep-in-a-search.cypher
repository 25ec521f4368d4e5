// deep-in-a-search.cypher ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.w1, $v.q1, $v.s4, $v.m0, $v.m1)
CALL () {
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $v.q1)
  YIELD node AS n2
  UNWIND $v.m0[split(n2.`id`, ':')[0]] AS f3
  UNWIND CASE WHEN f3[5] THEN [i6 IN range(0, size(n2[f3[0]]) - 1) | [n2[f3[0]][i6], n2[f3[1]][i6]]] ELSE [[n2[f3[0]], n2[f3[1]]]] END AS e4
  WITH n2, f3, e4
  WHERE all(i5 IN $v.w1 WHERE any(i7 IN i5 WHERE e4[0] CONTAINS i7))
  RETURN n2 AS n0, [
    CASE
      WHEN e4[0] = ' ' + $v.p0 + ' ' THEN 0
      WHEN e4[0] STARTS WITH ' ' + $v.p0 THEN 1
      WHEN e4[0] CONTAINS ' ' + $v.p0 + ' ' THEN 2
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
WITH n0, min(h1) AS h8
WITH n0, h8, n0[h8[6]] AS k18
WITH 1000 * h8[0] + h8[1] AS k9, collect(CASE WHEN h8[0] >= $v.p2 AND (h8[0] <> $v.p2 OR -h8[1] <= $v.p3 AND (-h8[1] <> $v.p3 OR k18 IS NULL AND (n0.`id` > $v.p4) <> any(i20 IN $v.s4 WHERE any(b20 IN [reduce(a20 = 0, d20 IN i20[0] | a20 + CASE WHEN a20 + d20 <= size(n0.`id`) AND n0.`id` STARTS WITH left($v.p4, a20 + d20) THEN d20 ELSE 0 END)] WHERE substring(n0.`id`, b20, 1) + substring($v.p4, b20, 1) =~ i20[1])))) THEN [n0, h8] END) AS l10, count(*) AS c19
ORDER BY k9
WITH collect(l10) AS l11, sum(size(l10)) AS c21, sum(c19) AS c14
WITH l11, c21, c14, reduce(c12 = [0, 0], l10 IN l11 | CASE WHEN c12[1] >= $v.p5 THEN c12 ELSE [c12[0] + 1, c12[1] + size(l10)] END)[0] AS c12
UNWIND CASE c21 WHEN 0 THEN [[null]] ELSE l11[..c12] END AS l10
UNWIND l10 AS i13
WITH c21, c14, i13[0] AS n16, min(i13[1]) AS h17
WITH c21, c14, n16, h17, n16[h17[6]] AS k22
ORDER BY h17[0], -h17[1] DESC, k22, n16.`id`
LIMIT $v.p5
WITH collect(CASE WHEN n16 IS NOT NULL THEN [n16, h17] END) AS l15, max(c21) AS c21, max(c14) AS c14
RETURN [
  COLLECT {
    UNWIND l15 AS i23
    WITH i23[0] AS n24, i23[1] AS h25
    WITH n24, h25, n24[h25[6]] AS k26
    WHERE h25[0] >= $v.p2 AND (h25[0] <> $v.p2 OR -h25[1] <= $v.p3 AND (-h25[1] <> $v.p3 OR k26 IS NULL AND (n24.`id` > $v.p4) <> any(i27 IN $v.s4 WHERE any(b27 IN [reduce(a27 = 0, d27 IN i27[0] | a27 + CASE WHEN a27 + d27 <= size(n24.`id`) AND n24.`id` STARTS WITH left($v.p4, a27 + d27) THEN d27 ELSE 0 END)] WHERE substring(n24.`id`, b27, 1) + substring($v.p4, b27, 1) =~ i27[1]))))
    WITH n24, h25, k26
    ORDER BY h25[0], -h25[1] DESC, k26, n24.`id`
    LIMIT $v.p5
    WITH n24, h25, split(n24.`id`, ':')[0] AS t28
    RETURN CASE t28
      WHEN 'club' THEN [4, n24.`id`, h25[0], -h25[1], null, n24.`id`]
      ELSE [$v.m1[t28], n24.`id`, h25[0], -h25[1], n24.`name`, n24.`id`]
    END
  },
  CASE WHEN c14 > c21 THEN 1 ELSE 0 END
] AS answer;
