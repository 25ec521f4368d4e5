// forward ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE n0.`notation` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`notation`, n0.`id`
    LIMIT $v.p0
    RETURN [n0.`notation`, n0.`id`]
  }
] AS answer;

// backward ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE n0.`notation` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`notation` DESC, n0.`id` DESC
    LIMIT $v.p0
    WITH n0
    ORDER BY n0.`notation`, n0.`id`
    RETURN [n0.`notation`]
  }
] AS answer;
