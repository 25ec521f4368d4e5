// folded ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE any(i1 IN range(0, size(n0.`altLabelsDa`) - 1) WHERE n0.`altLabelsDa$search`[i1] STARTS WITH ' ' + $v.p0)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`notation`, n0.`altLabelsDa`]
  }
] AS answer;

// both ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE any(i1 IN range(0, size(n0.`altLabelsDa`) - 1) WHERE (n0.`altLabelsDa$search`[i1] STARTS WITH ' ' + $v.p0 AND n0.`altLabelsDa`[i1] CONTAINS $v.p1))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p2
    RETURN [n0.`notation`]
  }
] AS answer;
