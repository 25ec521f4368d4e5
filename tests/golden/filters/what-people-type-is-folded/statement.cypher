// starts ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$search` STARTS WITH ' ' + $p0
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p1
    RETURN [n0.`name`]
  }
] AS answer;

// equal ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE (n0.`name$search` STARTS WITH ' ' + $p0 + ' ' AND n0.`name$search` = ' ' + $p0 + ' ')
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`name`]
  }
] AS answer;

// holds ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$search` CONTAINS $p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`name`]
  }
] AS answer;

// ends ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$search` ENDS WITH $p0 + ' '
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p1
    RETURN [n0.`name`]
  }
] AS answer;

// others ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Municipality`)
    WHERE NOT coalesce(n0.`name$search` STARTS WITH ' ' + $p0, false)
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// unsearched ($p0, $p1, $p2)
RETURN [
  COLLECT {
    MATCH (n0:`Region`)
    WHERE n0.`validFrom` <= $p2
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $p2)
      AND NOT coalesce((n0.`name$search` STARTS WITH ' ' + $p0 + ' ' AND n0.`name$search` = ' ' + $p0 + ' '), false)
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p1
    RETURN [n0.`name`]
  }
] AS answer;
