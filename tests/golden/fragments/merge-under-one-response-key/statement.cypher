// component ($v.p0, $v.p1, $v.p2)
MATCH (n0:`Component` {`id`: $v.p0})
RETURN head(collect([
  n0.`nameDa`,
  n0.`nameEn`,
  [
    COLLECT {
      MATCH (n0)-[r2:`DEPENDS_ON`]->(n1)
      WHERE (r2.`validFrom` IS NULL OR r2.`validFrom` <= $v.p2)
        AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
      WITH n1, r2
      ORDER BY n1.`nameDa$order`, n1.`id`, r2.`id`
      LIMIT $v.p1
      RETURN [n1.`nameEn`, n1.`nameDa`, r2.`basis`]
    }
  ]
])) AS answer;
