// organizations ($v.p0, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Organization`)
    WHERE (n0:`Council`|`Municipality`)
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [$v.m0[split(n0.`id`, ':')[0]], n0.`name`]
  },
  COUNT {
    MATCH (n1:`Organization`)
    WHERE (n1:`Council`|`Municipality`)
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// others ($v.p0, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Organization`)
    WHERE NOT (n0:`Council`|`Municipality`)
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [$v.m0[split(n0.`id`, ':')[0]], n0.`name`]
  },
  COUNT {
    MATCH (n1:`Organization`)
    WHERE NOT (n1:`Council`|`Municipality`)
      AND n1.`id` IS NOT NULL
  }
] AS answer;
