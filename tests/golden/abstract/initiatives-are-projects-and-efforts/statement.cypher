// initiatives ($v.p0, $v.p1, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Initiative`)
    WHERE CASE split(n0.`id`, ':')[0] WHEN 'project', 'digitalisation-effort' THEN ((n0.`startsOn` IS NULL OR n0.`startsOn` <= $v.p1) AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $v.p1)) ELSE true END
      AND n0.`nameDa$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`nameDa$order`, n0.`id`
    LIMIT $v.p0
    RETURN CASE split(n0.`id`, ':')[0]
      WHEN 'project' THEN [
        0,
        n0.`nameDa`,
        head(COLLECT {
          MATCH (n0)-[:`OWNED_BY`]->(n1)
          RETURN [$v.m0[split(n1.`id`, ':')[0]], n1.`name`]
          LIMIT 1
        })
      ]
      WHEN 'digitalisation-effort' THEN [1, n0.`nameDa`, n0.`kind`]
    END
  }
] AS answer;
