-- trace.0
SELECT json_group_array((
  SELECT json_array(t1."id", t1."status", t1."validFrom", t1."validTo", (
    SELECT json_array(r1.sourceId$)
    FROM "edge_WORKS_UNDER" r1
    WHERE r1.target$ = t1.key$
  ), (
    SELECT json_array(r2.sourceId$)
    FROM "edge_STEERED_BY" r2
    WHERE r2.target$ = t1.key$
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1))
      FROM (
        SELECT r3.targetId$ AS c1
        FROM "edge_COVERS_COMPONENT" r3
        WHERE r3.source$ = t1.key$
        ORDER BY r3.targetId$, r3."id" LIMIT ?2
      ) q1
    ))
  ))
  FROM "node_Mandate" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- trace.1
SELECT json_group_array((
  SELECT json_array(t1."id", t1."status", t1."establishedOn", t1."closedOn", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4))
      FROM (
        SELECT r1.targetId$ AS c1, t2."status" AS c2, t2."validFrom" AS c3, t2."validTo" AS c4
        FROM "edge_WORKS_UNDER" r1 CROSS JOIN "node_Mandate" t2 ON t2.key$ = r1.target$
        WHERE r1.source$ = t1.key$
        ORDER BY r1.targetId$, r1."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1))
      FROM (
        SELECT r2.sourceId$ AS c1
        FROM "edge_PRODUCED_BY_GROUP" r2
        WHERE r2.target$ = t1.key$
        ORDER BY r2.sourceId$, r2."id" LIMIT ?2
      ) q2
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q3.c1, q3.c2))
      FROM (
        SELECT t4."validFrom" AS c1, t4."validTo" AS c2
        FROM "edge_MADE_FOR" r3 CROSS JOIN "node_Contribution" t4 ON t4.key$ = r3.source$
        WHERE r3.target$ = t1.key$ AND t4."focus" IN (SELECT value FROM json_each(?3))
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q3
    ))
  ))
  FROM "node_WorkingGroup" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- trace.2
