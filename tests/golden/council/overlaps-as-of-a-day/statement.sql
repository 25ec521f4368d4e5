-- mandateOverlaps.0
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, (
            SELECT json_array((
              SELECT json_group_array(json_array(q3.c1))
              FROM (
                SELECT r2.targetId$ AS c1
                FROM "edge_COVERS_TOPIC" r2
                WHERE r2.source$ = q2.c2
                ORDER BY r2.targetId$, r2."id" LIMIT ?2
              ) q3
            ))
          ), (
            SELECT json_array((
              SELECT json_group_array(json_array(q4.c1))
              FROM (
                SELECT r3.targetId$ AS c1
                FROM "edge_COVERS_COMPONENT" r3
                WHERE r3.source$ = q2.c2
                ORDER BY r3.targetId$, r3."id" LIMIT ?2
              ) q4
            ))
          ), (
            SELECT json_array((
              SELECT json_group_array(json_array(q5.c1))
              FROM (
                SELECT r4.targetId$ AS c1
                FROM "edge_PRESCRIBES" r4
                WHERE r4.source$ = q2.c2
                ORDER BY r4.targetId$, r4."id" LIMIT ?2
              ) q5
            ))
          ), (
            SELECT json_array((
              SELECT json_group_array(json_array(q6.c1))
              FROM (
                SELECT r5.targetId$ AS c1
                FROM "edge_ALLOWS_TASK_TYPE" r5
                WHERE r5.source$ = q2.c2
                ORDER BY r5.targetId$, r5."id" LIMIT ?2
              ) q6
            ))
          )))
        FROM (
          SELECT t2."status" AS c1, r1.target$ AS c2
          FROM "edge_WORKS_UNDER" r1 CROSS JOIN "node_Mandate" t2 ON t2.key$ = r1.target$
          WHERE r1.source$ = q1.c2 AND (t2."validFrom" IS NULL OR t2."validFrom" IS NOT NULL AND t2."validFrom" <= ?1) AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?1)
          ORDER BY r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q7.c1, (
            SELECT json_array(r7.targetId$)
            FROM "edge_TASK_ON" r7
            WHERE r7.source$ = q7.c2
          ), (
            SELECT json_array((
              SELECT json_group_array(json_array(q8.c1))
              FROM (
                SELECT r8.targetId$ AS c1
                FROM "edge_TASK_ABOUT" r8
                WHERE r8.source$ = q7.c2
                ORDER BY r8.targetId$, r8."id" LIMIT ?2
              ) q8
            ))
          ), (
            SELECT json_array(r9.targetId$)
            FROM "edge_IS_OF_TYPE" r9
            WHERE r9.source$ = q7.c2
          )))
        FROM (
          SELECT t7."status" AS c1, r6.source$ AS c2
          FROM "edge_TASK_OF" r6 CROSS JOIN "node_GroupTask" t7 ON t7.key$ = r6.source$
          WHERE r6.target$ = q1.c2 AND (t7."startsOn" IS NULL OR t7."startsOn" IS NOT NULL AND t7."startsOn" <= ?1) AND (t7."endsOn" IS NULL OR t7."endsOn" IS NOT NULL AND t7."endsOn" > ?1)
          ORDER BY r6.sourceId$, r6."id" LIMIT ?2
        ) q7
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q9.c1))
        FROM (
          SELECT r10.targetId$ AS c1
          FROM "edge_WORKS_WITH" r10
          WHERE r10.source$ = q1.c2
          ORDER BY r10.targetId$, r10."id" LIMIT ?2
        ) q9
      ))
    ), (
      SELECT json_array(r11.targetId$)
      FROM "edge_MAIN_TASK_TYPE" r11
      WHERE r11.source$ = q1.c2
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_WorkingGroup" t1
    WHERE (t1."establishedOn" IS NULL OR t1."establishedOn" IS NOT NULL AND t1."establishedOn" <= ?1) AND (t1."closedOn" IS NULL OR t1."closedOn" IS NOT NULL AND t1."closedOn" > ?1)
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- mandateOverlaps.1
SELECT json_group_array((
  SELECT json_array(t1."nameDa")
  FROM "node_WorkingGroup" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
