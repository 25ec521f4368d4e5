// people ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`name`,
      [
        COLLECT {
          MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
          WHERE r2.`validFrom` <= $v.p2
            AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
          WITH n1, r2
          ORDER BY r2.`level` DESC, n1.`labelDa$order`, n1.`id`, r2.`id`
          LIMIT $v.p1
          RETURN [r2.`level`, r2.`validFrom`, n1.`labelDa`]
        }
      ]
    ]
  }
] AS answer;
