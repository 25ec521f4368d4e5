// literal ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` = $p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`id`, n0.`name`]
  }
] AS answer;

// variable ($p0, $p1, $p2)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE (n0.`name` STARTS WITH $p0 OR n0.`name` IN $p1)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p2
    RETURN [n0.`name`]
  }
] AS answer;

// contained ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` CONTAINS $p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`name`]
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
RETURN [size(l17)] AS answer;

// folded ($p0, $p1, $p2, $q1)
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
RETURN [size(l17)] AS answer;

// absent ($p0)
MATCH (n0:`Node` {`id`: $p0})
RETURN head(collect(CASE split(n0.`id`, ':')[0]
  WHEN 'allocation' THEN [0, n0.`id`]
  WHEN 'assistance-request' THEN [1, n0.`id`]
  WHEN 'kl' THEN [2, n0.`id`]
  WHEN 'kombit' THEN [3, n0.`id`]
  WHEN 'council' THEN [4, n0.`id`]
  WHEN 'secretariat' THEN [5, n0.`id`]
  WHEN 'architecture-staff' THEN [6, n0.`id`]
  WHEN 'competency-scheme' THEN [7, n0.`id`]
  WHEN 'competency' THEN [8, n0.`id`]
  WHEN 'proficiency-level' THEN [9, n0.`id`]
  WHEN 'framework-architecture' THEN [10, n0.`id`]
  WHEN 'component' THEN [11, n0.`id`]
  WHEN 'decision' THEN [12, n0.`id`]
  WHEN 'document' THEN [13, n0.`id`]
  WHEN 'rule-check' THEN [14, n0.`id`]
  WHEN 'exception' THEN [15, n0.`id`]
  WHEN 'working-group' THEN [16, n0.`id`]
  WHEN 'membership' THEN [17, n0.`id`]
  WHEN 'component-version' THEN [18, n0.`id`]
  WHEN 'status-change' THEN [19, n0.`id`]
  WHEN 'architecture-board' THEN [20, n0.`id`]
  WHEN 'admission-request' THEN [21, n0.`id`]
  WHEN 'mandate' THEN [22, n0.`id`]
  WHEN 'proposal' THEN [23, n0.`id`]
  WHEN 'meeting' THEN [24, n0.`id`]
  WHEN 'agenda-item' THEN [25, n0.`id`]
  WHEN 'invitation' THEN [26, n0.`id`]
  WHEN 'network' THEN [27, n0.`id`]
  WHEN 'nomination-call' THEN [28, n0.`id`]
  WHEN 'channel' THEN [29, n0.`id`]
  WHEN 'nomination' THEN [30, n0.`id`]
  WHEN 'municipality' THEN [31, n0.`id`]
  WHEN 'private-party' THEN [32, n0.`id`]
  WHEN 'external-body' THEN [33, n0.`id`]
  WHEN 'person' THEN [34, n0.`id`]
  WHEN 'region' THEN [35, n0.`id`]
  WHEN 'network-area' THEN [36, n0.`id`]
  WHEN 'practice-need' THEN [37, n0.`id`]
  WHEN 'wish' THEN [38, n0.`id`]
  WHEN 'trend' THEN [39, n0.`id`]
  WHEN 'analysis' THEN [40, n0.`id`]
  WHEN 'implication' THEN [41, n0.`id`]
  WHEN 'project' THEN [42, n0.`id`]
  WHEN 'digitalisation-effort' THEN [43, n0.`id`]
  WHEN 'specification' THEN [44, n0.`id`]
  WHEN 'review' THEN [45, n0.`id`]
  WHEN 'task-type' THEN [46, n0.`id`]
  WHEN 'group-task' THEN [47, n0.`id`]
  WHEN 'topic' THEN [48, n0.`id`]
  WHEN 'issue' THEN [49, n0.`id`]
  WHEN 'cooperation' THEN [50, n0.`id`]
  WHEN 'solution' THEN [51, n0.`id`]
  WHEN 'pilot' THEN [52, n0.`id`]
  WHEN 'rollout' THEN [53, n0.`id`]
  WHEN 'trial' THEN [54, n0.`id`]
  WHEN 'method' THEN [55, n0.`id`]
  WHEN 'benefit' THEN [56, n0.`id`]
  WHEN 'deliverable' THEN [57, n0.`id`]
  WHEN 'contribution' THEN [58, n0.`id`]
  WHEN 'budget' THEN [59, n0.`id`]
  WHEN 'grant' THEN [60, n0.`id`]
END)) AS answer;
