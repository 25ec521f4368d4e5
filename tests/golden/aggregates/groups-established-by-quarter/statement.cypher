// workingGroupsGroups ($p0, $p1)
RETURN COLLECT {
  MATCH (n0:`WorkingGroup`)
  WHERE (n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $p1)
    AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $p1)
    AND n0.`id` IS NOT NULL
  WITH n0, substring(n0.`establishedOn`, 0, 4) + '-Q' + toString((toInteger(substring(n0.`establishedOn`, 5, 2)) + 2) / 3) AS k3, substring(n0.`establishedOn`, 0, 4) + '-Q' + toString((toInteger(substring(n0.`establishedOn`, 5, 2)) + 2) / 3) AS o4
  WITH k3, min(o4) AS o4, count(*) AS m1, count(*) AS m2
  WITH k3, o4, m1, m2
  ORDER BY o4 DESC
  LIMIT $p0
  RETURN [k3, m1, m2]
} AS answer;

// byYear ($p0)
RETURN COLLECT {
  MATCH (n0:`Mandate`)
  WITH n0, n0.`status` AS k3, n0.`status` AS o5, substring(n0.`validFrom`, 0, 4) AS k4, substring(n0.`validFrom`, 0, 4) AS o6
  WITH k3, min(o5) AS o5, k4, min(o6) AS o6, count(*) AS m1, count(*) AS m2
  WITH k3, k4, o5, o6, m1, m2
  ORDER BY o5, o6
  LIMIT $p0
  RETURN [k3, k4, m1, m2]
} AS answer;
