-- pathBetween.walk
SELECT json_group_array((
  SELECT CASE n1.type
    WHEN 1 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ALLOCATED_BY" r1 WHERE r1.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_TO" r2 CROSS JOIN "node_Project" t1 ON t1.key$ = r2.target$ WHERE r2.source$ = n1.key AND (t1."startsOn" IS NULL OR t1."startsOn" IS NOT NULL AND t1."startsOn" <= ?2) AND (t1."endsOn" IS NULL OR t1."endsOn" IS NOT NULL AND t1."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATES" r3 WHERE r3.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHECKED" r4 WHERE r4.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r5 CROSS JOIN "node_Exception" t4 ON t4.key$ = r5.source$ WHERE r5.target$ = n1.key AND t4."validFrom" <= ?2 AND (t4."validTo" IS NULL OR t4."validTo" IS NOT NULL AND t4."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3)) FROM (SELECT 12 AS c1, r6.targetId$ AS c2, r6."id" AS c3 FROM "edge_ALLOCATED_BY" r6 WHERE r6.source$ = n1.key AND 1
    UNION ALL
    SELECT 14 AS c1, r7.targetId$ AS c2, r7."id" AS c3 FROM "edge_ALLOCATED_TO" r7 CROSS JOIN "node_Project" t5 ON t5.key$ = r7.target$ WHERE r7.source$ = n1.key AND (t5."startsOn" IS NULL OR t5."startsOn" IS NOT NULL AND t5."startsOn" <= ?2) AND (t5."endsOn" IS NULL OR t5."endsOn" IS NOT NULL AND t5."endsOn" > ?2)
    UNION ALL
    SELECT 16 AS c1, r8.targetId$ AS c2, r8."id" AS c3 FROM "edge_ALLOCATES" r8 WHERE r8.source$ = n1.key
    UNION ALL
    SELECT 57 AS c1, r9.sourceId$ AS c2, r9."id" AS c3 FROM "edge_CHECKED" r9 WHERE r9.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r10.sourceId$ AS c2, r10."id" AS c3 FROM "edge_EXCEPTION_FOR" r10 CROSS JOIN "node_Exception" t8 ON t8.key$ = r10.source$ WHERE r10.target$ = n1.key AND t8."validFrom" <= ?2 AND (t8."validTo" IS NULL OR t8."validTo" IS NOT NULL AND t8."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q1))
    WHEN 2 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADDRESSED_TO" r11 CROSS JOIN "node_WorkingGroup" t9 ON t9.key$ = r11.target$ WHERE r11.source$ = n1.key AND (t9."establishedOn" IS NULL OR t9."establishedOn" IS NOT NULL AND t9."establishedOn" <= ?2) AND (t9."closedOn" IS NULL OR t9."closedOn" IS NOT NULL AND t9."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ANSWERED_BY" r12 WHERE r12.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ANSWERS" r13 CROSS JOIN "node_Contribution" t11 ON t11.key$ = r13.source$ WHERE r13.target$ = n1.key AND t11."validFrom" <= ?2 AND (t11."validTo" IS NULL OR t11."validTo" IS NOT NULL AND t11."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ASKS_FOR" r14 WHERE r14.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHECKED" r15 WHERE r15.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONCERNS_REQUEST" r16 WHERE r16.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_ABOUT" r17 WHERE r17.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r18 CROSS JOIN "node_Exception" t16 ON t16.key$ = r18.source$ WHERE r18.target$ = n1.key AND t16."validFrom" <= ?2 AND (t16."validTo" IS NULL OR t16."validTo" IS NOT NULL AND t16."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REQUESTED_BY" r19 CROSS JOIN "node_Project" t17 ON t17.key$ = r19.target$ WHERE r19.source$ = n1.key AND (t17."startsOn" IS NULL OR t17."startsOn" IS NOT NULL AND t17."startsOn" <= ?2) AND (t17."endsOn" IS NULL OR t17."endsOn" IS NOT NULL AND t17."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REQUEST_ABOUT" r20 WHERE r20.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3)) FROM (SELECT 4 AS c1, r21.targetId$ AS c2, r21."id" AS c3 FROM "edge_ADDRESSED_TO" r21 CROSS JOIN "node_WorkingGroup" t19 ON t19.key$ = r21.target$ WHERE r21.source$ = n1.key AND (t19."establishedOn" IS NULL OR t19."establishedOn" IS NOT NULL AND t19."establishedOn" <= ?2) AND (t19."closedOn" IS NULL OR t19."closedOn" IS NOT NULL AND t19."closedOn" > ?2)
    UNION ALL
    SELECT 26 AS c1, r22.targetId$ AS c2, r22."id" AS c3 FROM "edge_ANSWERED_BY" r22 WHERE r22.source$ = n1.key
    UNION ALL
    SELECT 29 AS c1, r23.sourceId$ AS c2, r23."id" AS c3 FROM "edge_ANSWERS" r23 CROSS JOIN "node_Contribution" t21 ON t21.key$ = r23.source$ WHERE r23.target$ = n1.key AND t21."validFrom" <= ?2 AND (t21."validTo" IS NULL OR t21."validTo" IS NOT NULL AND t21."validTo" > ?2)
    UNION ALL
    SELECT 34 AS c1, r24.targetId$ AS c2, r24."id" AS c3 FROM "edge_ASKS_FOR" r24 WHERE r24.source$ = n1.key
    UNION ALL
    SELECT 57 AS c1, r25.sourceId$ AS c2, r25."id" AS c3 FROM "edge_CHECKED" r25 WHERE r25.target$ = n1.key
    UNION ALL
    SELECT 65 AS c1, r26.sourceId$ AS c2, r26."id" AS c3 FROM "edge_CONCERNS_REQUEST" r26 WHERE r26.target$ = n1.key
    UNION ALL
    SELECT 85 AS c1, r27.sourceId$ AS c2, r27."id" AS c3 FROM "edge_DECIDES_ABOUT" r27 WHERE r27.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r28.sourceId$ AS c2, r28."id" AS c3 FROM "edge_EXCEPTION_FOR" r28 CROSS JOIN "node_Exception" t26 ON t26.key$ = r28.source$ WHERE r28.target$ = n1.key AND t26."validFrom" <= ?2 AND (t26."validTo" IS NULL OR t26."validTo" IS NOT NULL AND t26."validTo" > ?2)
    UNION ALL
    SELECT 224 AS c1, r29.targetId$ AS c2, r29."id" AS c3 FROM "edge_REQUESTED_BY" r29 CROSS JOIN "node_Project" t27 ON t27.key$ = r29.target$ WHERE r29.source$ = n1.key AND (t27."startsOn" IS NULL OR t27."startsOn" IS NOT NULL AND t27."startsOn" <= ?2) AND (t27."endsOn" IS NULL OR t27."endsOn" IS NOT NULL AND t27."endsOn" > ?2)
    UNION ALL
    SELECT 226 AS c1, r30.targetId$ AS c2, r30."id" AS c3 FROM "edge_REQUEST_ABOUT" r30 WHERE r30.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q2))
    WHEN 3 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r31 WHERE r31.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_AFFILIATED_WITH" r32 WHERE r32.target$ = n1.key AND r32."validFrom" <= ?2 AND (r32."validTo" IS NULL OR r32."validTo" IS NOT NULL AND r32."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_BY" r33 CROSS JOIN "node_Allocation" t31 ON t31.key$ = r33.source$ WHERE r33.target$ = n1.key AND t31."validFrom" <= ?2 AND (t31."validTo" IS NULL OR t31."validTo" IS NOT NULL AND t31."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r34 WHERE r34.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r35 CROSS JOIN "node_Exception" t33 ON t33.key$ = r35.source$ WHERE r35.target$ = n1.key AND t33."validFrom" <= ?2 AND (t33."validTo" IS NULL OR t33."validTo" IS NOT NULL AND t33."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r36 WHERE r36.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r37 CROSS JOIN "node_Project" t35 ON t35.key$ = r37.source$ WHERE r37.target$ = n1.key AND (t35."startsOn" IS NULL OR t35."startsOn" IS NOT NULL AND t35."startsOn" <= ?2) AND (t35."endsOn" IS NULL OR t35."endsOn" IS NOT NULL AND t35."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r38 WHERE r38.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r39 WHERE r39.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r40 CROSS JOIN "node_Cooperation" t38 ON t38.key$ = r40.source$ WHERE r40.target$ = n1.key AND (t38."validFrom" IS NULL OR t38."validFrom" IS NOT NULL AND t38."validFrom" <= ?2) AND (t38."validTo" IS NULL OR t38."validTo" IS NOT NULL AND t38."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r41 CROSS JOIN "node_Membership" t39 ON t39.key$ = r41.source$ WHERE r41.target$ = n1.key AND t39."validFrom" <= ?2 AND (t39."validTo" IS NULL OR t39."validTo" IS NOT NULL AND t39."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3)) FROM (SELECT 7 AS c1, r42.sourceId$ AS c2, r42."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r42 WHERE r42.target$ = n1.key
    UNION ALL
    SELECT 11 AS c1, r43.sourceId$ AS c2, r43."id" AS c3 FROM "edge_AFFILIATED_WITH" r43 WHERE r43.target$ = n1.key AND r43."validFrom" <= ?2 AND (r43."validTo" IS NULL OR r43."validTo" IS NOT NULL AND r43."validTo" > ?2)
    UNION ALL
    SELECT 13 AS c1, r44.sourceId$ AS c2, r44."id" AS c3 FROM "edge_ALLOCATED_BY" r44 CROSS JOIN "node_Allocation" t42 ON t42.key$ = r44.source$ WHERE r44.target$ = n1.key AND t42."validFrom" <= ?2 AND (t42."validTo" IS NULL OR t42."validTo" IS NOT NULL AND t42."validTo" > ?2)
    UNION ALL
    SELECT 103 AS c1, r45.sourceId$ AS c2, r45."id" AS c3 FROM "edge_EMPLOYED_BY" r45 WHERE r45.target$ = n1.key
    UNION ALL
    SELECT 111 AS c1, r46.sourceId$ AS c2, r46."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r46 CROSS JOIN "node_Exception" t44 ON t44.key$ = r46.source$ WHERE r46.target$ = n1.key AND t44."validFrom" <= ?2 AND (t44."validTo" IS NULL OR t44."validTo" IS NOT NULL AND t44."validTo" > ?2)
    UNION ALL
    SELECT 123 AS c1, r47.sourceId$ AS c2, r47."id" AS c3 FROM "edge_FUNDED_BY" r47 WHERE r47.target$ = n1.key
    UNION ALL
    SELECT 179 AS c1, r48.sourceId$ AS c2, r48."id" AS c3 FROM "edge_OWNED_BY" r48 CROSS JOIN "node_Project" t46 ON t46.key$ = r48.source$ WHERE r48.target$ = n1.key AND (t46."startsOn" IS NULL OR t46."startsOn" IS NOT NULL AND t46."startsOn" <= ?2) AND (t46."endsOn" IS NULL OR t46."endsOn" IS NOT NULL AND t46."endsOn" > ?2)
    UNION ALL
    SELECT 203 AS c1, r49.sourceId$ AS c2, r49."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r49 WHERE r49.target$ = n1.key
    UNION ALL
    SELECT 205 AS c1, r50.sourceId$ AS c2, r50."id" AS c3 FROM "edge_PROPOSED_BY" r50 WHERE r50.target$ = n1.key
    UNION ALL
    SELECT 211 AS c1, r51.sourceId$ AS c2, r51."id" AS c3 FROM "edge_PUBLIC_PARTY" r51 CROSS JOIN "node_Cooperation" t49 ON t49.key$ = r51.source$ WHERE r51.target$ = n1.key AND (t49."validFrom" IS NULL OR t49."validFrom" IS NOT NULL AND t49."validFrom" <= ?2) AND (t49."validTo" IS NULL OR t49."validTo" IS NOT NULL AND t49."validTo" > ?2)
    UNION ALL
    SELECT 261 AS c1, r52.sourceId$ AS c2, r52."id" AS c3 FROM "edge_SEAT_FOR" r52 CROSS JOIN "node_Membership" t50 ON t50.key$ = r52.source$ WHERE r52.target$ = n1.key AND t50."validFrom" <= ?2 AND (t50."validTo" IS NULL OR t50."validTo" IS NOT NULL AND t50."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q3))
    WHEN 4 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r53 WHERE r53.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_AFFILIATED_WITH" r54 WHERE r54.target$ = n1.key AND r54."validFrom" <= ?2 AND (r54."validTo" IS NULL OR r54."validTo" IS NOT NULL AND r54."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_BY" r55 CROSS JOIN "node_Allocation" t53 ON t53.key$ = r55.source$ WHERE r55.target$ = n1.key AND t53."validFrom" <= ?2 AND (t53."validTo" IS NULL OR t53."validTo" IS NOT NULL AND t53."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r56 WHERE r56.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r57 CROSS JOIN "node_Exception" t55 ON t55.key$ = r57.source$ WHERE r57.target$ = n1.key AND t55."validFrom" <= ?2 AND (t55."validTo" IS NULL OR t55."validTo" IS NOT NULL AND t55."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r58 WHERE r58.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r59 CROSS JOIN "node_Project" t57 ON t57.key$ = r59.source$ WHERE r59.target$ = n1.key AND (t57."startsOn" IS NULL OR t57."startsOn" IS NOT NULL AND t57."startsOn" <= ?2) AND (t57."endsOn" IS NULL OR t57."endsOn" IS NOT NULL AND t57."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r60 WHERE r60.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r61 WHERE r61.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r62 CROSS JOIN "node_Cooperation" t60 ON t60.key$ = r62.source$ WHERE r62.target$ = n1.key AND (t60."validFrom" IS NULL OR t60."validFrom" IS NOT NULL AND t60."validFrom" <= ?2) AND (t60."validTo" IS NULL OR t60."validTo" IS NOT NULL AND t60."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r63 CROSS JOIN "node_Membership" t61 ON t61.key$ = r63.source$ WHERE r63.target$ = n1.key AND t61."validFrom" <= ?2 AND (t61."validTo" IS NULL OR t61."validTo" IS NOT NULL AND t61."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q4.c1, q4.c2, q4.c3)) FROM (SELECT 7 AS c1, r64.sourceId$ AS c2, r64."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r64 WHERE r64.target$ = n1.key
    UNION ALL
    SELECT 11 AS c1, r65.sourceId$ AS c2, r65."id" AS c3 FROM "edge_AFFILIATED_WITH" r65 WHERE r65.target$ = n1.key AND r65."validFrom" <= ?2 AND (r65."validTo" IS NULL OR r65."validTo" IS NOT NULL AND r65."validTo" > ?2)
    UNION ALL
    SELECT 13 AS c1, r66.sourceId$ AS c2, r66."id" AS c3 FROM "edge_ALLOCATED_BY" r66 CROSS JOIN "node_Allocation" t64 ON t64.key$ = r66.source$ WHERE r66.target$ = n1.key AND t64."validFrom" <= ?2 AND (t64."validTo" IS NULL OR t64."validTo" IS NOT NULL AND t64."validTo" > ?2)
    UNION ALL
    SELECT 103 AS c1, r67.sourceId$ AS c2, r67."id" AS c3 FROM "edge_EMPLOYED_BY" r67 WHERE r67.target$ = n1.key
    UNION ALL
    SELECT 111 AS c1, r68.sourceId$ AS c2, r68."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r68 CROSS JOIN "node_Exception" t66 ON t66.key$ = r68.source$ WHERE r68.target$ = n1.key AND t66."validFrom" <= ?2 AND (t66."validTo" IS NULL OR t66."validTo" IS NOT NULL AND t66."validTo" > ?2)
    UNION ALL
    SELECT 123 AS c1, r69.sourceId$ AS c2, r69."id" AS c3 FROM "edge_FUNDED_BY" r69 WHERE r69.target$ = n1.key
    UNION ALL
    SELECT 179 AS c1, r70.sourceId$ AS c2, r70."id" AS c3 FROM "edge_OWNED_BY" r70 CROSS JOIN "node_Project" t68 ON t68.key$ = r70.source$ WHERE r70.target$ = n1.key AND (t68."startsOn" IS NULL OR t68."startsOn" IS NOT NULL AND t68."startsOn" <= ?2) AND (t68."endsOn" IS NULL OR t68."endsOn" IS NOT NULL AND t68."endsOn" > ?2)
    UNION ALL
    SELECT 203 AS c1, r71.sourceId$ AS c2, r71."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r71 WHERE r71.target$ = n1.key
    UNION ALL
    SELECT 205 AS c1, r72.sourceId$ AS c2, r72."id" AS c3 FROM "edge_PROPOSED_BY" r72 WHERE r72.target$ = n1.key
    UNION ALL
    SELECT 211 AS c1, r73.sourceId$ AS c2, r73."id" AS c3 FROM "edge_PUBLIC_PARTY" r73 CROSS JOIN "node_Cooperation" t71 ON t71.key$ = r73.source$ WHERE r73.target$ = n1.key AND (t71."validFrom" IS NULL OR t71."validFrom" IS NOT NULL AND t71."validFrom" <= ?2) AND (t71."validTo" IS NULL OR t71."validTo" IS NOT NULL AND t71."validTo" > ?2)
    UNION ALL
    SELECT 261 AS c1, r74.sourceId$ AS c2, r74."id" AS c3 FROM "edge_SEAT_FOR" r74 CROSS JOIN "node_Membership" t72 ON t72.key$ = r74.source$ WHERE r74.target$ = n1.key AND t72."validFrom" <= ?2 AND (t72."validTo" IS NULL OR t72."validTo" IS NOT NULL AND t72."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q4))
    WHEN 5 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r75 WHERE r75.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ACTS_FOR" r76 CROSS JOIN "node_WorkingGroup" t74 ON t74.key$ = r76.source$ WHERE r76.target$ = n1.key AND r76."validFrom" <= ?2 AND (r76."validTo" IS NULL OR r76."validTo" IS NOT NULL AND r76."validTo" > ?2) AND (t74."establishedOn" IS NULL OR t74."establishedOn" IS NOT NULL AND t74."establishedOn" <= ?2) AND (t74."closedOn" IS NULL OR t74."closedOn" IS NOT NULL AND t74."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r77 WHERE r77.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_AFFILIATED_WITH" r78 WHERE r78.target$ = n1.key AND r78."validFrom" <= ?2 AND (r78."validTo" IS NULL OR r78."validTo" IS NOT NULL AND r78."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_BY" r79 CROSS JOIN "node_Allocation" t77 ON t77.key$ = r79.source$ WHERE r79.target$ = n1.key AND t77."validFrom" <= ?2 AND (t77."validTo" IS NULL OR t77."validTo" IS NOT NULL AND t77."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOTTED_TO" r80 WHERE r80.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CALLED_BY" r81 WHERE r81.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECIDED_BY" r82 WHERE r82.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_FOR" r83 WHERE r83.target$ = n1.key AND r83."validFrom" <= ?2 AND (r83."validTo" IS NULL OR r83."validTo" IS NOT NULL AND r83."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r84 WHERE r84.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r85 CROSS JOIN "node_Exception" t83 ON t83.key$ = r85.source$ WHERE r85.target$ = n1.key AND t83."validFrom" <= ?2 AND (t83."validTo" IS NULL OR t83."validTo" IS NOT NULL AND t83."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r86 WHERE r86.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_INITIATED_BY" r87 CROSS JOIN "node_WorkingGroup" t85 ON t85.key$ = r87.source$ WHERE r87.target$ = n1.key AND (t85."establishedOn" IS NULL OR t85."establishedOn" IS NOT NULL AND t85."establishedOn" <= ?2) AND (t85."closedOn" IS NULL OR t85."closedOn" IS NOT NULL AND t85."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_INVITES_TO" r88 WHERE r88.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r89 CROSS JOIN "node_Project" t87 ON t87.key$ = r89.source$ WHERE r89.target$ = n1.key AND (t87."startsOn" IS NULL OR t87."startsOn" IS NOT NULL AND t87."startsOn" <= ?2) AND (t87."endsOn" IS NULL OR t87."endsOn" IS NOT NULL AND t87."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r90 WHERE r90.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r91 WHERE r91.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r92 CROSS JOIN "node_Cooperation" t90 ON t90.key$ = r92.source$ WHERE r92.target$ = n1.key AND (t90."validFrom" IS NULL OR t90."validFrom" IS NOT NULL AND t90."validFrom" <= ?2) AND (t90."validTo" IS NULL OR t90."validTo" IS NOT NULL AND t90."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r93 CROSS JOIN "node_Membership" t91 ON t91.key$ = r93.source$ WHERE r93.target$ = n1.key AND t91."validFrom" <= ?2 AND (t91."validTo" IS NULL OR t91."validTo" IS NOT NULL AND t91."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SERVES" r94 WHERE r94.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_STEERED_BY" r95 CROSS JOIN "node_Mandate" t93 ON t93.key$ = r95.target$ WHERE r95.source$ = n1.key AND (t93."validFrom" IS NULL OR t93."validFrom" IS NOT NULL AND t93."validFrom" <= ?2) AND (t93."validTo" IS NULL OR t93."validTo" IS NOT NULL AND t93."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_STEERS" r96 WHERE r96.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q5.c1, q5.c2, q5.c3)) FROM (SELECT 1 AS c1, r97.sourceId$ AS c2, r97."id" AS c3 FROM "edge_ABOUT" r97 WHERE r97.target$ = n1.key
    UNION ALL
    SELECT 3 AS c1, r98.sourceId$ AS c2, r98."id" AS c3 FROM "edge_ACTS_FOR" r98 CROSS JOIN "node_WorkingGroup" t96 ON t96.key$ = r98.source$ WHERE r98.target$ = n1.key AND r98."validFrom" <= ?2 AND (r98."validTo" IS NULL OR r98."validTo" IS NOT NULL AND r98."validTo" > ?2) AND (t96."establishedOn" IS NULL OR t96."establishedOn" IS NOT NULL AND t96."establishedOn" <= ?2) AND (t96."closedOn" IS NULL OR t96."closedOn" IS NOT NULL AND t96."closedOn" > ?2)
    UNION ALL
    SELECT 7 AS c1, r99.sourceId$ AS c2, r99."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r99 WHERE r99.target$ = n1.key
    UNION ALL
    SELECT 11 AS c1, r100.sourceId$ AS c2, r100."id" AS c3 FROM "edge_AFFILIATED_WITH" r100 WHERE r100.target$ = n1.key AND r100."validFrom" <= ?2 AND (r100."validTo" IS NULL OR r100."validTo" IS NOT NULL AND r100."validTo" > ?2)
    UNION ALL
    SELECT 13 AS c1, r101.sourceId$ AS c2, r101."id" AS c3 FROM "edge_ALLOCATED_BY" r101 CROSS JOIN "node_Allocation" t99 ON t99.key$ = r101.source$ WHERE r101.target$ = n1.key AND t99."validFrom" <= ?2 AND (t99."validTo" IS NULL OR t99."validTo" IS NOT NULL AND t99."validTo" > ?2)
    UNION ALL
    SELECT 19 AS c1, r102.sourceId$ AS c2, r102."id" AS c3 FROM "edge_ALLOTTED_TO" r102 WHERE r102.target$ = n1.key
    UNION ALL
    SELECT 45 AS c1, r103.sourceId$ AS c2, r103."id" AS c3 FROM "edge_CALLED_BY" r103 WHERE r103.target$ = n1.key
    UNION ALL
    SELECT 83 AS c1, r104.sourceId$ AS c2, r104."id" AS c3 FROM "edge_DECIDED_BY" r104 WHERE r104.target$ = n1.key
    UNION ALL
    SELECT 87 AS c1, r105.sourceId$ AS c2, r105."id" AS c3 FROM "edge_DECIDES_FOR" r105 WHERE r105.target$ = n1.key AND r105."validFrom" <= ?2 AND (r105."validTo" IS NULL OR r105."validTo" IS NOT NULL AND r105."validTo" > ?2)
    UNION ALL
    SELECT 103 AS c1, r106.sourceId$ AS c2, r106."id" AS c3 FROM "edge_EMPLOYED_BY" r106 WHERE r106.target$ = n1.key
    UNION ALL
    SELECT 111 AS c1, r107.sourceId$ AS c2, r107."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r107 CROSS JOIN "node_Exception" t105 ON t105.key$ = r107.source$ WHERE r107.target$ = n1.key AND t105."validFrom" <= ?2 AND (t105."validTo" IS NULL OR t105."validTo" IS NOT NULL AND t105."validTo" > ?2)
    UNION ALL
    SELECT 123 AS c1, r108.sourceId$ AS c2, r108."id" AS c3 FROM "edge_FUNDED_BY" r108 WHERE r108.target$ = n1.key
    UNION ALL
    SELECT 133 AS c1, r109.sourceId$ AS c2, r109."id" AS c3 FROM "edge_INITIATED_BY" r109 CROSS JOIN "node_WorkingGroup" t107 ON t107.key$ = r109.source$ WHERE r109.target$ = n1.key AND (t107."establishedOn" IS NULL OR t107."establishedOn" IS NOT NULL AND t107."establishedOn" <= ?2) AND (t107."closedOn" IS NULL OR t107."closedOn" IS NOT NULL AND t107."closedOn" > ?2)
    UNION ALL
    SELECT 140 AS c1, r110.targetId$ AS c2, r110."id" AS c3 FROM "edge_INVITES_TO" r110 WHERE r110.source$ = n1.key
    UNION ALL
    SELECT 179 AS c1, r111.sourceId$ AS c2, r111."id" AS c3 FROM "edge_OWNED_BY" r111 CROSS JOIN "node_Project" t109 ON t109.key$ = r111.source$ WHERE r111.target$ = n1.key AND (t109."startsOn" IS NULL OR t109."startsOn" IS NOT NULL AND t109."startsOn" <= ?2) AND (t109."endsOn" IS NULL OR t109."endsOn" IS NOT NULL AND t109."endsOn" > ?2)
    UNION ALL
    SELECT 203 AS c1, r112.sourceId$ AS c2, r112."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r112 WHERE r112.target$ = n1.key
    UNION ALL
    SELECT 205 AS c1, r113.sourceId$ AS c2, r113."id" AS c3 FROM "edge_PROPOSED_BY" r113 WHERE r113.target$ = n1.key
    UNION ALL
    SELECT 211 AS c1, r114.sourceId$ AS c2, r114."id" AS c3 FROM "edge_PUBLIC_PARTY" r114 CROSS JOIN "node_Cooperation" t112 ON t112.key$ = r114.source$ WHERE r114.target$ = n1.key AND (t112."validFrom" IS NULL OR t112."validFrom" IS NOT NULL AND t112."validFrom" <= ?2) AND (t112."validTo" IS NULL OR t112."validTo" IS NOT NULL AND t112."validTo" > ?2)
    UNION ALL
    SELECT 261 AS c1, r115.sourceId$ AS c2, r115."id" AS c3 FROM "edge_SEAT_FOR" r115 CROSS JOIN "node_Membership" t113 ON t113.key$ = r115.source$ WHERE r115.target$ = n1.key AND t113."validFrom" <= ?2 AND (t113."validTo" IS NULL OR t113."validTo" IS NOT NULL AND t113."validTo" > ?2)
    UNION ALL
    SELECT 267 AS c1, r116.sourceId$ AS c2, r116."id" AS c3 FROM "edge_SERVES" r116 WHERE r116.target$ = n1.key
    UNION ALL
    SELECT 280 AS c1, r117.targetId$ AS c2, r117."id" AS c3 FROM "edge_STEERED_BY" r117 CROSS JOIN "node_Mandate" t115 ON t115.key$ = r117.target$ WHERE r117.source$ = n1.key AND (t115."validFrom" IS NULL OR t115."validFrom" IS NOT NULL AND t115."validFrom" <= ?2) AND (t115."validTo" IS NULL OR t115."validTo" IS NOT NULL AND t115."validTo" > ?2)
    UNION ALL
    SELECT 282 AS c1, r118.targetId$ AS c2, r118."id" AS c3 FROM "edge_STEERS" r118 WHERE r118.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q5))
    WHEN 6 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r119 WHERE r119.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_AFFILIATED_WITH" r120 WHERE r120.target$ = n1.key AND r120."validFrom" <= ?2 AND (r120."validTo" IS NULL OR r120."validTo" IS NOT NULL AND r120."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_BY" r121 CROSS JOIN "node_Allocation" t119 ON t119.key$ = r121.source$ WHERE r121.target$ = n1.key AND t119."validFrom" <= ?2 AND (t119."validTo" IS NULL OR t119."validTo" IS NOT NULL AND t119."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r122 WHERE r122.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r123 CROSS JOIN "node_Exception" t121 ON t121.key$ = r123.source$ WHERE r123.target$ = n1.key AND t121."validFrom" <= ?2 AND (t121."validTo" IS NULL OR t121."validTo" IS NOT NULL AND t121."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r124 WHERE r124.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r125 CROSS JOIN "node_Project" t123 ON t123.key$ = r125.source$ WHERE r125.target$ = n1.key AND (t123."startsOn" IS NULL OR t123."startsOn" IS NOT NULL AND t123."startsOn" <= ?2) AND (t123."endsOn" IS NULL OR t123."endsOn" IS NOT NULL AND t123."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r126 WHERE r126.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r127 WHERE r127.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r128 CROSS JOIN "node_Cooperation" t126 ON t126.key$ = r128.source$ WHERE r128.target$ = n1.key AND (t126."validFrom" IS NULL OR t126."validFrom" IS NOT NULL AND t126."validFrom" <= ?2) AND (t126."validTo" IS NULL OR t126."validTo" IS NOT NULL AND t126."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r129 CROSS JOIN "node_Membership" t127 ON t127.key$ = r129.source$ WHERE r129.target$ = n1.key AND t127."validFrom" <= ?2 AND (t127."validTo" IS NULL OR t127."validTo" IS NOT NULL AND t127."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SERVES" r130 WHERE r130.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q6.c1, q6.c2, q6.c3)) FROM (SELECT 7 AS c1, r131.sourceId$ AS c2, r131."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r131 WHERE r131.target$ = n1.key
    UNION ALL
    SELECT 11 AS c1, r132.sourceId$ AS c2, r132."id" AS c3 FROM "edge_AFFILIATED_WITH" r132 WHERE r132.target$ = n1.key AND r132."validFrom" <= ?2 AND (r132."validTo" IS NULL OR r132."validTo" IS NOT NULL AND r132."validTo" > ?2)
    UNION ALL
    SELECT 13 AS c1, r133.sourceId$ AS c2, r133."id" AS c3 FROM "edge_ALLOCATED_BY" r133 CROSS JOIN "node_Allocation" t131 ON t131.key$ = r133.source$ WHERE r133.target$ = n1.key AND t131."validFrom" <= ?2 AND (t131."validTo" IS NULL OR t131."validTo" IS NOT NULL AND t131."validTo" > ?2)
    UNION ALL
    SELECT 103 AS c1, r134.sourceId$ AS c2, r134."id" AS c3 FROM "edge_EMPLOYED_BY" r134 WHERE r134.target$ = n1.key
    UNION ALL
    SELECT 111 AS c1, r135.sourceId$ AS c2, r135."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r135 CROSS JOIN "node_Exception" t133 ON t133.key$ = r135.source$ WHERE r135.target$ = n1.key AND t133."validFrom" <= ?2 AND (t133."validTo" IS NULL OR t133."validTo" IS NOT NULL AND t133."validTo" > ?2)
    UNION ALL
    SELECT 123 AS c1, r136.sourceId$ AS c2, r136."id" AS c3 FROM "edge_FUNDED_BY" r136 WHERE r136.target$ = n1.key
    UNION ALL
    SELECT 179 AS c1, r137.sourceId$ AS c2, r137."id" AS c3 FROM "edge_OWNED_BY" r137 CROSS JOIN "node_Project" t135 ON t135.key$ = r137.source$ WHERE r137.target$ = n1.key AND (t135."startsOn" IS NULL OR t135."startsOn" IS NOT NULL AND t135."startsOn" <= ?2) AND (t135."endsOn" IS NULL OR t135."endsOn" IS NOT NULL AND t135."endsOn" > ?2)
    UNION ALL
    SELECT 203 AS c1, r138.sourceId$ AS c2, r138."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r138 WHERE r138.target$ = n1.key
    UNION ALL
    SELECT 205 AS c1, r139.sourceId$ AS c2, r139."id" AS c3 FROM "edge_PROPOSED_BY" r139 WHERE r139.target$ = n1.key
    UNION ALL
    SELECT 211 AS c1, r140.sourceId$ AS c2, r140."id" AS c3 FROM "edge_PUBLIC_PARTY" r140 CROSS JOIN "node_Cooperation" t138 ON t138.key$ = r140.source$ WHERE r140.target$ = n1.key AND (t138."validFrom" IS NULL OR t138."validFrom" IS NOT NULL AND t138."validFrom" <= ?2) AND (t138."validTo" IS NULL OR t138."validTo" IS NOT NULL AND t138."validTo" > ?2)
    UNION ALL
    SELECT 261 AS c1, r141.sourceId$ AS c2, r141."id" AS c3 FROM "edge_SEAT_FOR" r141 CROSS JOIN "node_Membership" t139 ON t139.key$ = r141.source$ WHERE r141.target$ = n1.key AND t139."validFrom" <= ?2 AND (t139."validTo" IS NULL OR t139."validTo" IS NOT NULL AND t139."validTo" > ?2)
    UNION ALL
    SELECT 266 AS c1, r142.targetId$ AS c2, r142."id" AS c3 FROM "edge_SERVES" r142 WHERE r142.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q6))
    WHEN 7 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r143 WHERE r143.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_AFFILIATED_WITH" r144 WHERE r144.target$ = n1.key AND r144."validFrom" <= ?2 AND (r144."validTo" IS NULL OR r144."validTo" IS NOT NULL AND r144."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_BY" r145 CROSS JOIN "node_Allocation" t143 ON t143.key$ = r145.source$ WHERE r145.target$ = n1.key AND t143."validFrom" <= ?2 AND (t143."validTo" IS NULL OR t143."validTo" IS NOT NULL AND t143."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r146 WHERE r146.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r147 CROSS JOIN "node_Exception" t145 ON t145.key$ = r147.source$ WHERE r147.target$ = n1.key AND t145."validFrom" <= ?2 AND (t145."validTo" IS NULL OR t145."validTo" IS NOT NULL AND t145."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r148 WHERE r148.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r149 CROSS JOIN "node_Project" t147 ON t147.key$ = r149.source$ WHERE r149.target$ = n1.key AND (t147."startsOn" IS NULL OR t147."startsOn" IS NOT NULL AND t147."startsOn" <= ?2) AND (t147."endsOn" IS NULL OR t147."endsOn" IS NOT NULL AND t147."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r150 WHERE r150.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r151 WHERE r151.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r152 CROSS JOIN "node_Cooperation" t150 ON t150.key$ = r152.source$ WHERE r152.target$ = n1.key AND (t150."validFrom" IS NULL OR t150."validFrom" IS NOT NULL AND t150."validFrom" <= ?2) AND (t150."validTo" IS NULL OR t150."validTo" IS NOT NULL AND t150."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r153 CROSS JOIN "node_Membership" t151 ON t151.key$ = r153.source$ WHERE r153.target$ = n1.key AND t151."validFrom" <= ?2 AND (t151."validTo" IS NULL OR t151."validTo" IS NOT NULL AND t151."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q7.c1, q7.c2, q7.c3)) FROM (SELECT 7 AS c1, r154.sourceId$ AS c2, r154."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r154 WHERE r154.target$ = n1.key
    UNION ALL
    SELECT 11 AS c1, r155.sourceId$ AS c2, r155."id" AS c3 FROM "edge_AFFILIATED_WITH" r155 WHERE r155.target$ = n1.key AND r155."validFrom" <= ?2 AND (r155."validTo" IS NULL OR r155."validTo" IS NOT NULL AND r155."validTo" > ?2)
    UNION ALL
    SELECT 13 AS c1, r156.sourceId$ AS c2, r156."id" AS c3 FROM "edge_ALLOCATED_BY" r156 CROSS JOIN "node_Allocation" t154 ON t154.key$ = r156.source$ WHERE r156.target$ = n1.key AND t154."validFrom" <= ?2 AND (t154."validTo" IS NULL OR t154."validTo" IS NOT NULL AND t154."validTo" > ?2)
    UNION ALL
    SELECT 103 AS c1, r157.sourceId$ AS c2, r157."id" AS c3 FROM "edge_EMPLOYED_BY" r157 WHERE r157.target$ = n1.key
    UNION ALL
    SELECT 111 AS c1, r158.sourceId$ AS c2, r158."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r158 CROSS JOIN "node_Exception" t156 ON t156.key$ = r158.source$ WHERE r158.target$ = n1.key AND t156."validFrom" <= ?2 AND (t156."validTo" IS NULL OR t156."validTo" IS NOT NULL AND t156."validTo" > ?2)
    UNION ALL
    SELECT 123 AS c1, r159.sourceId$ AS c2, r159."id" AS c3 FROM "edge_FUNDED_BY" r159 WHERE r159.target$ = n1.key
    UNION ALL
    SELECT 179 AS c1, r160.sourceId$ AS c2, r160."id" AS c3 FROM "edge_OWNED_BY" r160 CROSS JOIN "node_Project" t158 ON t158.key$ = r160.source$ WHERE r160.target$ = n1.key AND (t158."startsOn" IS NULL OR t158."startsOn" IS NOT NULL AND t158."startsOn" <= ?2) AND (t158."endsOn" IS NULL OR t158."endsOn" IS NOT NULL AND t158."endsOn" > ?2)
    UNION ALL
    SELECT 203 AS c1, r161.sourceId$ AS c2, r161."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r161 WHERE r161.target$ = n1.key
    UNION ALL
    SELECT 205 AS c1, r162.sourceId$ AS c2, r162."id" AS c3 FROM "edge_PROPOSED_BY" r162 WHERE r162.target$ = n1.key
    UNION ALL
    SELECT 211 AS c1, r163.sourceId$ AS c2, r163."id" AS c3 FROM "edge_PUBLIC_PARTY" r163 CROSS JOIN "node_Cooperation" t161 ON t161.key$ = r163.source$ WHERE r163.target$ = n1.key AND (t161."validFrom" IS NULL OR t161."validFrom" IS NOT NULL AND t161."validFrom" <= ?2) AND (t161."validTo" IS NULL OR t161."validTo" IS NOT NULL AND t161."validTo" > ?2)
    UNION ALL
    SELECT 261 AS c1, r164.sourceId$ AS c2, r164."id" AS c3 FROM "edge_SEAT_FOR" r164 CROSS JOIN "node_Membership" t162 ON t162.key$ = r164.source$ WHERE r164.target$ = n1.key AND t162."validFrom" <= ?2 AND (t162."validTo" IS NULL OR t162."validTo" IS NOT NULL AND t162."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q7))
    WHEN 8 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_IN_SCHEME" r165 WHERE r165.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q8.c1, q8.c2, q8.c3)) FROM (SELECT 151 AS c1, r166.sourceId$ AS c2, r166."id" AS c3 FROM "edge_IN_SCHEME" r166 WHERE r166.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q8))
    WHEN 9 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r167 WHERE r167.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ASKS_FOR" r168 WHERE r168.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_BROADER" r169 WHERE r169.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_BROADER" r170 WHERE r170.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CALLS_FOR" r171 CROSS JOIN "node_Mandate" t169 ON t169.key$ = r171.source$ WHERE r171.target$ = n1.key AND (t169."validFrom" IS NULL OR t169."validFrom" IS NOT NULL AND t169."validFrom" <= ?2) AND (t169."validTo" IS NULL OR t169."validTo" IS NOT NULL AND t169."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_HAS_COMPETENCY" r172 WHERE r172.target$ = n1.key AND r172."validFrom" <= ?2 AND (r172."validTo" IS NULL OR r172."validTo" IS NOT NULL AND r172."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_IN_SCHEME" r173 WHERE r173.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REQUIRES_COMPETENCY" r174 WHERE r174.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WANTS_TO_DEVELOP" r175 WHERE r175.target$ = n1.key AND r175."statedOn" <= ?2 AND (r175."dueOn" IS NULL OR r175."dueOn" IS NOT NULL AND r175."dueOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q9.c1, q9.c2, q9.c3)) FROM (SELECT 1 AS c1, r176.sourceId$ AS c2, r176."id" AS c3 FROM "edge_ABOUT" r176 WHERE r176.target$ = n1.key
    UNION ALL
    SELECT 35 AS c1, r177.sourceId$ AS c2, r177."id" AS c3 FROM "edge_ASKS_FOR" r177 WHERE r177.target$ = n1.key
    UNION ALL
    SELECT 42 AS c1, r178.targetId$ AS c2, r178."id" AS c3 FROM "edge_BROADER" r178 WHERE r178.source$ = n1.key
    UNION ALL
    SELECT 43 AS c1, r179.sourceId$ AS c2, r179."id" AS c3 FROM "edge_BROADER" r179 WHERE r179.target$ = n1.key
    UNION ALL
    SELECT 47 AS c1, r180.sourceId$ AS c2, r180."id" AS c3 FROM "edge_CALLS_FOR" r180 CROSS JOIN "node_Mandate" t178 ON t178.key$ = r180.source$ WHERE r180.target$ = n1.key AND (t178."validFrom" IS NULL OR t178."validFrom" IS NOT NULL AND t178."validFrom" <= ?2) AND (t178."validTo" IS NULL OR t178."validTo" IS NOT NULL AND t178."validTo" > ?2)
    UNION ALL
    SELECT 129 AS c1, r181.sourceId$ AS c2, r181."id" AS c3 FROM "edge_HAS_COMPETENCY" r181 WHERE r181.target$ = n1.key AND r181."validFrom" <= ?2 AND (r181."validTo" IS NULL OR r181."validTo" IS NOT NULL AND r181."validTo" > ?2)
    UNION ALL
    SELECT 150 AS c1, r182.targetId$ AS c2, r182."id" AS c3 FROM "edge_IN_SCHEME" r182 WHERE r182.source$ = n1.key
    UNION ALL
    SELECT 229 AS c1, r183.sourceId$ AS c2, r183."id" AS c3 FROM "edge_REQUIRES_COMPETENCY" r183 WHERE r183.target$ = n1.key
    UNION ALL
    SELECT 317 AS c1, r184.sourceId$ AS c2, r184."id" AS c3 FROM "edge_WANTS_TO_DEVELOP" r184 WHERE r184.target$ = n1.key AND r184."statedOn" <= ?2 AND (r184."dueOn" IS NULL OR r184."dueOn" IS NOT NULL AND r184."dueOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q9))
    WHEN 11 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_FOLLOWS_FRAMEWORK" r185 CROSS JOIN node n4 ON n4.key = r185.source$ WHERE r185.target$ = n1.key AND CASE n4.type WHEN 43 THEN (SELECT (t183."startsOn" IS NULL OR t183."startsOn" IS NOT NULL AND t183."startsOn" <= ?2) AND (t183."endsOn" IS NULL OR t183."endsOn" IS NOT NULL AND t183."endsOn" > ?2) FROM "node_Project" t183 WHERE t183.key$ = r185.source$) WHEN 44 THEN (SELECT (t184."startsOn" IS NULL OR t184."startsOn" IS NOT NULL AND t184."startsOn" <= ?2) AND (t184."endsOn" IS NULL OR t184."endsOn" IS NOT NULL AND t184."endsOn" > ?2) FROM "node_DigitalisationEffort" t184 WHERE t184.key$ = r185.source$) ELSE 1 END
    UNION ALL
    SELECT 1 FROM "edge_IN_FRAMEWORK" r186 WHERE r186.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_STEERS" r187 WHERE r187.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q10.c1, q10.c2, q10.c3)) FROM (SELECT 117 AS c1, r188.sourceId$ AS c2, r188."id" AS c3 FROM "edge_FOLLOWS_FRAMEWORK" r188 CROSS JOIN node n5 ON n5.key = r188.source$ WHERE r188.target$ = n1.key AND CASE n5.type WHEN 43 THEN (SELECT (t187."startsOn" IS NULL OR t187."startsOn" IS NOT NULL AND t187."startsOn" <= ?2) AND (t187."endsOn" IS NULL OR t187."endsOn" IS NOT NULL AND t187."endsOn" > ?2) FROM "node_Project" t187 WHERE t187.key$ = r188.source$) WHEN 44 THEN (SELECT (t188."startsOn" IS NULL OR t188."startsOn" IS NOT NULL AND t188."startsOn" <= ?2) AND (t188."endsOn" IS NULL OR t188."endsOn" IS NOT NULL AND t188."endsOn" > ?2) FROM "node_DigitalisationEffort" t188 WHERE t188.key$ = r188.source$) ELSE 1 END
    UNION ALL
    SELECT 143 AS c1, r189.sourceId$ AS c2, r189."id" AS c3 FROM "edge_IN_FRAMEWORK" r189 WHERE r189.target$ = n1.key
    UNION ALL
    SELECT 283 AS c1, r190.sourceId$ AS c2, r190."id" AS c3 FROM "edge_STEERS" r190 WHERE r190.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q10))
    WHEN 12 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r191 WHERE r191.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ADMISSION_OF" r192 WHERE r192.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_BENEFIT_OF" r193 WHERE r193.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHANGE_OF" r194 WHERE r194.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONCERNS_COMPONENT" r195 WHERE r195.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTES_TO_COMPONENT" r196 CROSS JOIN "node_Contribution" t196 ON t196.key$ = r196.source$ WHERE r196.target$ = n1.key AND t196."validFrom" <= ?2 AND (t196."validTo" IS NULL OR t196."validTo" IS NOT NULL AND t196."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_COVERS_COMPONENT" r197 CROSS JOIN "node_Mandate" t197 ON t197.key$ = r197.source$ WHERE r197.target$ = n1.key AND (t197."validFrom" IS NULL OR t197."validFrom" IS NOT NULL AND t197."validFrom" <= ?2) AND (t197."validTo" IS NULL OR t197."validTo" IS NOT NULL AND t197."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_ON" r198 WHERE r198.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECLARED_INTEREST_IN" r199 WHERE r199.target$ = n1.key AND r199."validFrom" <= ?2 AND (r199."validTo" IS NULL OR r199."validTo" IS NOT NULL AND r199."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_DELIVERS_FOR" r200 WHERE r200.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DEPENDS_ON" r201 WHERE r201.source$ = n1.key AND (r201."validFrom" IS NULL OR r201."validFrom" IS NOT NULL AND r201."validFrom" <= ?2) AND (r201."validTo" IS NULL OR r201."validTo" IS NOT NULL AND r201."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_DEPENDS_ON" r202 WHERE r202.target$ = n1.key AND (r202."validFrom" IS NULL OR r202."validFrom" IS NOT NULL AND r202."validFrom" <= ?2) AND (r202."validTo" IS NULL OR r202."validTo" IS NOT NULL AND r202."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_DRIVES" r203 WHERE r203.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ESTABLISHES" r204 CROSS JOIN "node_Project" t204 ON t204.key$ = r204.source$ WHERE r204.target$ = n1.key AND (r204."validFrom" IS NULL OR r204."validFrom" IS NOT NULL AND r204."validFrom" <= ?2) AND (r204."validTo" IS NULL OR r204."validTo" IS NOT NULL AND r204."validTo" > ?2) AND (t204."startsOn" IS NULL OR t204."startsOn" IS NOT NULL AND t204."startsOn" <= ?2) AND (t204."endsOn" IS NULL OR t204."endsOn" IS NOT NULL AND t204."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_IMPLIES_FOR" r205 WHERE r205.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_INTEGRATES_WITH" r206 WHERE r206.source$ = n1.key AND (r206."validFrom" IS NULL OR r206."validFrom" IS NOT NULL AND r206."validFrom" <= ?2) AND (r206."validTo" IS NULL OR r206."validTo" IS NOT NULL AND r206."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_INTEGRATES_WITH" r207 WHERE r207.target$ = n1.key AND (r207."validFrom" IS NULL OR r207."validFrom" IS NOT NULL AND r207."validFrom" <= ?2) AND (r207."validTo" IS NULL OR r207."validTo" IS NOT NULL AND r207."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_IN_FRAMEWORK" r208 WHERE r208.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PART_OF" r209 WHERE r209.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PART_OF" r210 WHERE r210.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PILOT_OF" r211 CROSS JOIN "node_Pilot" t211 ON t211.key$ = r211.source$ WHERE r211.target$ = n1.key AND (t211."startsOn" IS NULL OR t211."startsOn" IS NOT NULL AND t211."startsOn" <= ?2) AND (t211."endsOn" IS NULL OR t211."endsOn" IS NOT NULL AND t211."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r212 WHERE r212.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_PROPOSES" r213 WHERE r213.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REALISES" r214 WHERE r214.source$ = n1.key AND (r214."validFrom" IS NULL OR r214."validFrom" IS NOT NULL AND r214."validFrom" <= ?2) AND (r214."validTo" IS NULL OR r214."validTo" IS NOT NULL AND r214."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REALISES" r215 WHERE r215.target$ = n1.key AND (r215."validFrom" IS NULL OR r215."validFrom" IS NOT NULL AND r215."validFrom" <= ?2) AND (r215."validTo" IS NULL OR r215."validTo" IS NOT NULL AND r215."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REPLACES" r216 WHERE r216.source$ = n1.key AND (r216."validFrom" IS NULL OR r216."validFrom" IS NOT NULL AND r216."validFrom" <= ?2) AND (r216."validTo" IS NULL OR r216."validTo" IS NOT NULL AND r216."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REPLACES" r217 WHERE r217.target$ = n1.key AND (r217."validFrom" IS NULL OR r217."validFrom" IS NOT NULL AND r217."validFrom" <= ?2) AND (r217."validTo" IS NULL OR r217."validTo" IS NOT NULL AND r217."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REQUEST_ABOUT" r218 WHERE r218.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REQUIRES_COMPETENCY" r219 WHERE r219.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_RESULTS_IN" r220 WHERE r220.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEW_OF" r221 WHERE r221.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SAFEGUARDS" r222 CROSS JOIN "node_WorkingGroup" t221 ON t221.key$ = r222.source$ WHERE r222.target$ = n1.key AND r222."validFrom" <= ?2 AND (r222."validTo" IS NULL OR r222."validTo" IS NOT NULL AND r222."validTo" > ?2) AND (t221."establishedOn" IS NULL OR t221."establishedOn" IS NOT NULL AND t221."establishedOn" <= ?2) AND (t221."closedOn" IS NULL OR t221."closedOn" IS NOT NULL AND t221."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SOLUTION_USES" r223 WHERE r223.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SPECIFIES" r224 WHERE r224.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TASK_ABOUT" r225 CROSS JOIN "node_GroupTask" t224 ON t224.key$ = r225.source$ WHERE r225.target$ = n1.key AND (t224."startsOn" IS NULL OR t224."startsOn" IS NOT NULL AND t224."startsOn" <= ?2) AND (t224."endsOn" IS NULL OR t224."endsOn" IS NOT NULL AND t224."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TOUCHES_COMPONENT" r226 WHERE r226.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TRIAL_WITH" r227 CROSS JOIN "node_Trial" t226 ON t226.key$ = r227.source$ WHERE r227.target$ = n1.key AND (t226."startsOn" IS NULL OR t226."startsOn" IS NOT NULL AND t226."startsOn" <= ?2) AND (t226."endsOn" IS NULL OR t226."endsOn" IS NOT NULL AND t226."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_VERSION_OF" r228 WHERE r228.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WISH_FOR" r229 WHERE r229.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q11.c1, q11.c2, q11.c3)) FROM (SELECT 1 AS c1, r230.sourceId$ AS c2, r230."id" AS c3 FROM "edge_ABOUT" r230 WHERE r230.target$ = n1.key
    UNION ALL
    SELECT 9 AS c1, r231.sourceId$ AS c2, r231."id" AS c3 FROM "edge_ADMISSION_OF" r231 WHERE r231.target$ = n1.key
    UNION ALL
    SELECT 41 AS c1, r232.sourceId$ AS c2, r232."id" AS c3 FROM "edge_BENEFIT_OF" r232 WHERE r232.target$ = n1.key
    UNION ALL
    SELECT 55 AS c1, r233.sourceId$ AS c2, r233."id" AS c3 FROM "edge_CHANGE_OF" r233 WHERE r233.target$ = n1.key
    UNION ALL
    SELECT 59 AS c1, r234.sourceId$ AS c2, r234."id" AS c3 FROM "edge_CONCERNS_COMPONENT" r234 WHERE r234.target$ = n1.key
    UNION ALL
    SELECT 71 AS c1, r235.sourceId$ AS c2, r235."id" AS c3 FROM "edge_CONTRIBUTES_TO_COMPONENT" r235 CROSS JOIN "node_Contribution" t234 ON t234.key$ = r235.source$ WHERE r235.target$ = n1.key AND t234."validFrom" <= ?2 AND (t234."validTo" IS NULL OR t234."validTo" IS NOT NULL AND t234."validTo" > ?2)
    UNION ALL
    SELECT 79 AS c1, r236.sourceId$ AS c2, r236."id" AS c3 FROM "edge_COVERS_COMPONENT" r236 CROSS JOIN "node_Mandate" t235 ON t235.key$ = r236.source$ WHERE r236.target$ = n1.key AND (t235."validFrom" IS NULL OR t235."validFrom" IS NOT NULL AND t235."validFrom" <= ?2) AND (t235."validTo" IS NULL OR t235."validTo" IS NOT NULL AND t235."validTo" > ?2)
    UNION ALL
    SELECT 89 AS c1, r237.sourceId$ AS c2, r237."id" AS c3 FROM "edge_DECIDES_ON" r237 WHERE r237.target$ = n1.key
    UNION ALL
    SELECT 91 AS c1, r238.sourceId$ AS c2, r238."id" AS c3 FROM "edge_DECLARED_INTEREST_IN" r238 WHERE r238.target$ = n1.key AND r238."validFrom" <= ?2 AND (r238."validTo" IS NULL OR r238."validTo" IS NOT NULL AND r238."validTo" > ?2)
    UNION ALL
    SELECT 95 AS c1, r239.sourceId$ AS c2, r239."id" AS c3 FROM "edge_DELIVERS_FOR" r239 WHERE r239.target$ = n1.key
    UNION ALL
    SELECT 96 AS c1, r240.targetId$ AS c2, r240."id" AS c3 FROM "edge_DEPENDS_ON" r240 WHERE r240.source$ = n1.key AND (r240."validFrom" IS NULL OR r240."validFrom" IS NOT NULL AND r240."validFrom" <= ?2) AND (r240."validTo" IS NULL OR r240."validTo" IS NOT NULL AND r240."validTo" > ?2)
    UNION ALL
    SELECT 97 AS c1, r241.sourceId$ AS c2, r241."id" AS c3 FROM "edge_DEPENDS_ON" r241 WHERE r241.target$ = n1.key AND (r241."validFrom" IS NULL OR r241."validFrom" IS NOT NULL AND r241."validFrom" <= ?2) AND (r241."validTo" IS NULL OR r241."validTo" IS NOT NULL AND r241."validTo" > ?2)
    UNION ALL
    SELECT 99 AS c1, r242.sourceId$ AS c2, r242."id" AS c3 FROM "edge_DRIVES" r242 WHERE r242.target$ = n1.key
    UNION ALL
    SELECT 105 AS c1, r243.sourceId$ AS c2, r243."id" AS c3 FROM "edge_ESTABLISHES" r243 CROSS JOIN "node_Project" t242 ON t242.key$ = r243.source$ WHERE r243.target$ = n1.key AND (r243."validFrom" IS NULL OR r243."validFrom" IS NOT NULL AND r243."validFrom" <= ?2) AND (r243."validTo" IS NULL OR r243."validTo" IS NOT NULL AND r243."validTo" > ?2) AND (t242."startsOn" IS NULL OR t242."startsOn" IS NOT NULL AND t242."startsOn" <= ?2) AND (t242."endsOn" IS NULL OR t242."endsOn" IS NOT NULL AND t242."endsOn" > ?2)
    UNION ALL
    SELECT 131 AS c1, r244.sourceId$ AS c2, r244."id" AS c3 FROM "edge_IMPLIES_FOR" r244 WHERE r244.target$ = n1.key
    UNION ALL
    SELECT 134 AS c1, r245.targetId$ AS c2, r245."id" AS c3 FROM "edge_INTEGRATES_WITH" r245 WHERE r245.source$ = n1.key AND (r245."validFrom" IS NULL OR r245."validFrom" IS NOT NULL AND r245."validFrom" <= ?2) AND (r245."validTo" IS NULL OR r245."validTo" IS NOT NULL AND r245."validTo" > ?2)
    UNION ALL
    SELECT 135 AS c1, r246.sourceId$ AS c2, r246."id" AS c3 FROM "edge_INTEGRATES_WITH" r246 WHERE r246.target$ = n1.key AND (r246."validFrom" IS NULL OR r246."validFrom" IS NOT NULL AND r246."validFrom" <= ?2) AND (r246."validTo" IS NULL OR r246."validTo" IS NOT NULL AND r246."validTo" > ?2)
    UNION ALL
    SELECT 142 AS c1, r247.targetId$ AS c2, r247."id" AS c3 FROM "edge_IN_FRAMEWORK" r247 WHERE r247.source$ = n1.key
    UNION ALL
    SELECT 184 AS c1, r248.targetId$ AS c2, r248."id" AS c3 FROM "edge_PART_OF" r248 WHERE r248.source$ = n1.key
    UNION ALL
    SELECT 185 AS c1, r249.sourceId$ AS c2, r249."id" AS c3 FROM "edge_PART_OF" r249 WHERE r249.target$ = n1.key
    UNION ALL
    SELECT 191 AS c1, r250.sourceId$ AS c2, r250."id" AS c3 FROM "edge_PILOT_OF" r250 CROSS JOIN "node_Pilot" t249 ON t249.key$ = r250.source$ WHERE r250.target$ = n1.key AND (t249."startsOn" IS NULL OR t249."startsOn" IS NOT NULL AND t249."startsOn" <= ?2) AND (t249."endsOn" IS NULL OR t249."endsOn" IS NOT NULL AND t249."endsOn" > ?2)
    UNION ALL
    SELECT 202 AS c1, r251.targetId$ AS c2, r251."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r251 WHERE r251.source$ = n1.key AND 1
    UNION ALL
    SELECT 209 AS c1, r252.sourceId$ AS c2, r252."id" AS c3 FROM "edge_PROPOSES" r252 WHERE r252.target$ = n1.key
    UNION ALL
    SELECT 218 AS c1, r253.targetId$ AS c2, r253."id" AS c3 FROM "edge_REALISES" r253 WHERE r253.source$ = n1.key AND (r253."validFrom" IS NULL OR r253."validFrom" IS NOT NULL AND r253."validFrom" <= ?2) AND (r253."validTo" IS NULL OR r253."validTo" IS NOT NULL AND r253."validTo" > ?2)
    UNION ALL
    SELECT 219 AS c1, r254.sourceId$ AS c2, r254."id" AS c3 FROM "edge_REALISES" r254 WHERE r254.target$ = n1.key AND (r254."validFrom" IS NULL OR r254."validFrom" IS NOT NULL AND r254."validFrom" <= ?2) AND (r254."validTo" IS NULL OR r254."validTo" IS NOT NULL AND r254."validTo" > ?2)
    UNION ALL
    SELECT 220 AS c1, r255.targetId$ AS c2, r255."id" AS c3 FROM "edge_REPLACES" r255 WHERE r255.source$ = n1.key AND (r255."validFrom" IS NULL OR r255."validFrom" IS NOT NULL AND r255."validFrom" <= ?2) AND (r255."validTo" IS NULL OR r255."validTo" IS NOT NULL AND r255."validTo" > ?2)
    UNION ALL
    SELECT 221 AS c1, r256.sourceId$ AS c2, r256."id" AS c3 FROM "edge_REPLACES" r256 WHERE r256.target$ = n1.key AND (r256."validFrom" IS NULL OR r256."validFrom" IS NOT NULL AND r256."validFrom" <= ?2) AND (r256."validTo" IS NULL OR r256."validTo" IS NOT NULL AND r256."validTo" > ?2)
    UNION ALL
    SELECT 227 AS c1, r257.sourceId$ AS c2, r257."id" AS c3 FROM "edge_REQUEST_ABOUT" r257 WHERE r257.target$ = n1.key
    UNION ALL
    SELECT 228 AS c1, r258.targetId$ AS c2, r258."id" AS c3 FROM "edge_REQUIRES_COMPETENCY" r258 WHERE r258.source$ = n1.key
    UNION ALL
    SELECT 235 AS c1, r259.sourceId$ AS c2, r259."id" AS c3 FROM "edge_RESULTS_IN" r259 WHERE r259.target$ = n1.key
    UNION ALL
    SELECT 247 AS c1, r260.sourceId$ AS c2, r260."id" AS c3 FROM "edge_REVIEW_OF" r260 WHERE r260.target$ = n1.key
    UNION ALL
    SELECT 257 AS c1, r261.sourceId$ AS c2, r261."id" AS c3 FROM "edge_SAFEGUARDS" r261 CROSS JOIN "node_WorkingGroup" t259 ON t259.key$ = r261.source$ WHERE r261.target$ = n1.key AND r261."validFrom" <= ?2 AND (r261."validTo" IS NULL OR r261."validTo" IS NOT NULL AND r261."validTo" > ?2) AND (t259."establishedOn" IS NULL OR t259."establishedOn" IS NOT NULL AND t259."establishedOn" <= ?2) AND (t259."closedOn" IS NULL OR t259."closedOn" IS NOT NULL AND t259."closedOn" > ?2)
    UNION ALL
    SELECT 273 AS c1, r262.sourceId$ AS c2, r262."id" AS c3 FROM "edge_SOLUTION_USES" r262 WHERE r262.target$ = n1.key
    UNION ALL
    SELECT 279 AS c1, r263.sourceId$ AS c2, r263."id" AS c3 FROM "edge_SPECIFIES" r263 WHERE r263.target$ = n1.key
    UNION ALL
    SELECT 295 AS c1, r264.sourceId$ AS c2, r264."id" AS c3 FROM "edge_TASK_ABOUT" r264 CROSS JOIN "node_GroupTask" t262 ON t262.key$ = r264.source$ WHERE r264.target$ = n1.key AND (t262."startsOn" IS NULL OR t262."startsOn" IS NOT NULL AND t262."startsOn" <= ?2) AND (t262."endsOn" IS NULL OR t262."endsOn" IS NOT NULL AND t262."endsOn" > ?2)
    UNION ALL
    SELECT 301 AS c1, r265.sourceId$ AS c2, r265."id" AS c3 FROM "edge_TOUCHES_COMPONENT" r265 WHERE r265.target$ = n1.key
    UNION ALL
    SELECT 305 AS c1, r266.sourceId$ AS c2, r266."id" AS c3 FROM "edge_TRIAL_WITH" r266 CROSS JOIN "node_Trial" t264 ON t264.key$ = r266.source$ WHERE r266.target$ = n1.key AND (t264."startsOn" IS NULL OR t264."startsOn" IS NOT NULL AND t264."startsOn" <= ?2) AND (t264."endsOn" IS NULL OR t264."endsOn" IS NOT NULL AND t264."endsOn" > ?2)
    UNION ALL
    SELECT 315 AS c1, r267.sourceId$ AS c2, r267."id" AS c3 FROM "edge_VERSION_OF" r267 WHERE r267.target$ = n1.key
    UNION ALL
    SELECT 321 AS c1, r268.sourceId$ AS c2, r268."id" AS c3 FROM "edge_WISH_FOR" r268 WHERE r268.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q11))
    WHEN 13 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_APPROVED_BY" r269 CROSS JOIN "node_Mandate" t267 ON t267.key$ = r269.source$ WHERE r269.target$ = n1.key AND (t267."validFrom" IS NULL OR t267."validFrom" IS NOT NULL AND t267."validFrom" <= ?2) AND (t267."validTo" IS NULL OR t267."validTo" IS NOT NULL AND t267."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_CHANGED_BY" r270 WHERE r270.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECIDED_BY" r271 CROSS JOIN node n8 ON n8.key = r271.target$ WHERE r271.source$ = n1.key AND CASE n8.type WHEN 17 THEN (SELECT (t269."establishedOn" IS NULL OR t269."establishedOn" IS NOT NULL AND t269."establishedOn" <= ?2) AND (t269."closedOn" IS NULL OR t269."closedOn" IS NOT NULL AND t269."closedOn" > ?2) FROM "node_WorkingGroup" t269 WHERE t269.key$ = r271.target$) ELSE 1 END
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_ABOUT" r272 CROSS JOIN node n9 ON n9.key = r272.target$ WHERE r272.source$ = n1.key AND CASE n9.type WHEN 16 THEN (SELECT t270."validFrom" <= ?2 AND (t270."validTo" IS NULL OR t270."validTo" IS NOT NULL AND t270."validTo" > ?2) FROM "node_Exception" t270 WHERE t270.key$ = r272.target$) WHEN 17 THEN (SELECT (t271."establishedOn" IS NULL OR t271."establishedOn" IS NOT NULL AND t271."establishedOn" <= ?2) AND (t271."closedOn" IS NULL OR t271."closedOn" IS NOT NULL AND t271."closedOn" > ?2) FROM "node_WorkingGroup" t271 WHERE t271.key$ = r272.target$) WHEN 43 THEN (SELECT (t272."startsOn" IS NULL OR t272."startsOn" IS NOT NULL AND t272."startsOn" <= ?2) AND (t272."endsOn" IS NULL OR t272."endsOn" IS NOT NULL AND t272."endsOn" > ?2) FROM "node_Project" t272 WHERE t272.key$ = r272.target$) WHEN 54 THEN (SELECT (t273."startsOn" IS NULL OR t273."startsOn" IS NOT NULL AND t273."startsOn" <= ?2) AND (t273."endsOn" IS NULL OR t273."endsOn" IS NOT NULL AND t273."endsOn" > ?2) FROM "node_Rollout" t273 WHERE t273.key$ = r272.target$) ELSE 1 END
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_ON" r273 WHERE r273.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_GRANTED_BY" r274 WHERE r274.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SETTLED_BY" r275 WHERE r275.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TAKEN_UNDER" r276 WHERE r276.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q12.c1, q12.c2, q12.c3)) FROM (SELECT 33 AS c1, r277.sourceId$ AS c2, r277."id" AS c3 FROM "edge_APPROVED_BY" r277 CROSS JOIN "node_Mandate" t278 ON t278.key$ = r277.source$ WHERE r277.target$ = n1.key AND (t278."validFrom" IS NULL OR t278."validFrom" IS NOT NULL AND t278."validFrom" <= ?2) AND (t278."validTo" IS NULL OR t278."validTo" IS NOT NULL AND t278."validTo" > ?2)
    UNION ALL
    SELECT 53 AS c1, r278.sourceId$ AS c2, r278."id" AS c3 FROM "edge_CHANGED_BY" r278 WHERE r278.target$ = n1.key
    UNION ALL
    SELECT 82 AS c1, r279.targetId$ AS c2, r279."id" AS c3 FROM "edge_DECIDED_BY" r279 CROSS JOIN node n10 ON n10.key = r279.target$ WHERE r279.source$ = n1.key AND CASE n10.type WHEN 17 THEN (SELECT (t280."establishedOn" IS NULL OR t280."establishedOn" IS NOT NULL AND t280."establishedOn" <= ?2) AND (t280."closedOn" IS NULL OR t280."closedOn" IS NOT NULL AND t280."closedOn" > ?2) FROM "node_WorkingGroup" t280 WHERE t280.key$ = r279.target$) ELSE 1 END
    UNION ALL
    SELECT 84 AS c1, r280.targetId$ AS c2, r280."id" AS c3 FROM "edge_DECIDES_ABOUT" r280 CROSS JOIN node n11 ON n11.key = r280.target$ WHERE r280.source$ = n1.key AND CASE n11.type WHEN 16 THEN (SELECT t281."validFrom" <= ?2 AND (t281."validTo" IS NULL OR t281."validTo" IS NOT NULL AND t281."validTo" > ?2) FROM "node_Exception" t281 WHERE t281.key$ = r280.target$) WHEN 17 THEN (SELECT (t282."establishedOn" IS NULL OR t282."establishedOn" IS NOT NULL AND t282."establishedOn" <= ?2) AND (t282."closedOn" IS NULL OR t282."closedOn" IS NOT NULL AND t282."closedOn" > ?2) FROM "node_WorkingGroup" t282 WHERE t282.key$ = r280.target$) WHEN 43 THEN (SELECT (t283."startsOn" IS NULL OR t283."startsOn" IS NOT NULL AND t283."startsOn" <= ?2) AND (t283."endsOn" IS NULL OR t283."endsOn" IS NOT NULL AND t283."endsOn" > ?2) FROM "node_Project" t283 WHERE t283.key$ = r280.target$) WHEN 54 THEN (SELECT (t284."startsOn" IS NULL OR t284."startsOn" IS NOT NULL AND t284."startsOn" <= ?2) AND (t284."endsOn" IS NULL OR t284."endsOn" IS NOT NULL AND t284."endsOn" > ?2) FROM "node_Rollout" t284 WHERE t284.key$ = r280.target$) ELSE 1 END
    UNION ALL
    SELECT 88 AS c1, r281.targetId$ AS c2, r281."id" AS c3 FROM "edge_DECIDES_ON" r281 WHERE r281.source$ = n1.key
    UNION ALL
    SELECT 125 AS c1, r282.sourceId$ AS c2, r282."id" AS c3 FROM "edge_GRANTED_BY" r282 WHERE r282.target$ = n1.key
    UNION ALL
    SELECT 269 AS c1, r283.sourceId$ AS c2, r283."id" AS c3 FROM "edge_SETTLED_BY" r283 WHERE r283.target$ = n1.key
    UNION ALL
    SELECT 290 AS c1, r284.targetId$ AS c2, r284."id" AS c3 FROM "edge_TAKEN_UNDER" r284 WHERE r284.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q12))
    WHEN 14 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r285 CROSS JOIN node n12 ON n12.key = r285.target$ WHERE r285.source$ = n1.key AND CASE n12.type WHEN 17 THEN (SELECT (t289."establishedOn" IS NULL OR t289."establishedOn" IS NOT NULL AND t289."establishedOn" <= ?2) AND (t289."closedOn" IS NULL OR t289."closedOn" IS NOT NULL AND t289."closedOn" > ?2) FROM "node_WorkingGroup" t289 WHERE t289.key$ = r285.target$) WHEN 23 THEN (SELECT (t290."validFrom" IS NULL OR t290."validFrom" IS NOT NULL AND t290."validFrom" <= ?2) AND (t290."validTo" IS NULL OR t290."validTo" IS NOT NULL AND t290."validTo" > ?2) FROM "node_Mandate" t290 WHERE t290.key$ = r285.target$) WHEN 43 THEN (SELECT (t291."startsOn" IS NULL OR t291."startsOn" IS NOT NULL AND t291."startsOn" <= ?2) AND (t291."endsOn" IS NULL OR t291."endsOn" IS NOT NULL AND t291."endsOn" > ?2) FROM "node_Project" t291 WHERE t291.key$ = r285.target$) ELSE 1 END
    UNION ALL
    SELECT 1 FROM "edge_DELIVERED_AS" r286 WHERE r286.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EVIDENCED_BY" r287 CROSS JOIN "node_Contribution" t293 ON t293.key$ = r287.source$ WHERE r287.target$ = n1.key AND t293."validFrom" <= ?2 AND (t293."validTo" IS NULL OR t293."validTo" IS NOT NULL AND t293."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PAPER_FOR" r288 WHERE r288.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WRITTEN_BY" r289 WHERE r289.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WRITTEN_UP_IN" r290 WHERE r290.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q13.c1, q13.c2, q13.c3)) FROM (SELECT 0 AS c1, r291.targetId$ AS c2, r291."id" AS c3 FROM "edge_ABOUT" r291 CROSS JOIN node n13 ON n13.key = r291.target$ WHERE r291.source$ = n1.key AND CASE n13.type WHEN 17 THEN (SELECT (t297."establishedOn" IS NULL OR t297."establishedOn" IS NOT NULL AND t297."establishedOn" <= ?2) AND (t297."closedOn" IS NULL OR t297."closedOn" IS NOT NULL AND t297."closedOn" > ?2) FROM "node_WorkingGroup" t297 WHERE t297.key$ = r291.target$) WHEN 23 THEN (SELECT (t298."validFrom" IS NULL OR t298."validFrom" IS NOT NULL AND t298."validFrom" <= ?2) AND (t298."validTo" IS NULL OR t298."validTo" IS NOT NULL AND t298."validTo" > ?2) FROM "node_Mandate" t298 WHERE t298.key$ = r291.target$) WHEN 43 THEN (SELECT (t299."startsOn" IS NULL OR t299."startsOn" IS NOT NULL AND t299."startsOn" <= ?2) AND (t299."endsOn" IS NULL OR t299."endsOn" IS NOT NULL AND t299."endsOn" > ?2) FROM "node_Project" t299 WHERE t299.key$ = r291.target$) ELSE 1 END
    UNION ALL
    SELECT 93 AS c1, r292.sourceId$ AS c2, r292."id" AS c3 FROM "edge_DELIVERED_AS" r292 WHERE r292.target$ = n1.key
    UNION ALL
    SELECT 107 AS c1, r293.sourceId$ AS c2, r293."id" AS c3 FROM "edge_EVIDENCED_BY" r293 CROSS JOIN "node_Contribution" t301 ON t301.key$ = r293.source$ WHERE r293.target$ = n1.key AND t301."validFrom" <= ?2 AND (t301."validTo" IS NULL OR t301."validTo" IS NOT NULL AND t301."validTo" > ?2)
    UNION ALL
    SELECT 182 AS c1, r294.targetId$ AS c2, r294."id" AS c3 FROM "edge_PAPER_FOR" r294 WHERE r294.source$ = n1.key
    UNION ALL
    SELECT 326 AS c1, r295.targetId$ AS c2, r295."id" AS c3 FROM "edge_WRITTEN_BY" r295 WHERE r295.source$ = n1.key
    UNION ALL
    SELECT 329 AS c1, r296.sourceId$ AS c2, r296."id" AS c3 FROM "edge_WRITTEN_UP_IN" r296 WHERE r296.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q13))
    WHEN 15 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CHECKED" r297 CROSS JOIN node n14 ON n14.key = r297.target$ WHERE r297.source$ = n1.key AND CASE n14.type WHEN 1 THEN (SELECT t305."validFrom" <= ?2 AND (t305."validTo" IS NULL OR t305."validTo" IS NOT NULL AND t305."validTo" > ?2) FROM "node_Allocation" t305 WHERE t305.key$ = r297.target$) WHEN 17 THEN (SELECT (t306."establishedOn" IS NULL OR t306."establishedOn" IS NOT NULL AND t306."establishedOn" <= ?2) AND (t306."closedOn" IS NULL OR t306."closedOn" IS NOT NULL AND t306."closedOn" > ?2) FROM "node_WorkingGroup" t306 WHERE t306.key$ = r297.target$) WHEN 18 THEN (SELECT t307."validFrom" <= ?2 AND (t307."validTo" IS NULL OR t307."validTo" IS NOT NULL AND t307."validTo" > ?2) FROM "node_Membership" t307 WHERE t307.key$ = r297.target$) WHEN 23 THEN (SELECT (t308."validFrom" IS NULL OR t308."validFrom" IS NOT NULL AND t308."validFrom" <= ?2) AND (t308."validTo" IS NULL OR t308."validTo" IS NOT NULL AND t308."validTo" > ?2) FROM "node_Mandate" t308 WHERE t308.key$ = r297.target$) WHEN 54 THEN (SELECT (t309."startsOn" IS NULL OR t309."startsOn" IS NOT NULL AND t309."startsOn" <= ?2) AND (t309."endsOn" IS NULL OR t309."endsOn" IS NOT NULL AND t309."endsOn" > ?2) FROM "node_Rollout" t309 WHERE t309.key$ = r297.target$) WHEN 59 THEN (SELECT t310."validFrom" <= ?2 AND (t310."validTo" IS NULL OR t310."validTo" IS NOT NULL AND t310."validTo" > ?2) FROM "node_Contribution" t310 WHERE t310.key$ = r297.target$) ELSE 1 END
    UNION ALL
    SELECT 1 FROM "edge_EXCUSED_BY" r298 CROSS JOIN "node_Exception" t311 ON t311.key$ = r298.target$ WHERE r298.source$ = n1.key AND t311."validFrom" <= ?2 AND (t311."validTo" IS NULL OR t311."validTo" IS NOT NULL AND t311."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q14.c1, q14.c2, q14.c3)) FROM (SELECT 56 AS c1, r299.targetId$ AS c2, r299."id" AS c3 FROM "edge_CHECKED" r299 CROSS JOIN node n15 ON n15.key = r299.target$ WHERE r299.source$ = n1.key AND CASE n15.type WHEN 1 THEN (SELECT t312."validFrom" <= ?2 AND (t312."validTo" IS NULL OR t312."validTo" IS NOT NULL AND t312."validTo" > ?2) FROM "node_Allocation" t312 WHERE t312.key$ = r299.target$) WHEN 17 THEN (SELECT (t313."establishedOn" IS NULL OR t313."establishedOn" IS NOT NULL AND t313."establishedOn" <= ?2) AND (t313."closedOn" IS NULL OR t313."closedOn" IS NOT NULL AND t313."closedOn" > ?2) FROM "node_WorkingGroup" t313 WHERE t313.key$ = r299.target$) WHEN 18 THEN (SELECT t314."validFrom" <= ?2 AND (t314."validTo" IS NULL OR t314."validTo" IS NOT NULL AND t314."validTo" > ?2) FROM "node_Membership" t314 WHERE t314.key$ = r299.target$) WHEN 23 THEN (SELECT (t315."validFrom" IS NULL OR t315."validFrom" IS NOT NULL AND t315."validFrom" <= ?2) AND (t315."validTo" IS NULL OR t315."validTo" IS NOT NULL AND t315."validTo" > ?2) FROM "node_Mandate" t315 WHERE t315.key$ = r299.target$) WHEN 54 THEN (SELECT (t316."startsOn" IS NULL OR t316."startsOn" IS NOT NULL AND t316."startsOn" <= ?2) AND (t316."endsOn" IS NULL OR t316."endsOn" IS NOT NULL AND t316."endsOn" > ?2) FROM "node_Rollout" t316 WHERE t316.key$ = r299.target$) WHEN 59 THEN (SELECT t317."validFrom" <= ?2 AND (t317."validTo" IS NULL OR t317."validTo" IS NOT NULL AND t317."validTo" > ?2) FROM "node_Contribution" t317 WHERE t317.key$ = r299.target$) ELSE 1 END
    UNION ALL
    SELECT 112 AS c1, r300.targetId$ AS c2, r300."id" AS c3 FROM "edge_EXCUSED_BY" r300 CROSS JOIN "node_Exception" t318 ON t318.key$ = r300.target$ WHERE r300.source$ = n1.key AND t318."validFrom" <= ?2 AND (t318."validTo" IS NULL OR t318."validTo" IS NOT NULL AND t318."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q14))
    WHEN 16 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_DECIDES_ABOUT" r301 WHERE r301.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r302 CROSS JOIN node n16 ON n16.key = r302.target$ WHERE r302.source$ = n1.key AND CASE n16.type WHEN 1 THEN (SELECT t320."validFrom" <= ?2 AND (t320."validTo" IS NULL OR t320."validTo" IS NOT NULL AND t320."validTo" > ?2) FROM "node_Allocation" t320 WHERE t320.key$ = r302.target$) WHEN 17 THEN (SELECT (t321."establishedOn" IS NULL OR t321."establishedOn" IS NOT NULL AND t321."establishedOn" <= ?2) AND (t321."closedOn" IS NULL OR t321."closedOn" IS NOT NULL AND t321."closedOn" > ?2) FROM "node_WorkingGroup" t321 WHERE t321.key$ = r302.target$) WHEN 18 THEN (SELECT t322."validFrom" <= ?2 AND (t322."validTo" IS NULL OR t322."validTo" IS NOT NULL AND t322."validTo" > ?2) FROM "node_Membership" t322 WHERE t322.key$ = r302.target$) WHEN 23 THEN (SELECT (t323."validFrom" IS NULL OR t323."validFrom" IS NOT NULL AND t323."validFrom" <= ?2) AND (t323."validTo" IS NULL OR t323."validTo" IS NOT NULL AND t323."validTo" > ?2) FROM "node_Mandate" t323 WHERE t323.key$ = r302.target$) WHEN 54 THEN (SELECT (t324."startsOn" IS NULL OR t324."startsOn" IS NOT NULL AND t324."startsOn" <= ?2) AND (t324."endsOn" IS NULL OR t324."endsOn" IS NOT NULL AND t324."endsOn" > ?2) FROM "node_Rollout" t324 WHERE t324.key$ = r302.target$) WHEN 59 THEN (SELECT t325."validFrom" <= ?2 AND (t325."validTo" IS NULL OR t325."validTo" IS NOT NULL AND t325."validTo" > ?2) FROM "node_Contribution" t325 WHERE t325.key$ = r302.target$) ELSE 1 END
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r303 WHERE r303.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_EXCUSED_BY" r304 WHERE r304.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q15.c1, q15.c2, q15.c3)) FROM (SELECT 85 AS c1, r305.sourceId$ AS c2, r305."id" AS c3 FROM "edge_DECIDES_ABOUT" r305 WHERE r305.target$ = n1.key
    UNION ALL
    SELECT 108 AS c1, r306.targetId$ AS c2, r306."id" AS c3 FROM "edge_EXCEPTION_FOR" r306 CROSS JOIN node n18 ON n18.key = r306.target$ WHERE r306.source$ = n1.key AND CASE n18.type WHEN 1 THEN (SELECT t328."validFrom" <= ?2 AND (t328."validTo" IS NULL OR t328."validTo" IS NOT NULL AND t328."validTo" > ?2) FROM "node_Allocation" t328 WHERE t328.key$ = r306.target$) WHEN 17 THEN (SELECT (t329."establishedOn" IS NULL OR t329."establishedOn" IS NOT NULL AND t329."establishedOn" <= ?2) AND (t329."closedOn" IS NULL OR t329."closedOn" IS NOT NULL AND t329."closedOn" > ?2) FROM "node_WorkingGroup" t329 WHERE t329.key$ = r306.target$) WHEN 18 THEN (SELECT t330."validFrom" <= ?2 AND (t330."validTo" IS NULL OR t330."validTo" IS NOT NULL AND t330."validTo" > ?2) FROM "node_Membership" t330 WHERE t330.key$ = r306.target$) WHEN 23 THEN (SELECT (t331."validFrom" IS NULL OR t331."validFrom" IS NOT NULL AND t331."validFrom" <= ?2) AND (t331."validTo" IS NULL OR t331."validTo" IS NOT NULL AND t331."validTo" > ?2) FROM "node_Mandate" t331 WHERE t331.key$ = r306.target$) WHEN 54 THEN (SELECT (t332."startsOn" IS NULL OR t332."startsOn" IS NOT NULL AND t332."startsOn" <= ?2) AND (t332."endsOn" IS NULL OR t332."endsOn" IS NOT NULL AND t332."endsOn" > ?2) FROM "node_Rollout" t332 WHERE t332.key$ = r306.target$) WHEN 59 THEN (SELECT t333."validFrom" <= ?2 AND (t333."validTo" IS NULL OR t333."validTo" IS NOT NULL AND t333."validTo" > ?2) FROM "node_Contribution" t333 WHERE t333.key$ = r306.target$) ELSE 1 END
    UNION ALL
    SELECT 110 AS c1, r307.targetId$ AS c2, r307."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r307 WHERE r307.source$ = n1.key AND 1
    UNION ALL
    SELECT 113 AS c1, r308.sourceId$ AS c2, r308."id" AS c3 FROM "edge_EXCUSED_BY" r308 WHERE r308.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q15))
    WHEN 17 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r309 WHERE r309.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ACTS_FOR" r310 WHERE r310.source$ = n1.key AND r310."validFrom" <= ?2 AND (r310."validTo" IS NULL OR r310."validTo" IS NOT NULL AND r310."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ADDRESSED_TO" r311 WHERE r311.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ANALYSED_BY" r312 WHERE r312.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHECKED" r313 WHERE r313.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONCERNS_GROUP" r314 WHERE r314.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_COOPERATION_OF" r315 CROSS JOIN "node_Cooperation" t341 ON t341.key$ = r315.source$ WHERE r315.target$ = n1.key AND (t341."validFrom" IS NULL OR t341."validFrom" IS NOT NULL AND t341."validFrom" <= ?2) AND (t341."validTo" IS NULL OR t341."validTo" IS NOT NULL AND t341."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_DECIDED_BY" r316 WHERE r316.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_ABOUT" r317 WHERE r317.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r318 CROSS JOIN "node_Exception" t344 ON t344.key$ = r318.source$ WHERE r318.target$ = n1.key AND t344."validFrom" <= ?2 AND (t344."validTo" IS NULL OR t344."validTo" IS NOT NULL AND t344."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FOLLOWED_BY" r319 CROSS JOIN "node_Pilot" t345 ON t345.key$ = r319.source$ WHERE r319.target$ = n1.key AND (t345."startsOn" IS NULL OR t345."startsOn" IS NOT NULL AND t345."startsOn" <= ?2) AND (t345."endsOn" IS NULL OR t345."endsOn" IS NOT NULL AND t345."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_HANDLES" r320 WHERE r320.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_INITIATED_BY" r321 WHERE r321.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_MADE_FOR" r322 CROSS JOIN "node_Contribution" t348 ON t348.key$ = r322.source$ WHERE r322.target$ = n1.key AND t348."validFrom" <= ?2 AND (t348."validTo" IS NULL OR t348."validTo" IS NOT NULL AND t348."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_MAIN_TASK_TYPE" r323 WHERE r323.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_MEETING_OF_GROUP" r324 WHERE r324.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PRODUCED_BY_GROUP" r325 WHERE r325.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSES" r326 WHERE r326.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEW_OF_GROUP" r327 WHERE r327.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SAFEGUARDS" r328 WHERE r328.source$ = n1.key AND r328."validFrom" <= ?2 AND (r328."validTo" IS NULL OR r328."validTo" IS NOT NULL AND r328."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_IN" r329 CROSS JOIN "node_Membership" t355 ON t355.key$ = r329.source$ WHERE r329.target$ = n1.key AND t355."validFrom" <= ?2 AND (t355."validTo" IS NULL OR t355."validTo" IS NOT NULL AND t355."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SPECIFIED_BY" r330 WHERE r330.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SUPPLIES" r331 WHERE r331.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TASK_OF" r332 CROSS JOIN "node_GroupTask" t358 ON t358.key$ = r332.source$ WHERE r332.target$ = n1.key AND (t358."startsOn" IS NULL OR t358."startsOn" IS NOT NULL AND t358."startsOn" <= ?2) AND (t358."endsOn" IS NULL OR t358."endsOn" IS NOT NULL AND t358."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TRIED_BY" r333 CROSS JOIN "node_Trial" t359 ON t359.key$ = r333.source$ WHERE r333.target$ = n1.key AND (t359."startsOn" IS NULL OR t359."startsOn" IS NOT NULL AND t359."startsOn" <= ?2) AND (t359."endsOn" IS NULL OR t359."endsOn" IS NOT NULL AND t359."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_WORKS_UNDER" r334 CROSS JOIN "node_Mandate" t360 ON t360.key$ = r334.target$ WHERE r334.source$ = n1.key AND (t360."validFrom" IS NULL OR t360."validFrom" IS NOT NULL AND t360."validFrom" <= ?2) AND (t360."validTo" IS NULL OR t360."validTo" IS NOT NULL AND t360."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_WORKS_WITH" r335 WHERE r335.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q16.c1, q16.c2, q16.c3)) FROM (SELECT 1 AS c1, r336.sourceId$ AS c2, r336."id" AS c3 FROM "edge_ABOUT" r336 WHERE r336.target$ = n1.key
    UNION ALL
    SELECT 2 AS c1, r337.targetId$ AS c2, r337."id" AS c3 FROM "edge_ACTS_FOR" r337 WHERE r337.source$ = n1.key AND r337."validFrom" <= ?2 AND (r337."validTo" IS NULL OR r337."validTo" IS NOT NULL AND r337."validTo" > ?2)
    UNION ALL
    SELECT 5 AS c1, r338.sourceId$ AS c2, r338."id" AS c3 FROM "edge_ADDRESSED_TO" r338 WHERE r338.target$ = n1.key
    UNION ALL
    SELECT 23 AS c1, r339.sourceId$ AS c2, r339."id" AS c3 FROM "edge_ANALYSED_BY" r339 WHERE r339.target$ = n1.key
    UNION ALL
    SELECT 57 AS c1, r340.sourceId$ AS c2, r340."id" AS c3 FROM "edge_CHECKED" r340 WHERE r340.target$ = n1.key
    UNION ALL
    SELECT 61 AS c1, r341.sourceId$ AS c2, r341."id" AS c3 FROM "edge_CONCERNS_GROUP" r341 WHERE r341.target$ = n1.key
    UNION ALL
    SELECT 77 AS c1, r342.sourceId$ AS c2, r342."id" AS c3 FROM "edge_COOPERATION_OF" r342 CROSS JOIN "node_Cooperation" t368 ON t368.key$ = r342.source$ WHERE r342.target$ = n1.key AND (t368."validFrom" IS NULL OR t368."validFrom" IS NOT NULL AND t368."validFrom" <= ?2) AND (t368."validTo" IS NULL OR t368."validTo" IS NOT NULL AND t368."validTo" > ?2)
    UNION ALL
    SELECT 83 AS c1, r343.sourceId$ AS c2, r343."id" AS c3 FROM "edge_DECIDED_BY" r343 WHERE r343.target$ = n1.key
    UNION ALL
    SELECT 85 AS c1, r344.sourceId$ AS c2, r344."id" AS c3 FROM "edge_DECIDES_ABOUT" r344 WHERE r344.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r345.sourceId$ AS c2, r345."id" AS c3 FROM "edge_EXCEPTION_FOR" r345 CROSS JOIN "node_Exception" t371 ON t371.key$ = r345.source$ WHERE r345.target$ = n1.key AND t371."validFrom" <= ?2 AND (t371."validTo" IS NULL OR t371."validTo" IS NOT NULL AND t371."validTo" > ?2)
    UNION ALL
    SELECT 115 AS c1, r346.sourceId$ AS c2, r346."id" AS c3 FROM "edge_FOLLOWED_BY" r346 CROSS JOIN "node_Pilot" t372 ON t372.key$ = r346.source$ WHERE r346.target$ = n1.key AND (t372."startsOn" IS NULL OR t372."startsOn" IS NOT NULL AND t372."startsOn" <= ?2) AND (t372."endsOn" IS NULL OR t372."endsOn" IS NOT NULL AND t372."endsOn" > ?2)
    UNION ALL
    SELECT 126 AS c1, r347.targetId$ AS c2, r347."id" AS c3 FROM "edge_HANDLES" r347 WHERE r347.source$ = n1.key
    UNION ALL
    SELECT 132 AS c1, r348.targetId$ AS c2, r348."id" AS c3 FROM "edge_INITIATED_BY" r348 WHERE r348.source$ = n1.key
    UNION ALL
    SELECT 157 AS c1, r349.sourceId$ AS c2, r349."id" AS c3 FROM "edge_MADE_FOR" r349 CROSS JOIN "node_Contribution" t375 ON t375.key$ = r349.source$ WHERE r349.target$ = n1.key AND t375."validFrom" <= ?2 AND (t375."validTo" IS NULL OR t375."validTo" IS NOT NULL AND t375."validTo" > ?2)
    UNION ALL
    SELECT 158 AS c1, r350.targetId$ AS c2, r350."id" AS c3 FROM "edge_MAIN_TASK_TYPE" r350 WHERE r350.source$ = n1.key
    UNION ALL
    SELECT 165 AS c1, r351.sourceId$ AS c2, r351."id" AS c3 FROM "edge_MEETING_OF_GROUP" r351 WHERE r351.target$ = n1.key
    UNION ALL
    SELECT 199 AS c1, r352.sourceId$ AS c2, r352."id" AS c3 FROM "edge_PRODUCED_BY_GROUP" r352 WHERE r352.target$ = n1.key
    UNION ALL
    SELECT 209 AS c1, r353.sourceId$ AS c2, r353."id" AS c3 FROM "edge_PROPOSES" r353 WHERE r353.target$ = n1.key
    UNION ALL
    SELECT 249 AS c1, r354.sourceId$ AS c2, r354."id" AS c3 FROM "edge_REVIEW_OF_GROUP" r354 WHERE r354.target$ = n1.key
    UNION ALL
    SELECT 256 AS c1, r355.targetId$ AS c2, r355."id" AS c3 FROM "edge_SAFEGUARDS" r355 WHERE r355.source$ = n1.key AND r355."validFrom" <= ?2 AND (r355."validTo" IS NULL OR r355."validTo" IS NOT NULL AND r355."validTo" > ?2)
    UNION ALL
    SELECT 263 AS c1, r356.sourceId$ AS c2, r356."id" AS c3 FROM "edge_SEAT_IN" r356 CROSS JOIN "node_Membership" t382 ON t382.key$ = r356.source$ WHERE r356.target$ = n1.key AND t382."validFrom" <= ?2 AND (t382."validTo" IS NULL OR t382."validTo" IS NOT NULL AND t382."validTo" > ?2)
    UNION ALL
    SELECT 275 AS c1, r357.sourceId$ AS c2, r357."id" AS c3 FROM "edge_SPECIFIED_BY" r357 WHERE r357.target$ = n1.key
    UNION ALL
    SELECT 289 AS c1, r358.sourceId$ AS c2, r358."id" AS c3 FROM "edge_SUPPLIES" r358 WHERE r358.target$ = n1.key
    UNION ALL
    SELECT 297 AS c1, r359.sourceId$ AS c2, r359."id" AS c3 FROM "edge_TASK_OF" r359 CROSS JOIN "node_GroupTask" t385 ON t385.key$ = r359.source$ WHERE r359.target$ = n1.key AND (t385."startsOn" IS NULL OR t385."startsOn" IS NOT NULL AND t385."startsOn" <= ?2) AND (t385."endsOn" IS NULL OR t385."endsOn" IS NOT NULL AND t385."endsOn" > ?2)
    UNION ALL
    SELECT 307 AS c1, r360.sourceId$ AS c2, r360."id" AS c3 FROM "edge_TRIED_BY" r360 CROSS JOIN "node_Trial" t386 ON t386.key$ = r360.source$ WHERE r360.target$ = n1.key AND (t386."startsOn" IS NULL OR t386."startsOn" IS NOT NULL AND t386."startsOn" <= ?2) AND (t386."endsOn" IS NULL OR t386."endsOn" IS NOT NULL AND t386."endsOn" > ?2)
    UNION ALL
    SELECT 322 AS c1, r361.targetId$ AS c2, r361."id" AS c3 FROM "edge_WORKS_UNDER" r361 CROSS JOIN "node_Mandate" t387 ON t387.key$ = r361.target$ WHERE r361.source$ = n1.key AND (t387."validFrom" IS NULL OR t387."validFrom" IS NOT NULL AND t387."validFrom" <= ?2) AND (t387."validTo" IS NULL OR t387."validTo" IS NOT NULL AND t387."validTo" > ?2)
    UNION ALL
    SELECT 324 AS c1, r362.targetId$ AS c2, r362."id" AS c3 FROM "edge_WORKS_WITH" r362 WHERE r362.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q16))
    WHEN 18 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CHECKED" r363 WHERE r363.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r364 CROSS JOIN "node_Exception" t390 ON t390.key$ = r364.source$ WHERE r364.target$ = n1.key AND t390."validFrom" <= ?2 AND (t390."validTo" IS NULL OR t390."validTo" IS NOT NULL AND t390."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FOLLOWS_FROM" r365 WHERE r365.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r366 WHERE r366.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_SEAT_IN" r367 CROSS JOIN "node_WorkingGroup" t392 ON t392.key$ = r367.target$ WHERE r367.source$ = n1.key AND (t392."establishedOn" IS NULL OR t392."establishedOn" IS NOT NULL AND t392."establishedOn" <= ?2) AND (t392."closedOn" IS NULL OR t392."closedOn" IS NOT NULL AND t392."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_OF" r368 WHERE r368.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q17.c1, q17.c2, q17.c3)) FROM (SELECT 57 AS c1, r369.sourceId$ AS c2, r369."id" AS c3 FROM "edge_CHECKED" r369 WHERE r369.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r370.sourceId$ AS c2, r370."id" AS c3 FROM "edge_EXCEPTION_FOR" r370 CROSS JOIN "node_Exception" t395 ON t395.key$ = r370.source$ WHERE r370.target$ = n1.key AND t395."validFrom" <= ?2 AND (t395."validTo" IS NULL OR t395."validTo" IS NOT NULL AND t395."validTo" > ?2)
    UNION ALL
    SELECT 118 AS c1, r371.targetId$ AS c2, r371."id" AS c3 FROM "edge_FOLLOWS_FROM" r371 WHERE r371.source$ = n1.key
    UNION ALL
    SELECT 260 AS c1, r372.targetId$ AS c2, r372."id" AS c3 FROM "edge_SEAT_FOR" r372 WHERE r372.source$ = n1.key AND 1
    UNION ALL
    SELECT 262 AS c1, r373.targetId$ AS c2, r373."id" AS c3 FROM "edge_SEAT_IN" r373 CROSS JOIN "node_WorkingGroup" t397 ON t397.key$ = r373.target$ WHERE r373.source$ = n1.key AND (t397."establishedOn" IS NULL OR t397."establishedOn" IS NOT NULL AND t397."establishedOn" <= ?2) AND (t397."closedOn" IS NULL OR t397."closedOn" IS NOT NULL AND t397."closedOn" > ?2)
    UNION ALL
    SELECT 264 AS c1, r374.targetId$ AS c2, r374."id" AS c3 FROM "edge_SEAT_OF" r374 WHERE r374.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q17))
    WHEN 19 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_REVIEWS_VERSION" r375 WHERE r375.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_VERSION_OF" r376 WHERE r376.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q18.c1, q18.c2, q18.c3)) FROM (SELECT 245 AS c1, r377.sourceId$ AS c2, r377."id" AS c3 FROM "edge_REVIEWS_VERSION" r377 WHERE r377.target$ = n1.key
    UNION ALL
    SELECT 314 AS c1, r378.targetId$ AS c2, r378."id" AS c3 FROM "edge_VERSION_OF" r378 WHERE r378.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q18))
    WHEN 20 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CHANGED_BY" r379 WHERE r379.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHANGE_OF" r380 WHERE r380.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q19.c1, q19.c2, q19.c3)) FROM (SELECT 52 AS c1, r381.targetId$ AS c2, r381."id" AS c3 FROM "edge_CHANGED_BY" r381 WHERE r381.source$ = n1.key
    UNION ALL
    SELECT 54 AS c1, r382.targetId$ AS c2, r382."id" AS c3 FROM "edge_CHANGE_OF" r382 WHERE r382.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q19))
    WHEN 21 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_DECIDED_BY" r383 WHERE r383.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_FOR" r384 WHERE r384.source$ = n1.key AND r384."validFrom" <= ?2 AND (r384."validTo" IS NULL OR r384."validTo" IS NOT NULL AND r384."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_MEETING_OF_BOARD" r385 WHERE r385.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SEATS" r386 WHERE r386.source$ = n1.key AND r386."validFrom" <= ?2 AND (r386."validTo" IS NULL OR r386."validTo" IS NOT NULL AND r386."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SUBMITTED_TO" r387 WHERE r387.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q20.c1, q20.c2, q20.c3)) FROM (SELECT 83 AS c1, r388.sourceId$ AS c2, r388."id" AS c3 FROM "edge_DECIDED_BY" r388 WHERE r388.target$ = n1.key
    UNION ALL
    SELECT 86 AS c1, r389.targetId$ AS c2, r389."id" AS c3 FROM "edge_DECIDES_FOR" r389 WHERE r389.source$ = n1.key AND r389."validFrom" <= ?2 AND (r389."validTo" IS NULL OR r389."validTo" IS NOT NULL AND r389."validTo" > ?2)
    UNION ALL
    SELECT 163 AS c1, r390.sourceId$ AS c2, r390."id" AS c3 FROM "edge_MEETING_OF_BOARD" r390 WHERE r390.target$ = n1.key
    UNION ALL
    SELECT 258 AS c1, r391.targetId$ AS c2, r391."id" AS c3 FROM "edge_SEATS" r391 WHERE r391.source$ = n1.key AND r391."validFrom" <= ?2 AND (r391."validTo" IS NULL OR r391."validTo" IS NOT NULL AND r391."validTo" > ?2)
    UNION ALL
    SELECT 285 AS c1, r392.sourceId$ AS c2, r392."id" AS c3 FROM "edge_SUBMITTED_TO" r392 WHERE r392.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q20))
    WHEN 22 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r393 WHERE r393.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_ADMISSION_OF" r394 WHERE r394.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_RESTS_ON" r395 WHERE r395.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SETTLED_BY" r396 WHERE r396.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SUBMITTED_TO" r397 WHERE r397.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q21.c1, q21.c2, q21.c3)) FROM (SELECT 6 AS c1, r398.targetId$ AS c2, r398."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r398 WHERE r398.source$ = n1.key AND 1
    UNION ALL
    SELECT 8 AS c1, r399.targetId$ AS c2, r399."id" AS c3 FROM "edge_ADMISSION_OF" r399 WHERE r399.source$ = n1.key
    UNION ALL
    SELECT 230 AS c1, r400.targetId$ AS c2, r400."id" AS c3 FROM "edge_RESTS_ON" r400 WHERE r400.source$ = n1.key
    UNION ALL
    SELECT 268 AS c1, r401.targetId$ AS c2, r401."id" AS c3 FROM "edge_SETTLED_BY" r401 WHERE r401.source$ = n1.key
    UNION ALL
    SELECT 284 AS c1, r402.targetId$ AS c2, r402."id" AS c3 FROM "edge_SUBMITTED_TO" r402 WHERE r402.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q21))
    WHEN 23 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r403 WHERE r403.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ALLOWS_TASK_TYPE" r404 WHERE r404.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_APPROVED_BY" r405 WHERE r405.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CALLS_FOR" r406 WHERE r406.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHECKED" r407 WHERE r407.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_COVERS_COMPONENT" r408 WHERE r408.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_COVERS_TOPIC" r409 WHERE r409.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r410 CROSS JOIN "node_Exception" t432 ON t432.key$ = r410.source$ WHERE r410.target$ = n1.key AND t432."validFrom" <= ?2 AND (t432."validTo" IS NULL OR t432."validTo" IS NOT NULL AND t432."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRESCRIBES" r411 WHERE r411.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_IN" r412 WHERE r412.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REPLACES_MANDATE" r413 CROSS JOIN "node_Mandate" t435 ON t435.key$ = r413.target$ WHERE r413.source$ = n1.key AND (t435."validFrom" IS NULL OR t435."validFrom" IS NOT NULL AND t435."validFrom" <= ?2) AND (t435."validTo" IS NULL OR t435."validTo" IS NOT NULL AND t435."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REPLACES_MANDATE" r414 CROSS JOIN "node_Mandate" t436 ON t436.key$ = r414.source$ WHERE r414.target$ = n1.key AND (t436."validFrom" IS NULL OR t436."validFrom" IS NOT NULL AND t436."validFrom" <= ?2) AND (t436."validTo" IS NULL OR t436."validTo" IS NOT NULL AND t436."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_STEERED_BY" r415 WHERE r415.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WORKS_UNDER" r416 CROSS JOIN "node_WorkingGroup" t438 ON t438.key$ = r416.source$ WHERE r416.target$ = n1.key AND (t438."establishedOn" IS NULL OR t438."establishedOn" IS NOT NULL AND t438."establishedOn" <= ?2) AND (t438."closedOn" IS NULL OR t438."closedOn" IS NOT NULL AND t438."closedOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q22.c1, q22.c2, q22.c3)) FROM (SELECT 1 AS c1, r417.sourceId$ AS c2, r417."id" AS c3 FROM "edge_ABOUT" r417 WHERE r417.target$ = n1.key
    UNION ALL
    SELECT 20 AS c1, r418.targetId$ AS c2, r418."id" AS c3 FROM "edge_ALLOWS_TASK_TYPE" r418 WHERE r418.source$ = n1.key
    UNION ALL
    SELECT 32 AS c1, r419.targetId$ AS c2, r419."id" AS c3 FROM "edge_APPROVED_BY" r419 WHERE r419.source$ = n1.key
    UNION ALL
    SELECT 46 AS c1, r420.targetId$ AS c2, r420."id" AS c3 FROM "edge_CALLS_FOR" r420 WHERE r420.source$ = n1.key
    UNION ALL
    SELECT 57 AS c1, r421.sourceId$ AS c2, r421."id" AS c3 FROM "edge_CHECKED" r421 WHERE r421.target$ = n1.key
    UNION ALL
    SELECT 78 AS c1, r422.targetId$ AS c2, r422."id" AS c3 FROM "edge_COVERS_COMPONENT" r422 WHERE r422.source$ = n1.key
    UNION ALL
    SELECT 80 AS c1, r423.targetId$ AS c2, r423."id" AS c3 FROM "edge_COVERS_TOPIC" r423 WHERE r423.source$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r424.sourceId$ AS c2, r424."id" AS c3 FROM "edge_EXCEPTION_FOR" r424 CROSS JOIN "node_Exception" t446 ON t446.key$ = r424.source$ WHERE r424.target$ = n1.key AND t446."validFrom" <= ?2 AND (t446."validTo" IS NULL OR t446."validTo" IS NOT NULL AND t446."validTo" > ?2)
    UNION ALL
    SELECT 194 AS c1, r425.targetId$ AS c2, r425."id" AS c3 FROM "edge_PRESCRIBES" r425 WHERE r425.source$ = n1.key
    UNION ALL
    SELECT 206 AS c1, r426.targetId$ AS c2, r426."id" AS c3 FROM "edge_PROPOSED_IN" r426 WHERE r426.source$ = n1.key
    UNION ALL
    SELECT 222 AS c1, r427.targetId$ AS c2, r427."id" AS c3 FROM "edge_REPLACES_MANDATE" r427 CROSS JOIN "node_Mandate" t449 ON t449.key$ = r427.target$ WHERE r427.source$ = n1.key AND (t449."validFrom" IS NULL OR t449."validFrom" IS NOT NULL AND t449."validFrom" <= ?2) AND (t449."validTo" IS NULL OR t449."validTo" IS NOT NULL AND t449."validTo" > ?2)
    UNION ALL
    SELECT 223 AS c1, r428.sourceId$ AS c2, r428."id" AS c3 FROM "edge_REPLACES_MANDATE" r428 CROSS JOIN "node_Mandate" t450 ON t450.key$ = r428.source$ WHERE r428.target$ = n1.key AND (t450."validFrom" IS NULL OR t450."validFrom" IS NOT NULL AND t450."validFrom" <= ?2) AND (t450."validTo" IS NULL OR t450."validTo" IS NOT NULL AND t450."validTo" > ?2)
    UNION ALL
    SELECT 281 AS c1, r429.sourceId$ AS c2, r429."id" AS c3 FROM "edge_STEERED_BY" r429 WHERE r429.target$ = n1.key
    UNION ALL
    SELECT 323 AS c1, r430.sourceId$ AS c2, r430."id" AS c3 FROM "edge_WORKS_UNDER" r430 CROSS JOIN "node_WorkingGroup" t452 ON t452.key$ = r430.source$ WHERE r430.target$ = n1.key AND (t452."establishedOn" IS NULL OR t452."establishedOn" IS NOT NULL AND t452."establishedOn" <= ?2) AND (t452."closedOn" IS NULL OR t452."closedOn" IS NOT NULL AND t452."closedOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q22))
    WHEN 24 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_DECIDES_ABOUT" r431 WHERE r431.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r432 WHERE r432.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_IN" r433 CROSS JOIN "node_Mandate" t454 ON t454.key$ = r433.source$ WHERE r433.target$ = n1.key AND (t454."validFrom" IS NULL OR t454."validFrom" IS NOT NULL AND t454."validFrom" <= ?2) AND (t454."validTo" IS NULL OR t454."validTo" IS NOT NULL AND t454."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PROPOSES" r434 CROSS JOIN node n25 ON n25.key = r434.target$ WHERE r434.source$ = n1.key AND CASE n25.type WHEN 17 THEN (SELECT (t455."establishedOn" IS NULL OR t455."establishedOn" IS NOT NULL AND t455."establishedOn" <= ?2) AND (t455."closedOn" IS NULL OR t455."closedOn" IS NOT NULL AND t455."closedOn" > ?2) FROM "node_WorkingGroup" t455 WHERE t455.key$ = r434.target$) WHEN 51 THEN (SELECT (t456."validFrom" IS NULL OR t456."validFrom" IS NOT NULL AND t456."validFrom" <= ?2) AND (t456."validTo" IS NULL OR t456."validTo" IS NOT NULL AND t456."validTo" > ?2) FROM "node_Cooperation" t456 WHERE t456.key$ = r434.target$) ELSE 1 END LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q23.c1, q23.c2, q23.c3)) FROM (SELECT 85 AS c1, r435.sourceId$ AS c2, r435."id" AS c3 FROM "edge_DECIDES_ABOUT" r435 WHERE r435.target$ = n1.key
    UNION ALL
    SELECT 204 AS c1, r436.targetId$ AS c2, r436."id" AS c3 FROM "edge_PROPOSED_BY" r436 WHERE r436.source$ = n1.key AND 1
    UNION ALL
    SELECT 207 AS c1, r437.sourceId$ AS c2, r437."id" AS c3 FROM "edge_PROPOSED_IN" r437 CROSS JOIN "node_Mandate" t458 ON t458.key$ = r437.source$ WHERE r437.target$ = n1.key AND (t458."validFrom" IS NULL OR t458."validFrom" IS NOT NULL AND t458."validFrom" <= ?2) AND (t458."validTo" IS NULL OR t458."validTo" IS NOT NULL AND t458."validTo" > ?2)
    UNION ALL
    SELECT 208 AS c1, r438.targetId$ AS c2, r438."id" AS c3 FROM "edge_PROPOSES" r438 CROSS JOIN node n27 ON n27.key = r438.target$ WHERE r438.source$ = n1.key AND CASE n27.type WHEN 17 THEN (SELECT (t459."establishedOn" IS NULL OR t459."establishedOn" IS NOT NULL AND t459."establishedOn" <= ?2) AND (t459."closedOn" IS NULL OR t459."closedOn" IS NOT NULL AND t459."closedOn" > ?2) FROM "node_WorkingGroup" t459 WHERE t459.key$ = r438.target$) WHEN 51 THEN (SELECT (t460."validFrom" IS NULL OR t460."validFrom" IS NOT NULL AND t460."validFrom" <= ?2) AND (t460."validTo" IS NULL OR t460."validTo" IS NOT NULL AND t460."validTo" > ?2) FROM "node_Cooperation" t460 WHERE t460.key$ = r438.target$) ELSE 1 END
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q23))
    WHEN 25 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r439 WHERE r439.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ATTENDED" r440 WHERE r440.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHECKED" r441 WHERE r441.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r442 CROSS JOIN "node_Exception" t464 ON t464.key$ = r442.source$ WHERE r442.target$ = n1.key AND t464."validFrom" <= ?2 AND (t464."validTo" IS NULL OR t464."validTo" IS NOT NULL AND t464."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_INVITATION_TO" r443 WHERE r443.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_INVITES_TO" r444 WHERE r444.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_MEETING_OF_BOARD" r445 WHERE r445.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_MEETING_OF_GROUP" r446 CROSS JOIN "node_WorkingGroup" t468 ON t468.key$ = r446.target$ WHERE r446.source$ = n1.key AND (t468."establishedOn" IS NULL OR t468."establishedOn" IS NOT NULL AND t468."establishedOn" <= ?2) AND (t468."closedOn" IS NULL OR t468."closedOn" IS NOT NULL AND t468."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_MEETING_OF_NETWORK" r447 WHERE r447.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ON_AGENDA_OF" r448 WHERE r448.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q24.c1, q24.c2, q24.c3)) FROM (SELECT 1 AS c1, r449.sourceId$ AS c2, r449."id" AS c3 FROM "edge_ABOUT" r449 WHERE r449.target$ = n1.key
    UNION ALL
    SELECT 37 AS c1, r450.sourceId$ AS c2, r450."id" AS c3 FROM "edge_ATTENDED" r450 WHERE r450.target$ = n1.key
    UNION ALL
    SELECT 57 AS c1, r451.sourceId$ AS c2, r451."id" AS c3 FROM "edge_CHECKED" r451 WHERE r451.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r452.sourceId$ AS c2, r452."id" AS c3 FROM "edge_EXCEPTION_FOR" r452 CROSS JOIN "node_Exception" t474 ON t474.key$ = r452.source$ WHERE r452.target$ = n1.key AND t474."validFrom" <= ?2 AND (t474."validTo" IS NULL OR t474."validTo" IS NOT NULL AND t474."validTo" > ?2)
    UNION ALL
    SELECT 137 AS c1, r453.sourceId$ AS c2, r453."id" AS c3 FROM "edge_INVITATION_TO" r453 WHERE r453.target$ = n1.key
    UNION ALL
    SELECT 141 AS c1, r454.sourceId$ AS c2, r454."id" AS c3 FROM "edge_INVITES_TO" r454 WHERE r454.target$ = n1.key
    UNION ALL
    SELECT 162 AS c1, r455.targetId$ AS c2, r455."id" AS c3 FROM "edge_MEETING_OF_BOARD" r455 WHERE r455.source$ = n1.key
    UNION ALL
    SELECT 164 AS c1, r456.targetId$ AS c2, r456."id" AS c3 FROM "edge_MEETING_OF_GROUP" r456 CROSS JOIN "node_WorkingGroup" t478 ON t478.key$ = r456.target$ WHERE r456.source$ = n1.key AND (t478."establishedOn" IS NULL OR t478."establishedOn" IS NOT NULL AND t478."establishedOn" <= ?2) AND (t478."closedOn" IS NULL OR t478."closedOn" IS NOT NULL AND t478."closedOn" > ?2)
    UNION ALL
    SELECT 166 AS c1, r457.targetId$ AS c2, r457."id" AS c3 FROM "edge_MEETING_OF_NETWORK" r457 WHERE r457.source$ = n1.key
    UNION ALL
    SELECT 177 AS c1, r458.sourceId$ AS c2, r458."id" AS c3 FROM "edge_ON_AGENDA_OF" r458 WHERE r458.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q24))
    WHEN 26 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CONCERNS_COMPONENT" r459 WHERE r459.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONCERNS_GROUP" r460 CROSS JOIN "node_WorkingGroup" t482 ON t482.key$ = r460.target$ WHERE r460.source$ = n1.key AND (t482."establishedOn" IS NULL OR t482."establishedOn" IS NOT NULL AND t482."establishedOn" <= ?2) AND (t482."closedOn" IS NULL OR t482."closedOn" IS NOT NULL AND t482."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_CONCERNS_PROJECT" r461 CROSS JOIN "node_Project" t483 ON t483.key$ = r461.target$ WHERE r461.source$ = n1.key AND (t483."startsOn" IS NULL OR t483."startsOn" IS NOT NULL AND t483."startsOn" <= ?2) AND (t483."endsOn" IS NULL OR t483."endsOn" IS NOT NULL AND t483."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_CONCERNS_REQUEST" r462 WHERE r462.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ON_AGENDA_OF" r463 WHERE r463.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PAPER_FOR" r464 WHERE r464.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_RAISED_AT" r465 WHERE r465.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TAKEN_UNDER" r466 WHERE r466.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q25.c1, q25.c2, q25.c3)) FROM (SELECT 58 AS c1, r467.targetId$ AS c2, r467."id" AS c3 FROM "edge_CONCERNS_COMPONENT" r467 WHERE r467.source$ = n1.key
    UNION ALL
    SELECT 60 AS c1, r468.targetId$ AS c2, r468."id" AS c3 FROM "edge_CONCERNS_GROUP" r468 CROSS JOIN "node_WorkingGroup" t490 ON t490.key$ = r468.target$ WHERE r468.source$ = n1.key AND (t490."establishedOn" IS NULL OR t490."establishedOn" IS NOT NULL AND t490."establishedOn" <= ?2) AND (t490."closedOn" IS NULL OR t490."closedOn" IS NOT NULL AND t490."closedOn" > ?2)
    UNION ALL
    SELECT 62 AS c1, r469.targetId$ AS c2, r469."id" AS c3 FROM "edge_CONCERNS_PROJECT" r469 CROSS JOIN "node_Project" t491 ON t491.key$ = r469.target$ WHERE r469.source$ = n1.key AND (t491."startsOn" IS NULL OR t491."startsOn" IS NOT NULL AND t491."startsOn" <= ?2) AND (t491."endsOn" IS NULL OR t491."endsOn" IS NOT NULL AND t491."endsOn" > ?2)
    UNION ALL
    SELECT 64 AS c1, r470.targetId$ AS c2, r470."id" AS c3 FROM "edge_CONCERNS_REQUEST" r470 WHERE r470.source$ = n1.key
    UNION ALL
    SELECT 176 AS c1, r471.targetId$ AS c2, r471."id" AS c3 FROM "edge_ON_AGENDA_OF" r471 WHERE r471.source$ = n1.key
    UNION ALL
    SELECT 183 AS c1, r472.sourceId$ AS c2, r472."id" AS c3 FROM "edge_PAPER_FOR" r472 WHERE r472.target$ = n1.key
    UNION ALL
    SELECT 215 AS c1, r473.sourceId$ AS c2, r473."id" AS c3 FROM "edge_RAISED_AT" r473 WHERE r473.target$ = n1.key
    UNION ALL
    SELECT 291 AS c1, r474.sourceId$ AS c2, r474."id" AS c3 FROM "edge_TAKEN_UNDER" r474 WHERE r474.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q25))
    WHEN 27 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_INVITATION_TO" r475 WHERE r475.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_INVITES" r476 WHERE r476.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q26.c1, q26.c2, q26.c3)) FROM (SELECT 136 AS c1, r477.targetId$ AS c2, r477."id" AS c3 FROM "edge_INVITATION_TO" r477 WHERE r477.source$ = n1.key
    UNION ALL
    SELECT 138 AS c1, r478.targetId$ AS c2, r478."id" AS c3 FROM "edge_INVITES" r478 WHERE r478.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q26))
    WHEN 28 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CALL_FOR" r479 WHERE r479.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTES_TO" r480 WHERE r480.target$ = n1.key AND r480."validFrom" <= ?2 AND (r480."validTo" IS NULL OR r480."validTo" IS NOT NULL AND r480."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_IN_POOL_OF" r481 WHERE r481.target$ = n1.key AND r481."validFrom" <= ?2 AND (r481."validTo" IS NULL OR r481."validTo" IS NOT NULL AND r481."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_MEETING_OF_NETWORK" r482 WHERE r482.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_NOMINATED_TO" r483 WHERE r483.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SUPPLIES" r484 CROSS JOIN "node_WorkingGroup" t506 ON t506.key$ = r484.target$ WHERE r484.source$ = n1.key AND (t506."establishedOn" IS NULL OR t506."establishedOn" IS NOT NULL AND t506."establishedOn" <= ?2) AND (t506."closedOn" IS NULL OR t506."closedOn" IS NOT NULL AND t506."closedOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q27.c1, q27.c2, q27.c3)) FROM (SELECT 49 AS c1, r485.sourceId$ AS c2, r485."id" AS c3 FROM "edge_CALL_FOR" r485 WHERE r485.target$ = n1.key
    UNION ALL
    SELECT 69 AS c1, r486.sourceId$ AS c2, r486."id" AS c3 FROM "edge_CONTRIBUTES_TO" r486 WHERE r486.target$ = n1.key AND r486."validFrom" <= ?2 AND (r486."validTo" IS NULL OR r486."validTo" IS NOT NULL AND r486."validTo" > ?2)
    UNION ALL
    SELECT 147 AS c1, r487.sourceId$ AS c2, r487."id" AS c3 FROM "edge_IN_POOL_OF" r487 WHERE r487.target$ = n1.key AND r487."validFrom" <= ?2 AND (r487."validTo" IS NULL OR r487."validTo" IS NOT NULL AND r487."validTo" > ?2)
    UNION ALL
    SELECT 167 AS c1, r488.sourceId$ AS c2, r488."id" AS c3 FROM "edge_MEETING_OF_NETWORK" r488 WHERE r488.target$ = n1.key
    UNION ALL
    SELECT 173 AS c1, r489.sourceId$ AS c2, r489."id" AS c3 FROM "edge_NOMINATED_TO" r489 WHERE r489.target$ = n1.key
    UNION ALL
    SELECT 288 AS c1, r490.targetId$ AS c2, r490."id" AS c3 FROM "edge_SUPPLIES" r490 CROSS JOIN "node_WorkingGroup" t512 ON t512.key$ = r490.target$ WHERE r490.source$ = n1.key AND (t512."establishedOn" IS NULL OR t512."establishedOn" IS NOT NULL AND t512."establishedOn" <= ?2) AND (t512."closedOn" IS NULL OR t512."closedOn" IS NOT NULL AND t512."closedOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q27))
    WHEN 29 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ANSWERS_CALL" r491 WHERE r491.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CALLED_BY" r492 WHERE r492.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CALL_FOR" r493 WHERE r493.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLISHED_THROUGH" r494 WHERE r494.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q28.c1, q28.c2, q28.c3)) FROM (SELECT 31 AS c1, r495.sourceId$ AS c2, r495."id" AS c3 FROM "edge_ANSWERS_CALL" r495 WHERE r495.target$ = n1.key
    UNION ALL
    SELECT 44 AS c1, r496.targetId$ AS c2, r496."id" AS c3 FROM "edge_CALLED_BY" r496 WHERE r496.source$ = n1.key
    UNION ALL
    SELECT 48 AS c1, r497.targetId$ AS c2, r497."id" AS c3 FROM "edge_CALL_FOR" r497 WHERE r497.source$ = n1.key
    UNION ALL
    SELECT 212 AS c1, r498.targetId$ AS c2, r498."id" AS c3 FROM "edge_PUBLISHED_THROUGH" r498 WHERE r498.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q28))
    WHEN 30 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CAME_THROUGH" r499 WHERE r499.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLISHED_THROUGH" r500 WHERE r500.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q29.c1, q29.c2, q29.c3)) FROM (SELECT 51 AS c1, r501.sourceId$ AS c2, r501."id" AS c3 FROM "edge_CAME_THROUGH" r501 WHERE r501.target$ = n1.key
    UNION ALL
    SELECT 213 AS c1, r502.sourceId$ AS c2, r502."id" AS c3 FROM "edge_PUBLISHED_THROUGH" r502 WHERE r502.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q29))
    WHEN 31 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ANSWERS_CALL" r503 WHERE r503.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CAME_THROUGH" r504 WHERE r504.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHECKED" r505 WHERE r505.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r506 CROSS JOIN "node_Exception" t528 ON t528.key$ = r506.source$ WHERE r506.target$ = n1.key AND t528."validFrom" <= ?2 AND (t528."validTo" IS NULL OR t528."validTo" IS NOT NULL AND t528."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FOLLOWS_FROM" r507 CROSS JOIN "node_Membership" t529 ON t529.key$ = r507.source$ WHERE r507.target$ = n1.key AND t529."validFrom" <= ?2 AND (t529."validTo" IS NULL OR t529."validTo" IS NOT NULL AND t529."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_NOMINATED_BY" r508 WHERE r508.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_NOMINATED_TO" r509 WHERE r509.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_NOMINATES" r510 WHERE r510.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q30.c1, q30.c2, q30.c3)) FROM (SELECT 30 AS c1, r511.targetId$ AS c2, r511."id" AS c3 FROM "edge_ANSWERS_CALL" r511 WHERE r511.source$ = n1.key
    UNION ALL
    SELECT 50 AS c1, r512.targetId$ AS c2, r512."id" AS c3 FROM "edge_CAME_THROUGH" r512 WHERE r512.source$ = n1.key
    UNION ALL
    SELECT 57 AS c1, r513.sourceId$ AS c2, r513."id" AS c3 FROM "edge_CHECKED" r513 WHERE r513.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r514.sourceId$ AS c2, r514."id" AS c3 FROM "edge_EXCEPTION_FOR" r514 CROSS JOIN "node_Exception" t536 ON t536.key$ = r514.source$ WHERE r514.target$ = n1.key AND t536."validFrom" <= ?2 AND (t536."validTo" IS NULL OR t536."validTo" IS NOT NULL AND t536."validTo" > ?2)
    UNION ALL
    SELECT 119 AS c1, r515.sourceId$ AS c2, r515."id" AS c3 FROM "edge_FOLLOWS_FROM" r515 CROSS JOIN "node_Membership" t537 ON t537.key$ = r515.source$ WHERE r515.target$ = n1.key AND t537."validFrom" <= ?2 AND (t537."validTo" IS NULL OR t537."validTo" IS NOT NULL AND t537."validTo" > ?2)
    UNION ALL
    SELECT 170 AS c1, r516.targetId$ AS c2, r516."id" AS c3 FROM "edge_NOMINATED_BY" r516 WHERE r516.source$ = n1.key
    UNION ALL
    SELECT 172 AS c1, r517.targetId$ AS c2, r517."id" AS c3 FROM "edge_NOMINATED_TO" r517 WHERE r517.source$ = n1.key
    UNION ALL
    SELECT 174 AS c1, r518.targetId$ AS c2, r518."id" AS c3 FROM "edge_NOMINATES" r518 WHERE r518.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q30))
    WHEN 32 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r519 WHERE r519.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_AFFILIATED_WITH" r520 WHERE r520.target$ = n1.key AND r520."validFrom" <= ?2 AND (r520."validTo" IS NULL OR r520."validTo" IS NOT NULL AND r520."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_BY" r521 CROSS JOIN "node_Allocation" t543 ON t543.key$ = r521.source$ WHERE r521.target$ = n1.key AND t543."validFrom" <= ?2 AND (t543."validTo" IS NULL OR t543."validTo" IS NOT NULL AND t543."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_BENEFITS" r522 WHERE r522.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTES_TO" r523 WHERE r523.source$ = n1.key AND r523."validFrom" <= ?2 AND (r523."validTo" IS NULL OR r523."validTo" IS NOT NULL AND r523."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EFFORT_OF" r524 CROSS JOIN "node_DigitalisationEffort" t546 ON t546.key$ = r524.source$ WHERE r524.target$ = n1.key AND (t546."startsOn" IS NULL OR t546."startsOn" IS NOT NULL AND t546."startsOn" <= ?2) AND (t546."endsOn" IS NULL OR t546."endsOn" IS NOT NULL AND t546."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r525 WHERE r525.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r526 CROSS JOIN "node_Exception" t548 ON t548.key$ = r526.source$ WHERE r526.target$ = n1.key AND t548."validFrom" <= ?2 AND (t548."validTo" IS NULL OR t548."validTo" IS NOT NULL AND t548."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r527 WHERE r527.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_IN_NETWORK_AREA" r528 WHERE r528.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_IN_REGION" r529 CROSS JOIN "node_Region" t551 ON t551.key$ = r529.target$ WHERE r529.source$ = n1.key AND r529."validFrom" <= ?2 AND (r529."validTo" IS NULL OR r529."validTo" IS NOT NULL AND r529."validTo" > ?2) AND t551."validFrom" <= ?2 AND (t551."validTo" IS NULL OR t551."validTo" IS NOT NULL AND t551."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_NOMINATED_BY" r530 WHERE r530.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r531 CROSS JOIN "node_Project" t553 ON t553.key$ = r531.source$ WHERE r531.target$ = n1.key AND (t553."startsOn" IS NULL OR t553."startsOn" IS NOT NULL AND t553."startsOn" <= ?2) AND (t553."endsOn" IS NULL OR t553."endsOn" IS NOT NULL AND t553."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r532 WHERE r532.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r533 WHERE r533.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r534 CROSS JOIN "node_Cooperation" t556 ON t556.key$ = r534.source$ WHERE r534.target$ = n1.key AND (t556."validFrom" IS NULL OR t556."validFrom" IS NOT NULL AND t556."validFrom" <= ?2) AND (t556."validTo" IS NULL OR t556."validTo" IS NOT NULL AND t556."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_RAISED_BY" r535 WHERE r535.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ROLLED_OUT_TO" r536 CROSS JOIN "node_Rollout" t558 ON t558.key$ = r536.source$ WHERE r536.target$ = n1.key AND (t558."startsOn" IS NULL OR t558."startsOn" IS NOT NULL AND t558."startsOn" <= ?2) AND (t558."endsOn" IS NULL OR t558."endsOn" IS NOT NULL AND t558."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_RUNS_IN" r537 CROSS JOIN "node_Pilot" t559 ON t559.key$ = r537.source$ WHERE r537.target$ = n1.key AND r537."validFrom" <= ?2 AND (r537."validTo" IS NULL OR r537."validTo" IS NOT NULL AND r537."validTo" > ?2) AND (t559."startsOn" IS NULL OR t559."startsOn" IS NOT NULL AND t559."startsOn" <= ?2) AND (t559."endsOn" IS NULL OR t559."endsOn" IS NOT NULL AND t559."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r538 CROSS JOIN "node_Membership" t560 ON t560.key$ = r538.source$ WHERE r538.target$ = n1.key AND t560."validFrom" <= ?2 AND (t560."validTo" IS NULL OR t560."validTo" IS NOT NULL AND t560."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TAKES_PART_IN" r539 CROSS JOIN "node_Project" t561 ON t561.key$ = r539.target$ WHERE r539.source$ = n1.key AND r539."validFrom" <= ?2 AND (r539."validTo" IS NULL OR r539."validTo" IS NOT NULL AND r539."validTo" > ?2) AND (t561."startsOn" IS NULL OR t561."startsOn" IS NOT NULL AND t561."startsOn" <= ?2) AND (t561."endsOn" IS NULL OR t561."endsOn" IS NOT NULL AND t561."endsOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q31.c1, q31.c2, q31.c3)) FROM (SELECT 7 AS c1, r540.sourceId$ AS c2, r540."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r540 WHERE r540.target$ = n1.key
    UNION ALL
    SELECT 11 AS c1, r541.sourceId$ AS c2, r541."id" AS c3 FROM "edge_AFFILIATED_WITH" r541 WHERE r541.target$ = n1.key AND r541."validFrom" <= ?2 AND (r541."validTo" IS NULL OR r541."validTo" IS NOT NULL AND r541."validTo" > ?2)
    UNION ALL
    SELECT 13 AS c1, r542.sourceId$ AS c2, r542."id" AS c3 FROM "edge_ALLOCATED_BY" r542 CROSS JOIN "node_Allocation" t564 ON t564.key$ = r542.source$ WHERE r542.target$ = n1.key AND t564."validFrom" <= ?2 AND (t564."validTo" IS NULL OR t564."validTo" IS NOT NULL AND t564."validTo" > ?2)
    UNION ALL
    SELECT 39 AS c1, r543.sourceId$ AS c2, r543."id" AS c3 FROM "edge_BENEFITS" r543 WHERE r543.target$ = n1.key
    UNION ALL
    SELECT 68 AS c1, r544.targetId$ AS c2, r544."id" AS c3 FROM "edge_CONTRIBUTES_TO" r544 WHERE r544.source$ = n1.key AND r544."validFrom" <= ?2 AND (r544."validTo" IS NULL OR r544."validTo" IS NOT NULL AND r544."validTo" > ?2)
    UNION ALL
    SELECT 101 AS c1, r545.sourceId$ AS c2, r545."id" AS c3 FROM "edge_EFFORT_OF" r545 CROSS JOIN "node_DigitalisationEffort" t567 ON t567.key$ = r545.source$ WHERE r545.target$ = n1.key AND (t567."startsOn" IS NULL OR t567."startsOn" IS NOT NULL AND t567."startsOn" <= ?2) AND (t567."endsOn" IS NULL OR t567."endsOn" IS NOT NULL AND t567."endsOn" > ?2)
    UNION ALL
    SELECT 103 AS c1, r546.sourceId$ AS c2, r546."id" AS c3 FROM "edge_EMPLOYED_BY" r546 WHERE r546.target$ = n1.key
    UNION ALL
    SELECT 111 AS c1, r547.sourceId$ AS c2, r547."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r547 CROSS JOIN "node_Exception" t569 ON t569.key$ = r547.source$ WHERE r547.target$ = n1.key AND t569."validFrom" <= ?2 AND (t569."validTo" IS NULL OR t569."validTo" IS NOT NULL AND t569."validTo" > ?2)
    UNION ALL
    SELECT 123 AS c1, r548.sourceId$ AS c2, r548."id" AS c3 FROM "edge_FUNDED_BY" r548 WHERE r548.target$ = n1.key
    UNION ALL
    SELECT 144 AS c1, r549.targetId$ AS c2, r549."id" AS c3 FROM "edge_IN_NETWORK_AREA" r549 WHERE r549.source$ = n1.key
    UNION ALL
    SELECT 148 AS c1, r550.targetId$ AS c2, r550."id" AS c3 FROM "edge_IN_REGION" r550 CROSS JOIN "node_Region" t572 ON t572.key$ = r550.target$ WHERE r550.source$ = n1.key AND r550."validFrom" <= ?2 AND (r550."validTo" IS NULL OR r550."validTo" IS NOT NULL AND r550."validTo" > ?2) AND t572."validFrom" <= ?2 AND (t572."validTo" IS NULL OR t572."validTo" IS NOT NULL AND t572."validTo" > ?2)
    UNION ALL
    SELECT 171 AS c1, r551.sourceId$ AS c2, r551."id" AS c3 FROM "edge_NOMINATED_BY" r551 WHERE r551.target$ = n1.key
    UNION ALL
    SELECT 179 AS c1, r552.sourceId$ AS c2, r552."id" AS c3 FROM "edge_OWNED_BY" r552 CROSS JOIN "node_Project" t574 ON t574.key$ = r552.source$ WHERE r552.target$ = n1.key AND (t574."startsOn" IS NULL OR t574."startsOn" IS NOT NULL AND t574."startsOn" <= ?2) AND (t574."endsOn" IS NULL OR t574."endsOn" IS NOT NULL AND t574."endsOn" > ?2)
    UNION ALL
    SELECT 203 AS c1, r553.sourceId$ AS c2, r553."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r553 WHERE r553.target$ = n1.key
    UNION ALL
    SELECT 205 AS c1, r554.sourceId$ AS c2, r554."id" AS c3 FROM "edge_PROPOSED_BY" r554 WHERE r554.target$ = n1.key
    UNION ALL
    SELECT 211 AS c1, r555.sourceId$ AS c2, r555."id" AS c3 FROM "edge_PUBLIC_PARTY" r555 CROSS JOIN "node_Cooperation" t577 ON t577.key$ = r555.source$ WHERE r555.target$ = n1.key AND (t577."validFrom" IS NULL OR t577."validFrom" IS NOT NULL AND t577."validFrom" <= ?2) AND (t577."validTo" IS NULL OR t577."validTo" IS NOT NULL AND t577."validTo" > ?2)
    UNION ALL
    SELECT 217 AS c1, r556.sourceId$ AS c2, r556."id" AS c3 FROM "edge_RAISED_BY" r556 WHERE r556.target$ = n1.key
    UNION ALL
    SELECT 251 AS c1, r557.sourceId$ AS c2, r557."id" AS c3 FROM "edge_ROLLED_OUT_TO" r557 CROSS JOIN "node_Rollout" t579 ON t579.key$ = r557.source$ WHERE r557.target$ = n1.key AND (t579."startsOn" IS NULL OR t579."startsOn" IS NOT NULL AND t579."startsOn" <= ?2) AND (t579."endsOn" IS NULL OR t579."endsOn" IS NOT NULL AND t579."endsOn" > ?2)
    UNION ALL
    SELECT 255 AS c1, r558.sourceId$ AS c2, r558."id" AS c3 FROM "edge_RUNS_IN" r558 CROSS JOIN "node_Pilot" t580 ON t580.key$ = r558.source$ WHERE r558.target$ = n1.key AND r558."validFrom" <= ?2 AND (r558."validTo" IS NULL OR r558."validTo" IS NOT NULL AND r558."validTo" > ?2) AND (t580."startsOn" IS NULL OR t580."startsOn" IS NOT NULL AND t580."startsOn" <= ?2) AND (t580."endsOn" IS NULL OR t580."endsOn" IS NOT NULL AND t580."endsOn" > ?2)
    UNION ALL
    SELECT 261 AS c1, r559.sourceId$ AS c2, r559."id" AS c3 FROM "edge_SEAT_FOR" r559 CROSS JOIN "node_Membership" t581 ON t581.key$ = r559.source$ WHERE r559.target$ = n1.key AND t581."validFrom" <= ?2 AND (t581."validTo" IS NULL OR t581."validTo" IS NOT NULL AND t581."validTo" > ?2)
    UNION ALL
    SELECT 292 AS c1, r560.targetId$ AS c2, r560."id" AS c3 FROM "edge_TAKES_PART_IN" r560 CROSS JOIN "node_Project" t582 ON t582.key$ = r560.target$ WHERE r560.source$ = n1.key AND r560."validFrom" <= ?2 AND (r560."validTo" IS NULL OR r560."validTo" IS NOT NULL AND r560."validTo" > ?2) AND (t582."startsOn" IS NULL OR t582."startsOn" IS NOT NULL AND t582."startsOn" <= ?2) AND (t582."endsOn" IS NULL OR t582."endsOn" IS NOT NULL AND t582."endsOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q31))
    WHEN 33 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r561 WHERE r561.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_AFFILIATED_WITH" r562 WHERE r562.target$ = n1.key AND r562."validFrom" <= ?2 AND (r562."validTo" IS NULL OR r562."validTo" IS NOT NULL AND r562."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_BY" r563 CROSS JOIN "node_Allocation" t585 ON t585.key$ = r563.source$ WHERE r563.target$ = n1.key AND t585."validFrom" <= ?2 AND (t585."validTo" IS NULL OR t585."validTo" IS NOT NULL AND t585."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_DECLARED_INTEREST_IN" r564 WHERE r564.target$ = n1.key AND r564."validFrom" <= ?2 AND (r564."validTo" IS NULL OR r564."validTo" IS NOT NULL AND r564."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r565 WHERE r565.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r566 CROSS JOIN "node_Exception" t588 ON t588.key$ = r566.source$ WHERE r566.target$ = n1.key AND t588."validFrom" <= ?2 AND (t588."validTo" IS NULL OR t588."validTo" IS NOT NULL AND t588."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r567 WHERE r567.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r568 CROSS JOIN "node_Project" t590 ON t590.key$ = r568.source$ WHERE r568.target$ = n1.key AND (t590."startsOn" IS NULL OR t590."startsOn" IS NOT NULL AND t590."startsOn" <= ?2) AND (t590."endsOn" IS NULL OR t590."endsOn" IS NOT NULL AND t590."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRIVATE_PARTY" r569 CROSS JOIN "node_Cooperation" t591 ON t591.key$ = r569.source$ WHERE r569.target$ = n1.key AND (t591."validFrom" IS NULL OR t591."validFrom" IS NOT NULL AND t591."validFrom" <= ?2) AND (t591."validTo" IS NULL OR t591."validTo" IS NOT NULL AND t591."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r570 WHERE r570.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r571 WHERE r571.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r572 CROSS JOIN "node_Cooperation" t594 ON t594.key$ = r572.source$ WHERE r572.target$ = n1.key AND (t594."validFrom" IS NULL OR t594."validFrom" IS NOT NULL AND t594."validFrom" <= ?2) AND (t594."validTo" IS NULL OR t594."validTo" IS NOT NULL AND t594."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r573 CROSS JOIN "node_Membership" t595 ON t595.key$ = r573.source$ WHERE r573.target$ = n1.key AND t595."validFrom" <= ?2 AND (t595."validTo" IS NULL OR t595."validTo" IS NOT NULL AND t595."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q32.c1, q32.c2, q32.c3)) FROM (SELECT 7 AS c1, r574.sourceId$ AS c2, r574."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r574 WHERE r574.target$ = n1.key
    UNION ALL
    SELECT 11 AS c1, r575.sourceId$ AS c2, r575."id" AS c3 FROM "edge_AFFILIATED_WITH" r575 WHERE r575.target$ = n1.key AND r575."validFrom" <= ?2 AND (r575."validTo" IS NULL OR r575."validTo" IS NOT NULL AND r575."validTo" > ?2)
    UNION ALL
    SELECT 13 AS c1, r576.sourceId$ AS c2, r576."id" AS c3 FROM "edge_ALLOCATED_BY" r576 CROSS JOIN "node_Allocation" t598 ON t598.key$ = r576.source$ WHERE r576.target$ = n1.key AND t598."validFrom" <= ?2 AND (t598."validTo" IS NULL OR t598."validTo" IS NOT NULL AND t598."validTo" > ?2)
    UNION ALL
    SELECT 91 AS c1, r577.sourceId$ AS c2, r577."id" AS c3 FROM "edge_DECLARED_INTEREST_IN" r577 WHERE r577.target$ = n1.key AND r577."validFrom" <= ?2 AND (r577."validTo" IS NULL OR r577."validTo" IS NOT NULL AND r577."validTo" > ?2)
    UNION ALL
    SELECT 103 AS c1, r578.sourceId$ AS c2, r578."id" AS c3 FROM "edge_EMPLOYED_BY" r578 WHERE r578.target$ = n1.key
    UNION ALL
    SELECT 111 AS c1, r579.sourceId$ AS c2, r579."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r579 CROSS JOIN "node_Exception" t601 ON t601.key$ = r579.source$ WHERE r579.target$ = n1.key AND t601."validFrom" <= ?2 AND (t601."validTo" IS NULL OR t601."validTo" IS NOT NULL AND t601."validTo" > ?2)
    UNION ALL
    SELECT 123 AS c1, r580.sourceId$ AS c2, r580."id" AS c3 FROM "edge_FUNDED_BY" r580 WHERE r580.target$ = n1.key
    UNION ALL
    SELECT 179 AS c1, r581.sourceId$ AS c2, r581."id" AS c3 FROM "edge_OWNED_BY" r581 CROSS JOIN "node_Project" t603 ON t603.key$ = r581.source$ WHERE r581.target$ = n1.key AND (t603."startsOn" IS NULL OR t603."startsOn" IS NOT NULL AND t603."startsOn" <= ?2) AND (t603."endsOn" IS NULL OR t603."endsOn" IS NOT NULL AND t603."endsOn" > ?2)
    UNION ALL
    SELECT 197 AS c1, r582.sourceId$ AS c2, r582."id" AS c3 FROM "edge_PRIVATE_PARTY" r582 CROSS JOIN "node_Cooperation" t604 ON t604.key$ = r582.source$ WHERE r582.target$ = n1.key AND (t604."validFrom" IS NULL OR t604."validFrom" IS NOT NULL AND t604."validFrom" <= ?2) AND (t604."validTo" IS NULL OR t604."validTo" IS NOT NULL AND t604."validTo" > ?2)
    UNION ALL
    SELECT 203 AS c1, r583.sourceId$ AS c2, r583."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r583 WHERE r583.target$ = n1.key
    UNION ALL
    SELECT 205 AS c1, r584.sourceId$ AS c2, r584."id" AS c3 FROM "edge_PROPOSED_BY" r584 WHERE r584.target$ = n1.key
    UNION ALL
    SELECT 211 AS c1, r585.sourceId$ AS c2, r585."id" AS c3 FROM "edge_PUBLIC_PARTY" r585 CROSS JOIN "node_Cooperation" t607 ON t607.key$ = r585.source$ WHERE r585.target$ = n1.key AND (t607."validFrom" IS NULL OR t607."validFrom" IS NOT NULL AND t607."validFrom" <= ?2) AND (t607."validTo" IS NULL OR t607."validTo" IS NOT NULL AND t607."validTo" > ?2)
    UNION ALL
    SELECT 261 AS c1, r586.sourceId$ AS c2, r586."id" AS c3 FROM "edge_SEAT_FOR" r586 CROSS JOIN "node_Membership" t608 ON t608.key$ = r586.source$ WHERE r586.target$ = n1.key AND t608."validFrom" <= ?2 AND (t608."validTo" IS NULL OR t608."validTo" IS NOT NULL AND t608."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q32))
    WHEN 34 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ADMISSION_ASKED_BY" r587 WHERE r587.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_AFFILIATED_WITH" r588 WHERE r588.target$ = n1.key AND r588."validFrom" <= ?2 AND (r588."validTo" IS NULL OR r588."validTo" IS NOT NULL AND r588."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_BY" r589 CROSS JOIN "node_Allocation" t611 ON t611.key$ = r589.source$ WHERE r589.target$ = n1.key AND t611."validFrom" <= ?2 AND (t611."validTo" IS NULL OR t611."validTo" IS NOT NULL AND t611."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r590 WHERE r590.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_GRANTED_BY" r591 CROSS JOIN "node_Exception" t613 ON t613.key$ = r591.source$ WHERE r591.target$ = n1.key AND t613."validFrom" <= ?2 AND (t613."validTo" IS NULL OR t613."validTo" IS NOT NULL AND t613."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r592 WHERE r592.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r593 CROSS JOIN "node_Project" t615 ON t615.key$ = r593.source$ WHERE r593.target$ = n1.key AND (t615."startsOn" IS NULL OR t615."startsOn" IS NOT NULL AND t615."startsOn" <= ?2) AND (t615."endsOn" IS NULL OR t615."endsOn" IS NOT NULL AND t615."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r594 WHERE r594.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSED_BY" r595 WHERE r595.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r596 CROSS JOIN "node_Cooperation" t618 ON t618.key$ = r596.source$ WHERE r596.target$ = n1.key AND (t618."validFrom" IS NULL OR t618."validFrom" IS NOT NULL AND t618."validFrom" <= ?2) AND (t618."validTo" IS NULL OR t618."validTo" IS NOT NULL AND t618."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_FOR" r597 CROSS JOIN "node_Membership" t619 ON t619.key$ = r597.source$ WHERE r597.target$ = n1.key AND t619."validFrom" <= ?2 AND (t619."validTo" IS NULL OR t619."validTo" IS NOT NULL AND t619."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q33.c1, q33.c2, q33.c3)) FROM (SELECT 7 AS c1, r598.sourceId$ AS c2, r598."id" AS c3 FROM "edge_ADMISSION_ASKED_BY" r598 WHERE r598.target$ = n1.key
    UNION ALL
    SELECT 11 AS c1, r599.sourceId$ AS c2, r599."id" AS c3 FROM "edge_AFFILIATED_WITH" r599 WHERE r599.target$ = n1.key AND r599."validFrom" <= ?2 AND (r599."validTo" IS NULL OR r599."validTo" IS NOT NULL AND r599."validTo" > ?2)
    UNION ALL
    SELECT 13 AS c1, r600.sourceId$ AS c2, r600."id" AS c3 FROM "edge_ALLOCATED_BY" r600 CROSS JOIN "node_Allocation" t622 ON t622.key$ = r600.source$ WHERE r600.target$ = n1.key AND t622."validFrom" <= ?2 AND (t622."validTo" IS NULL OR t622."validTo" IS NOT NULL AND t622."validTo" > ?2)
    UNION ALL
    SELECT 103 AS c1, r601.sourceId$ AS c2, r601."id" AS c3 FROM "edge_EMPLOYED_BY" r601 WHERE r601.target$ = n1.key
    UNION ALL
    SELECT 111 AS c1, r602.sourceId$ AS c2, r602."id" AS c3 FROM "edge_EXCEPTION_GRANTED_BY" r602 CROSS JOIN "node_Exception" t624 ON t624.key$ = r602.source$ WHERE r602.target$ = n1.key AND t624."validFrom" <= ?2 AND (t624."validTo" IS NULL OR t624."validTo" IS NOT NULL AND t624."validTo" > ?2)
    UNION ALL
    SELECT 123 AS c1, r603.sourceId$ AS c2, r603."id" AS c3 FROM "edge_FUNDED_BY" r603 WHERE r603.target$ = n1.key
    UNION ALL
    SELECT 179 AS c1, r604.sourceId$ AS c2, r604."id" AS c3 FROM "edge_OWNED_BY" r604 CROSS JOIN "node_Project" t626 ON t626.key$ = r604.source$ WHERE r604.target$ = n1.key AND (t626."startsOn" IS NULL OR t626."startsOn" IS NOT NULL AND t626."startsOn" <= ?2) AND (t626."endsOn" IS NULL OR t626."endsOn" IS NOT NULL AND t626."endsOn" > ?2)
    UNION ALL
    SELECT 203 AS c1, r605.sourceId$ AS c2, r605."id" AS c3 FROM "edge_PRODUCT_OWNED_BY" r605 WHERE r605.target$ = n1.key
    UNION ALL
    SELECT 205 AS c1, r606.sourceId$ AS c2, r606."id" AS c3 FROM "edge_PROPOSED_BY" r606 WHERE r606.target$ = n1.key
    UNION ALL
    SELECT 211 AS c1, r607.sourceId$ AS c2, r607."id" AS c3 FROM "edge_PUBLIC_PARTY" r607 CROSS JOIN "node_Cooperation" t629 ON t629.key$ = r607.source$ WHERE r607.target$ = n1.key AND (t629."validFrom" IS NULL OR t629."validFrom" IS NOT NULL AND t629."validFrom" <= ?2) AND (t629."validTo" IS NULL OR t629."validTo" IS NOT NULL AND t629."validTo" > ?2)
    UNION ALL
    SELECT 261 AS c1, r608.sourceId$ AS c2, r608."id" AS c3 FROM "edge_SEAT_FOR" r608 CROSS JOIN "node_Membership" t630 ON t630.key$ = r608.source$ WHERE r608.target$ = n1.key AND t630."validFrom" <= ?2 AND (t630."validTo" IS NULL OR t630."validTo" IS NOT NULL AND t630."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q33))
    WHEN 35 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_AFFILIATED_WITH" r609 WHERE r609.source$ = n1.key AND r609."validFrom" <= ?2 AND (r609."validTo" IS NULL OR r609."validTo" IS NOT NULL AND r609."validTo" > ?2) AND 1
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATES" r610 CROSS JOIN "node_Allocation" t631 ON t631.key$ = r610.source$ WHERE r610.target$ = n1.key AND t631."validFrom" <= ?2 AND (t631."validTo" IS NULL OR t631."validTo" IS NOT NULL AND t631."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ANSWERED_BY" r611 WHERE r611.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ATTENDED" r612 WHERE r612.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTED_BY" r613 CROSS JOIN "node_Contribution" t634 ON t634.key$ = r613.source$ WHERE r613.target$ = n1.key AND t634."validFrom" <= ?2 AND (t634."validTo" IS NULL OR t634."validTo" IS NOT NULL AND t634."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_DECLARED_INTEREST_IN" r614 CROSS JOIN node n29 ON n29.key = r614.target$ WHERE r614.source$ = n1.key AND r614."validFrom" <= ?2 AND (r614."validTo" IS NULL OR r614."validTo" IS NOT NULL AND r614."validTo" > ?2) AND CASE n29.type WHEN 43 THEN (SELECT (t635."startsOn" IS NULL OR t635."startsOn" IS NOT NULL AND t635."startsOn" <= ?2) AND (t635."endsOn" IS NULL OR t635."endsOn" IS NOT NULL AND t635."endsOn" > ?2) FROM "node_Project" t635 WHERE t635.key$ = r614.target$) ELSE 1 END
    UNION ALL
    SELECT 1 FROM "edge_DECLARED_INTEREST_IN" r615 WHERE r615.target$ = n1.key AND r615."validFrom" <= ?2 AND (r615."validTo" IS NULL OR r615."validTo" IS NOT NULL AND r615."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EMPLOYED_BY" r616 WHERE r616.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_HAS_COMPETENCY" r617 WHERE r617.source$ = n1.key AND r617."validFrom" <= ?2 AND (r617."validTo" IS NULL OR r617."validTo" IS NOT NULL AND r617."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_INVITES" r618 WHERE r618.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_IN_POOL_OF" r619 WHERE r619.source$ = n1.key AND r619."validFrom" <= ?2 AND (r619."validTo" IS NULL OR r619."validTo" IS NOT NULL AND r619."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_LED_BY" r620 CROSS JOIN "node_Project" t640 ON t640.key$ = r620.source$ WHERE r620.target$ = n1.key AND (t640."startsOn" IS NULL OR t640."startsOn" IS NOT NULL AND t640."startsOn" <= ?2) AND (t640."endsOn" IS NULL OR t640."endsOn" IS NOT NULL AND t640."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_MANAGED_BY" r621 WHERE r621.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_MANAGED_BY" r622 WHERE r622.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_MERGED_INTO" r623 WHERE r623.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_MERGED_INTO" r624 WHERE r624.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_NOMINATES" r625 WHERE r625.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEWED_BY" r626 WHERE r626.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SEATS" r627 WHERE r627.target$ = n1.key AND r627."validFrom" <= ?2 AND (r627."validTo" IS NULL OR r627."validTo" IS NOT NULL AND r627."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SEAT_OF" r628 CROSS JOIN "node_Membership" t648 ON t648.key$ = r628.source$ WHERE r628.target$ = n1.key AND t648."validFrom" <= ?2 AND (t648."validTo" IS NULL OR t648."validTo" IS NOT NULL AND t648."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_WANTS_TO_DEVELOP" r629 WHERE r629.source$ = n1.key AND r629."statedOn" <= ?2 AND (r629."dueOn" IS NULL OR r629."dueOn" IS NOT NULL AND r629."dueOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_WISHED_BY" r630 WHERE r630.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WRITTEN_BY" r631 WHERE r631.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q34.c1, q34.c2, q34.c3)) FROM (SELECT 10 AS c1, r632.targetId$ AS c2, r632."id" AS c3 FROM "edge_AFFILIATED_WITH" r632 WHERE r632.source$ = n1.key AND r632."validFrom" <= ?2 AND (r632."validTo" IS NULL OR r632."validTo" IS NOT NULL AND r632."validTo" > ?2) AND 1
    UNION ALL
    SELECT 17 AS c1, r633.sourceId$ AS c2, r633."id" AS c3 FROM "edge_ALLOCATES" r633 CROSS JOIN "node_Allocation" t652 ON t652.key$ = r633.source$ WHERE r633.target$ = n1.key AND t652."validFrom" <= ?2 AND (t652."validTo" IS NULL OR t652."validTo" IS NOT NULL AND t652."validTo" > ?2)
    UNION ALL
    SELECT 27 AS c1, r634.sourceId$ AS c2, r634."id" AS c3 FROM "edge_ANSWERED_BY" r634 WHERE r634.target$ = n1.key
    UNION ALL
    SELECT 36 AS c1, r635.targetId$ AS c2, r635."id" AS c3 FROM "edge_ATTENDED" r635 WHERE r635.source$ = n1.key
    UNION ALL
    SELECT 67 AS c1, r636.sourceId$ AS c2, r636."id" AS c3 FROM "edge_CONTRIBUTED_BY" r636 CROSS JOIN "node_Contribution" t655 ON t655.key$ = r636.source$ WHERE r636.target$ = n1.key AND t655."validFrom" <= ?2 AND (t655."validTo" IS NULL OR t655."validTo" IS NOT NULL AND t655."validTo" > ?2)
    UNION ALL
    SELECT 90 AS c1, r637.targetId$ AS c2, r637."id" AS c3 FROM "edge_DECLARED_INTEREST_IN" r637 CROSS JOIN node n32 ON n32.key = r637.target$ WHERE r637.source$ = n1.key AND r637."validFrom" <= ?2 AND (r637."validTo" IS NULL OR r637."validTo" IS NOT NULL AND r637."validTo" > ?2) AND CASE n32.type WHEN 43 THEN (SELECT (t656."startsOn" IS NULL OR t656."startsOn" IS NOT NULL AND t656."startsOn" <= ?2) AND (t656."endsOn" IS NULL OR t656."endsOn" IS NOT NULL AND t656."endsOn" > ?2) FROM "node_Project" t656 WHERE t656.key$ = r637.target$) ELSE 1 END
    UNION ALL
    SELECT 91 AS c1, r638.sourceId$ AS c2, r638."id" AS c3 FROM "edge_DECLARED_INTEREST_IN" r638 WHERE r638.target$ = n1.key AND r638."validFrom" <= ?2 AND (r638."validTo" IS NULL OR r638."validTo" IS NOT NULL AND r638."validTo" > ?2)
    UNION ALL
    SELECT 102 AS c1, r639.targetId$ AS c2, r639."id" AS c3 FROM "edge_EMPLOYED_BY" r639 WHERE r639.source$ = n1.key AND 1
    UNION ALL
    SELECT 128 AS c1, r640.targetId$ AS c2, r640."id" AS c3 FROM "edge_HAS_COMPETENCY" r640 WHERE r640.source$ = n1.key AND r640."validFrom" <= ?2 AND (r640."validTo" IS NULL OR r640."validTo" IS NOT NULL AND r640."validTo" > ?2)
    UNION ALL
    SELECT 139 AS c1, r641.sourceId$ AS c2, r641."id" AS c3 FROM "edge_INVITES" r641 WHERE r641.target$ = n1.key
    UNION ALL
    SELECT 146 AS c1, r642.targetId$ AS c2, r642."id" AS c3 FROM "edge_IN_POOL_OF" r642 WHERE r642.source$ = n1.key AND r642."validFrom" <= ?2 AND (r642."validTo" IS NULL OR r642."validTo" IS NOT NULL AND r642."validTo" > ?2)
    UNION ALL
    SELECT 155 AS c1, r643.sourceId$ AS c2, r643."id" AS c3 FROM "edge_LED_BY" r643 CROSS JOIN "node_Project" t661 ON t661.key$ = r643.source$ WHERE r643.target$ = n1.key AND (t661."startsOn" IS NULL OR t661."startsOn" IS NOT NULL AND t661."startsOn" <= ?2) AND (t661."endsOn" IS NULL OR t661."endsOn" IS NOT NULL AND t661."endsOn" > ?2)
    UNION ALL
    SELECT 160 AS c1, r644.targetId$ AS c2, r644."id" AS c3 FROM "edge_MANAGED_BY" r644 WHERE r644.source$ = n1.key
    UNION ALL
    SELECT 161 AS c1, r645.sourceId$ AS c2, r645."id" AS c3 FROM "edge_MANAGED_BY" r645 WHERE r645.target$ = n1.key
    UNION ALL
    SELECT 168 AS c1, r646.targetId$ AS c2, r646."id" AS c3 FROM "edge_MERGED_INTO" r646 WHERE r646.source$ = n1.key
    UNION ALL
    SELECT 169 AS c1, r647.sourceId$ AS c2, r647."id" AS c3 FROM "edge_MERGED_INTO" r647 WHERE r647.target$ = n1.key
    UNION ALL
    SELECT 175 AS c1, r648.sourceId$ AS c2, r648."id" AS c3 FROM "edge_NOMINATES" r648 WHERE r648.target$ = n1.key
    UNION ALL
    SELECT 237 AS c1, r649.sourceId$ AS c2, r649."id" AS c3 FROM "edge_REVIEWED_BY" r649 WHERE r649.target$ = n1.key
    UNION ALL
    SELECT 259 AS c1, r650.sourceId$ AS c2, r650."id" AS c3 FROM "edge_SEATS" r650 WHERE r650.target$ = n1.key AND r650."validFrom" <= ?2 AND (r650."validTo" IS NULL OR r650."validTo" IS NOT NULL AND r650."validTo" > ?2)
    UNION ALL
    SELECT 265 AS c1, r651.sourceId$ AS c2, r651."id" AS c3 FROM "edge_SEAT_OF" r651 CROSS JOIN "node_Membership" t669 ON t669.key$ = r651.source$ WHERE r651.target$ = n1.key AND t669."validFrom" <= ?2 AND (t669."validTo" IS NULL OR t669."validTo" IS NOT NULL AND t669."validTo" > ?2)
    UNION ALL
    SELECT 316 AS c1, r652.targetId$ AS c2, r652."id" AS c3 FROM "edge_WANTS_TO_DEVELOP" r652 WHERE r652.source$ = n1.key AND r652."statedOn" <= ?2 AND (r652."dueOn" IS NULL OR r652."dueOn" IS NOT NULL AND r652."dueOn" > ?2)
    UNION ALL
    SELECT 319 AS c1, r653.sourceId$ AS c2, r653."id" AS c3 FROM "edge_WISHED_BY" r653 WHERE r653.target$ = n1.key
    UNION ALL
    SELECT 327 AS c1, r654.sourceId$ AS c2, r654."id" AS c3 FROM "edge_WRITTEN_BY" r654 WHERE r654.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q34))
    WHEN 36 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_IN_REGION" r655 WHERE r655.target$ = n1.key AND r655."validFrom" <= ?2 AND (r655."validTo" IS NULL OR r655."validTo" IS NOT NULL AND r655."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SUCCEEDED_BY" r656 CROSS JOIN "node_Region" t674 ON t674.key$ = r656.target$ WHERE r656.source$ = n1.key AND t674."validFrom" <= ?2 AND (t674."validTo" IS NULL OR t674."validTo" IS NOT NULL AND t674."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SUCCEEDED_BY" r657 CROSS JOIN "node_Region" t675 ON t675.key$ = r657.source$ WHERE r657.target$ = n1.key AND t675."validFrom" <= ?2 AND (t675."validTo" IS NULL OR t675."validTo" IS NOT NULL AND t675."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q35.c1, q35.c2, q35.c3)) FROM (SELECT 149 AS c1, r658.sourceId$ AS c2, r658."id" AS c3 FROM "edge_IN_REGION" r658 WHERE r658.target$ = n1.key AND r658."validFrom" <= ?2 AND (r658."validTo" IS NULL OR r658."validTo" IS NOT NULL AND r658."validTo" > ?2)
    UNION ALL
    SELECT 286 AS c1, r659.targetId$ AS c2, r659."id" AS c3 FROM "edge_SUCCEEDED_BY" r659 CROSS JOIN "node_Region" t677 ON t677.key$ = r659.target$ WHERE r659.source$ = n1.key AND t677."validFrom" <= ?2 AND (t677."validTo" IS NULL OR t677."validTo" IS NOT NULL AND t677."validTo" > ?2)
    UNION ALL
    SELECT 287 AS c1, r660.sourceId$ AS c2, r660."id" AS c3 FROM "edge_SUCCEEDED_BY" r660 CROSS JOIN "node_Region" t678 ON t678.key$ = r660.source$ WHERE r660.target$ = n1.key AND t678."validFrom" <= ?2 AND (t678."validTo" IS NULL OR t678."validTo" IS NOT NULL AND t678."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q35))
    WHEN 37 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_IN_NETWORK_AREA" r661 WHERE r661.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q36.c1, q36.c2, q36.c3)) FROM (SELECT 145 AS c1, r662.sourceId$ AS c2, r662."id" AS c3 FROM "edge_IN_NETWORK_AREA" r662 WHERE r662.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q36))
    WHEN 38 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_DRIVES" r663 WHERE r663.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_RAISED_BY" r664 WHERE r664.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q37.c1, q37.c2, q37.c3)) FROM (SELECT 98 AS c1, r665.targetId$ AS c2, r665."id" AS c3 FROM "edge_DRIVES" r665 WHERE r665.source$ = n1.key
    UNION ALL
    SELECT 216 AS c1, r666.targetId$ AS c2, r666."id" AS c3 FROM "edge_RAISED_BY" r666 WHERE r666.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q37))
    WHEN 39 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_RAISED_AT" r667 WHERE r667.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WISHED_BY" r668 WHERE r668.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WISH_FOR" r669 WHERE r669.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q38.c1, q38.c2, q38.c3)) FROM (SELECT 214 AS c1, r670.targetId$ AS c2, r670."id" AS c3 FROM "edge_RAISED_AT" r670 WHERE r670.source$ = n1.key
    UNION ALL
    SELECT 318 AS c1, r671.targetId$ AS c2, r671."id" AS c3 FROM "edge_WISHED_BY" r671 WHERE r671.source$ = n1.key
    UNION ALL
    SELECT 320 AS c1, r672.targetId$ AS c2, r672."id" AS c3 FROM "edge_WISH_FOR" r672 WHERE r672.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q38))
    WHEN 40 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ANALYSES" r673 WHERE r673.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q39.c1, q39.c2, q39.c3)) FROM (SELECT 25 AS c1, r674.sourceId$ AS c2, r674."id" AS c3 FROM "edge_ANALYSES" r674 WHERE r674.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q39))
    WHEN 41 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ANALYSED_BY" r675 CROSS JOIN "node_WorkingGroup" t693 ON t693.key$ = r675.target$ WHERE r675.source$ = n1.key AND (t693."establishedOn" IS NULL OR t693."establishedOn" IS NOT NULL AND t693."establishedOn" <= ?2) AND (t693."closedOn" IS NULL OR t693."closedOn" IS NOT NULL AND t693."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ANALYSES" r676 WHERE r676.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_FOUND_IN" r677 WHERE r677.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_RESULTED_IN" r678 CROSS JOIN "node_GroupTask" t696 ON t696.key$ = r678.source$ WHERE r678.target$ = n1.key AND (t696."startsOn" IS NULL OR t696."startsOn" IS NOT NULL AND t696."startsOn" <= ?2) AND (t696."endsOn" IS NULL OR t696."endsOn" IS NOT NULL AND t696."endsOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q40.c1, q40.c2, q40.c3)) FROM (SELECT 22 AS c1, r679.targetId$ AS c2, r679."id" AS c3 FROM "edge_ANALYSED_BY" r679 CROSS JOIN "node_WorkingGroup" t697 ON t697.key$ = r679.target$ WHERE r679.source$ = n1.key AND (t697."establishedOn" IS NULL OR t697."establishedOn" IS NOT NULL AND t697."establishedOn" <= ?2) AND (t697."closedOn" IS NULL OR t697."closedOn" IS NOT NULL AND t697."closedOn" > ?2)
    UNION ALL
    SELECT 24 AS c1, r680.targetId$ AS c2, r680."id" AS c3 FROM "edge_ANALYSES" r680 WHERE r680.source$ = n1.key
    UNION ALL
    SELECT 121 AS c1, r681.sourceId$ AS c2, r681."id" AS c3 FROM "edge_FOUND_IN" r681 WHERE r681.target$ = n1.key
    UNION ALL
    SELECT 233 AS c1, r682.sourceId$ AS c2, r682."id" AS c3 FROM "edge_RESULTED_IN" r682 CROSS JOIN "node_GroupTask" t700 ON t700.key$ = r682.source$ WHERE r682.target$ = n1.key AND (t700."startsOn" IS NULL OR t700."startsOn" IS NOT NULL AND t700."startsOn" <= ?2) AND (t700."endsOn" IS NULL OR t700."endsOn" IS NOT NULL AND t700."endsOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q40))
    WHEN 42 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_FOUND_IN" r683 WHERE r683.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_IMPLIES_FOR" r684 WHERE r684.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q41.c1, q41.c2, q41.c3)) FROM (SELECT 120 AS c1, r685.targetId$ AS c2, r685."id" AS c3 FROM "edge_FOUND_IN" r685 WHERE r685.source$ = n1.key
    UNION ALL
    SELECT 130 AS c1, r686.targetId$ AS c2, r686."id" AS c3 FROM "edge_IMPLIES_FOR" r686 WHERE r686.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q41))
    WHEN 43 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r687 WHERE r687.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ALLOCATED_TO" r688 CROSS JOIN "node_Allocation" t706 ON t706.key$ = r688.source$ WHERE r688.target$ = n1.key AND t706."validFrom" <= ?2 AND (t706."validTo" IS NULL OR t706."validTo" IS NOT NULL AND t706."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_CONCERNS_PROJECT" r689 WHERE r689.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_ABOUT" r690 WHERE r690.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECLARED_INTEREST_IN" r691 WHERE r691.target$ = n1.key AND r691."validFrom" <= ?2 AND (r691."validTo" IS NULL OR r691."validTo" IS NOT NULL AND r691."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ESTABLISHES" r692 WHERE r692.source$ = n1.key AND (r692."validFrom" IS NULL OR r692."validFrom" IS NOT NULL AND r692."validFrom" <= ?2) AND (r692."validTo" IS NULL OR r692."validTo" IS NOT NULL AND r692."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FOLLOWS_FRAMEWORK" r693 WHERE r693.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_LED_BY" r694 WHERE r694.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_OWNED_BY" r695 WHERE r695.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_PART_OF_EFFORT" r696 CROSS JOIN "node_DigitalisationEffort" t713 ON t713.key$ = r696.target$ WHERE r696.source$ = n1.key AND (t713."startsOn" IS NULL OR t713."startsOn" IS NOT NULL AND t713."startsOn" <= ?2) AND (t713."endsOn" IS NULL OR t713."endsOn" IS NOT NULL AND t713."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCED_BY_PROJECT" r697 WHERE r697.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REQUESTED_BY" r698 WHERE r698.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEWED_IN" r699 WHERE r699.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SOLUTION_OF" r700 WHERE r700.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SPECIFIED_IN" r701 WHERE r701.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TAKES_PART_IN" r702 WHERE r702.target$ = n1.key AND r702."validFrom" <= ?2 AND (r702."validTo" IS NULL OR r702."validTo" IS NOT NULL AND r702."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TOUCHES_PROJECT" r703 WHERE r703.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q42.c1, q42.c2, q42.c3)) FROM (SELECT 1 AS c1, r704.sourceId$ AS c2, r704."id" AS c3 FROM "edge_ABOUT" r704 WHERE r704.target$ = n1.key
    UNION ALL
    SELECT 15 AS c1, r705.sourceId$ AS c2, r705."id" AS c3 FROM "edge_ALLOCATED_TO" r705 CROSS JOIN "node_Allocation" t722 ON t722.key$ = r705.source$ WHERE r705.target$ = n1.key AND t722."validFrom" <= ?2 AND (t722."validTo" IS NULL OR t722."validTo" IS NOT NULL AND t722."validTo" > ?2)
    UNION ALL
    SELECT 63 AS c1, r706.sourceId$ AS c2, r706."id" AS c3 FROM "edge_CONCERNS_PROJECT" r706 WHERE r706.target$ = n1.key
    UNION ALL
    SELECT 85 AS c1, r707.sourceId$ AS c2, r707."id" AS c3 FROM "edge_DECIDES_ABOUT" r707 WHERE r707.target$ = n1.key
    UNION ALL
    SELECT 91 AS c1, r708.sourceId$ AS c2, r708."id" AS c3 FROM "edge_DECLARED_INTEREST_IN" r708 WHERE r708.target$ = n1.key AND r708."validFrom" <= ?2 AND (r708."validTo" IS NULL OR r708."validTo" IS NOT NULL AND r708."validTo" > ?2)
    UNION ALL
    SELECT 104 AS c1, r709.targetId$ AS c2, r709."id" AS c3 FROM "edge_ESTABLISHES" r709 WHERE r709.source$ = n1.key AND (r709."validFrom" IS NULL OR r709."validFrom" IS NOT NULL AND r709."validFrom" <= ?2) AND (r709."validTo" IS NULL OR r709."validTo" IS NOT NULL AND r709."validTo" > ?2)
    UNION ALL
    SELECT 116 AS c1, r710.targetId$ AS c2, r710."id" AS c3 FROM "edge_FOLLOWS_FRAMEWORK" r710 WHERE r710.source$ = n1.key
    UNION ALL
    SELECT 154 AS c1, r711.targetId$ AS c2, r711."id" AS c3 FROM "edge_LED_BY" r711 WHERE r711.source$ = n1.key
    UNION ALL
    SELECT 178 AS c1, r712.targetId$ AS c2, r712."id" AS c3 FROM "edge_OWNED_BY" r712 WHERE r712.source$ = n1.key AND 1
    UNION ALL
    SELECT 186 AS c1, r713.targetId$ AS c2, r713."id" AS c3 FROM "edge_PART_OF_EFFORT" r713 CROSS JOIN "node_DigitalisationEffort" t729 ON t729.key$ = r713.target$ WHERE r713.source$ = n1.key AND (t729."startsOn" IS NULL OR t729."startsOn" IS NOT NULL AND t729."startsOn" <= ?2) AND (t729."endsOn" IS NULL OR t729."endsOn" IS NOT NULL AND t729."endsOn" > ?2)
    UNION ALL
    SELECT 201 AS c1, r714.sourceId$ AS c2, r714."id" AS c3 FROM "edge_PRODUCED_BY_PROJECT" r714 WHERE r714.target$ = n1.key
    UNION ALL
    SELECT 225 AS c1, r715.sourceId$ AS c2, r715."id" AS c3 FROM "edge_REQUESTED_BY" r715 WHERE r715.target$ = n1.key
    UNION ALL
    SELECT 239 AS c1, r716.sourceId$ AS c2, r716."id" AS c3 FROM "edge_REVIEWED_IN" r716 WHERE r716.target$ = n1.key
    UNION ALL
    SELECT 271 AS c1, r717.sourceId$ AS c2, r717."id" AS c3 FROM "edge_SOLUTION_OF" r717 WHERE r717.target$ = n1.key
    UNION ALL
    SELECT 277 AS c1, r718.sourceId$ AS c2, r718."id" AS c3 FROM "edge_SPECIFIED_IN" r718 WHERE r718.target$ = n1.key
    UNION ALL
    SELECT 293 AS c1, r719.sourceId$ AS c2, r719."id" AS c3 FROM "edge_TAKES_PART_IN" r719 WHERE r719.target$ = n1.key AND r719."validFrom" <= ?2 AND (r719."validTo" IS NULL OR r719."validTo" IS NOT NULL AND r719."validTo" > ?2)
    UNION ALL
    SELECT 303 AS c1, r720.sourceId$ AS c2, r720."id" AS c3 FROM "edge_TOUCHES_PROJECT" r720 WHERE r720.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q42))
    WHEN 44 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_EFFORT_OF" r721 WHERE r721.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_FOLLOWS_FRAMEWORK" r722 WHERE r722.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PART_OF_EFFORT" r723 CROSS JOIN "node_Project" t739 ON t739.key$ = r723.source$ WHERE r723.target$ = n1.key AND (t739."startsOn" IS NULL OR t739."startsOn" IS NOT NULL AND t739."startsOn" <= ?2) AND (t739."endsOn" IS NULL OR t739."endsOn" IS NOT NULL AND t739."endsOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q43.c1, q43.c2, q43.c3)) FROM (SELECT 100 AS c1, r724.targetId$ AS c2, r724."id" AS c3 FROM "edge_EFFORT_OF" r724 WHERE r724.source$ = n1.key
    UNION ALL
    SELECT 116 AS c1, r725.targetId$ AS c2, r725."id" AS c3 FROM "edge_FOLLOWS_FRAMEWORK" r725 WHERE r725.source$ = n1.key
    UNION ALL
    SELECT 187 AS c1, r726.sourceId$ AS c2, r726."id" AS c3 FROM "edge_PART_OF_EFFORT" r726 CROSS JOIN "node_Project" t742 ON t742.key$ = r726.source$ WHERE r726.target$ = n1.key AND (t742."startsOn" IS NULL OR t742."startsOn" IS NOT NULL AND t742."startsOn" <= ?2) AND (t742."endsOn" IS NULL OR t742."endsOn" IS NOT NULL AND t742."endsOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q43))
    WHEN 45 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_RESULTED_IN" r727 CROSS JOIN "node_GroupTask" t743 ON t743.key$ = r727.source$ WHERE r727.target$ = n1.key AND (t743."startsOn" IS NULL OR t743."startsOn" IS NOT NULL AND t743."startsOn" <= ?2) AND (t743."endsOn" IS NULL OR t743."endsOn" IS NOT NULL AND t743."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REVIEWS_SPECIFICATION" r728 WHERE r728.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_SPECIFIED_BY" r729 CROSS JOIN "node_WorkingGroup" t745 ON t745.key$ = r729.target$ WHERE r729.source$ = n1.key AND (t745."establishedOn" IS NULL OR t745."establishedOn" IS NOT NULL AND t745."establishedOn" <= ?2) AND (t745."closedOn" IS NULL OR t745."closedOn" IS NOT NULL AND t745."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SPECIFIED_IN" r730 CROSS JOIN "node_Project" t746 ON t746.key$ = r730.target$ WHERE r730.source$ = n1.key AND (t746."startsOn" IS NULL OR t746."startsOn" IS NOT NULL AND t746."startsOn" <= ?2) AND (t746."endsOn" IS NULL OR t746."endsOn" IS NOT NULL AND t746."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SPECIFIES" r731 WHERE r731.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_WRITTEN_UP_IN" r732 WHERE r732.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q44.c1, q44.c2, q44.c3)) FROM (SELECT 233 AS c1, r733.sourceId$ AS c2, r733."id" AS c3 FROM "edge_RESULTED_IN" r733 CROSS JOIN "node_GroupTask" t749 ON t749.key$ = r733.source$ WHERE r733.target$ = n1.key AND (t749."startsOn" IS NULL OR t749."startsOn" IS NOT NULL AND t749."startsOn" <= ?2) AND (t749."endsOn" IS NULL OR t749."endsOn" IS NOT NULL AND t749."endsOn" > ?2)
    UNION ALL
    SELECT 243 AS c1, r734.sourceId$ AS c2, r734."id" AS c3 FROM "edge_REVIEWS_SPECIFICATION" r734 WHERE r734.target$ = n1.key
    UNION ALL
    SELECT 274 AS c1, r735.targetId$ AS c2, r735."id" AS c3 FROM "edge_SPECIFIED_BY" r735 CROSS JOIN "node_WorkingGroup" t751 ON t751.key$ = r735.target$ WHERE r735.source$ = n1.key AND (t751."establishedOn" IS NULL OR t751."establishedOn" IS NOT NULL AND t751."establishedOn" <= ?2) AND (t751."closedOn" IS NULL OR t751."closedOn" IS NOT NULL AND t751."closedOn" > ?2)
    UNION ALL
    SELECT 276 AS c1, r736.targetId$ AS c2, r736."id" AS c3 FROM "edge_SPECIFIED_IN" r736 CROSS JOIN "node_Project" t752 ON t752.key$ = r736.target$ WHERE r736.source$ = n1.key AND (t752."startsOn" IS NULL OR t752."startsOn" IS NOT NULL AND t752."startsOn" <= ?2) AND (t752."endsOn" IS NULL OR t752."endsOn" IS NOT NULL AND t752."endsOn" > ?2)
    UNION ALL
    SELECT 278 AS c1, r737.targetId$ AS c2, r737."id" AS c3 FROM "edge_SPECIFIES" r737 WHERE r737.source$ = n1.key
    UNION ALL
    SELECT 328 AS c1, r738.targetId$ AS c2, r738."id" AS c3 FROM "edge_WRITTEN_UP_IN" r738 WHERE r738.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q44))
    WHEN 46 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CHECKED" r739 WHERE r739.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r740 CROSS JOIN "node_Exception" t756 ON t756.key$ = r740.source$ WHERE r740.target$ = n1.key AND t756."validFrom" <= ?2 AND (t756."validTo" IS NULL OR t756."validTo" IS NOT NULL AND t756."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_RESTS_ON" r741 WHERE r741.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEWED_BY" r742 WHERE r742.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEWED_IN" r743 CROSS JOIN "node_Project" t759 ON t759.key$ = r743.target$ WHERE r743.source$ = n1.key AND (t759."startsOn" IS NULL OR t759."startsOn" IS NOT NULL AND t759."startsOn" <= ?2) AND (t759."endsOn" IS NULL OR t759."endsOn" IS NOT NULL AND t759."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REVIEWS_DELIVERABLE" r744 WHERE r744.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEWS_SPECIFICATION" r745 WHERE r745.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEWS_VERSION" r746 WHERE r746.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEW_OF" r747 WHERE r747.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_REVIEW_OF_GROUP" r748 CROSS JOIN "node_WorkingGroup" t764 ON t764.key$ = r748.target$ WHERE r748.source$ = n1.key AND (t764."establishedOn" IS NULL OR t764."establishedOn" IS NOT NULL AND t764."establishedOn" <= ?2) AND (t764."closedOn" IS NULL OR t764."closedOn" IS NOT NULL AND t764."closedOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q45.c1, q45.c2, q45.c3)) FROM (SELECT 57 AS c1, r749.sourceId$ AS c2, r749."id" AS c3 FROM "edge_CHECKED" r749 WHERE r749.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r750.sourceId$ AS c2, r750."id" AS c3 FROM "edge_EXCEPTION_FOR" r750 CROSS JOIN "node_Exception" t766 ON t766.key$ = r750.source$ WHERE r750.target$ = n1.key AND t766."validFrom" <= ?2 AND (t766."validTo" IS NULL OR t766."validTo" IS NOT NULL AND t766."validTo" > ?2)
    UNION ALL
    SELECT 231 AS c1, r751.sourceId$ AS c2, r751."id" AS c3 FROM "edge_RESTS_ON" r751 WHERE r751.target$ = n1.key
    UNION ALL
    SELECT 236 AS c1, r752.targetId$ AS c2, r752."id" AS c3 FROM "edge_REVIEWED_BY" r752 WHERE r752.source$ = n1.key
    UNION ALL
    SELECT 238 AS c1, r753.targetId$ AS c2, r753."id" AS c3 FROM "edge_REVIEWED_IN" r753 CROSS JOIN "node_Project" t769 ON t769.key$ = r753.target$ WHERE r753.source$ = n1.key AND (t769."startsOn" IS NULL OR t769."startsOn" IS NOT NULL AND t769."startsOn" <= ?2) AND (t769."endsOn" IS NULL OR t769."endsOn" IS NOT NULL AND t769."endsOn" > ?2)
    UNION ALL
    SELECT 240 AS c1, r754.targetId$ AS c2, r754."id" AS c3 FROM "edge_REVIEWS_DELIVERABLE" r754 WHERE r754.source$ = n1.key
    UNION ALL
    SELECT 242 AS c1, r755.targetId$ AS c2, r755."id" AS c3 FROM "edge_REVIEWS_SPECIFICATION" r755 WHERE r755.source$ = n1.key
    UNION ALL
    SELECT 244 AS c1, r756.targetId$ AS c2, r756."id" AS c3 FROM "edge_REVIEWS_VERSION" r756 WHERE r756.source$ = n1.key
    UNION ALL
    SELECT 246 AS c1, r757.targetId$ AS c2, r757."id" AS c3 FROM "edge_REVIEW_OF" r757 WHERE r757.source$ = n1.key
    UNION ALL
    SELECT 248 AS c1, r758.targetId$ AS c2, r758."id" AS c3 FROM "edge_REVIEW_OF_GROUP" r758 CROSS JOIN "node_WorkingGroup" t774 ON t774.key$ = r758.target$ WHERE r758.source$ = n1.key AND (t774."establishedOn" IS NULL OR t774."establishedOn" IS NOT NULL AND t774."establishedOn" <= ?2) AND (t774."closedOn" IS NULL OR t774."closedOn" IS NOT NULL AND t774."closedOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q45))
    WHEN 47 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ALLOWS_TASK_TYPE" r759 CROSS JOIN "node_Mandate" t775 ON t775.key$ = r759.source$ WHERE r759.target$ = n1.key AND (t775."validFrom" IS NULL OR t775."validFrom" IS NOT NULL AND t775."validFrom" <= ?2) AND (t775."validTo" IS NULL OR t775."validTo" IS NOT NULL AND t775."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_IS_OF_TYPE" r760 CROSS JOIN "node_GroupTask" t776 ON t776.key$ = r760.source$ WHERE r760.target$ = n1.key AND (t776."startsOn" IS NULL OR t776."startsOn" IS NOT NULL AND t776."startsOn" <= ?2) AND (t776."endsOn" IS NULL OR t776."endsOn" IS NOT NULL AND t776."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_MAIN_TASK_TYPE" r761 CROSS JOIN "node_WorkingGroup" t777 ON t777.key$ = r761.source$ WHERE r761.target$ = n1.key AND (t777."establishedOn" IS NULL OR t777."establishedOn" IS NOT NULL AND t777."establishedOn" <= ?2) AND (t777."closedOn" IS NULL OR t777."closedOn" IS NOT NULL AND t777."closedOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q46.c1, q46.c2, q46.c3)) FROM (SELECT 21 AS c1, r762.sourceId$ AS c2, r762."id" AS c3 FROM "edge_ALLOWS_TASK_TYPE" r762 CROSS JOIN "node_Mandate" t778 ON t778.key$ = r762.source$ WHERE r762.target$ = n1.key AND (t778."validFrom" IS NULL OR t778."validFrom" IS NOT NULL AND t778."validFrom" <= ?2) AND (t778."validTo" IS NULL OR t778."validTo" IS NOT NULL AND t778."validTo" > ?2)
    UNION ALL
    SELECT 153 AS c1, r763.sourceId$ AS c2, r763."id" AS c3 FROM "edge_IS_OF_TYPE" r763 CROSS JOIN "node_GroupTask" t779 ON t779.key$ = r763.source$ WHERE r763.target$ = n1.key AND (t779."startsOn" IS NULL OR t779."startsOn" IS NOT NULL AND t779."startsOn" <= ?2) AND (t779."endsOn" IS NULL OR t779."endsOn" IS NOT NULL AND t779."endsOn" > ?2)
    UNION ALL
    SELECT 159 AS c1, r764.sourceId$ AS c2, r764."id" AS c3 FROM "edge_MAIN_TASK_TYPE" r764 CROSS JOIN "node_WorkingGroup" t780 ON t780.key$ = r764.source$ WHERE r764.target$ = n1.key AND (t780."establishedOn" IS NULL OR t780."establishedOn" IS NOT NULL AND t780."establishedOn" <= ?2) AND (t780."closedOn" IS NULL OR t780."closedOn" IS NOT NULL AND t780."closedOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q46))
    WHEN 48 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_IS_OF_TYPE" r765 WHERE r765.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_RESULTED_IN" r766 CROSS JOIN node n36 ON n36.key = r766.target$ WHERE r766.source$ = n1.key AND CASE n36.type WHEN 53 THEN (SELECT (t782."startsOn" IS NULL OR t782."startsOn" IS NOT NULL AND t782."startsOn" <= ?2) AND (t782."endsOn" IS NULL OR t782."endsOn" IS NOT NULL AND t782."endsOn" > ?2) FROM "node_Pilot" t782 WHERE t782.key$ = r766.target$) WHEN 55 THEN (SELECT (t783."startsOn" IS NULL OR t783."startsOn" IS NOT NULL AND t783."startsOn" <= ?2) AND (t783."endsOn" IS NULL OR t783."endsOn" IS NOT NULL AND t783."endsOn" > ?2) FROM "node_Trial" t783 WHERE t783.key$ = r766.target$) ELSE 1 END
    UNION ALL
    SELECT 1 FROM "edge_TASK_ABOUT" r767 WHERE r767.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TASK_OF" r768 CROSS JOIN "node_WorkingGroup" t785 ON t785.key$ = r768.target$ WHERE r768.source$ = n1.key AND (t785."establishedOn" IS NULL OR t785."establishedOn" IS NOT NULL AND t785."establishedOn" <= ?2) AND (t785."closedOn" IS NULL OR t785."closedOn" IS NOT NULL AND t785."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TASK_ON" r769 WHERE r769.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q47.c1, q47.c2, q47.c3)) FROM (SELECT 152 AS c1, r770.targetId$ AS c2, r770."id" AS c3 FROM "edge_IS_OF_TYPE" r770 WHERE r770.source$ = n1.key
    UNION ALL
    SELECT 232 AS c1, r771.targetId$ AS c2, r771."id" AS c3 FROM "edge_RESULTED_IN" r771 CROSS JOIN node n37 ON n37.key = r771.target$ WHERE r771.source$ = n1.key AND CASE n37.type WHEN 53 THEN (SELECT (t788."startsOn" IS NULL OR t788."startsOn" IS NOT NULL AND t788."startsOn" <= ?2) AND (t788."endsOn" IS NULL OR t788."endsOn" IS NOT NULL AND t788."endsOn" > ?2) FROM "node_Pilot" t788 WHERE t788.key$ = r771.target$) WHEN 55 THEN (SELECT (t789."startsOn" IS NULL OR t789."startsOn" IS NOT NULL AND t789."startsOn" <= ?2) AND (t789."endsOn" IS NULL OR t789."endsOn" IS NOT NULL AND t789."endsOn" > ?2) FROM "node_Trial" t789 WHERE t789.key$ = r771.target$) ELSE 1 END
    UNION ALL
    SELECT 294 AS c1, r772.targetId$ AS c2, r772."id" AS c3 FROM "edge_TASK_ABOUT" r772 WHERE r772.source$ = n1.key
    UNION ALL
    SELECT 296 AS c1, r773.targetId$ AS c2, r773."id" AS c3 FROM "edge_TASK_OF" r773 CROSS JOIN "node_WorkingGroup" t791 ON t791.key$ = r773.target$ WHERE r773.source$ = n1.key AND (t791."establishedOn" IS NULL OR t791."establishedOn" IS NOT NULL AND t791."establishedOn" <= ?2) AND (t791."closedOn" IS NULL OR t791."closedOn" IS NOT NULL AND t791."closedOn" > ?2)
    UNION ALL
    SELECT 298 AS c1, r774.targetId$ AS c2, r774."id" AS c3 FROM "edge_TASK_ON" r774 WHERE r774.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q47))
    WHEN 49 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ABOUT" r775 WHERE r775.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_COVERS_TOPIC" r776 CROSS JOIN "node_Mandate" t794 ON t794.key$ = r776.source$ WHERE r776.target$ = n1.key AND (t794."validFrom" IS NULL OR t794."validFrom" IS NOT NULL AND t794."validFrom" <= ?2) AND (t794."validTo" IS NULL OR t794."validTo" IS NOT NULL AND t794."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PROPOSES" r777 WHERE r777.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_RESULTS_IN" r778 WHERE r778.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TASK_ON" r779 CROSS JOIN "node_GroupTask" t797 ON t797.key$ = r779.source$ WHERE r779.target$ = n1.key AND (t797."startsOn" IS NULL OR t797."startsOn" IS NOT NULL AND t797."startsOn" <= ?2) AND (t797."endsOn" IS NULL OR t797."endsOn" IS NOT NULL AND t797."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_WORKS_WITH" r780 CROSS JOIN "node_WorkingGroup" t798 ON t798.key$ = r780.source$ WHERE r780.target$ = n1.key AND (t798."establishedOn" IS NULL OR t798."establishedOn" IS NOT NULL AND t798."establishedOn" <= ?2) AND (t798."closedOn" IS NULL OR t798."closedOn" IS NOT NULL AND t798."closedOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q48.c1, q48.c2, q48.c3)) FROM (SELECT 1 AS c1, r781.sourceId$ AS c2, r781."id" AS c3 FROM "edge_ABOUT" r781 WHERE r781.target$ = n1.key
    UNION ALL
    SELECT 81 AS c1, r782.sourceId$ AS c2, r782."id" AS c3 FROM "edge_COVERS_TOPIC" r782 CROSS JOIN "node_Mandate" t800 ON t800.key$ = r782.source$ WHERE r782.target$ = n1.key AND (t800."validFrom" IS NULL OR t800."validFrom" IS NOT NULL AND t800."validFrom" <= ?2) AND (t800."validTo" IS NULL OR t800."validTo" IS NOT NULL AND t800."validTo" > ?2)
    UNION ALL
    SELECT 209 AS c1, r783.sourceId$ AS c2, r783."id" AS c3 FROM "edge_PROPOSES" r783 WHERE r783.target$ = n1.key
    UNION ALL
    SELECT 234 AS c1, r784.targetId$ AS c2, r784."id" AS c3 FROM "edge_RESULTS_IN" r784 WHERE r784.source$ = n1.key
    UNION ALL
    SELECT 299 AS c1, r785.sourceId$ AS c2, r785."id" AS c3 FROM "edge_TASK_ON" r785 CROSS JOIN "node_GroupTask" t803 ON t803.key$ = r785.source$ WHERE r785.target$ = n1.key AND (t803."startsOn" IS NULL OR t803."startsOn" IS NOT NULL AND t803."startsOn" <= ?2) AND (t803."endsOn" IS NULL OR t803."endsOn" IS NOT NULL AND t803."endsOn" > ?2)
    UNION ALL
    SELECT 325 AS c1, r786.sourceId$ AS c2, r786."id" AS c3 FROM "edge_WORKS_WITH" r786 CROSS JOIN "node_WorkingGroup" t804 ON t804.key$ = r786.source$ WHERE r786.target$ = n1.key AND (t804."establishedOn" IS NULL OR t804."establishedOn" IS NOT NULL AND t804."establishedOn" <= ?2) AND (t804."closedOn" IS NULL OR t804."closedOn" IS NOT NULL AND t804."closedOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q48))
    WHEN 50 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_HANDLES" r787 CROSS JOIN "node_WorkingGroup" t805 ON t805.key$ = r787.source$ WHERE r787.target$ = n1.key AND (t805."establishedOn" IS NULL OR t805."establishedOn" IS NOT NULL AND t805."establishedOn" <= ?2) AND (t805."closedOn" IS NULL OR t805."closedOn" IS NOT NULL AND t805."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TOUCHES_COMPONENT" r788 WHERE r788.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TOUCHES_PROJECT" r789 CROSS JOIN "node_Project" t807 ON t807.key$ = r789.target$ WHERE r789.source$ = n1.key AND (t807."startsOn" IS NULL OR t807."startsOn" IS NOT NULL AND t807."startsOn" <= ?2) AND (t807."endsOn" IS NULL OR t807."endsOn" IS NOT NULL AND t807."endsOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q49.c1, q49.c2, q49.c3)) FROM (SELECT 127 AS c1, r790.sourceId$ AS c2, r790."id" AS c3 FROM "edge_HANDLES" r790 CROSS JOIN "node_WorkingGroup" t808 ON t808.key$ = r790.source$ WHERE r790.target$ = n1.key AND (t808."establishedOn" IS NULL OR t808."establishedOn" IS NOT NULL AND t808."establishedOn" <= ?2) AND (t808."closedOn" IS NULL OR t808."closedOn" IS NOT NULL AND t808."closedOn" > ?2)
    UNION ALL
    SELECT 300 AS c1, r791.targetId$ AS c2, r791."id" AS c3 FROM "edge_TOUCHES_COMPONENT" r791 WHERE r791.source$ = n1.key
    UNION ALL
    SELECT 302 AS c1, r792.targetId$ AS c2, r792."id" AS c3 FROM "edge_TOUCHES_PROJECT" r792 CROSS JOIN "node_Project" t810 ON t810.key$ = r792.target$ WHERE r792.source$ = n1.key AND (t810."startsOn" IS NULL OR t810."startsOn" IS NOT NULL AND t810."startsOn" <= ?2) AND (t810."endsOn" IS NULL OR t810."endsOn" IS NOT NULL AND t810."endsOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q49))
    WHEN 51 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_COOPERATION_OF" r793 CROSS JOIN "node_WorkingGroup" t811 ON t811.key$ = r793.target$ WHERE r793.source$ = n1.key AND (t811."establishedOn" IS NULL OR t811."establishedOn" IS NOT NULL AND t811."establishedOn" <= ?2) AND (t811."closedOn" IS NULL OR t811."closedOn" IS NOT NULL AND t811."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRIVATE_PARTY" r794 WHERE r794.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PROPOSES" r795 WHERE r795.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PUBLIC_PARTY" r796 WHERE r796.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_TRIES" r797 WHERE r797.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q50.c1, q50.c2, q50.c3)) FROM (SELECT 76 AS c1, r798.targetId$ AS c2, r798."id" AS c3 FROM "edge_COOPERATION_OF" r798 CROSS JOIN "node_WorkingGroup" t815 ON t815.key$ = r798.target$ WHERE r798.source$ = n1.key AND (t815."establishedOn" IS NULL OR t815."establishedOn" IS NOT NULL AND t815."establishedOn" <= ?2) AND (t815."closedOn" IS NULL OR t815."closedOn" IS NOT NULL AND t815."closedOn" > ?2)
    UNION ALL
    SELECT 196 AS c1, r799.targetId$ AS c2, r799."id" AS c3 FROM "edge_PRIVATE_PARTY" r799 WHERE r799.source$ = n1.key
    UNION ALL
    SELECT 209 AS c1, r800.sourceId$ AS c2, r800."id" AS c3 FROM "edge_PROPOSES" r800 WHERE r800.target$ = n1.key
    UNION ALL
    SELECT 210 AS c1, r801.targetId$ AS c2, r801."id" AS c3 FROM "edge_PUBLIC_PARTY" r801 WHERE r801.source$ = n1.key AND 1
    UNION ALL
    SELECT 308 AS c1, r802.targetId$ AS c2, r802."id" AS c3 FROM "edge_TRIES" r802 WHERE r802.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q50))
    WHEN 52 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_RESULTED_IN" r803 CROSS JOIN "node_GroupTask" t819 ON t819.key$ = r803.source$ WHERE r803.target$ = n1.key AND (t819."startsOn" IS NULL OR t819."startsOn" IS NOT NULL AND t819."startsOn" <= ?2) AND (t819."endsOn" IS NULL OR t819."endsOn" IS NOT NULL AND t819."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ROLLS_OUT" r804 CROSS JOIN "node_Rollout" t820 ON t820.key$ = r804.source$ WHERE r804.target$ = n1.key AND (t820."startsOn" IS NULL OR t820."startsOn" IS NOT NULL AND t820."startsOn" <= ?2) AND (t820."endsOn" IS NULL OR t820."endsOn" IS NOT NULL AND t820."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SOLUTION_OF" r805 CROSS JOIN "node_Project" t821 ON t821.key$ = r805.target$ WHERE r805.source$ = n1.key AND (t821."startsOn" IS NULL OR t821."startsOn" IS NOT NULL AND t821."startsOn" <= ?2) AND (t821."endsOn" IS NULL OR t821."endsOn" IS NOT NULL AND t821."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_SOLUTION_USES" r806 WHERE r806.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TRIES_OUT" r807 CROSS JOIN "node_Pilot" t823 ON t823.key$ = r807.source$ WHERE r807.target$ = n1.key AND (t823."startsOn" IS NULL OR t823."startsOn" IS NOT NULL AND t823."startsOn" <= ?2) AND (t823."endsOn" IS NULL OR t823."endsOn" IS NOT NULL AND t823."endsOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q51.c1, q51.c2, q51.c3)) FROM (SELECT 233 AS c1, r808.sourceId$ AS c2, r808."id" AS c3 FROM "edge_RESULTED_IN" r808 CROSS JOIN "node_GroupTask" t824 ON t824.key$ = r808.source$ WHERE r808.target$ = n1.key AND (t824."startsOn" IS NULL OR t824."startsOn" IS NOT NULL AND t824."startsOn" <= ?2) AND (t824."endsOn" IS NULL OR t824."endsOn" IS NOT NULL AND t824."endsOn" > ?2)
    UNION ALL
    SELECT 253 AS c1, r809.sourceId$ AS c2, r809."id" AS c3 FROM "edge_ROLLS_OUT" r809 CROSS JOIN "node_Rollout" t825 ON t825.key$ = r809.source$ WHERE r809.target$ = n1.key AND (t825."startsOn" IS NULL OR t825."startsOn" IS NOT NULL AND t825."startsOn" <= ?2) AND (t825."endsOn" IS NULL OR t825."endsOn" IS NOT NULL AND t825."endsOn" > ?2)
    UNION ALL
    SELECT 270 AS c1, r810.targetId$ AS c2, r810."id" AS c3 FROM "edge_SOLUTION_OF" r810 CROSS JOIN "node_Project" t826 ON t826.key$ = r810.target$ WHERE r810.source$ = n1.key AND (t826."startsOn" IS NULL OR t826."startsOn" IS NOT NULL AND t826."startsOn" <= ?2) AND (t826."endsOn" IS NULL OR t826."endsOn" IS NOT NULL AND t826."endsOn" > ?2)
    UNION ALL
    SELECT 272 AS c1, r811.targetId$ AS c2, r811."id" AS c3 FROM "edge_SOLUTION_USES" r811 WHERE r811.source$ = n1.key
    UNION ALL
    SELECT 313 AS c1, r812.sourceId$ AS c2, r812."id" AS c3 FROM "edge_TRIES_OUT" r812 CROSS JOIN "node_Pilot" t828 ON t828.key$ = r812.source$ WHERE r812.target$ = n1.key AND (t828."startsOn" IS NULL OR t828."startsOn" IS NOT NULL AND t828."startsOn" <= ?2) AND (t828."endsOn" IS NULL OR t828."endsOn" IS NOT NULL AND t828."endsOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q51))
    WHEN 53 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CONTRIBUTES_TO_PILOT" r813 CROSS JOIN "node_Contribution" t829 ON t829.key$ = r813.source$ WHERE r813.target$ = n1.key AND t829."validFrom" <= ?2 AND (t829."validTo" IS NULL OR t829."validTo" IS NOT NULL AND t829."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FOLLOWED_BY" r814 CROSS JOIN "node_WorkingGroup" t830 ON t830.key$ = r814.target$ WHERE r814.source$ = n1.key AND (t830."establishedOn" IS NULL OR t830."establishedOn" IS NOT NULL AND t830."establishedOn" <= ?2) AND (t830."closedOn" IS NULL OR t830."closedOn" IS NOT NULL AND t830."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PILOT_OF" r815 WHERE r815.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PRECEDED_BY" r816 CROSS JOIN "node_Rollout" t832 ON t832.key$ = r816.source$ WHERE r816.target$ = n1.key AND (t832."startsOn" IS NULL OR t832."startsOn" IS NOT NULL AND t832."startsOn" <= ?2) AND (t832."endsOn" IS NULL OR t832."endsOn" IS NOT NULL AND t832."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_RESULTED_IN" r817 CROSS JOIN "node_GroupTask" t833 ON t833.key$ = r817.source$ WHERE r817.target$ = n1.key AND (t833."startsOn" IS NULL OR t833."startsOn" IS NOT NULL AND t833."startsOn" <= ?2) AND (t833."endsOn" IS NULL OR t833."endsOn" IS NOT NULL AND t833."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_RUNS_IN" r818 WHERE r818.source$ = n1.key AND r818."validFrom" <= ?2 AND (r818."validTo" IS NULL OR r818."validTo" IS NOT NULL AND r818."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TRIES_OUT" r819 WHERE r819.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q52.c1, q52.c2, q52.c3)) FROM (SELECT 75 AS c1, r820.sourceId$ AS c2, r820."id" AS c3 FROM "edge_CONTRIBUTES_TO_PILOT" r820 CROSS JOIN "node_Contribution" t836 ON t836.key$ = r820.source$ WHERE r820.target$ = n1.key AND t836."validFrom" <= ?2 AND (t836."validTo" IS NULL OR t836."validTo" IS NOT NULL AND t836."validTo" > ?2)
    UNION ALL
    SELECT 114 AS c1, r821.targetId$ AS c2, r821."id" AS c3 FROM "edge_FOLLOWED_BY" r821 CROSS JOIN "node_WorkingGroup" t837 ON t837.key$ = r821.target$ WHERE r821.source$ = n1.key AND (t837."establishedOn" IS NULL OR t837."establishedOn" IS NOT NULL AND t837."establishedOn" <= ?2) AND (t837."closedOn" IS NULL OR t837."closedOn" IS NOT NULL AND t837."closedOn" > ?2)
    UNION ALL
    SELECT 190 AS c1, r822.targetId$ AS c2, r822."id" AS c3 FROM "edge_PILOT_OF" r822 WHERE r822.source$ = n1.key
    UNION ALL
    SELECT 193 AS c1, r823.sourceId$ AS c2, r823."id" AS c3 FROM "edge_PRECEDED_BY" r823 CROSS JOIN "node_Rollout" t839 ON t839.key$ = r823.source$ WHERE r823.target$ = n1.key AND (t839."startsOn" IS NULL OR t839."startsOn" IS NOT NULL AND t839."startsOn" <= ?2) AND (t839."endsOn" IS NULL OR t839."endsOn" IS NOT NULL AND t839."endsOn" > ?2)
    UNION ALL
    SELECT 233 AS c1, r824.sourceId$ AS c2, r824."id" AS c3 FROM "edge_RESULTED_IN" r824 CROSS JOIN "node_GroupTask" t840 ON t840.key$ = r824.source$ WHERE r824.target$ = n1.key AND (t840."startsOn" IS NULL OR t840."startsOn" IS NOT NULL AND t840."startsOn" <= ?2) AND (t840."endsOn" IS NULL OR t840."endsOn" IS NOT NULL AND t840."endsOn" > ?2)
    UNION ALL
    SELECT 254 AS c1, r825.targetId$ AS c2, r825."id" AS c3 FROM "edge_RUNS_IN" r825 WHERE r825.source$ = n1.key AND r825."validFrom" <= ?2 AND (r825."validTo" IS NULL OR r825."validTo" IS NOT NULL AND r825."validTo" > ?2)
    UNION ALL
    SELECT 312 AS c1, r826.targetId$ AS c2, r826."id" AS c3 FROM "edge_TRIES_OUT" r826 WHERE r826.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q52))
    WHEN 54 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CHECKED" r827 WHERE r827.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_ABOUT" r828 WHERE r828.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r829 CROSS JOIN "node_Exception" t845 ON t845.key$ = r829.source$ WHERE r829.target$ = n1.key AND t845."validFrom" <= ?2 AND (t845."validTo" IS NULL OR t845."validTo" IS NOT NULL AND t845."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRECEDED_BY" r830 CROSS JOIN "node_Pilot" t846 ON t846.key$ = r830.target$ WHERE r830.source$ = n1.key AND (t846."startsOn" IS NULL OR t846."startsOn" IS NOT NULL AND t846."startsOn" <= ?2) AND (t846."endsOn" IS NULL OR t846."endsOn" IS NOT NULL AND t846."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_ROLLED_OUT_TO" r831 WHERE r831.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_ROLLS_OUT" r832 WHERE r832.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q53.c1, q53.c2, q53.c3)) FROM (SELECT 57 AS c1, r833.sourceId$ AS c2, r833."id" AS c3 FROM "edge_CHECKED" r833 WHERE r833.target$ = n1.key
    UNION ALL
    SELECT 85 AS c1, r834.sourceId$ AS c2, r834."id" AS c3 FROM "edge_DECIDES_ABOUT" r834 WHERE r834.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r835.sourceId$ AS c2, r835."id" AS c3 FROM "edge_EXCEPTION_FOR" r835 CROSS JOIN "node_Exception" t851 ON t851.key$ = r835.source$ WHERE r835.target$ = n1.key AND t851."validFrom" <= ?2 AND (t851."validTo" IS NULL OR t851."validTo" IS NOT NULL AND t851."validTo" > ?2)
    UNION ALL
    SELECT 192 AS c1, r836.targetId$ AS c2, r836."id" AS c3 FROM "edge_PRECEDED_BY" r836 CROSS JOIN "node_Pilot" t852 ON t852.key$ = r836.target$ WHERE r836.source$ = n1.key AND (t852."startsOn" IS NULL OR t852."startsOn" IS NOT NULL AND t852."startsOn" <= ?2) AND (t852."endsOn" IS NULL OR t852."endsOn" IS NOT NULL AND t852."endsOn" > ?2)
    UNION ALL
    SELECT 250 AS c1, r837.targetId$ AS c2, r837."id" AS c3 FROM "edge_ROLLED_OUT_TO" r837 WHERE r837.source$ = n1.key
    UNION ALL
    SELECT 252 AS c1, r838.targetId$ AS c2, r838."id" AS c3 FROM "edge_ROLLS_OUT" r838 WHERE r838.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q53))
    WHEN 55 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_RESULTED_IN" r839 CROSS JOIN "node_GroupTask" t855 ON t855.key$ = r839.source$ WHERE r839.target$ = n1.key AND (t855."startsOn" IS NULL OR t855."startsOn" IS NOT NULL AND t855."startsOn" <= ?2) AND (t855."endsOn" IS NULL OR t855."endsOn" IS NOT NULL AND t855."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TRIAL_WITH" r840 WHERE r840.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_TRIED_BY" r841 CROSS JOIN "node_WorkingGroup" t857 ON t857.key$ = r841.target$ WHERE r841.source$ = n1.key AND (t857."establishedOn" IS NULL OR t857."establishedOn" IS NOT NULL AND t857."establishedOn" <= ?2) AND (t857."closedOn" IS NULL OR t857."closedOn" IS NOT NULL AND t857."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TRIES_METHOD" r842 WHERE r842.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q54.c1, q54.c2, q54.c3)) FROM (SELECT 233 AS c1, r843.sourceId$ AS c2, r843."id" AS c3 FROM "edge_RESULTED_IN" r843 CROSS JOIN "node_GroupTask" t859 ON t859.key$ = r843.source$ WHERE r843.target$ = n1.key AND (t859."startsOn" IS NULL OR t859."startsOn" IS NOT NULL AND t859."startsOn" <= ?2) AND (t859."endsOn" IS NULL OR t859."endsOn" IS NOT NULL AND t859."endsOn" > ?2)
    UNION ALL
    SELECT 304 AS c1, r844.targetId$ AS c2, r844."id" AS c3 FROM "edge_TRIAL_WITH" r844 WHERE r844.source$ = n1.key
    UNION ALL
    SELECT 306 AS c1, r845.targetId$ AS c2, r845."id" AS c3 FROM "edge_TRIED_BY" r845 CROSS JOIN "node_WorkingGroup" t861 ON t861.key$ = r845.target$ WHERE r845.source$ = n1.key AND (t861."establishedOn" IS NULL OR t861."establishedOn" IS NOT NULL AND t861."establishedOn" <= ?2) AND (t861."closedOn" IS NULL OR t861."closedOn" IS NOT NULL AND t861."closedOn" > ?2)
    UNION ALL
    SELECT 310 AS c1, r846.targetId$ AS c2, r846."id" AS c3 FROM "edge_TRIES_METHOD" r846 WHERE r846.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q54))
    WHEN 56 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_PRESCRIBES" r847 CROSS JOIN "node_Mandate" t863 ON t863.key$ = r847.source$ WHERE r847.target$ = n1.key AND (t863."validFrom" IS NULL OR t863."validFrom" IS NOT NULL AND t863."validFrom" <= ?2) AND (t863."validTo" IS NULL OR t863."validTo" IS NOT NULL AND t863."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TRIES" r848 CROSS JOIN "node_Cooperation" t864 ON t864.key$ = r848.source$ WHERE r848.target$ = n1.key AND (t864."validFrom" IS NULL OR t864."validFrom" IS NOT NULL AND t864."validFrom" <= ?2) AND (t864."validTo" IS NULL OR t864."validTo" IS NOT NULL AND t864."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_TRIES_METHOD" r849 CROSS JOIN "node_Trial" t865 ON t865.key$ = r849.source$ WHERE r849.target$ = n1.key AND (t865."startsOn" IS NULL OR t865."startsOn" IS NOT NULL AND t865."startsOn" <= ?2) AND (t865."endsOn" IS NULL OR t865."endsOn" IS NOT NULL AND t865."endsOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q55.c1, q55.c2, q55.c3)) FROM (SELECT 195 AS c1, r850.sourceId$ AS c2, r850."id" AS c3 FROM "edge_PRESCRIBES" r850 CROSS JOIN "node_Mandate" t866 ON t866.key$ = r850.source$ WHERE r850.target$ = n1.key AND (t866."validFrom" IS NULL OR t866."validFrom" IS NOT NULL AND t866."validFrom" <= ?2) AND (t866."validTo" IS NULL OR t866."validTo" IS NOT NULL AND t866."validTo" > ?2)
    UNION ALL
    SELECT 309 AS c1, r851.sourceId$ AS c2, r851."id" AS c3 FROM "edge_TRIES" r851 CROSS JOIN "node_Cooperation" t867 ON t867.key$ = r851.source$ WHERE r851.target$ = n1.key AND (t867."validFrom" IS NULL OR t867."validFrom" IS NOT NULL AND t867."validFrom" <= ?2) AND (t867."validTo" IS NULL OR t867."validTo" IS NOT NULL AND t867."validTo" > ?2)
    UNION ALL
    SELECT 311 AS c1, r852.sourceId$ AS c2, r852."id" AS c3 FROM "edge_TRIES_METHOD" r852 CROSS JOIN "node_Trial" t868 ON t868.key$ = r852.source$ WHERE r852.target$ = n1.key AND (t868."startsOn" IS NULL OR t868."startsOn" IS NOT NULL AND t868."startsOn" <= ?2) AND (t868."endsOn" IS NULL OR t868."endsOn" IS NOT NULL AND t868."endsOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q55))
    WHEN 57 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_BENEFITS" r853 WHERE r853.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_BENEFIT_OF" r854 WHERE r854.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q56.c1, q56.c2, q56.c3)) FROM (SELECT 38 AS c1, r855.targetId$ AS c2, r855."id" AS c3 FROM "edge_BENEFITS" r855 WHERE r855.source$ = n1.key
    UNION ALL
    SELECT 40 AS c1, r856.targetId$ AS c2, r856."id" AS c3 FROM "edge_BENEFIT_OF" r856 WHERE r856.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q56))
    WHEN 58 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CHECKED" r857 WHERE r857.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r858 CROSS JOIN "node_Contribution" t874 ON t874.key$ = r858.source$ WHERE r858.target$ = n1.key AND t874."validFrom" <= ?2 AND (t874."validTo" IS NULL OR t874."validTo" IS NOT NULL AND t874."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_DECIDES_ABOUT" r859 WHERE r859.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DELIVERED_AS" r860 WHERE r860.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_DELIVERS_FOR" r861 WHERE r861.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r862 CROSS JOIN "node_Exception" t878 ON t878.key$ = r862.source$ WHERE r862.target$ = n1.key AND t878."validFrom" <= ?2 AND (t878."validTo" IS NULL OR t878."validTo" IS NOT NULL AND t878."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PAYS_FOR" r863 WHERE r863.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PRODUCED_BY_GROUP" r864 CROSS JOIN "node_WorkingGroup" t880 ON t880.key$ = r864.target$ WHERE r864.source$ = n1.key AND (t880."establishedOn" IS NULL OR t880."establishedOn" IS NOT NULL AND t880."establishedOn" <= ?2) AND (t880."closedOn" IS NULL OR t880."closedOn" IS NOT NULL AND t880."closedOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PRODUCED_BY_PROJECT" r865 CROSS JOIN "node_Project" t881 ON t881.key$ = r865.target$ WHERE r865.source$ = n1.key AND (t881."startsOn" IS NULL OR t881."startsOn" IS NOT NULL AND t881."startsOn" <= ?2) AND (t881."endsOn" IS NULL OR t881."endsOn" IS NOT NULL AND t881."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_PROPOSES" r866 WHERE r866.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_RESULTED_IN" r867 CROSS JOIN "node_GroupTask" t883 ON t883.key$ = r867.source$ WHERE r867.target$ = n1.key AND (t883."startsOn" IS NULL OR t883."startsOn" IS NOT NULL AND t883."startsOn" <= ?2) AND (t883."endsOn" IS NULL OR t883."endsOn" IS NOT NULL AND t883."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_REVIEWS_DELIVERABLE" r868 WHERE r868.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q57.c1, q57.c2, q57.c3)) FROM (SELECT 57 AS c1, r869.sourceId$ AS c2, r869."id" AS c3 FROM "edge_CHECKED" r869 WHERE r869.target$ = n1.key
    UNION ALL
    SELECT 73 AS c1, r870.sourceId$ AS c2, r870."id" AS c3 FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r870 CROSS JOIN "node_Contribution" t886 ON t886.key$ = r870.source$ WHERE r870.target$ = n1.key AND t886."validFrom" <= ?2 AND (t886."validTo" IS NULL OR t886."validTo" IS NOT NULL AND t886."validTo" > ?2)
    UNION ALL
    SELECT 85 AS c1, r871.sourceId$ AS c2, r871."id" AS c3 FROM "edge_DECIDES_ABOUT" r871 WHERE r871.target$ = n1.key
    UNION ALL
    SELECT 92 AS c1, r872.targetId$ AS c2, r872."id" AS c3 FROM "edge_DELIVERED_AS" r872 WHERE r872.source$ = n1.key
    UNION ALL
    SELECT 94 AS c1, r873.targetId$ AS c2, r873."id" AS c3 FROM "edge_DELIVERS_FOR" r873 WHERE r873.source$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r874.sourceId$ AS c2, r874."id" AS c3 FROM "edge_EXCEPTION_FOR" r874 CROSS JOIN "node_Exception" t890 ON t890.key$ = r874.source$ WHERE r874.target$ = n1.key AND t890."validFrom" <= ?2 AND (t890."validTo" IS NULL OR t890."validTo" IS NOT NULL AND t890."validTo" > ?2)
    UNION ALL
    SELECT 189 AS c1, r875.sourceId$ AS c2, r875."id" AS c3 FROM "edge_PAYS_FOR" r875 WHERE r875.target$ = n1.key
    UNION ALL
    SELECT 198 AS c1, r876.targetId$ AS c2, r876."id" AS c3 FROM "edge_PRODUCED_BY_GROUP" r876 CROSS JOIN "node_WorkingGroup" t892 ON t892.key$ = r876.target$ WHERE r876.source$ = n1.key AND (t892."establishedOn" IS NULL OR t892."establishedOn" IS NOT NULL AND t892."establishedOn" <= ?2) AND (t892."closedOn" IS NULL OR t892."closedOn" IS NOT NULL AND t892."closedOn" > ?2)
    UNION ALL
    SELECT 200 AS c1, r877.targetId$ AS c2, r877."id" AS c3 FROM "edge_PRODUCED_BY_PROJECT" r877 CROSS JOIN "node_Project" t893 ON t893.key$ = r877.target$ WHERE r877.source$ = n1.key AND (t893."startsOn" IS NULL OR t893."startsOn" IS NOT NULL AND t893."startsOn" <= ?2) AND (t893."endsOn" IS NULL OR t893."endsOn" IS NOT NULL AND t893."endsOn" > ?2)
    UNION ALL
    SELECT 209 AS c1, r878.sourceId$ AS c2, r878."id" AS c3 FROM "edge_PROPOSES" r878 WHERE r878.target$ = n1.key
    UNION ALL
    SELECT 233 AS c1, r879.sourceId$ AS c2, r879."id" AS c3 FROM "edge_RESULTED_IN" r879 CROSS JOIN "node_GroupTask" t895 ON t895.key$ = r879.source$ WHERE r879.target$ = n1.key AND (t895."startsOn" IS NULL OR t895."startsOn" IS NOT NULL AND t895."startsOn" <= ?2) AND (t895."endsOn" IS NULL OR t895."endsOn" IS NOT NULL AND t895."endsOn" > ?2)
    UNION ALL
    SELECT 241 AS c1, r880.sourceId$ AS c2, r880."id" AS c3 FROM "edge_REVIEWS_DELIVERABLE" r880 WHERE r880.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q57))
    WHEN 59 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ANSWERS" r881 WHERE r881.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CHECKED" r882 WHERE r882.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTED_BY" r883 WHERE r883.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTES_TO_COMPONENT" r884 WHERE r884.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r885 WHERE r885.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_CONTRIBUTES_TO_PILOT" r886 CROSS JOIN "node_Pilot" t902 ON t902.key$ = r886.target$ WHERE r886.source$ = n1.key AND (t902."startsOn" IS NULL OR t902."startsOn" IS NOT NULL AND t902."startsOn" <= ?2) AND (t902."endsOn" IS NULL OR t902."endsOn" IS NOT NULL AND t902."endsOn" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_EVIDENCED_BY" r887 WHERE r887.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r888 CROSS JOIN "node_Exception" t904 ON t904.key$ = r888.source$ WHERE r888.target$ = n1.key AND t904."validFrom" <= ?2 AND (t904."validTo" IS NULL OR t904."validTo" IS NOT NULL AND t904."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_MADE_FOR" r889 CROSS JOIN "node_WorkingGroup" t905 ON t905.key$ = r889.target$ WHERE r889.source$ = n1.key AND (t905."establishedOn" IS NULL OR t905."establishedOn" IS NOT NULL AND t905."establishedOn" <= ?2) AND (t905."closedOn" IS NULL OR t905."closedOn" IS NOT NULL AND t905."closedOn" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q58.c1, q58.c2, q58.c3)) FROM (SELECT 28 AS c1, r890.targetId$ AS c2, r890."id" AS c3 FROM "edge_ANSWERS" r890 WHERE r890.source$ = n1.key
    UNION ALL
    SELECT 57 AS c1, r891.sourceId$ AS c2, r891."id" AS c3 FROM "edge_CHECKED" r891 WHERE r891.target$ = n1.key
    UNION ALL
    SELECT 66 AS c1, r892.targetId$ AS c2, r892."id" AS c3 FROM "edge_CONTRIBUTED_BY" r892 WHERE r892.source$ = n1.key
    UNION ALL
    SELECT 70 AS c1, r893.targetId$ AS c2, r893."id" AS c3 FROM "edge_CONTRIBUTES_TO_COMPONENT" r893 WHERE r893.source$ = n1.key
    UNION ALL
    SELECT 72 AS c1, r894.targetId$ AS c2, r894."id" AS c3 FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r894 WHERE r894.source$ = n1.key
    UNION ALL
    SELECT 74 AS c1, r895.targetId$ AS c2, r895."id" AS c3 FROM "edge_CONTRIBUTES_TO_PILOT" r895 CROSS JOIN "node_Pilot" t911 ON t911.key$ = r895.target$ WHERE r895.source$ = n1.key AND (t911."startsOn" IS NULL OR t911."startsOn" IS NOT NULL AND t911."startsOn" <= ?2) AND (t911."endsOn" IS NULL OR t911."endsOn" IS NOT NULL AND t911."endsOn" > ?2)
    UNION ALL
    SELECT 106 AS c1, r896.targetId$ AS c2, r896."id" AS c3 FROM "edge_EVIDENCED_BY" r896 WHERE r896.source$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r897.sourceId$ AS c2, r897."id" AS c3 FROM "edge_EXCEPTION_FOR" r897 CROSS JOIN "node_Exception" t913 ON t913.key$ = r897.source$ WHERE r897.target$ = n1.key AND t913."validFrom" <= ?2 AND (t913."validTo" IS NULL OR t913."validTo" IS NOT NULL AND t913."validTo" > ?2)
    UNION ALL
    SELECT 156 AS c1, r898.targetId$ AS c2, r898."id" AS c3 FROM "edge_MADE_FOR" r898 CROSS JOIN "node_WorkingGroup" t914 ON t914.key$ = r898.target$ WHERE r898.source$ = n1.key AND (t914."establishedOn" IS NULL OR t914."establishedOn" IS NOT NULL AND t914."establishedOn" <= ?2) AND (t914."closedOn" IS NULL OR t914."closedOn" IS NOT NULL AND t914."closedOn" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q58))
    WHEN 60 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_ALLOTTED_TO" r899 WHERE r899.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PAID_FROM" r900 WHERE r900.target$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q59.c1, q59.c2, q59.c3)) FROM (SELECT 18 AS c1, r901.targetId$ AS c2, r901."id" AS c3 FROM "edge_ALLOTTED_TO" r901 WHERE r901.source$ = n1.key
    UNION ALL
    SELECT 181 AS c1, r902.sourceId$ AS c2, r902."id" AS c3 FROM "edge_PAID_FROM" r902 WHERE r902.target$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q59))
    WHEN 61 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_CHECKED" r903 WHERE r903.target$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_EXCEPTION_FOR" r904 CROSS JOIN "node_Exception" t920 ON t920.key$ = r904.source$ WHERE r904.target$ = n1.key AND t920."validFrom" <= ?2 AND (t920."validTo" IS NULL OR t920."validTo" IS NOT NULL AND t920."validTo" > ?2)
    UNION ALL
    SELECT 1 FROM "edge_FUNDED_BY" r905 WHERE r905.source$ = n1.key AND 1
    UNION ALL
    SELECT 1 FROM "edge_GRANTED_BY" r906 WHERE r906.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PAID_FROM" r907 WHERE r907.source$ = n1.key
    UNION ALL
    SELECT 1 FROM "edge_PAYS_FOR" r908 WHERE r908.source$ = n1.key LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q60.c1, q60.c2, q60.c3)) FROM (SELECT 57 AS c1, r909.sourceId$ AS c2, r909."id" AS c3 FROM "edge_CHECKED" r909 WHERE r909.target$ = n1.key
    UNION ALL
    SELECT 109 AS c1, r910.sourceId$ AS c2, r910."id" AS c3 FROM "edge_EXCEPTION_FOR" r910 CROSS JOIN "node_Exception" t925 ON t925.key$ = r910.source$ WHERE r910.target$ = n1.key AND t925."validFrom" <= ?2 AND (t925."validTo" IS NULL OR t925."validTo" IS NOT NULL AND t925."validTo" > ?2)
    UNION ALL
    SELECT 122 AS c1, r911.targetId$ AS c2, r911."id" AS c3 FROM "edge_FUNDED_BY" r911 WHERE r911.source$ = n1.key AND 1
    UNION ALL
    SELECT 124 AS c1, r912.targetId$ AS c2, r912."id" AS c3 FROM "edge_GRANTED_BY" r912 WHERE r912.source$ = n1.key
    UNION ALL
    SELECT 180 AS c1, r913.targetId$ AS c2, r913."id" AS c3 FROM "edge_PAID_FROM" r913 WHERE r913.source$ = n1.key
    UNION ALL
    SELECT 188 AS c1, r914.targetId$ AS c2, r914."id" AS c3 FROM "edge_PAYS_FOR" r914 WHERE r914.source$ = n1.key
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q60))
    ELSE json_array(0, json_array())
  END
  FROM node n1
  WHERE n1.id = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- pathBetween.nodes1