SELECT json_group_array((
  SELECT json_array(t1."id", t1."status", t1."version", t1."deliveredOn", t1."specification", (
    SELECT json_array(r1.targetId$)
    FROM "edge_PRODUCED_BY_GROUP" r1
    WHERE r1.source$ = t1.key$
  ), (
    SELECT json_array(r2.targetId$)
    FROM "edge_PRODUCED_BY_PROJECT" r2
    WHERE r2.source$ = t1.key$
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1))
      FROM (
        SELECT r3.targetId$ AS c1
        FROM "edge_DELIVERS_FOR" r3
        WHERE r3.source$ = t1.key$
        ORDER BY r3.targetId$, r3."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3, q2.c4, (
          SELECT json_array((
            SELECT json_group_array(json_array(q3.c1, q3.c2))
            FROM (
              SELECT r5.targetId$ AS c1, r5."role" AS c2
              FROM "edge_REVIEWED_BY" r5
              WHERE r5.source$ = q2.c5
              ORDER BY r5.targetId$, r5."id" LIMIT ?2
            ) q3
          ))
        ), (
          SELECT json_array(r6.targetId$)
          FROM "edge_REVIEW_OF" r6
          WHERE r6.source$ = q2.c5
        ), (
          SELECT json_array(r7.targetId$)
          FROM "edge_REVIEWS_DELIVERABLE" r7
          WHERE r7.source$ = q2.c5
        ), (
          SELECT json_array(r8.targetId$)
          FROM "edge_REVIEWED_IN" r8
          WHERE r8.source$ = q2.c5
        )))
      FROM (
        SELECT r4.sourceId$ AS c1, t5."status" AS c2, t5."requestedOn" AS c3, t5."finishedOn" AS c4, r4.source$ AS c5
        FROM "edge_REVIEWS_DELIVERABLE" r4 CROSS JOIN "node_Review" t5 ON t5.key$ = r4.source$
        WHERE r4.target$ = t1.key$
        ORDER BY r4.sourceId$, r4."id" LIMIT ?2
      ) q2
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q4.c1, q4.c2, q4.c3, q4.c4, (
          SELECT CASE n1.type
            WHEN 3 THEN (SELECT json_array(0, t11."id") FROM "node_Kl" t11 WHERE t11.key$ = r10.target$)
            WHEN 4 THEN (SELECT json_array(1, t12."id") FROM "node_Kombit" t12 WHERE t12.key$ = r10.target$)
            WHEN 5 THEN (SELECT json_array(2, t13."id") FROM "node_Council" t13 WHERE t13.key$ = r10.target$)
            WHEN 6 THEN (SELECT json_array(3, t14."id") FROM "node_Secretariat" t14 WHERE t14.key$ = r10.target$)
            WHEN 7 THEN (SELECT json_array(4, t15."id") FROM "node_ArchitectureStaff" t15 WHERE t15.key$ = r10.target$)
            WHEN 32 THEN (SELECT json_array(5, t16."id") FROM "node_Municipality" t16 WHERE t16.key$ = r10.target$)
            WHEN 33 THEN (SELECT json_array(6, t17."id") FROM "node_PrivateParty" t17 WHERE t17.key$ = r10.target$)
            WHEN 34 THEN (SELECT json_array(7, t18."id") FROM "node_ExternalBody" t18 WHERE t18.key$ = r10.target$)
          END
          FROM "edge_FUNDED_BY" r10 CROSS JOIN node n1 ON n1.key = r10.target$
          WHERE r10.source$ = q4.c5
        ), (
          SELECT json_array(r11.targetId$)
          FROM "edge_PAYS_FOR" r11
          WHERE r11.source$ = q4.c5
        ), (
          SELECT json_array(r12.targetId$, t20."year", t20."amountDkk", (
            SELECT json_array(r13.targetId$)
            FROM "edge_ALLOTTED_TO" r13
            WHERE r13.source$ = r12.target$
          ), (
            SELECT json_array((
              SELECT json_group_array(json_array(q5.c1, q5.c2))
              FROM (
                SELECT t22."amountDkk" AS c1, t22."grantedOn" AS c2
                FROM "edge_PAID_FROM" r14 CROSS JOIN "node_Grant" t22 ON t22.key$ = r14.source$
                WHERE r14.target$ = r12.target$
                ORDER BY r14.sourceId$, r14."id" LIMIT ?2
              ) q5
            ))
          ))
          FROM "edge_PAID_FROM" r12 CROSS JOIN "node_Budget" t20 ON t20.key$ = r12.target$
          WHERE r12.source$ = q4.c5
        )))
      FROM (
        SELECT r9.sourceId$ AS c1, t10."amountDkk" AS c2, t10."grantedOn" AS c3, t10."year" AS c4, r9.source$ AS c5
        FROM "edge_PAYS_FOR" r9 CROSS JOIN "node_Grant" t10 ON t10.key$ = r9.source$
        WHERE r9.target$ = t1.key$
        ORDER BY r9.sourceId$, r9."id" LIMIT ?2
      ) q4
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q6.c1, q6.c2, q6.c3, q6.c4, (
          SELECT json_array(r16.targetId$)
          FROM "edge_CONTRIBUTED_BY" r16
          WHERE r16.source$ = q6.c5
        ), (
          SELECT json_array(r17.targetId$)
          FROM "edge_MADE_FOR" r17
          WHERE r17.source$ = q6.c5
        ), (
          SELECT json_array(r18.targetId$)
          FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r18
          WHERE r18.source$ = q6.c5
        ), (
          SELECT json_array(r19.targetId$)
          FROM "edge_CONTRIBUTES_TO_COMPONENT" r19
          WHERE r19.source$ = q6.c5
        )))
      FROM (
        SELECT r15.sourceId$ AS c1, t23."role" AS c2, t23."validFrom" AS c3, t23."validTo" AS c4, r15.source$ AS c5
        FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r15 CROSS JOIN "node_Contribution" t23 ON t23.key$ = r15.source$
        WHERE r15.target$ = t1.key$
        ORDER BY r15.sourceId$, r15."id" LIMIT ?2
      ) q6
    ))
  ))
  FROM "node_Deliverable" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- trace.3
