// people ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE NOT n0.`kind` = $v.p0
      AND n0.`acceptsRequests` = $v.p1
      AND EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE r2.`validFrom` <= $v.p7
          AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p7)
          AND EXISTS {
            MATCH (n1)<-[r4:`REQUIRES_COMPETENCY`]-(n3)
            WHERE n3.`integrationCode` IS NULL
              AND r4.`importance` = $v.p2
          }
          AND r2.`level` >= $v.p3
      }
      AND EXISTS {
        MATCH (n0)-[r6:`EMPLOYED_BY`]->(n5)
        WHERE NOT EXISTS {
            MATCH (n5)<-[r8:`OWNED_BY`]-(n7)
            WHERE (n7.`startsOn` IS NULL OR n7.`startsOn` <= $v.p7)
              AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $v.p7)
              AND EXISTS {
                MATCH (n7)-[r10:`ESTABLISHES`]->(n9)
                WHERE (r10.`validFrom` IS NULL OR r10.`validFrom` <= $v.p7)
                  AND (r10.`validTo` IS NULL OR r10.`validTo` > $v.p7)
                  AND n9.`id` = $v.p4
              }
          }
      }
      AND NOT EXISTS {
        MATCH (n0)<-[r12:`ALLOCATES`]-(n11)
        WHERE n11.`validFrom` <= $v.p7
          AND (n11.`validTo` IS NULL OR n11.`validTo` > $v.p7)
          AND EXISTS {
            MATCH (n11)-[r14:`ALLOCATED_TO`]->(n13)
            WHERE n13.`id` = $v.p5
          }
      }
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p6
    RETURN [
      n0.`name`,
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n15)
        RETURN [$v.m0[split(n15.`id`, ':')[0]], n15.`name`]
        LIMIT 1
      })
    ]
  },
  COUNT {
    MATCH (n16:`Person`)
    WHERE NOT n16.`kind` = $v.p0
      AND n16.`acceptsRequests` = $v.p1
      AND EXISTS {
        MATCH (n16)-[r18:`HAS_COMPETENCY`]->(n17)
        WHERE r18.`validFrom` <= $v.p7
          AND (r18.`validTo` IS NULL OR r18.`validTo` > $v.p7)
          AND EXISTS {
            MATCH (n17)<-[r20:`REQUIRES_COMPETENCY`]-(n19)
            WHERE n19.`integrationCode` IS NULL
              AND r20.`importance` = $v.p2
          }
          AND r18.`level` >= $v.p3
      }
      AND EXISTS {
        MATCH (n16)-[r22:`EMPLOYED_BY`]->(n21)
        WHERE NOT EXISTS {
            MATCH (n21)<-[r24:`OWNED_BY`]-(n23)
            WHERE (n23.`startsOn` IS NULL OR n23.`startsOn` <= $v.p7)
              AND (n23.`endsOn` IS NULL OR n23.`endsOn` > $v.p7)
              AND EXISTS {
                MATCH (n23)-[r26:`ESTABLISHES`]->(n25)
                WHERE (r26.`validFrom` IS NULL OR r26.`validFrom` <= $v.p7)
                  AND (r26.`validTo` IS NULL OR r26.`validTo` > $v.p7)
                  AND n25.`id` = $v.p4
              }
          }
      }
      AND NOT EXISTS {
        MATCH (n16)<-[r28:`ALLOCATES`]-(n27)
        WHERE n27.`validFrom` <= $v.p7
          AND (n27.`validTo` IS NULL OR n27.`validTo` > $v.p7)
          AND EXISTS {
            MATCH (n27)-[r30:`ALLOCATED_TO`]->(n29)
            WHERE n29.`id` = $v.p5
          }
      }
      AND n16.`id` IS NOT NULL
  }
] AS answer;
