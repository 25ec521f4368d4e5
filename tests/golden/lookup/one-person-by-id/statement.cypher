// person ($v.p0, $v.p1, $v.p2, $v.m0)
MATCH (n0:`Person` {`id`: $v.p0})
RETURN head(collect([
  n0.`id`,
  n0.`name`,
  n0.`kind`,
  head(COLLECT {
    MATCH (n0)-[:`EMPLOYED_BY`]->(n1)
    RETURN [$v.m0[split(n1.`id`, ':')[0]], n1.`name`]
    LIMIT 1
  }),
  [
    COLLECT {
      MATCH (n0)-[r3:`HAS_COMPETENCY`]->(n2)
      WHERE r3.`validFrom` <= $v.p2
        AND (r3.`validTo` IS NULL OR r3.`validTo` > $v.p2)
      WITH n2, r3
      ORDER BY r3.`level` DESC, n2.`id`, r3.`id`
      LIMIT $v.p1
      RETURN [r3.`level`, r3.`source`, n2.`notation`, n2.`labelDa`]
    }
  ]
])) AS answer;
