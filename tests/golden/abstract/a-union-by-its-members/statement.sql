-- decisions
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT CASE n2.type
        WHEN 5 THEN (SELECT json_array(0, t6."name") FROM "node_Council" t6 WHERE t6.key$ = r2.target$)
        WHEN 21 THEN (SELECT json_array(1, t7."nameDa") FROM "node_ArchitectureBoard" t7 WHERE t7.key$ = r2.target$)
        WHEN 17 THEN (SELECT json_array(2) FROM "node_WorkingGroup" t8 WHERE t8.key$ = r2.target$)
      END
      FROM "edge_DECIDED_BY" r2 CROSS JOIN node n2 ON n2.key = r2.target$
      WHERE r2.source$ = q1.c2 AND CASE n2.type WHEN 17 THEN (SELECT (t9."establishedOn" IS NULL OR t9."establishedOn" IS NOT NULL AND t9."establishedOn" <= ?1) AND (t9."closedOn" IS NULL OR t9."closedOn" IS NOT NULL AND t9."closedOn" > ?1) FROM "node_WorkingGroup" t9 WHERE t9.key$ = r2.target$) ELSE 1 END
    ), (
      SELECT json_array((
        SELECT json_group_array(CASE q2.c1
            WHEN 17 THEN (SELECT json_array(0, t14."nameDa") FROM "node_WorkingGroup" t14 WHERE t14.key$ = q2.c2)
            WHEN 43 THEN (SELECT json_array(1) FROM "node_Project" t15 WHERE t15.key$ = q2.c2)
            WHEN 24 THEN (SELECT json_array(2) FROM "node_Proposal" t16 WHERE t16.key$ = q2.c2)
            WHEN 58 THEN (SELECT json_array(3, t17."titleDa") FROM "node_Deliverable" t17 WHERE t17.key$ = q2.c2)
            WHEN 2 THEN (SELECT json_array(4) FROM "node_AssistanceRequest" t18 WHERE t18.key$ = q2.c2)
            WHEN 54 THEN (SELECT json_array(5) FROM "node_Rollout" t19 WHERE t19.key$ = q2.c2)
            WHEN 16 THEN (SELECT json_array(6) FROM "node_Exception" t20 WHERE t20.key$ = q2.c2)
          END)
        FROM (
          SELECT n3.type AS c1, r3.target$ AS c2
          FROM "edge_DECIDES_ABOUT" r3 CROSS JOIN node n3 ON n3.key = r3.target$
          WHERE r3.source$ = q1.c2 AND CASE n3.type WHEN 17 THEN (SELECT (t10."establishedOn" IS NULL OR t10."establishedOn" IS NOT NULL AND t10."establishedOn" <= ?1) AND (t10."closedOn" IS NULL OR t10."closedOn" IS NOT NULL AND t10."closedOn" > ?1) FROM "node_WorkingGroup" t10 WHERE t10.key$ = r3.target$) WHEN 43 THEN (SELECT (t11."startsOn" IS NULL OR t11."startsOn" IS NOT NULL AND t11."startsOn" <= ?1) AND (t11."endsOn" IS NULL OR t11."endsOn" IS NOT NULL AND t11."endsOn" > ?1) FROM "node_Project" t11 WHERE t11.key$ = r3.target$) WHEN 54 THEN (SELECT (t12."startsOn" IS NULL OR t12."startsOn" IS NOT NULL AND t12."startsOn" <= ?1) AND (t12."endsOn" IS NULL OR t12."endsOn" IS NOT NULL AND t12."endsOn" > ?1) FROM "node_Rollout" t12 WHERE t12.key$ = r3.target$) WHEN 16 THEN (SELECT t13."validFrom" <= ?1 AND (t13."validTo" IS NULL OR t13."validTo" IS NOT NULL AND t13."validTo" > ?1) FROM "node_Exception" t13 WHERE t13.key$ = r3.target$) ELSE 1 END
          ORDER BY r3.targetId$, r3."id" LIMIT ?2
        ) q2
      ))
    )))
  FROM (
    SELECT t1."titleDa" AS c1, t1.key$ AS c2
    FROM "node_Decision" t1
    WHERE EXISTS (SELECT 1 FROM "edge_DECIDES_ABOUT" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND CASE n1.type WHEN 17 THEN (SELECT (t2."establishedOn" IS NULL OR t2."establishedOn" IS NOT NULL AND t2."establishedOn" <= ?1) AND (t2."closedOn" IS NULL OR t2."closedOn" IS NOT NULL AND t2."closedOn" > ?1) FROM "node_WorkingGroup" t2 WHERE t2.key$ = r1.target$) WHEN 43 THEN (SELECT (t3."startsOn" IS NULL OR t3."startsOn" IS NOT NULL AND t3."startsOn" <= ?1) AND (t3."endsOn" IS NULL OR t3."endsOn" IS NOT NULL AND t3."endsOn" > ?1) FROM "node_Project" t3 WHERE t3.key$ = r1.target$) WHEN 54 THEN (SELECT (t4."startsOn" IS NULL OR t4."startsOn" IS NOT NULL AND t4."startsOn" <= ?1) AND (t4."endsOn" IS NULL OR t4."endsOn" IS NOT NULL AND t4."endsOn" > ?1) FROM "node_Rollout" t4 WHERE t4.key$ = r1.target$) WHEN 16 THEN (SELECT t5."validFrom" <= ?1 AND (t5."validTo" IS NULL OR t5."validTo" IS NOT NULL AND t5."validTo" > ?1) FROM "node_Exception" t5 WHERE t5.key$ = r1.target$) ELSE 1 END)
    ORDER BY t1."decidedOn", t1."titleDa$order", t1."id" LIMIT ?3
  ) q1
))