SELECT json_group_array((
  SELECT json_array(t1."id", t1."kind", t1."status", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4))
      FROM (
        SELECT r1.sourceId$ AS c1, t2."status" AS c2, t2."validFrom" AS c3, t2."validTo" AS c4
        FROM "edge_COVERS_COMPONENT" r1 CROSS JOIN "node_Mandate" t2 ON t2.key$ = r1.source$
        WHERE r1.target$ = t1.key$
        ORDER BY r1.sourceId$, r1."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1))
      FROM (
        SELECT r2.sourceId$ AS c1
        FROM "edge_DELIVERS_FOR" r2
        WHERE r2.target$ = t1.key$
        ORDER BY r2.sourceId$, r2."id" LIMIT ?2
      ) q2
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3, q3.c4, q3.c5))
      FROM (
        SELECT r3.sourceId$ AS c1, r3."role" AS c2, r3."validFrom" AS c3, r3."validTo" AS c4, r3."id" AS c5
        FROM "edge_ESTABLISHES" r3
        WHERE r3.target$ = t1.key$
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q3
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q4.c1, q4.c2, q4.c3, q4.c4, (
          SELECT json_array((
            SELECT json_group_array(json_array(q5.c1, q5.c2))
            FROM (
              SELECT r5.targetId$ AS c1, r5."role" AS c2
              FROM "edge_REVIEWED_BY" r5
              WHERE r5.source$ = q4.c5
              ORDER BY r5.targetId$, r5."id" LIMIT ?2
            ) q5
          ))
        ), (
          SELECT json_array(r6.targetId$)
          FROM "edge_REVIEW_OF" r6
          WHERE r6.source$ = q4.c5
        ), (
          SELECT json_array(r7.targetId$)
          FROM "edge_REVIEWS_DELIVERABLE" r7
          WHERE r7.source$ = q4.c5
        ), (
          SELECT json_array(r8.targetId$)
          FROM "edge_REVIEWED_IN" r8
          WHERE r8.source$ = q4.c5
        )))
      FROM (
        SELECT r4.sourceId$ AS c1, t5."status" AS c2, t5."requestedOn" AS c3, t5."finishedOn" AS c4, r4.source$ AS c5
        FROM "edge_REVIEW_OF" r4 CROSS JOIN "node_Review" t5 ON t5.key$ = r4.source$
        WHERE r4.target$ = t1.key$
        ORDER BY r4.sourceId$, r4."id" LIMIT ?2
      ) q4
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q6.c1, q6.c2, q6.c3, q6.c4, (
          SELECT json_array(r10.targetId$)
          FROM "edge_CONTRIBUTED_BY" r10
          WHERE r10.source$ = q6.c5
        ), (
          SELECT json_array(r11.targetId$)
          FROM "edge_MADE_FOR" r11
          WHERE r11.source$ = q6.c5
        ), (
          SELECT json_array(r12.targetId$)
          FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r12
          WHERE r12.source$ = q6.c5
        ), (
          SELECT json_array(r13.targetId$)
          FROM "edge_CONTRIBUTES_TO_COMPONENT" r13
          WHERE r13.source$ = q6.c5
        )))
      FROM (
        SELECT r9.sourceId$ AS c1, t10."role" AS c2, t10."validFrom" AS c3, t10."validTo" AS c4, r9.source$ AS c5
        FROM "edge_CONTRIBUTES_TO_COMPONENT" r9 CROSS JOIN "node_Contribution" t10 ON t10.key$ = r9.source$
        WHERE r9.target$ = t1.key$
        ORDER BY r9.sourceId$, r9."id" LIMIT ?2
      ) q6
    ))
  ))
  FROM "node_Component" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- trace.4
