// nodes ($v.p0, $v.m0)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t2
    RETURN CASE t2
      WHEN 'allocation' THEN [0, n1.`id`]
      WHEN 'kl' THEN [2, n1.`id`, n1.`name`]
      WHEN 'kombit' THEN [3, n1.`id`, n1.`name`]
      WHEN 'council' THEN [4, n1.`id`, n1.`name`]
      WHEN 'secretariat' THEN [5, n1.`id`, n1.`name`]
      WHEN 'architecture-staff' THEN [6, n1.`id`, n1.`name`]
      WHEN 'competency-scheme' THEN [7, n1.`id`, n1.`labelDa`]
      WHEN 'competency' THEN [8, n1.`id`, n1.`labelDa`]
      WHEN 'proficiency-level' THEN [9, n1.`id`, n1.`labelDa`]
      WHEN 'framework-architecture' THEN [10, n1.`id`, n1.`nameDa`]
      WHEN 'component' THEN [11, n1.`id`, n1.`nameDa`]
      WHEN 'rule-check' THEN [14, n1.`id`]
      WHEN 'exception' THEN [15, n1.`id`]
      WHEN 'working-group' THEN [16, n1.`id`, n1.`nameDa`]
      WHEN 'membership' THEN [17, n1.`id`]
      WHEN 'component-version' THEN [18, n1.`id`, n1.`number`]
      WHEN 'status-change' THEN [19, n1.`id`]
      WHEN 'architecture-board' THEN [20, n1.`id`, n1.`nameDa`]
      WHEN 'admission-request' THEN [21, n1.`id`]
      WHEN 'invitation' THEN [26, n1.`id`]
      WHEN 'network' THEN [27, n1.`id`, n1.`nameDa`]
      WHEN 'channel' THEN [29, n1.`id`, n1.`nameDa`]
      WHEN 'nomination' THEN [30, n1.`id`]
      WHEN 'municipality' THEN [31, n1.`id`, n1.`name`]
      WHEN 'private-party' THEN [32, n1.`id`, n1.`name`]
      WHEN 'external-body' THEN [33, n1.`id`, n1.`name`]
      WHEN 'person' THEN [34, n1.`id`, n1.`name`]
      WHEN 'region' THEN [35, n1.`id`, n1.`name`]
      WHEN 'network-area' THEN [36, n1.`id`, n1.`name`]
      WHEN 'wish' THEN [38, n1.`id`]
      WHEN 'trend' THEN [39, n1.`id`, n1.`nameDa`]
      WHEN 'implication' THEN [41, n1.`id`]
      WHEN 'project' THEN [42, n1.`id`, n1.`nameDa`]
      WHEN 'digitalisation-effort' THEN [43, n1.`id`, n1.`nameDa`]
      WHEN 'review' THEN [45, n1.`id`]
      WHEN 'task-type' THEN [46, n1.`id`, n1.`labelDa`]
      WHEN 'topic' THEN [48, n1.`id`, n1.`nameDa`]
      WHEN 'cooperation' THEN [50, n1.`id`, n1.`nameDa`]
      WHEN 'solution' THEN [51, n1.`id`, n1.`nameDa`]
      WHEN 'method' THEN [55, n1.`id`, n1.`nameDa`]
      WHEN 'contribution' THEN [58, n1.`id`]
      WHEN 'grant' THEN [60, n1.`id`]
      ELSE [$v.m0[t2], n1.`id`, n1.`titleDa`]
    END
  })
} AS answer;
