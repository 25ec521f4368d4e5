-- precedents.0
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5, (
      SELECT json_array(r1.targetId$, (
        SELECT json_array(r2.targetId$)
        FROM "edge_PART_OF_EFFORT" r2
        WHERE r2.source$ = r1.target$
      ))
      FROM "edge_REQUESTED_BY" r1
      WHERE r1.source$ = q1.c6
    ), (
      SELECT json_array(r3.targetId$)
      FROM "edge_ADDRESSED_TO" r3
      WHERE r3.source$ = q1.c6
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT r4.targetId$ AS c1
          FROM "edge_REQUEST_ABOUT" r4
          WHERE r4.source$ = q1.c6
          ORDER BY r4.targetId$, r4."id" LIMIT ?1
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1))
        FROM (
          SELECT r5.targetId$ AS c1
          FROM "edge_ASKS_FOR" r5
          WHERE r5.source$ = q1.c6
          ORDER BY r5.targetId$, r5."id" LIMIT ?1
        ) q3
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q4.c1))
        FROM (
          SELECT r6.sourceId$ AS c1
          FROM "edge_ANSWERS" r6
          WHERE r6.target$ = q1.c6
          ORDER BY r6.sourceId$, r6."id" LIMIT ?1
        ) q4
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array((
            SELECT json_array((
              SELECT json_group_array(json_array(q6.c1))
              FROM (
                SELECT r8.sourceId$ AS c1
                FROM "edge_TAKEN_UNDER" r8
                WHERE r8.target$ = q5.c1
                ORDER BY r8.sourceId$, r8."id" LIMIT ?1
              ) q6
            ))
          )))
        FROM (
          SELECT r7.source$ AS c1
          FROM "edge_CONCERNS_REQUEST" r7
          WHERE r7.target$ = q1.c6
          ORDER BY r7.sourceId$, r7."id" LIMIT ?1
        ) q5
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."openedOn" AS c2, t1."titleDa" AS c3, t1."titleEn" AS c4, t1."ask" AS c5, t1.key$ AS c6
    FROM "node_AssistanceRequest" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- precedents.1
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, (
      SELECT json_array((
        SELECT json_group_array(CASE q2.c1
            WHEN 17 THEN (SELECT json_array(0, t2."id") FROM "node_WorkingGroup" t2 WHERE t2.key$ = q2.c2)
            WHEN 43 THEN (SELECT json_array(1, t3."id") FROM "node_Project" t3 WHERE t3.key$ = q2.c2)
            WHEN 24 THEN (SELECT json_array(2, t4."id") FROM "node_Proposal" t4 WHERE t4.key$ = q2.c2)
            WHEN 58 THEN (SELECT json_array(3, t5."id") FROM "node_Deliverable" t5 WHERE t5.key$ = q2.c2)
            WHEN 2 THEN (SELECT json_array(4, t6."id") FROM "node_AssistanceRequest" t6 WHERE t6.key$ = q2.c2)
            WHEN 54 THEN (SELECT json_array(5, t7."id") FROM "node_Rollout" t7 WHERE t7.key$ = q2.c2)
            WHEN 16 THEN (SELECT json_array(6, t8."id") FROM "node_Exception" t8 WHERE t8.key$ = q2.c2)
          END)
        FROM (
          SELECT n1.type AS c1, r1.target$ AS c2
          FROM "edge_DECIDES_ABOUT" r1 CROSS JOIN node n1 ON n1.key = r1.target$
          WHERE r1.source$ = q1.c3
          ORDER BY r1.targetId$, r1."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."decidedOn" AS c2, t1.key$ AS c3
    FROM "node_Decision" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))
