// municipalities ($v.p0)
RETURN [COUNT { (n0:`Municipality`) }] AS answer;

// workingGroups ($v.p0, $v.p1, $v.p2)
RETURN [
  COUNT {
    MATCH (n0:`WorkingGroup`)
    WHERE (n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $v.p2)
      AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $v.p2)
      AND n0.`establishedOn` < $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// regions ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Region`)
    WHERE n0.`code` IS NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [n0.`name`]
  }
] AS answer;
