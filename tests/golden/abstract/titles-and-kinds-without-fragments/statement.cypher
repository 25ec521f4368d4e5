// organizations ($p0, $m0)
RETURN [
  COLLECT {
    MATCH (n0:`Organization`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p0
    RETURN [$m0[split(n0.`id`, ':')[0]], n0.`name`]
  }
] AS answer;

// search ($p0, $p1, $p2, $q1, $m0, $m1, $m2)
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
WITH 1000 * h17[0] + h17[1] AS k18, collect([n0, h17]) AS l19
ORDER BY k18
WITH collect(l19) AS l20, sum(size(l19)) AS c23
WITH l20, c23, reduce(c21 = [0, 0], l19 IN l20 | CASE WHEN c21[1] >= $p2 THEN c21 ELSE [c21[0] + 1, c21[1] + size(l19)] END)[0] AS c21
UNWIND CASE c23 WHEN 0 THEN [[null]] ELSE l20[..c21] END AS l19
UNWIND l19 AS i22
WITH c23, i22[0] AS n25, min(i22[1]) AS h26
WITH c23, n25, h26, n25[h26[6]] AS k27
ORDER BY h26[0], -h26[1] DESC, k27, n25.`id`
LIMIT $p2
WITH collect(CASE WHEN n25 IS NOT NULL THEN [n25, h26] END) AS l24, max(c23) AS c23
RETURN [
  COLLECT {
    UNWIND l24 AS i28
    WITH i28[0] AS n29, i28[1] AS h30
    WITH n29, h30, n29[h30[6]] AS k31
    WITH n29, h30, k31
    ORDER BY h30[0], -h30[1] DESC, k31, n29.`id`
    LIMIT $p2
    WITH n29, h30, split(n29.`id`, ':')[0] AS t32
    RETURN CASE t32
      WHEN 'competency' THEN [0, n29.`labelDa`]
      WHEN 'person' THEN [3, n29.`name`]
      ELSE [$m2[t32], n29.`nameDa`]
    END
  }
] AS answer;

// memberships ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Membership`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [
      n0.`id`,
      head(COLLECT {
        MATCH (n0)-[:`SEAT_IN`]->(n1)
        RETURN [n1.`nameDa`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n0)-[:`SEAT_OF`]->(n2)
        RETURN [n2.`name`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// components ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE n0.`nameDa$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`nameDa$order`, n0.`id`
    LIMIT $p0
    RETURN [n0.`kind`, n0.`nameDa`]
  }
] AS answer;
