// competencies ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE any(i1 IN n0.`altLabelsDa` WHERE i1 = $v.p0)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`notation`, n0.`labelDa`, n0.`altLabelsDa`]
  }
] AS answer;
