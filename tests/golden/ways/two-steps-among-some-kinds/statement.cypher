// neighbourhood.walk ($p0, $p1, $p2, $p3, $p4, $p5)
RETURN COLLECT {
  UNWIND $p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r3:`HAS_COMPETENCY`]->(n4)
          WHERE r3.`validFrom` <= $p5
            AND (NOT r3.`validTo` IS NOT NULL OR r3.`validTo` > $p5)
          RETURN r3 AS r2
          UNION ALL
          MATCH (n1)<-[r5:`HAS_COMPETENCY`]-(n6)
          WHERE r5.`validFrom` <= $p5
            AND (NOT r5.`validTo` IS NOT NULL OR r5.`validTo` > $p5)
          RETURN r5 AS r2
        }
        RETURN r2
        LIMIT $p3
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r10:`HAS_COMPETENCY`]->(n11)
          WHERE r10.`validFrom` <= $p5
            AND (NOT r10.`validTo` IS NOT NULL OR r10.`validTo` > $p5)
          RETURN 0 AS k7, n11.`id` AS k8, r10.`id` AS k9
          UNION ALL
          MATCH (n1)<-[r12:`HAS_COMPETENCY`]-(n13)
          WHERE r12.`validFrom` <= $p5
            AND (NOT r12.`validTo` IS NOT NULL OR r12.`validTo` > $p5)
          RETURN 1 AS k7, n13.`id` AS k8, r12.`id` AS k9
        }
        WITH k7, k8, k9
        ORDER BY k7, k8, k9
        LIMIT $p2
        RETURN [k7, k8, k9]
      }
    ]
  })
} AS answer;
