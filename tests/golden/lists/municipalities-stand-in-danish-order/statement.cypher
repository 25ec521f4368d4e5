// municipalities ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order` DESC, n0.`id` DESC
    LIMIT $v.p0
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    RETURN [n0.`name`, n0.`code`]
  }
] AS answer;
