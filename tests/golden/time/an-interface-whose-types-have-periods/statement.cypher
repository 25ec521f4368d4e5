// now ($p0, $p1, $m0)
RETURN [
  COLLECT {
    MATCH (n0:`Initiative`)
    WHERE CASE split(n0.`id`, ':')[0] WHEN 'project', 'digitalisation-effort' THEN ((n0.`startsOn` IS NULL OR n0.`startsOn` <= $p1) AND (n0.`endsOn` IS NULL OR n0.`endsOn` > $p1)) ELSE true END
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [$m0[split(n0.`id`, ':')[0]], n0.`nameDa`]
  },
  COUNT {
    MATCH (n1:`Initiative`)
    WHERE CASE split(n1.`id`, ':')[0] WHEN 'project', 'digitalisation-effort' THEN ((n1.`startsOn` IS NULL OR n1.`startsOn` <= $p1) AND (n1.`endsOn` IS NULL OR n1.`endsOn` > $p1)) ELSE true END
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// ever ($p0)
RETURN [COUNT { (n0:`Initiative`) }] AS answer;

// known ($p0, $p1, $p2)
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
        COUNT {
          MATCH (n0)<-[r2:`OWNED_BY`]-(n1)
          WHERE (n1.`startsOn` IS NULL OR n1.`startsOn` <= $p2)
            AND (n1.`endsOn` IS NULL OR n1.`endsOn` > $p2)
        }
      ]
    ]
  }
] AS answer;
