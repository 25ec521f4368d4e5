// starts ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$search` STARTS WITH ' ' + $v.p0
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  }
] AS answer;

// equal ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE (n0.`name$search` STARTS WITH ' ' + $v.p0 + ' ' AND n0.`name$search` = ' ' + $v.p0 + ' ')
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  }
] AS answer;

// holds ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$search` CONTAINS $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  }
] AS answer;

// ends ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$search` ENDS WITH $v.p0 + ' '
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  }
] AS answer;

// others ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Municipality`)
    WHERE NOT coalesce(n0.`name$search` STARTS WITH ' ' + $v.p0, false)
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// unsearched ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Region`)
    WHERE n0.`validFrom` <= $v.p2
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p2)
      AND NOT coalesce((n0.`name$search` STARTS WITH ' ' + $v.p0 + ' ' AND n0.`name$search` = ' ' + $v.p0 + ' '), false)
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  }
] AS answer;
