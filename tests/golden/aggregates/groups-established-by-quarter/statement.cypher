// workingGroupsGroups ($v.p0, $v.p1)
RETURN COLLECT {
  MATCH (n0:`WorkingGroup`)
  WHERE (n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $v.p1)
    AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $v.p1)
    AND n0.`id` IS NOT NULL
  WITH n0, substring(n0.`establishedOn`, 0, 4) + '-Q' + toString((toInteger(substring(n0.`establishedOn`, 5, 2)) + 2) / 3) AS k2, substring(n0.`establishedOn`, 0, 4) + '-Q' + toString((toInteger(substring(n0.`establishedOn`, 5, 2)) + 2) / 3) AS o3
  WITH k2, min(o3) AS o3, count(*) AS m1
  WITH k2, o3, m1
  ORDER BY o3 DESC
  LIMIT $v.p0
  RETURN [k2, m1]
} AS answer;

// byYear ($v.p0)
RETURN COLLECT {
  MATCH (n0:`Mandate`)
  WITH n0, n0.`status` AS k2, n0.`status` AS o4, substring(n0.`validFrom`, 0, 4) AS k3, substring(n0.`validFrom`, 0, 4) AS o5
  WITH k2, min(o4) AS o4, k3, min(o5) AS o5, count(*) AS m1
  WITH k2, k3, o4, o5, m1
  ORDER BY o4, o5
  LIMIT $v.p0
  RETURN [k2, k3, m1]
} AS answer;
