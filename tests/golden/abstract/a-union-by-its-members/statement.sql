-- decisions
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT CASE n1.type
        WHEN 5 THEN (SELECT json_array(0, t2."name") FROM "node_Council" t2 WHERE t2.key$ = n1.key)
        WHEN 21 THEN (SELECT json_array(1, t3."nameDa") FROM "node_ArchitectureBoard" t3 WHERE t3.key$ = n1.key)
        WHEN 17 THEN (SELECT json_array(2) FROM "node_WorkingGroup" t4 WHERE t4.key$ = n1.key)
      END
      FROM "edge_DECIDED_BY" r2 CROSS JOIN node n1 ON n1.key = r2.target$
      WHERE r2.source$ = q1.c2
    ), (
      SELECT json_array((
        SELECT json_group_array(CASE q2.c1
            WHEN 0 THEN (SELECT json_array(0, t12."nameDa") FROM "node_WorkingGroup" t12 WHERE t12.key$ = q2.c2)
            WHEN 1 THEN (SELECT json_array(1) FROM "node_Project" t13 WHERE t13.key$ = q2.c2)
            WHEN 2 THEN (SELECT json_array(2) FROM "node_Proposal" t14 WHERE t14.key$ = q2.c2)
            WHEN 3 THEN (SELECT json_array(3, t15."titleDa") FROM "node_Deliverable" t15 WHERE t15.key$ = q2.c2)
            WHEN 4 THEN (SELECT json_array(4) FROM "node_AssistanceRequest" t16 WHERE t16.key$ = q2.c2)
            WHEN 5 THEN (SELECT json_array(5) FROM "node_Rollout" t17 WHERE t17.key$ = q2.c2)
            WHEN 6 THEN (SELECT json_array(6) FROM "node_Exception" t18 WHERE t18.key$ = q2.c2)
          END)
        FROM (
          SELECT * FROM (
            SELECT 0 AS c1, r3.target$ AS c2, r3.targetId$ AS c3, r3."id" AS c4
            FROM "edge_DECIDES_ABOUT" r3 CROSS JOIN "node_WorkingGroup" t5 ON t5.key$ = r3.target$
            WHERE r3.source$ = q1.c2
            ORDER BY r3.targetId$, r3."id" LIMIT ?1
          )
          UNION ALL
          SELECT * FROM (
            SELECT 1 AS c1, r4.target$ AS c2, r4.targetId$ AS c3, r4."id" AS c4
            FROM "edge_DECIDES_ABOUT" r4 CROSS JOIN "node_Project" t6 ON t6.key$ = r4.target$
            WHERE r4.source$ = q1.c2
            ORDER BY r4.targetId$, r4."id" LIMIT ?1
          )
          UNION ALL
          SELECT * FROM (
            SELECT 2 AS c1, r5.target$ AS c2, r5.targetId$ AS c3, r5."id" AS c4
            FROM "edge_DECIDES_ABOUT" r5 CROSS JOIN "node_Proposal" t7 ON t7.key$ = r5.target$
            WHERE r5.source$ = q1.c2
            ORDER BY r5.targetId$, r5."id" LIMIT ?1
          )
          UNION ALL
          SELECT * FROM (
            SELECT 3 AS c1, r6.target$ AS c2, r6.targetId$ AS c3, r6."id" AS c4
            FROM "edge_DECIDES_ABOUT" r6 CROSS JOIN "node_Deliverable" t8 ON t8.key$ = r6.target$
            WHERE r6.source$ = q1.c2
            ORDER BY r6.targetId$, r6."id" LIMIT ?1
          )
          UNION ALL
          SELECT * FROM (
            SELECT 4 AS c1, r7.target$ AS c2, r7.targetId$ AS c3, r7."id" AS c4
            FROM "edge_DECIDES_ABOUT" r7 CROSS JOIN "node_AssistanceRequest" t9 ON t9.key$ = r7.target$
            WHERE r7.source$ = q1.c2
            ORDER BY r7.targetId$, r7."id" LIMIT ?1
          )
          UNION ALL
          SELECT * FROM (
            SELECT 5 AS c1, r8.target$ AS c2, r8.targetId$ AS c3, r8."id" AS c4
            FROM "edge_DECIDES_ABOUT" r8 CROSS JOIN "node_Rollout" t10 ON t10.key$ = r8.target$
            WHERE r8.source$ = q1.c2
            ORDER BY r8.targetId$, r8."id" LIMIT ?1
          )
          UNION ALL
          SELECT * FROM (
            SELECT 6 AS c1, r9.target$ AS c2, r9.targetId$ AS c3, r9."id" AS c4
            FROM "edge_DECIDES_ABOUT" r9 CROSS JOIN "node_Exception" t11 ON t11.key$ = r9.target$
            WHERE r9.source$ = q1.c2
            ORDER BY r9.targetId$, r9."id" LIMIT ?1
          )
          ORDER BY c3, c4 LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."titleDa" AS c1, t1.key$ AS c2
    FROM "node_Decision" t1
    WHERE EXISTS (SELECT 1 FROM "edge_DECIDES_ABOUT" r1 WHERE r1.source$ = t1.key$ AND 1)
    ORDER BY t1."decidedOn", t1."titleDa$order", t1."id" LIMIT ?2
  ) q1
))
