// initiatives ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Initiative`)
    WHERE n0.`nameDa$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`nameDa$order`, n0.`id`
    LIMIT $p0
    RETURN CASE
      WHEN n0:`Project` THEN [
        0,
        n0.`nameDa`,
        head(COLLECT {
          MATCH (n0)-[:`OWNED_BY`]->(n1)
          RETURN CASE
            WHEN n1:`Kl` THEN [0, n1.`name`]
            WHEN n1:`Kombit` THEN [1, n1.`name`]
            WHEN n1:`Council` THEN [2, n1.`name`]
            WHEN n1:`Secretariat` THEN [3, n1.`name`]
            WHEN n1:`ArchitectureStaff` THEN [4, n1.`name`]
            WHEN n1:`Municipality` THEN [5, n1.`name`]
            WHEN n1:`PrivateParty` THEN [6, n1.`name`]
            WHEN n1:`ExternalBody` THEN [7, n1.`name`]
          END
          LIMIT 1
        })
      ]
      WHEN n0:`DigitalisationEffort` THEN [1, n0.`nameDa`, n0.`kind`]
    END
  }
] AS answer;