SELECT json_group_array((
  SELECT json_array(t1."id", t1."status", t1."startsOn", t1."endsOn", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5))
      FROM (
        SELECT r1.targetId$ AS c1, r1."role" AS c2, r1."validFrom" AS c3, r1."validTo" AS c4, r1."id" AS c5
        FROM "edge_ESTABLISHES" r1
        WHERE r1.source$ = t1.key$
        ORDER BY r1.targetId$, r1."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1))
      FROM (
        SELECT r2.sourceId$ AS c1
        FROM "edge_PRODUCED_BY_PROJECT" r2
        WHERE r2.target$ = t1.key$
        ORDER BY r2.sourceId$, r2."id" LIMIT ?2
      ) q2
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3, q3.c4, q3.c5))
      FROM (
        SELECT r3.sourceId$ AS c1, r3."role" AS c2, r3."validFrom" AS c3, r3."validTo" AS c4, r3."id" AS c5
        FROM "edge_TAKES_PART_IN" r3
        WHERE r3.target$ = t1.key$
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q3
    ))
  ), (
    SELECT json_array(r4.targetId$)
    FROM "edge_LED_BY" r4
    WHERE r4.source$ = t1.key$
  ))
  FROM "node_Project" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- trace.5
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5))
      FROM (
        SELECT r1.targetId$ AS c1, r1."role" AS c2, r1."validFrom" AS c3, r1."validTo" AS c4, r1."id" AS c5
        FROM "edge_TAKES_PART_IN" r1
        WHERE r1.source$ = t1.key$
        ORDER BY r1.targetId$, r1."id" LIMIT ?2
      ) q1
    ))
  ))
  FROM "node_Municipality" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- trace.6
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, (
          SELECT json_array(r2.targetId$)
          FROM "edge_CONTRIBUTED_BY" r2
          WHERE r2.source$ = q1.c5
        ), (
          SELECT json_array(r3.targetId$)
          FROM "edge_MADE_FOR" r3
          WHERE r3.source$ = q1.c5
        ), (
          SELECT json_array(r4.targetId$)
          FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r4
          WHERE r4.source$ = q1.c5
        ), (
          SELECT json_array(r5.targetId$)
          FROM "edge_CONTRIBUTES_TO_COMPONENT" r5
          WHERE r5.source$ = q1.c5
        )))
      FROM (
        SELECT r1.sourceId$ AS c1, t2."role" AS c2, t2."validFrom" AS c3, t2."validTo" AS c4, r1.source$ AS c5
        FROM "edge_CONTRIBUTED_BY" r1 CROSS JOIN "node_Contribution" t2 ON t2.key$ = r1.source$
        WHERE r1.target$ = t1.key$
        ORDER BY r1.sourceId$, r1."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3, q2.c4, (
          SELECT json_array((
            SELECT json_group_array(json_array(q3.c1, q3.c2))
            FROM (
              SELECT r7.targetId$ AS c1, r7."role" AS c2
              FROM "edge_REVIEWED_BY" r7
              WHERE r7.source$ = q2.c5
              ORDER BY r7.targetId$, r7."id" LIMIT ?2
            ) q3
          ))
        ), (
          SELECT json_array(r8.targetId$)
          FROM "edge_REVIEW_OF" r8
          WHERE r8.source$ = q2.c5
        ), (
          SELECT json_array(r9.targetId$)
          FROM "edge_REVIEWS_DELIVERABLE" r9
          WHERE r9.source$ = q2.c5
        ), (
          SELECT json_array(r10.targetId$)
          FROM "edge_REVIEWED_IN" r10
          WHERE r10.source$ = q2.c5
        )))
      FROM (
        SELECT r6.sourceId$ AS c1, t7."status" AS c2, t7."requestedOn" AS c3, t7."finishedOn" AS c4, r6.source$ AS c5
        FROM "edge_REVIEWED_BY" r6 CROSS JOIN "node_Review" t7 ON t7.key$ = r6.source$
        WHERE r6.target$ = t1.key$
        ORDER BY r6.sourceId$, r6."id" LIMIT ?2
      ) q2
    ))
  ))
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- trace.7
SELECT json_group_array((
  SELECT json_array(t1."id", t1."amountDkk", t1."grantedOn", t1."year", (
    SELECT CASE n1.type
      WHEN 3 THEN (SELECT json_array(0, t2."id") FROM "node_Kl" t2 WHERE t2.key$ = r1.target$)
      WHEN 4 THEN (SELECT json_array(1, t3."id") FROM "node_Kombit" t3 WHERE t3.key$ = r1.target$)
      WHEN 5 THEN (SELECT json_array(2, t4."id") FROM "node_Council" t4 WHERE t4.key$ = r1.target$)
      WHEN 6 THEN (SELECT json_array(3, t5."id") FROM "node_Secretariat" t5 WHERE t5.key$ = r1.target$)
      WHEN 7 THEN (SELECT json_array(4, t6."id") FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = r1.target$)
      WHEN 32 THEN (SELECT json_array(5, t7."id") FROM "node_Municipality" t7 WHERE t7.key$ = r1.target$)
      WHEN 33 THEN (SELECT json_array(6, t8."id") FROM "node_PrivateParty" t8 WHERE t8.key$ = r1.target$)
      WHEN 34 THEN (SELECT json_array(7, t9."id") FROM "node_ExternalBody" t9 WHERE t9.key$ = r1.target$)
    END
    FROM "edge_FUNDED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$
    WHERE r1.source$ = t1.key$
  ), (
    SELECT json_array(r2.targetId$)
    FROM "edge_PAYS_FOR" r2
    WHERE r2.source$ = t1.key$
  ), (
    SELECT json_array(r3.targetId$, t11."year", t11."amountDkk", (
      SELECT json_array(r4.targetId$)
      FROM "edge_ALLOTTED_TO" r4
      WHERE r4.source$ = r3.target$
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q1.c1, q1.c2))
        FROM (
          SELECT t13."amountDkk" AS c1, t13."grantedOn" AS c2
          FROM "edge_PAID_FROM" r5 CROSS JOIN "node_Grant" t13 ON t13.key$ = r5.source$
          WHERE r5.target$ = r3.target$
          ORDER BY r5.sourceId$, r5."id" LIMIT ?2
        ) q1
      ))
    ))
    FROM "edge_PAID_FROM" r3 CROSS JOIN "node_Budget" t11 ON t11.key$ = r3.target$
    WHERE r3.source$ = t1.key$
  ))
  FROM "node_Grant" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
