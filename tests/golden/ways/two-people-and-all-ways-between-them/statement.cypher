// pathBetween.walk ($p0, $p1, $p2, $p3, $p4, $p5, $m0, $m1)
RETURN COLLECT {
  UNWIND $p3 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r3]->(n4)
          WHERE $m0[type(r3)] IS NOT NULL
          RETURN r3 AS r2
          UNION ALL
          MATCH (n1)<-[r5]-(n6)
          WHERE $m1[type(r5)] IS NOT NULL
          RETURN r5 AS r2
        }
        RETURN r2
        LIMIT $p5
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r10]->(n11)
          WHERE $m0[type(r10)] IS NOT NULL
          RETURN $m0[type(r10)] AS k7, n11.`id` AS k8, r10.`id` AS k9
          UNION ALL
          MATCH (n1)<-[r12]-(n13)
          WHERE $m1[type(r12)] IS NOT NULL
          RETURN $m1[type(r12)] AS k7, n13.`id` AS k8, r12.`id` AS k9
        }
        WITH k7, k8, k9
        ORDER BY k7, k8, k9
        LIMIT $p4
        RETURN [k7, k8, k9]
      }
    ]
  })
} AS answer;

// pathBetween.nodes1 ($p0, $p1, $p2, $p3, $p4, $p5, $m0)
RETURN COLLECT {
  UNWIND $p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t2
    RETURN CASE t2
      WHEN 'working-group' THEN [16, n1.`id`, n1.`nameDa`]
      WHEN 'person' THEN [34, n1.`id`, n1.`name`]
      ELSE [$m0[t2], n1.`id`]
    END
  })
} AS answer;