SELECT json_group_array((
  SELECT CASE n1.type
    WHEN 1 THEN (SELECT json_array(0, t1."id") FROM "node_Allocation" t1 WHERE t1.key$ = n1.key)
    WHEN 2 THEN (SELECT json_array(1, t2."id") FROM "node_AssistanceRequest" t2 WHERE t2.key$ = n1.key)
    WHEN 3 THEN (SELECT json_array(2, t3."id") FROM "node_Kl" t3 WHERE t3.key$ = n1.key)
    WHEN 4 THEN (SELECT json_array(3, t4."id") FROM "node_Kombit" t4 WHERE t4.key$ = n1.key)
    WHEN 5 THEN (SELECT json_array(4, t5."id") FROM "node_Council" t5 WHERE t5.key$ = n1.key)
    WHEN 6 THEN (SELECT json_array(5, t6."id") FROM "node_Secretariat" t6 WHERE t6.key$ = n1.key)
    WHEN 7 THEN (SELECT json_array(6, t7."id") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = n1.key)
    WHEN 8 THEN (SELECT json_array(7, t8."id") FROM "node_CompetencyScheme" t8 WHERE t8.key$ = n1.key)
    WHEN 9 THEN (SELECT json_array(8, t9."id") FROM "node_Competency" t9 WHERE t9.key$ = n1.key)
    WHEN 10 THEN (SELECT json_array(9, t10."id") FROM "node_ProficiencyLevel" t10 WHERE t10.key$ = n1.key)
    WHEN 11 THEN (SELECT json_array(10, t11."id") FROM "node_FrameworkArchitecture" t11 WHERE t11.key$ = n1.key)
    WHEN 12 THEN (SELECT json_array(11, t12."id") FROM "node_Component" t12 WHERE t12.key$ = n1.key)
    WHEN 13 THEN (SELECT json_array(12, t13."id") FROM "node_Decision" t13 WHERE t13.key$ = n1.key)
    WHEN 14 THEN (SELECT json_array(13, t14."id") FROM "node_Document" t14 WHERE t14.key$ = n1.key)
    WHEN 15 THEN (SELECT json_array(14, t15."id") FROM "node_RuleCheck" t15 WHERE t15.key$ = n1.key)
    WHEN 16 THEN (SELECT json_array(15, t16."id") FROM "node_Exception" t16 WHERE t16.key$ = n1.key)
    WHEN 17 THEN (SELECT json_array(16, t17."id", t17."nameDa") FROM "node_WorkingGroup" t17 WHERE t17.key$ = n1.key)
    WHEN 18 THEN (SELECT json_array(17, t18."id") FROM "node_Membership" t18 WHERE t18.key$ = n1.key)
    WHEN 19 THEN (SELECT json_array(18, t19."id") FROM "node_ComponentVersion" t19 WHERE t19.key$ = n1.key)
    WHEN 20 THEN (SELECT json_array(19, t20."id") FROM "node_StatusChange" t20 WHERE t20.key$ = n1.key)
    WHEN 21 THEN (SELECT json_array(20, t21."id") FROM "node_ArchitectureBoard" t21 WHERE t21.key$ = n1.key)
    WHEN 22 THEN (SELECT json_array(21, t22."id") FROM "node_AdmissionRequest" t22 WHERE t22.key$ = n1.key)
    WHEN 23 THEN (SELECT json_array(22, t23."id") FROM "node_Mandate" t23 WHERE t23.key$ = n1.key)
    WHEN 24 THEN (SELECT json_array(23, t24."id") FROM "node_Proposal" t24 WHERE t24.key$ = n1.key)
    WHEN 25 THEN (SELECT json_array(24, t25."id") FROM "node_Meeting" t25 WHERE t25.key$ = n1.key)
    WHEN 26 THEN (SELECT json_array(25, t26."id") FROM "node_AgendaItem" t26 WHERE t26.key$ = n1.key)
    WHEN 27 THEN (SELECT json_array(26, t27."id") FROM "node_Invitation" t27 WHERE t27.key$ = n1.key)
    WHEN 28 THEN (SELECT json_array(27, t28."id") FROM "node_Network" t28 WHERE t28.key$ = n1.key)
    WHEN 29 THEN (SELECT json_array(28, t29."id") FROM "node_NominationCall" t29 WHERE t29.key$ = n1.key)
    WHEN 30 THEN (SELECT json_array(29, t30."id") FROM "node_Channel" t30 WHERE t30.key$ = n1.key)
    WHEN 31 THEN (SELECT json_array(30, t31."id") FROM "node_Nomination" t31 WHERE t31.key$ = n1.key)
    WHEN 32 THEN (SELECT json_array(31, t32."id") FROM "node_Municipality" t32 WHERE t32.key$ = n1.key)
    WHEN 33 THEN (SELECT json_array(32, t33."id") FROM "node_PrivateParty" t33 WHERE t33.key$ = n1.key)
    WHEN 34 THEN (SELECT json_array(33, t34."id") FROM "node_ExternalBody" t34 WHERE t34.key$ = n1.key)
    WHEN 35 THEN (SELECT json_array(34, t35."id", t35."name") FROM "node_Person" t35 WHERE t35.key$ = n1.key)
    WHEN 36 THEN (SELECT json_array(35, t36."id") FROM "node_Region" t36 WHERE t36.key$ = n1.key)
    WHEN 37 THEN (SELECT json_array(36, t37."id") FROM "node_NetworkArea" t37 WHERE t37.key$ = n1.key)
    WHEN 38 THEN (SELECT json_array(37, t38."id") FROM "node_PracticeNeed" t38 WHERE t38.key$ = n1.key)
    WHEN 39 THEN (SELECT json_array(38, t39."id") FROM "node_Wish" t39 WHERE t39.key$ = n1.key)
    WHEN 40 THEN (SELECT json_array(39, t40."id") FROM "node_Trend" t40 WHERE t40.key$ = n1.key)
    WHEN 41 THEN (SELECT json_array(40, t41."id") FROM "node_Analysis" t41 WHERE t41.key$ = n1.key)
    WHEN 42 THEN (SELECT json_array(41, t42."id") FROM "node_Implication" t42 WHERE t42.key$ = n1.key)
    WHEN 43 THEN (SELECT json_array(42, t43."id") FROM "node_Project" t43 WHERE t43.key$ = n1.key)
    WHEN 44 THEN (SELECT json_array(43, t44."id") FROM "node_DigitalisationEffort" t44 WHERE t44.key$ = n1.key)
    WHEN 45 THEN (SELECT json_array(44, t45."id") FROM "node_Specification" t45 WHERE t45.key$ = n1.key)
    WHEN 46 THEN (SELECT json_array(45, t46."id") FROM "node_Review" t46 WHERE t46.key$ = n1.key)
    WHEN 47 THEN (SELECT json_array(46, t47."id") FROM "node_TaskType" t47 WHERE t47.key$ = n1.key)
    WHEN 48 THEN (SELECT json_array(47, t48."id") FROM "node_GroupTask" t48 WHERE t48.key$ = n1.key)
    WHEN 49 THEN (SELECT json_array(48, t49."id") FROM "node_Topic" t49 WHERE t49.key$ = n1.key)
    WHEN 50 THEN (SELECT json_array(49, t50."id") FROM "node_Issue" t50 WHERE t50.key$ = n1.key)
    WHEN 51 THEN (SELECT json_array(50, t51."id") FROM "node_Cooperation" t51 WHERE t51.key$ = n1.key)
    WHEN 52 THEN (SELECT json_array(51, t52."id") FROM "node_Solution" t52 WHERE t52.key$ = n1.key)
    WHEN 53 THEN (SELECT json_array(52, t53."id") FROM "node_Pilot" t53 WHERE t53.key$ = n1.key)
    WHEN 54 THEN (SELECT json_array(53, t54."id") FROM "node_Rollout" t54 WHERE t54.key$ = n1.key)
    WHEN 55 THEN (SELECT json_array(54, t55."id") FROM "node_Trial" t55 WHERE t55.key$ = n1.key)
    WHEN 56 THEN (SELECT json_array(55, t56."id") FROM "node_Method" t56 WHERE t56.key$ = n1.key)
    WHEN 57 THEN (SELECT json_array(56, t57."id") FROM "node_Benefit" t57 WHERE t57.key$ = n1.key)
    WHEN 58 THEN (SELECT json_array(57, t58."id") FROM "node_Deliverable" t58 WHERE t58.key$ = n1.key)
    WHEN 59 THEN (SELECT json_array(58, t59."id") FROM "node_Contribution" t59 WHERE t59.key$ = n1.key)
    WHEN 60 THEN (SELECT json_array(59, t60."id") FROM "node_Budget" t60 WHERE t60.key$ = n1.key)
    WHEN 61 THEN (SELECT json_array(60, t61."id") FROM "node_Grant" t61 WHERE t61.key$ = n1.key)
  END
  FROM node n1
  WHERE n1.id = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
