// competencies ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE any(i1 IN n0.`altLabelsDa` WHERE true)
      AND n0.`notation` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`notation`, n0.`id`
    LIMIT $v.p0
    RETURN [n0.`notation`, n0.`altLabelsDa`, n0.`altLabelsEn`]
  }
] AS answer;

// meetings ($v.p0)
RETURN [
  COLLECT {
    WITH COLLECT {
      MATCH (n0:`Meeting`)
      WHERE n0.`startsAt` IS NOT NULL
        AND n0.`id` IS NOT NULL
      WITH n0
      ORDER BY n0.`startsAt`, n0.`id`
      LIMIT $v.p0
      RETURN n0
    } AS l1
    CALL (l1) {
      UNWIND l1 AS n3
      RETURN n3
      UNION ALL
      WITH size(l1) AS s2
      WHERE s2 < $v.p0
      MATCH (n3:`Meeting`)
      WHERE n3.`startsAt` IS NULL
        AND n3.`id` IS NOT NULL
      RETURN n3
      ORDER BY n3.`id`
      LIMIT $v.p0
    }
    WITH n3
    ORDER BY n3.`startsAt`, n3.`id`
    LIMIT $v.p0
    RETURN [n3.`titleDa`, n3.`startsAt`, n3.`plannedFor`]
  }
] AS answer;
