// people ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.p8, $v.p9, $v.p10, $v.p11, $v.p12, $v.p13, $v.p14, $v.p15, $v.p16, $v.p17, $v.p18, $v.p19, $v.p20, $v.p21, $v.p22, $v.p23, $v.p24, $v.p25, $v.p26, $v.p27, $v.p28, $v.p29, $v.p30, $v.p31, $v.p32, $v.p33, $v.p34, $v.p35, $v.p36, $v.p37, $v.p38, $v.p39, $v.p40, $v.p41, $v.p42, $v.p43, $v.p44, $v.p45, $v.p46, $v.p47, $v.p48, $v.p49, $v.p50, $v.p51, $v.p52, $v.p53, $v.p54, $v.p55, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE ((n0.`acceptsRequests` = $v.p0 AND EXISTS {
        MATCH (n0)-[r2:`EMPLOYED_BY`]->(n1)
        WHERE n1.`name` = $v.p1
      }) OR (n0.`acceptsRequests` = $v.p2 AND EXISTS {
        MATCH (n0)-[r4:`EMPLOYED_BY`]->(n3)
        WHERE n3.`name` = $v.p3
      }) OR (n0.`acceptsRequests` = $v.p4 AND EXISTS {
        MATCH (n0)-[r6:`EMPLOYED_BY`]->(n5)
        WHERE n5.`name` = $v.p5
      }) OR (n0.`acceptsRequests` = $v.p6 AND EXISTS {
        MATCH (n0)-[r8:`EMPLOYED_BY`]->(n7)
        WHERE n7.`name` = $v.p7
      }) OR (n0.`acceptsRequests` = $v.p8 AND EXISTS {
        MATCH (n0)-[r10:`EMPLOYED_BY`]->(n9)
        WHERE n9.`name` = $v.p9
      }) OR (n0.`name` STARTS WITH $v.p10 AND NOT (n0.`acceptsRequests` = $v.p11 AND n0.`kind` = $v.p12)) OR (n0.`name` STARTS WITH $v.p13 AND NOT (n0.`acceptsRequests` = $v.p14 AND n0.`kind` = $v.p15)) OR (n0.`name` STARTS WITH $v.p16 AND NOT (n0.`acceptsRequests` = $v.p17 AND n0.`kind` = $v.p18)) OR (n0.`name` STARTS WITH $v.p19 AND NOT (n0.`acceptsRequests` = $v.p20 AND n0.`kind` = $v.p21)) OR (n0.`name` STARTS WITH $v.p22 AND NOT (n0.`acceptsRequests` = $v.p23 AND n0.`kind` = $v.p24)) OR (n0.`name` STARTS WITH $v.p25 AND NOT (n0.`acceptsRequests` = $v.p26 AND n0.`kind` = $v.p27)) OR (n0.`name` STARTS WITH $v.p28 AND NOT (n0.`acceptsRequests` = $v.p29 AND n0.`kind` = $v.p30)) OR (n0.`name` STARTS WITH $v.p31 AND NOT (n0.`acceptsRequests` = $v.p32 AND n0.`kind` = $v.p33)) OR (n0.`name` STARTS WITH $v.p34 AND NOT (n0.`acceptsRequests` = $v.p35 AND n0.`kind` = $v.p36)) OR (n0.`name` STARTS WITH $v.p37 AND NOT (n0.`acceptsRequests` = $v.p38 AND n0.`kind` = $v.p39)) OR (n0.`name` STARTS WITH $v.p40 AND NOT (n0.`acceptsRequests` = $v.p41 AND n0.`kind` = $v.p42)) OR (n0.`name` STARTS WITH $v.p43 AND NOT (n0.`acceptsRequests` = $v.p44 AND n0.`kind` = $v.p45)) OR (n0.`name` STARTS WITH $v.p46 AND NOT (n0.`acceptsRequests` = $v.p47 AND n0.`kind` = $v.p48)) OR (n0.`name` STARTS WITH $v.p49 AND NOT (n0.`acceptsRequests` = $v.p50 AND n0.`kind` = $v.p51)) OR (n0.`name` STARTS WITH $v.p52 AND NOT (n0.`acceptsRequests` = $v.p53 AND n0.`kind` = $v.p54)))
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p55
    RETURN [
      n0.`name`,
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n11)
        RETURN [$v.m0[split(n11.`id`, ':')[0]], n11.`name`]
        LIMIT 1
      })
    ]
  },
  COUNT {
    MATCH (n12:`Person`)
    WHERE ((n12.`acceptsRequests` = $v.p0 AND EXISTS {
        MATCH (n12)-[r14:`EMPLOYED_BY`]->(n13)
        WHERE n13.`name` = $v.p1
      }) OR (n12.`acceptsRequests` = $v.p2 AND EXISTS {
        MATCH (n12)-[r16:`EMPLOYED_BY`]->(n15)
        WHERE n15.`name` = $v.p3
      }) OR (n12.`acceptsRequests` = $v.p4 AND EXISTS {
        MATCH (n12)-[r18:`EMPLOYED_BY`]->(n17)
        WHERE n17.`name` = $v.p5
      }) OR (n12.`acceptsRequests` = $v.p6 AND EXISTS {
        MATCH (n12)-[r20:`EMPLOYED_BY`]->(n19)
        WHERE n19.`name` = $v.p7
      }) OR (n12.`acceptsRequests` = $v.p8 AND EXISTS {
        MATCH (n12)-[r22:`EMPLOYED_BY`]->(n21)
        WHERE n21.`name` = $v.p9
      }) OR (n12.`name` STARTS WITH $v.p10 AND NOT (n12.`acceptsRequests` = $v.p11 AND n12.`kind` = $v.p12)) OR (n12.`name` STARTS WITH $v.p13 AND NOT (n12.`acceptsRequests` = $v.p14 AND n12.`kind` = $v.p15)) OR (n12.`name` STARTS WITH $v.p16 AND NOT (n12.`acceptsRequests` = $v.p17 AND n12.`kind` = $v.p18)) OR (n12.`name` STARTS WITH $v.p19 AND NOT (n12.`acceptsRequests` = $v.p20 AND n12.`kind` = $v.p21)) OR (n12.`name` STARTS WITH $v.p22 AND NOT (n12.`acceptsRequests` = $v.p23 AND n12.`kind` = $v.p24)) OR (n12.`name` STARTS WITH $v.p25 AND NOT (n12.`acceptsRequests` = $v.p26 AND n12.`kind` = $v.p27)) OR (n12.`name` STARTS WITH $v.p28 AND NOT (n12.`acceptsRequests` = $v.p29 AND n12.`kind` = $v.p30)) OR (n12.`name` STARTS WITH $v.p31 AND NOT (n12.`acceptsRequests` = $v.p32 AND n12.`kind` = $v.p33)) OR (n12.`name` STARTS WITH $v.p34 AND NOT (n12.`acceptsRequests` = $v.p35 AND n12.`kind` = $v.p36)) OR (n12.`name` STARTS WITH $v.p37 AND NOT (n12.`acceptsRequests` = $v.p38 AND n12.`kind` = $v.p39)) OR (n12.`name` STARTS WITH $v.p40 AND NOT (n12.`acceptsRequests` = $v.p41 AND n12.`kind` = $v.p42)) OR (n12.`name` STARTS WITH $v.p43 AND NOT (n12.`acceptsRequests` = $v.p44 AND n12.`kind` = $v.p45)) OR (n12.`name` STARTS WITH $v.p46 AND NOT (n12.`acceptsRequests` = $v.p47 AND n12.`kind` = $v.p48)) OR (n12.`name` STARTS WITH $v.p49 AND NOT (n12.`acceptsRequests` = $v.p50 AND n12.`kind` = $v.p51)) OR (n12.`name` STARTS WITH $v.p52 AND NOT (n12.`acceptsRequests` = $v.p53 AND n12.`kind` = $v.p54)))
      AND n12.`id` IS NOT NULL
  }
] AS answer;
