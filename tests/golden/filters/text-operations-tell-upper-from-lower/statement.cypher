// a ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` STARTS WITH $v.p0
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  }
] AS answer;

// b ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` STARTS WITH $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// c ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name` CONTAINS $v.p0
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  }
] AS answer;

// d ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Municipality`)
    WHERE NOT n0.`name` ENDS WITH $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;
