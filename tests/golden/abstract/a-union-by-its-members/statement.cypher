// decisions ($v.p0, $v.p1, $v.p2, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Decision`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`DECIDES_ABOUT`]->(n1)
        WHERE CASE split(n1.`id`, ':')[0] WHEN 'working-group' THEN ((n1.`establishedOn` IS NULL OR n1.`establishedOn` <= $v.p2) AND (n1.`closedOn` IS NULL OR n1.`closedOn` > $v.p2)) WHEN 'project', 'rollout' THEN ((n1.`startsOn` IS NULL OR n1.`startsOn` <= $v.p2) AND (n1.`endsOn` IS NULL OR n1.`endsOn` > $v.p2)) WHEN 'exception' THEN (n1.`validFrom` <= $v.p2 AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p2)) ELSE true END
      }
      AND n0.`decidedOn` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`decidedOn`, n0.`titleDa$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`titleDa`,
      head(COLLECT {
        MATCH (n0)-[r4:`DECIDED_BY`]->(n3)
        WHERE CASE split(n3.`id`, ':')[0] WHEN 'working-group' THEN ((n3.`establishedOn` IS NULL OR n3.`establishedOn` <= $v.p2) AND (n3.`closedOn` IS NULL OR n3.`closedOn` > $v.p2)) ELSE true END
        RETURN CASE split(n3.`id`, ':')[0]
          WHEN 'council' THEN [0, n3.`name`]
          WHEN 'architecture-board' THEN [1, n3.`nameDa`]
          WHEN 'working-group' THEN [2]
        END
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)-[r6:`DECIDES_ABOUT`]->(n5)
          WHERE CASE split(n5.`id`, ':')[0] WHEN 'working-group' THEN ((n5.`establishedOn` IS NULL OR n5.`establishedOn` <= $v.p2) AND (n5.`closedOn` IS NULL OR n5.`closedOn` > $v.p2)) WHEN 'project', 'rollout' THEN ((n5.`startsOn` IS NULL OR n5.`startsOn` <= $v.p2) AND (n5.`endsOn` IS NULL OR n5.`endsOn` > $v.p2)) WHEN 'exception' THEN (n5.`validFrom` <= $v.p2 AND (n5.`validTo` IS NULL OR n5.`validTo` > $v.p2)) ELSE true END
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p1
          WITH n5, r6, split(n5.`id`, ':')[0] AS t7
          RETURN CASE t7
            WHEN 'working-group' THEN [0, n5.`nameDa`]
            WHEN 'deliverable' THEN [3, n5.`titleDa`]
            ELSE [$v.m0[t7]]
          END
        }
      ]
    ]
  }
] AS answer;
