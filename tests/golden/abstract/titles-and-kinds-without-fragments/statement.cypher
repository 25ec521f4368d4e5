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

// search ($p0, $p1, $p2, $p3, $q1, $m0, $m1, $m2)
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
WITH 1000 * h18[0] + h18[1] AS k19, collect([n0, h18]) AS l20
ORDER BY k19
WITH collect(l20) AS l21, sum(size(l20)) AS c24
WITH l21, c24, reduce(c22 = [0, 0], l20 IN l21 | CASE WHEN c22[1] >= $p2 THEN c22 ELSE [c22[0] + 1, c22[1] + size(l20)] END)[0] AS c22
UNWIND CASE c24 WHEN 0 THEN [[null]] ELSE l21[..c22] END AS l20
UNWIND l20 AS i23
WITH c24, i23[0] AS n26, min(i23[1]) AS h27
WITH c24, n26, h27, n26[h27[6]] AS k28
ORDER BY h27[0], -h27[1] DESC, k28, n26.`id`
LIMIT $p2
WITH collect(CASE WHEN n26 IS NOT NULL THEN [n26, h27] END) AS l25, max(c24) AS c24
RETURN [
  COLLECT {
    UNWIND l25 AS i29
    WITH i29[0] AS n30, i29[1] AS h31
    WITH n30, h31, n30[h31[6]] AS k32
    WITH n30, h31, k32
    ORDER BY h31[0], -h31[1] DESC, k32, n30.`id`
    LIMIT $p2
    WITH n30, h31, split(n30.`id`, ':')[0] AS t33
    RETURN CASE t33
      WHEN 'competency' THEN [0, n30.`labelDa`]
      WHEN 'person' THEN [3, n30.`name`]
      ELSE [$m2[t33], n30.`nameDa`]
    END
  }
] AS answer;

// memberships ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Membership`)
    WHERE n0.`validFrom` <= $p1
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $p1)
      AND n0.`id` IS NOT NULL
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
