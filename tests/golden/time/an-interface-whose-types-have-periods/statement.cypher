// now ($v.p0, $v.p1, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Initiative`)
    WHERE CASE split(n0.`id`, ':')[0] WHEN 'project', 'digitalisation-effort' THEN ((n0.`startsOn` IS NULL OR n0.`startsOn` <= $v.p1) AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $v.p1)) ELSE true END
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [$v.m0[split(n0.`id`, ':')[0]], n0.`nameDa`]
  },
  COUNT {
    MATCH (n1:`Initiative`)
    WHERE CASE split(n1.`id`, ':')[0] WHEN 'project', 'digitalisation-effort' THEN ((n1.`startsOn` IS NULL OR n1.`startsOn` <= $v.p1) AND (n1.`endsOn` IS NULL OR n1.`endsOn` > $v.p1)) ELSE true END
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// ever ($v.p0)
RETURN [COUNT { (n0:`Initiative`) }] AS answer;

// known ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`name`,
      [
        COUNT {
          MATCH (n0)<-[r2:`OWNED_BY`]-(n1)
          WHERE (n1.`startsOn` IS NULL OR n1.`startsOn` <= $v.p2)
            AND (n1.`endsOn` IS NULL OR n1.`endsOn` > $v.p2)
        }
      ]
    ]
  }
] AS answer;
