// last ($v.p0, $v.p1, $v.p2, $v.p3, $v.w1, $v.q1, $v.m0, $v.m1)
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
WITH collect([n0, h8]) AS l9
RETURN [
  COLLECT {
    UNWIND l9 AS i10
    WITH i10[0] AS n11, i10[1] AS h12
    WITH n11, h12, n11[h12[6]] AS k13
    WITH n11, h12, k13
    ORDER BY h12[0] DESC, -h12[1], k13 DESC, n11.`id` DESC
    LIMIT $v.p2
    WITH n11, h12, k13
    ORDER BY h12[0], -h12[1] DESC, k13, n11.`id`
    RETURN [$v.m1[split(n11.`id`, ':')[0]], h12[4]]
  },
  size(l9)
] AS answer;

// first ($v.p0, $v.p1, $v.p2, $v.p3, $v.w1, $v.q1, $v.m0, $v.m1)
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
    RETURN [$v.m1[split(n20.`id`, ':')[0]], h21[4]]
  }
] AS answer;
