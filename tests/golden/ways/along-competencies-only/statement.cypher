// pathBetween.walk ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7)
RETURN COLLECT {
  UNWIND $p4 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r3:`HAS_COMPETENCY`]->(n4)
          WHERE r3.`validFrom` <= $p7
            AND (NOT r3.`validTo` IS NOT NULL OR r3.`validTo` > $p7)
          RETURN r3 AS r2
          UNION ALL
          MATCH (n1)<-[r5:`HAS_COMPETENCY`]-(n6)
          WHERE r5.`validFrom` <= $p7
            AND (NOT r5.`validTo` IS NOT NULL OR r5.`validTo` > $p7)
          RETURN r5 AS r2
        }
        RETURN r2
        LIMIT $p6
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r10:`HAS_COMPETENCY`]->(n11)
          WHERE r10.`validFrom` <= $p7
            AND (NOT r10.`validTo` IS NOT NULL OR r10.`validTo` > $p7)
          RETURN 0 AS k7, n11.`id` AS k8, r10.`id` AS k9
          UNION ALL
          MATCH (n1)<-[r12:`HAS_COMPETENCY`]-(n13)
          WHERE r12.`validFrom` <= $p7
            AND (NOT r12.`validTo` IS NOT NULL OR r12.`validTo` > $p7)
          RETURN 1 AS k7, n13.`id` AS k8, r12.`id` AS k9
        }
        WITH k7, k8, k9
        ORDER BY k7, k8, k9
        LIMIT $p5
        RETURN [k7, k8, k9]
      }
    ]
  })
} AS answer;

// pathBetween.nodes1 ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $m0)
RETURN COLLECT {
  UNWIND $p3 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t4
    RETURN CASE t4
      WHEN 'competency' THEN [8, n1.`id`, n1.`labelDa`]
      WHEN 'person' THEN [
        34,
        n1.`id`,
        n1.`name`,
        [
          COLLECT {
            MATCH (n1)-[r3:`HAS_COMPETENCY`]->(n2)
            WHERE r3.`validFrom` <= $p7
              AND (NOT r3.`validTo` IS NOT NULL OR r3.`validTo` > $p7)
            WITH n2, r3
            ORDER BY n2.`labelDa$order`, n2.`id`, r3.`id`
            LIMIT $p2
            RETURN [n2.`labelDa`]
          }
        ]
      ]
      ELSE [$m0[t4], n1.`id`]
    END
  })
} AS answer;
