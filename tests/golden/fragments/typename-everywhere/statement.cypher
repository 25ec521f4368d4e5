// people ($p0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n1)
        RETURN CASE
          WHEN n1:`Kl` THEN [0]
          WHEN n1:`Kombit` THEN [1]
          WHEN n1:`Council` THEN [2]
          WHEN n1:`Secretariat` THEN [3]
          WHEN n1:`ArchitectureStaff` THEN [4]
          WHEN n1:`Municipality` THEN [5]
          WHEN n1:`PrivateParty` THEN [6]
          WHEN n1:`ExternalBody` THEN [7]
        END
        LIMIT 1
      })
    ]
  }
] AS answer;
