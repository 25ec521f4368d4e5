// people ($p0, $p1, $p2)
RETURN [
  COLLECT {
    MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1:`Competency`)
    WHERE n1.`notation` = $p0
      AND r2.`level` >= $p1
    WITH DISTINCT n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p2
    RETURN [
      n0.`name`,
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n3)
        RETURN CASE
          WHEN n3:`Kl` THEN [0, n3.`name`]
          WHEN n3:`Kombit` THEN [1, n3.`name`]
          WHEN n3:`Council` THEN [2, n3.`name`]
          WHEN n3:`Secretariat` THEN [3, n3.`name`]
          WHEN n3:`ArchitectureStaff` THEN [4, n3.`name`]
          WHEN n3:`Municipality` THEN [5, n3.`name`]
          WHEN n3:`PrivateParty` THEN [6, n3.`name`]
          WHEN n3:`ExternalBody` THEN [7, n3.`name`]
        END
        LIMIT 1
      })
    ]
  },
  COUNT {
    MATCH (n4)-[r6:`HAS_COMPETENCY`]->(n5:`Competency`)
    WHERE n5.`notation` = $p0
      AND r6.`level` >= $p1
    RETURN DISTINCT n4
  }
] AS answer;
