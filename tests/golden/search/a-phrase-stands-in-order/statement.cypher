// phrase ($p0, $p1, $p2, $q1, $m0, $m1, $m2)
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
  MATCH (n13)<-[:`HAS_COMPETENCY`]-(n15)
  WITH n15, min(h14) AS h16
  RETURN n15 AS n0, [h16[0], -40, 13, h16[1], h16[2], 'competencies', 'name$order'] AS h1
}
WITH n0, min(h1) AS h17
WITH collect([n0, h17]) AS l18
RETURN [
  COLLECT {
    WITH l18, COLLECT {
      UNWIND l18 AS i19
      WITH 1000 * i19[1][0] + i19[1][1] AS k22
      ORDER BY k22
      LIMIT $p2
      RETURN k22
    }[-1] AS k23
    UNWIND l18 AS i19
    WITH i19, k23
    WHERE 1000 * i19[1][0] + i19[1][1] <= k23
    WITH i19[0] AS n20, i19[1] AS h21
    WITH n20, h21, n20[h21[6]] AS k24
    WITH n20, h21, k24
    ORDER BY h21[0], -h21[1] DESC, k24, n20.`id`
    LIMIT $p2
    RETURN [$m2[split(n20.`id`, ':')[0]], h21[5], h21[4], h21[0]]
  }
] AS answer;

// words ($p0, $p1, $p2, $q1, $m0, $m1)
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
    WITH l8, COLLECT {
      UNWIND l8 AS i9
      WITH 1000 * i9[1][0] + i9[1][1] AS k12
      ORDER BY k12
      LIMIT $p2
      RETURN k12
    }[-1] AS k13
    UNWIND l8 AS i9
    WITH i9, k13
    WHERE 1000 * i9[1][0] + i9[1][1] <= k13
    WITH i9[0] AS n10, i9[1] AS h11
    WITH n10, h11, n10[h11[6]] AS k14
    WITH n10, h11, k14
    ORDER BY h11[0], -h11[1] DESC, k14, n10.`id`
    LIMIT $p2
    RETURN [$m1[split(n10.`id`, ':')[0]], h11[5], h11[4], h11[0]]
  }
] AS answer;
