// organizations ($v.p0, $v.p1, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Organization`)
    WHERE n0.`name` STARTS WITH $v.p0
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p1
    WITH n0, split(n0.`id`, ':')[0] AS t1
    RETURN CASE t1
      WHEN 'municipality' THEN [5, n0.`id`, n0.`name`, n0.`code`, n0.`population`]
      WHEN 'external-body' THEN [7, n0.`id`, n0.`name`, n0.`kind`]
      ELSE [$v.m0[t1], n0.`id`, n0.`name`]
    END
  },
  COUNT {
    MATCH (n2:`Organization`)
    WHERE n2.`name` STARTS WITH $v.p0
      AND n2.`id` IS NOT NULL
  }
] AS answer;
