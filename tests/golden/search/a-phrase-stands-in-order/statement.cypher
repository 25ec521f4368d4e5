// phrase ($v.p0, $v.p1, $v.p2, $v.p3, $v.w1, $v.q1, $v.m0, $v.m1, $v.m2)
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
  MATCH (n8)<-[:`BROADER`]-{0,5}(n15)
  WITH DISTINCT n8, h14, n15
  WITH n15, min([h14[0], h14[3], h14[4]]) AS h16
  MATCH (n15)<-[r18:`HAS_COMPETENCY`]-(n17)
  WHERE r18.`validFrom` <= $v.p3
    AND (r18.`validTo` IS NULL OR r18.`validTo` > $v.p3)
  WITH n17, min(h16) AS h19
  RETURN n17 AS n0, [h19[0], -40, 44, h19[1], h19[2], 'competencies', 'name$order'] AS h1
}
WITH n0, min(h1) AS h20
WHERE CASE split(n0.`id`, ':')[0] WHEN 'working-group' THEN ((n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $v.p3) AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $v.p3)) WHEN 'project', 'digitalisation-effort' THEN ((n0.`startsOn` IS NULL OR n0.`startsOn` <= $v.p3) AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $v.p3)) ELSE true END
WITH 1000 * h20[0] + h20[1] AS k21, collect([n0, h20]) AS l22
ORDER BY k21
WITH collect(l22) AS l23, sum(size(l22)) AS c26
WITH l23, c26, reduce(c24 = [0, 0], l22 IN l23 | CASE WHEN c24[1] >= $v.p2 THEN c24 ELSE [c24[0] + 1, c24[1] + size(l22)] END)[0] AS c24
UNWIND CASE c26 WHEN 0 THEN [[null]] ELSE l23[..c24] END AS l22
UNWIND l22 AS i25
WITH c26, i25[0] AS n28, min(i25[1]) AS h29
WITH c26, n28, h29, n28[h29[6]] AS k30
ORDER BY h29[0], -h29[1] DESC, k30, n28.`id`
LIMIT $v.p2
WITH collect(CASE WHEN n28 IS NOT NULL THEN [n28, h29] END) AS l27, max(c26) AS c26
RETURN [
  COLLECT {
    UNWIND l27 AS i31
    WITH i31[0] AS n32, i31[1] AS h33
    WITH n32, h33, n32[h33[6]] AS k34
    WITH n32, h33, k34
    ORDER BY h33[0], -h33[1] DESC, k34, n32.`id`
    LIMIT $v.p2
    RETURN [$v.m2[split(n32.`id`, ':')[0]], h33[5], h33[4], h33[0]]
  }
] AS answer;

// words ($v.p0, $v.p1, $v.p2, $v.p3, $v.w1, $v.q1, $v.m0, $v.m1)
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
WHERE CASE split(n0.`id`, ':')[0] WHEN 'working-group' THEN ((n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $v.p3) AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $v.p3)) WHEN 'project', 'digitalisation-effort' THEN ((n0.`startsOn` IS NULL OR n0.`startsOn` <= $v.p3) AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $v.p3)) ELSE true END
WITH 1000 * h8[0] + h8[1] AS k9, collect([n0, h8]) AS l10
ORDER BY k9
WITH collect(l10) AS l11, sum(size(l10)) AS c14
WITH l11, c14, reduce(c12 = [0, 0], l10 IN l11 | CASE WHEN c12[1] >= $v.p2 THEN c12 ELSE [c12[0] + 1, c12[1] + size(l10)] END)[0] AS c12
UNWIND CASE c14 WHEN 0 THEN [[null]] ELSE l11[..c12] END AS l10
UNWIND l10 AS i13
WITH c14, i13[0] AS n16, min(i13[1]) AS h17
WITH c14, n16, h17, n16[h17[6]] AS k18
ORDER BY h17[0], -h17[1] DESC, k18, n16.`id`
LIMIT $v.p2
WITH collect(CASE WHEN n16 IS NOT NULL THEN [n16, h17] END) AS l15, max(c14) AS c14
RETURN [
  COLLECT {
    UNWIND l15 AS i19
    WITH i19[0] AS n20, i19[1] AS h21
    WITH n20, h21, n20[h21[6]] AS k22
    WITH n20, h21, k22
    ORDER BY h21[0], -h21[1] DESC, k22, n20.`id`
    LIMIT $v.p2
    RETURN [$v.m1[split(n20.`id`, ':')[0]], h21[5], h21[4], h21[0]]
  }
] AS answer;
