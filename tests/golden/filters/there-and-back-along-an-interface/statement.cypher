// people ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`AFFILIATED_WITH`]->(n1)
        WHERE EXISTS {
            MATCH (n1)<-[r4:`AFFILIATED_WITH`]-(n3)
            WHERE EXISTS {
                MATCH (n3)-[r6:`AFFILIATED_WITH`]->(n5)
                WHERE EXISTS {
                    MATCH (n5)<-[r8:`AFFILIATED_WITH`]-(n7)
                    WHERE EXISTS {
                        MATCH (n7)-[r10:`AFFILIATED_WITH`]->(n9)
                        WHERE EXISTS {
                            MATCH (n9)<-[r12:`AFFILIATED_WITH`]-(n11)
                            WHERE n11.`name` STARTS WITH $p0
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
    LIMIT $p1
    RETURN [n0.`name`]
  },
  COUNT {
    MATCH (n13:`Person`)
    WHERE EXISTS {
        MATCH (n13)-[r15:`AFFILIATED_WITH`]->(n14)
        WHERE EXISTS {
            MATCH (n14)<-[r17:`AFFILIATED_WITH`]-(n16)
            WHERE EXISTS {
                MATCH (n16)-[r19:`AFFILIATED_WITH`]->(n18)
                WHERE EXISTS {
                    MATCH (n18)<-[r21:`AFFILIATED_WITH`]-(n20)
                    WHERE EXISTS {
                        MATCH (n20)-[r23:`AFFILIATED_WITH`]->(n22)
                        WHERE EXISTS {
                            MATCH (n22)<-[r25:`AFFILIATED_WITH`]-(n24)
                            WHERE n24.`name` STARTS WITH $p0
                          }
                      }
                  }
              }
          }
      }
      AND n13.`id` IS NOT NULL
  }
] AS answer;
