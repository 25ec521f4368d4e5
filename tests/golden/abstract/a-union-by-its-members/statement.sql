-- decisions
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT CASE n1.type
        WHEN 5 THEN (SELECT json_array(0, t2."name") FROM "node_Council" t2 WHERE t2.key$ = r2.target$)
        WHEN 21 THEN (SELECT json_array(1, t3."nameDa") FROM "node_ArchitectureBoard" t3 WHERE t3.key$ = r2.target$)
        WHEN 17 THEN (SELECT json_array(2) FROM "node_WorkingGroup" t4 WHERE t4.key$ = r2.target$)
      END
      FROM "edge_DECIDED_BY" r2 CROSS JOIN node n1 ON n1.key = r2.target$
      WHERE r2.source$ = q1.c2
    ), (
      SELECT json_array((
        SELECT json_group_array(CASE q2.c1
            WHEN 17 THEN (SELECT json_array(0, t5."nameDa") FROM "node_WorkingGroup" t5 WHERE t5.key$ = q2.c2)
            WHEN 43 THEN (SELECT json_array(1) FROM "node_Project" t6 WHERE t6.key$ = q2.c2)
            WHEN 24 THEN (SELECT json_array(2) FROM "node_Proposal" t7 WHERE t7.key$ = q2.c2)
            WHEN 58 THEN (SELECT json_array(3, t8."titleDa") FROM "node_Deliverable" t8 WHERE t8.key$ = q2.c2)
            WHEN 2 THEN (SELECT json_array(4) FROM "node_AssistanceRequest" t9 WHERE t9.key$ = q2.c2)
            WHEN 54 THEN (SELECT json_array(5) FROM "node_Rollout" t10 WHERE t10.key$ = q2.c2)
            WHEN 16 THEN (SELECT json_array(6) FROM "node_Exception" t11 WHERE t11.key$ = q2.c2)
          END)
        FROM (
          SELECT n2.type AS c1, r3.target$ AS c2
          FROM "edge_DECIDES_ABOUT" r3 CROSS JOIN node n2 ON n2.key = r3.target$
          WHERE r3.source$ = q1.c2
          ORDER BY r3.targetId$, r3."id" LIMIT ?1
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
