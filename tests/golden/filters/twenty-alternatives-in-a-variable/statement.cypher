// people ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8, $p9, $p10, $p11, $p12, $p13, $p14, $p15, $p16, $p17, $p18, $p19, $p20, $p21, $p22, $p23, $p24, $p25, $p26, $p27, $p28, $p29, $p30, $p31, $p32, $p33, $p34, $p35, $p36, $p37, $p38, $p39, $p40, $p41, $p42, $p43, $p44, $p45, $p46, $p47, $p48, $p49, $p50, $p51, $p52, $p53, $p54, $p55, $m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE ((n0.`acceptsRequests` = $p0 AND EXISTS {
        MATCH (n0)-[r2:`EMPLOYED_BY`]->(n1)
        WHERE n1.`name` = $p1
      }) OR (n0.`acceptsRequests` = $p2 AND EXISTS {
        MATCH (n0)-[r4:`EMPLOYED_BY`]->(n3)
        WHERE n3.`name` = $p3
      }) OR (n0.`acceptsRequests` = $p4 AND EXISTS {
        MATCH (n0)-[r6:`EMPLOYED_BY`]->(n5)
        WHERE n5.`name` = $p5
      }) OR (n0.`acceptsRequests` = $p6 AND EXISTS {
        MATCH (n0)-[r8:`EMPLOYED_BY`]->(n7)
        WHERE n7.`name` = $p7
      }) OR (n0.`acceptsRequests` = $p8 AND EXISTS {
        MATCH (n0)-[r10:`EMPLOYED_BY`]->(n9)
        WHERE n9.`name` = $p9
      }) OR (n0.`name` STARTS WITH $p10 AND NOT (n0.`acceptsRequests` = $p11 AND n0.`kind` = $p12)) OR (n0.`name` STARTS WITH $p13 AND NOT (n0.`acceptsRequests` = $p14 AND n0.`kind` = $p15)) OR (n0.`name` STARTS WITH $p16 AND NOT (n0.`acceptsRequests` = $p17 AND n0.`kind` = $p18)) OR (n0.`name` STARTS WITH $p19 AND NOT (n0.`acceptsRequests` = $p20 AND n0.`kind` = $p21)) OR (n0.`name` STARTS WITH $p22 AND NOT (n0.`acceptsRequests` = $p23 AND n0.`kind` = $p24)) OR (n0.`name` STARTS WITH $p25 AND NOT (n0.`acceptsRequests` = $p26 AND n0.`kind` = $p27)) OR (n0.`name` STARTS WITH $p28 AND NOT (n0.`acceptsRequests` = $p29 AND n0.`kind` = $p30)) OR (n0.`name` STARTS WITH $p31 AND NOT (n0.`acceptsRequests` = $p32 AND n0.`kind` = $p33)) OR (n0.`name` STARTS WITH $p34 AND NOT (n0.`acceptsRequests` = $p35 AND n0.`kind` = $p36)) OR (n0.`name` STARTS WITH $p37 AND NOT (n0.`acceptsRequests` = $p38 AND n0.`kind` = $p39)) OR (n0.`name` STARTS WITH $p40 AND NOT (n0.`acceptsRequests` = $p41 AND n0.`kind` = $p42)) OR (n0.`name` STARTS WITH $p43 AND NOT (n0.`acceptsRequests` = $p44 AND n0.`kind` = $p45)) OR (n0.`name` STARTS WITH $p46 AND NOT (n0.`acceptsRequests` = $p47 AND n0.`kind` = $p48)) OR (n0.`name` STARTS WITH $p49 AND NOT (n0.`acceptsRequests` = $p50 AND n0.`kind` = $p51)) OR (n0.`name` STARTS WITH $p52 AND NOT (n0.`acceptsRequests` = $p53 AND n0.`kind` = $p54)))
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p55
    RETURN [
      n0.`name`,
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n11)
        RETURN [$m0[split(n11.`id`, ':')[0]], n11.`name`]
        LIMIT 1
      })
    ]
  },
  COUNT {
    MATCH (n12:`Person`)
    WHERE ((n12.`acceptsRequests` = $p0 AND EXISTS {
        MATCH (n12)-[r14:`EMPLOYED_BY`]->(n13)
        WHERE n13.`name` = $p1
      }) OR (n12.`acceptsRequests` = $p2 AND EXISTS {
        MATCH (n12)-[r16:`EMPLOYED_BY`]->(n15)
        WHERE n15.`name` = $p3
      }) OR (n12.`acceptsRequests` = $p4 AND EXISTS {
        MATCH (n12)-[r18:`EMPLOYED_BY`]->(n17)
        WHERE n17.`name` = $p5
      }) OR (n12.`acceptsRequests` = $p6 AND EXISTS {
        MATCH (n12)-[r20:`EMPLOYED_BY`]->(n19)
        WHERE n19.`name` = $p7
      }) OR (n12.`acceptsRequests` = $p8 AND EXISTS {
        MATCH (n12)-[r22:`EMPLOYED_BY`]->(n21)
        WHERE n21.`name` = $p9
      }) OR (n12.`name` STARTS WITH $p10 AND NOT (n12.`acceptsRequests` = $p11 AND n12.`kind` = $p12)) OR (n12.`name` STARTS WITH $p13 AND NOT (n12.`acceptsRequests` = $p14 AND n12.`kind` = $p15)) OR (n12.`name` STARTS WITH $p16 AND NOT (n12.`acceptsRequests` = $p17 AND n12.`kind` = $p18)) OR (n12.`name` STARTS WITH $p19 AND NOT (n12.`acceptsRequests` = $p20 AND n12.`kind` = $p21)) OR (n12.`name` STARTS WITH $p22 AND NOT (n12.`acceptsRequests` = $p23 AND n12.`kind` = $p24)) OR (n12.`name` STARTS WITH $p25 AND NOT (n12.`acceptsRequests` = $p26 AND n12.`kind` = $p27)) OR (n12.`name` STARTS WITH $p28 AND NOT (n12.`acceptsRequests` = $p29 AND n12.`kind` = $p30)) OR (n12.`name` STARTS WITH $p31 AND NOT (n12.`acceptsRequests` = $p32 AND n12.`kind` = $p33)) OR (n12.`name` STARTS WITH $p34 AND NOT (n12.`acceptsRequests` = $p35 AND n12.`kind` = $p36)) OR (n12.`name` STARTS WITH $p37 AND NOT (n12.`acceptsRequests` = $p38 AND n12.`kind` = $p39)) OR (n12.`name` STARTS WITH $p40 AND NOT (n12.`acceptsRequests` = $p41 AND n12.`kind` = $p42)) OR (n12.`name` STARTS WITH $p43 AND NOT (n12.`acceptsRequests` = $p44 AND n12.`kind` = $p45)) OR (n12.`name` STARTS WITH $p46 AND NOT (n12.`acceptsRequests` = $p47 AND n12.`kind` = $p48)) OR (n12.`name` STARTS WITH $p49 AND NOT (n12.`acceptsRequests` = $p50 AND n12.`kind` = $p51)) OR (n12.`name` STARTS WITH $p52 AND NOT (n12.`acceptsRequests` = $p53 AND n12.`kind` = $p54)))
      AND n12.`id` IS NOT NULL
  }
] AS answer;
