// folded ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE any(i1 IN range(0, size(n0.`altLabelsDa`) - 1) WHERE n0.`altLabelsDa$search`[i1] STARTS WITH ' ' + $p0)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`notation`, n0.`altLabelsDa`]
  }
] AS answer;

// both ($p0, $p1, $p2)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE any(i1 IN range(0, size(n0.`altLabelsDa`) - 1) WHERE (n0.`altLabelsDa$search`[i1] STARTS WITH ' ' + $p0 AND n0.`altLabelsDa`[i1] CONTAINS $p1))
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p2
    RETURN [n0.`notation`]
  }
] AS answer;
