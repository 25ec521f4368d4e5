// people ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8, $p9, $p10, $p11, $p12, $p13, $p14, $p15, $p16, $p17, $p18, $p19, $p20, $p21, $p22, $p23, $p24, $p25, $p26, $p27, $p28, $p29, $p30, $p31, $p32, $p33, $p34, $p35, $p36, $p37, $p38, $p39, $p40, $m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE ((EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE r2.`level` >= $p0
      } AND EXISTS {
        MATCH (n0)-[r4:`EMPLOYED_BY`]->(n3)
        WHERE n3.`name` = $p1
      }) OR (EXISTS {
        MATCH (n0)-[r6:`HAS_COMPETENCY`]->(n5)
        WHERE r6.`level` >= $p2
      } AND EXISTS {
        MATCH (n0)-[r8:`EMPLOYED_BY`]->(n7)
        WHERE n7.`name` = $p3
      }) OR (EXISTS {
        MATCH (n0)-[r10:`HAS_COMPETENCY`]->(n9)
        WHERE r10.`level` >= $p4
      } AND EXISTS {
        MATCH (n0)-[r12:`EMPLOYED_BY`]->(n11)
        WHERE n11.`name` = $p5
      }) OR (EXISTS {
        MATCH (n0)-[r14:`HAS_COMPETENCY`]->(n13)
        WHERE r14.`level` >= $p6
      } AND EXISTS {
        MATCH (n0)-[r16:`EMPLOYED_BY`]->(n15)
        WHERE n15.`name` = $p7
      }) OR (EXISTS {
        MATCH (n0)-[r18:`HAS_COMPETENCY`]->(n17)
        WHERE r18.`level` >= $p8
      } AND EXISTS {
        MATCH (n0)-[r20:`EMPLOYED_BY`]->(n19)
        WHERE n19.`name` = $p9
      }) OR (EXISTS {
        MATCH (n0)-[r22:`HAS_COMPETENCY`]->(n21)
        WHERE r22.`level` >= $p10
      } AND EXISTS {
        MATCH (n0)-[r24:`EMPLOYED_BY`]->(n23)
        WHERE n23.`name` = $p11
      }) OR (EXISTS {
        MATCH (n0)-[r26:`HAS_COMPETENCY`]->(n25)
        WHERE r26.`level` >= $p12
      } AND EXISTS {
        MATCH (n0)-[r28:`EMPLOYED_BY`]->(n27)
        WHERE n27.`name` = $p13
      }) OR (EXISTS {
        MATCH (n0)-[r30:`HAS_COMPETENCY`]->(n29)
        WHERE r30.`level` >= $p14
      } AND EXISTS {
        MATCH (n0)-[r32:`EMPLOYED_BY`]->(n31)
        WHERE n31.`name` = $p15
      }) OR (EXISTS {
        MATCH (n0)-[r34:`HAS_COMPETENCY`]->(n33)
        WHERE r34.`level` >= $p16
      } AND EXISTS {
        MATCH (n0)-[r36:`EMPLOYED_BY`]->(n35)
        WHERE n35.`name` = $p17
      }) OR (EXISTS {
        MATCH (n0)-[r38:`HAS_COMPETENCY`]->(n37)
        WHERE r38.`level` >= $p18
      } AND EXISTS {
        MATCH (n0)-[r40:`EMPLOYED_BY`]->(n39)
        WHERE n39.`name` = $p19
      }) OR (EXISTS {
        MATCH (n0)-[r42:`HAS_COMPETENCY`]->(n41)
        WHERE r42.`level` >= $p20
      } AND EXISTS {
        MATCH (n0)-[r44:`EMPLOYED_BY`]->(n43)
        WHERE n43.`name` = $p21
      }) OR (EXISTS {
        MATCH (n0)-[r46:`HAS_COMPETENCY`]->(n45)
        WHERE r46.`level` >= $p22
      } AND EXISTS {
        MATCH (n0)-[r48:`EMPLOYED_BY`]->(n47)
        WHERE n47.`name` = $p23
      }) OR (EXISTS {
        MATCH (n0)-[r50:`HAS_COMPETENCY`]->(n49)
        WHERE r50.`level` >= $p24
      } AND EXISTS {
        MATCH (n0)-[r52:`EMPLOYED_BY`]->(n51)
        WHERE n51.`name` = $p25
      }) OR (EXISTS {
        MATCH (n0)-[r54:`HAS_COMPETENCY`]->(n53)
        WHERE r54.`level` >= $p26
      } AND EXISTS {
        MATCH (n0)-[r56:`EMPLOYED_BY`]->(n55)
        WHERE n55.`name` = $p27
      }) OR (EXISTS {
        MATCH (n0)-[r58:`HAS_COMPETENCY`]->(n57)
        WHERE r58.`level` >= $p28
      } AND EXISTS {
        MATCH (n0)-[r60:`EMPLOYED_BY`]->(n59)
        WHERE n59.`name` = $p29
      }) OR (EXISTS {
        MATCH (n0)-[r62:`HAS_COMPETENCY`]->(n61)
        WHERE r62.`level` >= $p30
      } AND EXISTS {
        MATCH (n0)-[r64:`EMPLOYED_BY`]->(n63)
        WHERE n63.`name` = $p31
      }) OR (EXISTS {
        MATCH (n0)-[r66:`HAS_COMPETENCY`]->(n65)
        WHERE r66.`level` >= $p32
      } AND EXISTS {
        MATCH (n0)-[r68:`EMPLOYED_BY`]->(n67)
        WHERE n67.`name` = $p33
      }) OR (EXISTS {
        MATCH (n0)-[r70:`HAS_COMPETENCY`]->(n69)
        WHERE r70.`level` >= $p34
      } AND EXISTS {
        MATCH (n0)-[r72:`EMPLOYED_BY`]->(n71)
        WHERE n71.`name` = $p35
      }) OR (EXISTS {
        MATCH (n0)-[r74:`HAS_COMPETENCY`]->(n73)
        WHERE r74.`level` >= $p36
      } AND EXISTS {
        MATCH (n0)-[r76:`EMPLOYED_BY`]->(n75)
        WHERE n75.`name` = $p37
      }) OR (EXISTS {
        MATCH (n0)-[r78:`HAS_COMPETENCY`]->(n77)
        WHERE r78.`level` >= $p38
      } AND EXISTS {
        MATCH (n0)-[r80:`EMPLOYED_BY`]->(n79)
        WHERE n79.`name` = $p39
      }))
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p40
    RETURN [
      n0.`name`,
      head(COLLECT {
        MATCH (n0)-[:`EMPLOYED_BY`]->(n81)
        RETURN [$m0[split(n81.`id`, ':')[0]], n81.`name`]
        LIMIT 1
      })
    ]
  },
  COUNT {
    MATCH (n82:`Person`)
    WHERE ((EXISTS {
        MATCH (n82)-[r84:`HAS_COMPETENCY`]->(n83)
        WHERE r84.`level` >= $p0
      } AND EXISTS {
        MATCH (n82)-[r86:`EMPLOYED_BY`]->(n85)
        WHERE n85.`name` = $p1
      }) OR (EXISTS {
        MATCH (n82)-[r88:`HAS_COMPETENCY`]->(n87)
        WHERE r88.`level` >= $p2
      } AND EXISTS {
        MATCH (n82)-[r90:`EMPLOYED_BY`]->(n89)
        WHERE n89.`name` = $p3
      }) OR (EXISTS {
        MATCH (n82)-[r92:`HAS_COMPETENCY`]->(n91)
        WHERE r92.`level` >= $p4
      } AND EXISTS {
        MATCH (n82)-[r94:`EMPLOYED_BY`]->(n93)
        WHERE n93.`name` = $p5
      }) OR (EXISTS {
        MATCH (n82)-[r96:`HAS_COMPETENCY`]->(n95)
        WHERE r96.`level` >= $p6
      } AND EXISTS {
        MATCH (n82)-[r98:`EMPLOYED_BY`]->(n97)
        WHERE n97.`name` = $p7
      }) OR (EXISTS {
        MATCH (n82)-[r100:`HAS_COMPETENCY`]->(n99)
        WHERE r100.`level` >= $p8
      } AND EXISTS {
        MATCH (n82)-[r102:`EMPLOYED_BY`]->(n101)
        WHERE n101.`name` = $p9
      }) OR (EXISTS {
        MATCH (n82)-[r104:`HAS_COMPETENCY`]->(n103)
        WHERE r104.`level` >= $p10
      } AND EXISTS {
        MATCH (n82)-[r106:`EMPLOYED_BY`]->(n105)
        WHERE n105.`name` = $p11
      }) OR (EXISTS {
        MATCH (n82)-[r108:`HAS_COMPETENCY`]->(n107)
        WHERE r108.`level` >= $p12
      } AND EXISTS {
        MATCH (n82)-[r110:`EMPLOYED_BY`]->(n109)
        WHERE n109.`name` = $p13
      }) OR (EXISTS {
        MATCH (n82)-[r112:`HAS_COMPETENCY`]->(n111)
        WHERE r112.`level` >= $p14
      } AND EXISTS {
        MATCH (n82)-[r114:`EMPLOYED_BY`]->(n113)
        WHERE n113.`name` = $p15
      }) OR (EXISTS {
        MATCH (n82)-[r116:`HAS_COMPETENCY`]->(n115)
        WHERE r116.`level` >= $p16
      } AND EXISTS {
        MATCH (n82)-[r118:`EMPLOYED_BY`]->(n117)
        WHERE n117.`name` = $p17
      }) OR (EXISTS {
        MATCH (n82)-[r120:`HAS_COMPETENCY`]->(n119)
        WHERE r120.`level` >= $p18
      } AND EXISTS {
        MATCH (n82)-[r122:`EMPLOYED_BY`]->(n121)
        WHERE n121.`name` = $p19
      }) OR (EXISTS {
        MATCH (n82)-[r124:`HAS_COMPETENCY`]->(n123)
        WHERE r124.`level` >= $p20
      } AND EXISTS {
        MATCH (n82)-[r126:`EMPLOYED_BY`]->(n125)
        WHERE n125.`name` = $p21
      }) OR (EXISTS {
        MATCH (n82)-[r128:`HAS_COMPETENCY`]->(n127)
        WHERE r128.`level` >= $p22
      } AND EXISTS {
        MATCH (n82)-[r130:`EMPLOYED_BY`]->(n129)
        WHERE n129.`name` = $p23
      }) OR (EXISTS {
        MATCH (n82)-[r132:`HAS_COMPETENCY`]->(n131)
        WHERE r132.`level` >= $p24
      } AND EXISTS {
        MATCH (n82)-[r134:`EMPLOYED_BY`]->(n133)
        WHERE n133.`name` = $p25
      }) OR (EXISTS {
        MATCH (n82)-[r136:`HAS_COMPETENCY`]->(n135)
        WHERE r136.`level` >= $p26
      } AND EXISTS {
        MATCH (n82)-[r138:`EMPLOYED_BY`]->(n137)
        WHERE n137.`name` = $p27
      }) OR (EXISTS {
        MATCH (n82)-[r140:`HAS_COMPETENCY`]->(n139)
        WHERE r140.`level` >= $p28
      } AND EXISTS {
        MATCH (n82)-[r142:`EMPLOYED_BY`]->(n141)
        WHERE n141.`name` = $p29
      }) OR (EXISTS {
        MATCH (n82)-[r144:`HAS_COMPETENCY`]->(n143)
        WHERE r144.`level` >= $p30
      } AND EXISTS {
        MATCH (n82)-[r146:`EMPLOYED_BY`]->(n145)
        WHERE n145.`name` = $p31
      }) OR (EXISTS {
        MATCH (n82)-[r148:`HAS_COMPETENCY`]->(n147)
        WHERE r148.`level` >= $p32
      } AND EXISTS {
        MATCH (n82)-[r150:`EMPLOYED_BY`]->(n149)
        WHERE n149.`name` = $p33
      }) OR (EXISTS {
        MATCH (n82)-[r152:`HAS_COMPETENCY`]->(n151)
        WHERE r152.`level` >= $p34
      } AND EXISTS {
        MATCH (n82)-[r154:`EMPLOYED_BY`]->(n153)
        WHERE n153.`name` = $p35
      }) OR (EXISTS {
        MATCH (n82)-[r156:`HAS_COMPETENCY`]->(n155)
        WHERE r156.`level` >= $p36
      } AND EXISTS {
        MATCH (n82)-[r158:`EMPLOYED_BY`]->(n157)
        WHERE n157.`name` = $p37
      }) OR (EXISTS {
        MATCH (n82)-[r160:`HAS_COMPETENCY`]->(n159)
        WHERE r160.`level` >= $p38
      } AND EXISTS {
        MATCH (n82)-[r162:`EMPLOYED_BY`]->(n161)
        WHERE n161.`name` = $p39
      }))
      AND n82.`id` IS NOT NULL
  }
] AS answer;
