// some ($v.p0)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE n0.`notation` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`notation`, n0.`id`
    LIMIT $v.p0
    RETURN [n0.`labelDa`, n0.`notation`, n0.`labelEn`]
  },
  COUNT { (n1:`Competency`) }
] AS answer;
