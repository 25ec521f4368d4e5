// literal ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` = $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`id`, n0.`name`]
  }
] AS answer;

// variable ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE (n0.`name` STARTS WITH $v.p0 OR n0.`name` IN $v.p1)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p2
    RETURN [n0.`name`]
  }
] AS answer;

// contained ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` CONTAINS $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  }
] AS answer;

// found ($v.p0, $v.p1, $v.p2, $v.p3, $v.w1, $v.q1, $v.m0, $v.m1)
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
WITH collect([n0, h20]) AS l21
RETURN [size(l21)] AS answer;

// folded ($v.p0, $v.p1, $v.p2, $v.p3, $v.w1, $v.q1, $v.m0, $v.m1)
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
WITH collect([n0, h20]) AS l21
RETURN [size(l21)] AS answer;

// absent ($v.p0, $v.m0)
MATCH (n0:`Node` {`id`: $v.p0})
RETURN head(collect([$v.m0[split(n0.`id`, ':')[0]], n0.`id`])) AS answer;
