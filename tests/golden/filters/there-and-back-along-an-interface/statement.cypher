// people ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`AFFILIATED_WITH`]->(n1)
        WHERE r2.`validFrom` <= $v.p2
          AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
          AND EXISTS {
            MATCH (n1)<-[r4:`AFFILIATED_WITH`]-(n3)
            WHERE r4.`validFrom` <= $v.p2
              AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p2)
              AND EXISTS {
                MATCH (n3)-[r6:`AFFILIATED_WITH`]->(n5)
                WHERE r6.`validFrom` <= $v.p2
                  AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p2)
                  AND EXISTS {
                    MATCH (n5)<-[r8:`AFFILIATED_WITH`]-(n7)
                    WHERE r8.`validFrom` <= $v.p2
                      AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p2)
                      AND EXISTS {
                        MATCH (n7)-[r10:`AFFILIATED_WITH`]->(n9)
                        WHERE r10.`validFrom` <= $v.p2
                          AND (r10.`validTo` IS NULL OR r10.`validTo` > $v.p2)
                          AND EXISTS {
                            MATCH (n9)<-[r12:`AFFILIATED_WITH`]-(n11)
                            WHERE r12.`validFrom` <= $v.p2
                              AND (r12.`validTo` IS NULL OR r12.`validTo` > $v.p2)
                              AND n11.`name` STARTS WITH $v.p0
                          }
                      }
                  }
              }
          }
      }
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p1
    RETURN [n0.`name`]
  },
  COUNT {
    MATCH (n13:`Person`)
    WHERE EXISTS {
        MATCH (n13)-[r15:`AFFILIATED_WITH`]->(n14)
        WHERE r15.`validFrom` <= $v.p2
          AND (r15.`validTo` IS NULL OR r15.`validTo` > $v.p2)
          AND EXISTS {
            MATCH (n14)<-[r17:`AFFILIATED_WITH`]-(n16)
            WHERE r17.`validFrom` <= $v.p2
              AND (r17.`validTo` IS NULL OR r17.`validTo` > $v.p2)
              AND EXISTS {
                MATCH (n16)-[r19:`AFFILIATED_WITH`]->(n18)
                WHERE r19.`validFrom` <= $v.p2
                  AND (r19.`validTo` IS NULL OR r19.`validTo` > $v.p2)
                  AND EXISTS {
                    MATCH (n18)<-[r21:`AFFILIATED_WITH`]-(n20)
                    WHERE r21.`validFrom` <= $v.p2
                      AND (r21.`validTo` IS NULL OR r21.`validTo` > $v.p2)
                      AND EXISTS {
                        MATCH (n20)-[r23:`AFFILIATED_WITH`]->(n22)
                        WHERE r23.`validFrom` <= $v.p2
                          AND (r23.`validTo` IS NULL OR r23.`validTo` > $v.p2)
                          AND EXISTS {
                            MATCH (n22)<-[r25:`AFFILIATED_WITH`]-(n24)
                            WHERE r25.`validFrom` <= $v.p2
                              AND (r25.`validTo` IS NULL OR r25.`validTo` > $v.p2)
                              AND n24.`name` STARTS WITH $v.p0
                          }
                      }
                  }
              }
          }
      }
      AND n13.`id` IS NOT NULL
  }
] AS answer;
