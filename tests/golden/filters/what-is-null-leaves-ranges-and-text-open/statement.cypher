// municipalities ($p0)
RETURN [COUNT { (n0:`Municipality`) }] AS answer;

// workingGroups ($p0, $p1, $p2)
RETURN [
  COUNT {
    MATCH (n0:`WorkingGroup`)
    WHERE (n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $p2)
      AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $p2)
      AND n0.`establishedOn` < $p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// regions ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Region`)
    WHERE n0.`code` IS NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [n0.`name`]
  }
] AS answer;
