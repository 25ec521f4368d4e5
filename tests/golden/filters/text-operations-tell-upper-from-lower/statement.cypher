// a ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` STARTS WITH $p0
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p1
    RETURN [n0.`name`]
  }
] AS answer;

// b ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` STARTS WITH $p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// c ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` CONTAINS $p0
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p1
    RETURN [n0.`name`]
  }
] AS answer;

// d ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Municipality`)
    WHERE NOT n0.`name` ENDS WITH $p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;
