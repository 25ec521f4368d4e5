// search.cypher ($v.p0, $v.p1, $v.p2, $v.w1, $v.q1, $v.m0, $v.m1, $v.m2)
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
  UNION ALL
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $v.q1)
  YIELD node AS n8
  UNWIND $v.m1[split(n8.`id`, ':')[0]] AS f9
  UNWIND CASE WHEN f9[5] THEN [i12 IN range(0, size(n8[f9[0]]) - 1) | [n8[f9[0]][i12], n8[f9[1]][i12]]] ELSE [[n8[f9[0]], n8[f9[1]]]] END AS e10
  WITH n8, f9, e10
  WHERE all(i11 IN $v.w1 WHERE any(i13 IN i11 WHERE e10[0] CONTAINS i13))
  WITH n8, min([
    CASE
      WHEN e10[0] = ' ' + $v.p0 + ' ' THEN 0
      WHEN e10[0] STARTS WITH ' ' + $v.p0 THEN 1
      WHEN e10[0] CONTAINS ' ' + $v.p0 + ' ' THEN 2
      ELSE 3
    END,
    f9[2],
    f9[3],
    e10[0],
    e10[1]
  ]) AS h14
  MATCH (n8)-[:`NARROWER`]->{0,5}(n15)
  WITH DISTINCT n8, h14, n15
  WITH n15, min([h14[0], h14[3], h14[4]]) AS h16
  MATCH (n15)<-[:`HAS_SKILL`]-(n17)
  WITH n17, min(h16) AS h18
  RETURN n17 AS n0, [h18[0], -40, 3, h18[1], h18[2], 'skills', 'name$order'] AS h1
}
WITH n0, min(h1) AS h19
WITH 1000 * h19[0] + h19[1] AS k20, collect([n0, h19]) AS l21
ORDER BY k20
WITH collect(l21) AS l22, sum(size(l21)) AS c25
WITH l22, c25, reduce(c23 = [0, 0], l21 IN l22 | CASE WHEN c23[1] >= $v.p2 THEN c23 ELSE [c23[0] + 1, c23[1] + size(l21)] END)[0] AS c23
UNWIND CASE c25 WHEN 0 THEN [[null]] ELSE l22[..c23] END AS l21
UNWIND l21 AS i24
WITH c25, i24[0] AS n27, min(i24[1]) AS h28
WITH c25, n27, h28, n27[h28[6]] AS k29
ORDER BY h28[0], -h28[1] DESC, k29, n27.`id`
LIMIT $v.p2
WITH collect(CASE WHEN n27 IS NOT NULL THEN [n27, h28] END) AS l26, max(c25) AS c25
RETURN [
  COLLECT {
    UNWIND l26 AS i30
    WITH i30[0] AS n31, i30[1] AS h32
    WITH n31, h32, n31[h32[6]] AS k33
    WITH n31, h32, k33
    ORDER BY h32[0], -h32[1] DESC, k33, n31.`id`
    LIMIT $v.p2
    RETURN [$v.m2[split(n31.`id`, ':')[0]], n31.`id`, h32[5], h32[4], h32[0]]
  },
  c25
] AS answer;
