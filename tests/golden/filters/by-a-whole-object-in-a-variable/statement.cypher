// people ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`acceptsRequests` = $v.p0
      AND EXISTS {
        MATCH (n0)-[r2:`EMPLOYED_BY`]->(n1)
        WHERE n1.`name` STARTS WITH $v.p1
      }
      AND n0.`kind` = $v.p2
      AND n0.`id` IS NOT NULL
    WITH n0, head(COLLECT {
      MATCH (n0)-[:`EMPLOYED_BY`]->(n4)
      RETURN n4.`name$order`
      LIMIT 1
    }) AS k3
    WITH n0, k3
    ORDER BY k3, n0.`name$order` DESC, n0.`id`
    LIMIT $v.p3
    RETURN [n0.`name`, n0.`kind`]
  },
  COUNT {
    MATCH (n5:`Person`)
    WHERE n5.`acceptsRequests` = $v.p0
      AND EXISTS {
        MATCH (n5)-[r7:`EMPLOYED_BY`]->(n6)
        WHERE n6.`name` STARTS WITH $v.p1
      }
      AND n5.`kind` = $v.p2
      AND n5.`id` IS NOT NULL
  }
] AS answer;
