// forwards ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [n0.`id`]
  },
  COUNT { (n1:`Person`) }
] AS answer;

// backwards ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id` DESC
    LIMIT $p0
    WITH n0
    ORDER BY n0.`id`
    RETURN [n0.`id`]
  }
] AS answer;

// counted ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`name` = $p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n1:`Person`)
    WHERE n1.`name` = $p0
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// nested ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p0
    RETURN [
      n0.`name`,
      [
        COLLECT {
          MATCH (n0)<-[r2:`AFFILIATED_WITH`]-(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $p1
          RETURN [n1.`id`]
        }
      ]
    ]
  }
] AS answer;

// found ($p0, $p1, $p2, $q1)
CALL () {
  CALL db.index.fulltext.queryNodes('graphcouncil:search', $q1)
  YIELD node AS n2
  UNWIND CASE split(n2.`id`, ':')[0]
    WHEN 'competency' THEN [
      [n2.`notation$search`, n2.`notation`, -60, 0, 'notation'],
      [n2.`labelDa$search`, n2.`labelDa`, -90, 1, 'labelDa'],
      [n2.`labelEn$search`, n2.`labelEn`, -90, 2, 'labelEn'],
      [n2.`definitionEn$search`, n2.`definitionEn`, -20, 5, 'definitionEn']
    ]
      + [i4 IN range(0, size(n2.`altLabelsDa$search`) - 1) | [n2.`altLabelsDa$search`[i4], n2.`altLabelsDa`[i4], -70, 3, 'altLabelsDa']]
      + [i5 IN range(0, size(n2.`altLabelsEn$search`) - 1) | [n2.`altLabelsEn$search`[i5], n2.`altLabelsEn`[i5], -70, 4, 'altLabelsEn']]
    WHEN 'component' THEN [
      [n2.`nameDa$search`, n2.`nameDa`, -100, 6, 'nameDa'],
      [n2.`nameEn$search`, n2.`nameEn`, -90, 7, 'nameEn'],
      [n2.`description$search`, n2.`description`, -20, 8, 'description'],
      [n2.`integrationCode$search`, n2.`integrationCode`, -80, 9, 'integrationCode']
    ]
    WHEN 'working-group' THEN [[n2.`nameDa$search`, n2.`nameDa`, -100, 10, 'nameDa'], [n2.`nameEn$search`, n2.`nameEn`, -90, 11, 'nameEn']]
    WHEN 'person' THEN [[n2.`name$search`, n2.`name`, -100, 12, 'name']]
    WHEN 'project' THEN [[n2.`nameDa$search`, n2.`nameDa`, -100, 14, 'nameDa'], [n2.`nameEn$search`, n2.`nameEn`, -90, 15, 'nameEn']]
    WHEN 'digitalisation-effort' THEN [[n2.`nameDa$search`, n2.`nameDa`, -100, 16, 'nameDa'], [n2.`nameEn$search`, n2.`nameEn`, -90, 17, 'nameEn']]
  END AS e3
  WITH n2, e3
  WHERE all(i6 IN $p1 WHERE e3[0] CONTAINS i6)
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
  YIELD node AS n7
  UNWIND CASE split(n7.`id`, ':')[0]
    WHEN 'competency' THEN [
      [n7.`notation$search`, n7.`notation`, -60, 0, 'notation'],
      [n7.`labelDa$search`, n7.`labelDa`, -90, 1, 'labelDa'],
      [n7.`labelEn$search`, n7.`labelEn`, -90, 2, 'labelEn'],
      [n7.`definitionEn$search`, n7.`definitionEn`, -20, 5, 'definitionEn']
    ]
      + [i9 IN range(0, size(n7.`altLabelsDa$search`) - 1) | [n7.`altLabelsDa$search`[i9], n7.`altLabelsDa`[i9], -70, 3, 'altLabelsDa']]
      + [i10 IN range(0, size(n7.`altLabelsEn$search`) - 1) | [n7.`altLabelsEn$search`[i10], n7.`altLabelsEn`[i10], -70, 4, 'altLabelsEn']]
  END AS e8
  WITH n7, e8
  WHERE all(i11 IN $p1 WHERE e8[0] CONTAINS i11)
  WITH n7, min([
    CASE
      WHEN e8[0] = ' ' + $p0 + ' ' THEN 0
      WHEN e8[0] STARTS WITH ' ' + $p0 THEN 1
      WHEN e8[0] CONTAINS ' ' + $p0 + ' ' THEN 2
      ELSE 3
    END,
    e8[2],
    e8[3],
    e8[0],
    e8[1],
    e8[4]
  ]) AS h12
  MATCH (n7)<-[:`BROADER`]-{0,5}(n13)
  WITH DISTINCT n7, h12, n13
  WITH n13, min([h12[0], h12[3], h12[4]]) AS h14
  MATCH (n13)<-[:`HAS_COMPETENCY`]-(n15)
  RETURN n15 AS n0, [h14[0], -40, 13, h14[1], h14[2], 'competencies'] AS h1
}
WITH n0, min(h1) AS h16
WITH collect([n0, h16]) AS l17
RETURN [
  COLLECT {
    UNWIND l17 AS i18
    WITH i18[0] AS n19, i18[1] AS h20
    WITH n19, h20, CASE split(n19.`id`, ':')[0]
      WHEN 'competency' THEN n19.`labelDa$order`
      WHEN 'component' THEN n19.`nameDa$order`
      WHEN 'working-group' THEN n19.`nameDa$order`
      WHEN 'person' THEN n19.`name$order`
      WHEN 'project' THEN n19.`nameDa$order`
      WHEN 'digitalisation-effort' THEN n19.`nameDa$order`
    END AS k21
    WITH n19, h20, k21
    ORDER BY h20[0], -h20[1] DESC, k21, n19.`id`
    LIMIT $p2
    RETURN CASE split(n19.`id`, ':')[0]
      WHEN 'competency' THEN [0, h20[0], h20[0], -h20[1], n19.`labelDa`, n19.`id`]
      WHEN 'component' THEN [1, h20[0], h20[0], -h20[1], n19.`nameDa`, n19.`id`]
      WHEN 'working-group' THEN [2, h20[0], h20[0], -h20[1], n19.`nameDa`, n19.`id`]
      WHEN 'person' THEN [3, h20[0], h20[0], -h20[1], n19.`name`, n19.`id`]
      WHEN 'project' THEN [4, h20[0], h20[0], -h20[1], n19.`nameDa`, n19.`id`]
      WHEN 'digitalisation-effort' THEN [5, h20[0], h20[0], -h20[1], n19.`nameDa`, n19.`id`]
    END
  },
  size(l17)
] AS answer;
