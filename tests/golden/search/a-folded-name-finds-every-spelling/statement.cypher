// a ($p0, $p1, $p2, $p3, $q1, $m0, $m1)
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
  UNION ALL
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n7
  UNWIND $m1[split(n7.`id`, ':')[0]] AS f8
  UNWIND CASE WHEN f8[5] THEN [i11 IN range(0, size(n7[f8[0]]) - 1) | [n7[f8[0]][i11], n7[f8[1]][i11]]] ELSE [[n7[f8[0]], n7[f8[1]]]] END AS e9
  WITH n7, f8, e9
  WHERE all(i10 IN $p1 WHERE e9[0] CONTAINS i10)
  WITH n7, min([
    CASE
      WHEN e9[0] = ' ' + $p0 + ' ' THEN 0
      WHEN e9[0] STARTS WITH ' ' + $p0 THEN 1
      WHEN e9[0] CONTAINS ' ' + $p0 + ' ' THEN 2
      ELSE 3
    END,
    f8[2],
    f8[3],
    e9[0],
    e9[1]
  ]) AS h12
  MATCH (n7)<-[:`BROADER`]-{0,5}(n13)
  WITH DISTINCT n7, h12, n13
  WITH n13, min([h12[0], h12[3], h12[4]]) AS h14
  MATCH (n13)<-[r16:`HAS_COMPETENCY`]-(n15)
  WHERE r16.`validFrom` <= $p3
    AND (r16.`validTo` IS NULL OR r16.`validTo` > $p3)
  WITH n15, min(h14) AS h17
  RETURN n15 AS n0, [h17[0], -40, 13, h17[1], h17[2], 'competencies', 'name$order'] AS h1
}
WITH n0, min(h1) AS h18
WHERE CASE split(n0.`id`, ':')[0] WHEN 'working-group' THEN ((n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $p3) AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $p3)) WHEN 'project', 'digitalisation-effort' THEN ((n0.`startsOn` IS NULL OR n0.`startsOn` <= $p3) AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $p3)) ELSE true END
WITH collect([n0, h18]) AS l19
RETURN [size(l19)] AS answer;

// b ($p0, $p1, $p2, $p3, $q1, $m0, $m1)
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
  UNION ALL
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n7
  UNWIND $m1[split(n7.`id`, ':')[0]] AS f8
  UNWIND CASE WHEN f8[5] THEN [i11 IN range(0, size(n7[f8[0]]) - 1) | [n7[f8[0]][i11], n7[f8[1]][i11]]] ELSE [[n7[f8[0]], n7[f8[1]]]] END AS e9
  WITH n7, f8, e9
  WHERE all(i10 IN $p1 WHERE e9[0] CONTAINS i10)
  WITH n7, min([
    CASE
      WHEN e9[0] = ' ' + $p0 + ' ' THEN 0
      WHEN e9[0] STARTS WITH ' ' + $p0 THEN 1
      WHEN e9[0] CONTAINS ' ' + $p0 + ' ' THEN 2
      ELSE 3
    END,
    f8[2],
    f8[3],
    e9[0],
    e9[1]
  ]) AS h12
  MATCH (n7)<-[:`BROADER`]-{0,5}(n13)
  WITH DISTINCT n7, h12, n13
  WITH n13, min([h12[0], h12[3], h12[4]]) AS h14
  MATCH (n13)<-[r16:`HAS_COMPETENCY`]-(n15)
  WHERE r16.`validFrom` <= $p3
    AND (r16.`validTo` IS NULL OR r16.`validTo` > $p3)
  WITH n15, min(h14) AS h17
  RETURN n15 AS n0, [h17[0], -40, 13, h17[1], h17[2], 'competencies', 'name$order'] AS h1
}
WITH n0, min(h1) AS h18
WHERE CASE split(n0.`id`, ':')[0] WHEN 'working-group' THEN ((n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $p3) AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $p3)) WHEN 'project', 'digitalisation-effort' THEN ((n0.`startsOn` IS NULL OR n0.`startsOn` <= $p3) AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $p3)) ELSE true END
WITH collect([n0, h18]) AS l19
RETURN [size(l19)] AS answer;

// c ($p0, $p1, $p2, $p3, $q1, $m0, $m1)
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
WHERE CASE split(n0.`id`, ':')[0] WHEN 'working-group' THEN ((n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $p3) AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $p3)) WHEN 'project', 'digitalisation-effort' THEN ((n0.`startsOn` IS NULL OR n0.`startsOn` <= $p3) AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $p3)) ELSE true END
WITH 1000 * h7[0] + h7[1] AS k8, collect([n0, h7]) AS l9
ORDER BY k8
WITH collect(l9) AS l10, sum(size(l9)) AS c13
WITH l10, c13, reduce(c11 = [0, 0], l9 IN l10 | CASE WHEN c11[1] >= $p2 THEN c11 ELSE [c11[0] + 1, c11[1] + size(l9)] END)[0] AS c11
UNWIND CASE c13 WHEN 0 THEN [[null]] ELSE l10[..c11] END AS l9
UNWIND l9 AS i12
WITH c13, i12[0] AS n15, min(i12[1]) AS h16
WITH c13, n15, h16, n15[h16[6]] AS k17
ORDER BY h16[0], -h16[1] DESC, k17, n15.`id`
LIMIT $p2
WITH collect(CASE WHEN n15 IS NOT NULL THEN [n15, h16] END) AS l14, max(c13) AS c13
RETURN [
  COLLECT {
    UNWIND l14 AS i18
    WITH i18[0] AS n19, i18[1] AS h20
    WITH n19, h20, n19[h20[6]] AS k21
    WITH n19, h20, k21
    ORDER BY h20[0], -h20[1] DESC, k21, n19.`id`
    LIMIT $p2
    WITH n19, h20, split(n19.`id`, ':')[0] AS t22
    RETURN CASE t22
      WHEN 'component' THEN [1, h20[5], h20[4], h20[0], n19.`nameDa`]
      ELSE [$m1[t22], h20[5], h20[4], h20[0]]
    END
  }
] AS answer;
