// search ($p0, $p1, $p2, $p3, $p4, $q1)
CALL () {
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n2
  UNWIND CASE split(n2.`id`, ':')[0]
    WHEN 'person' THEN [[n2.`name$search`, n2.`name`, -100, 0, 'name']]
  END AS e3
  WITH n2, e3
  WHERE all(i4 IN $p1 WHERE e3[0] CONTAINS i4)
  RETURN n2 AS n0, [
    CASE
      WHEN e3[0] = ' ' + $p0 + ' ' THEN 0
      WHEN e3[0] STARTS WITH ' ' + $p0 THEN 1
      WHEN e3[0] CONTAINS ' ' + $p0 + ' ' THEN 2
      ELSE 3
    END,
    e3[2],
    e3[3],
    e3[0],
    e3[1],
    e3[4]
  ] AS h1
  UNION ALL
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n5
  UNWIND CASE split(n5.`id`, ':')[0]
    WHEN 'competency' THEN [
      [n5.`notation$search`, n5.`notation`, -60, 0, 'notation'],
      [n5.`labelDa$search`, n5.`labelDa`, -90, 1, 'labelDa'],
      [n5.`labelEn$search`, n5.`labelEn`, -90, 2, 'labelEn'],
      [n5.`definitionEn$search`, n5.`definitionEn`, -20, 5, 'definitionEn']
    ]
      + [i7 IN range(0, size(n5.`altLabelsDa$search`) - 1) | [n5.`altLabelsDa$search`[i7], n5.`altLabelsDa`[i7], -70, 3, 'altLabelsDa']]
      + [i8 IN range(0, size(n5.`altLabelsEn$search`) - 1) | [n5.`altLabelsEn$search`[i8], n5.`altLabelsEn`[i8], -70, 4, 'altLabelsEn']]
  END AS e6
  WITH n5, e6
  WHERE all(i9 IN $p1 WHERE e6[0] CONTAINS i9)
  WITH n5, min([
    CASE
      WHEN e6[0] = ' ' + $p0 + ' ' THEN 0
      WHEN e6[0] STARTS WITH ' ' + $p0 THEN 1
      WHEN e6[0] CONTAINS ' ' + $p0 + ' ' THEN 2
      ELSE 3
    END,
    e6[2],
    e6[3],
    e6[0],
    e6[1],
    e6[4]
  ]) AS h10
  MATCH (n5)<-[:`BROADER`]-{0,5}(n11)
  WITH DISTINCT n5, h10, n11
  WITH n11, min([h10[0], h10[3], h10[4]]) AS h12
  MATCH (n11)<-[:`HAS_COMPETENCY`]-(n13)
  RETURN n13 AS n0, [h12[0], -40, 1, h12[1], h12[2], 'competencies'] AS h1
}
WITH n0, min(h1) AS h14
WITH collect([n0, h14]) AS l15
RETURN [
  COLLECT {
    UNWIND l15 AS i16
    WITH i16[0] AS n17, i16[1] AS h18
    WITH n17, h18, CASE split(n17.`id`, ':')[0]
      WHEN 'competency' THEN n17.`labelDa$order`
      WHEN 'component' THEN n17.`nameDa$order`
      WHEN 'working-group' THEN n17.`nameDa$order`
      WHEN 'person' THEN n17.`name$order`
      WHEN 'project' THEN n17.`nameDa$order`
      WHEN 'digitalisation-effort' THEN n17.`nameDa$order`
    END AS k19
    WITH n17, h18, k19
    ORDER BY h18[0], -h18[1] DESC, k19, n17.`id`
    LIMIT $p2
    RETURN CASE split(n17.`id`, ':')[0]
      WHEN 'competency' THEN [0, h18[5], h18[4], h18[0]]
      WHEN 'component' THEN [1, h18[5], h18[4], h18[0]]
      WHEN 'working-group' THEN [2, h18[5], h18[4], h18[0]]
      WHEN 'person' THEN [
        3,
        h18[5],
        h18[4],
        h18[0],
        n17.`name`,
        [
          COLLECT {
            MATCH (n17)-[r21:`HAS_COMPETENCY`]->(n20)
            WHERE n20.`notation` = $p3
            WITH n20, r21
            ORDER BY n20.`id`, r21.`id`
            LIMIT $p4
            RETURN [n20.`labelDa`]
          }
        ]
      ]
      WHEN 'project' THEN [4, h18[5], h18[4], h18[0]]
      WHEN 'digitalisation-effort' THEN [5, h18[5], h18[4], h18[0]]
    END
  },
  size(l15)
] AS answer;
