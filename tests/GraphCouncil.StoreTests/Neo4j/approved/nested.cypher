// nested.cypher ($v.p0, $v.p9)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`KNOWS`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p9
          RETURN [n1.`label`, r2.`level`]
        }
      ]
    ]
  }
] AS answer;
