// organizations ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Organization`)
    WHERE n0.`name` STARTS WITH $p0
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p1
    RETURN CASE split(n0.`id`, ':')[0]
      WHEN 'kl' THEN [0, n0.`id`, n0.`name`]
      WHEN 'kombit' THEN [1, n0.`id`, n0.`name`]
      WHEN 'council' THEN [2, n0.`id`, n0.`name`]
      WHEN 'secretariat' THEN [3, n0.`id`, n0.`name`]
      WHEN 'architecture-staff' THEN [4, n0.`id`, n0.`name`]
      WHEN 'municipality' THEN [5, n0.`id`, n0.`name`, n0.`code`, n0.`population`]
      WHEN 'private-party' THEN [6, n0.`id`, n0.`name`]
      WHEN 'external-body' THEN [7, n0.`id`, n0.`name`, n0.`kind`]
    END
  },
  COUNT {
    MATCH (n1:`Organization`)
    WHERE n1.`name` STARTS WITH $p0
      AND n1.`id` IS NOT NULL
  }
] AS answer;
