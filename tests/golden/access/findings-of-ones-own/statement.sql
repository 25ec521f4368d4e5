-- findings.0
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, (
      SELECT json_array(r1.sourceId$)
      FROM "edge_WORKS_UNDER" r1
      WHERE r1.target$ = q1.c5
    ), (
      SELECT json_array(r2.sourceId$)
      FROM "edge_STEERED_BY" r2
      WHERE r2.target$ = q1.c5
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT r3.targetId$ AS c1
          FROM "edge_COVERS_COMPONENT" r3
          WHERE r3.source$ = q1.c5
          ORDER BY r3.targetId$, r3."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."status" AS c2, t1."validFrom" AS c3, t1."validTo" AS c4, t1.key$ AS c5
    FROM "node_Mandate" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- findings.1
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3, q2.c4))
        FROM (
          SELECT r1.targetId$ AS c1, t2."status" AS c2, t2."validFrom" AS c3, t2."validTo" AS c4
          FROM "edge_WORKS_UNDER" r1 CROSS JOIN "node_Mandate" t2 ON t2.key$ = r1.target$
          WHERE r1.source$ = q1.c5
          ORDER BY r1.targetId$, r1."id" LIMIT ?1
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1))
        FROM (
          SELECT r2.sourceId$ AS c1
          FROM "edge_PRODUCED_BY_GROUP" r2
          WHERE r2.target$ = q1.c5
          ORDER BY r2.sourceId$, r2."id" LIMIT ?1
        ) q3
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q4.c1, q4.c2))
        FROM (
          SELECT t4."validFrom" AS c1, t4."validTo" AS c2
          FROM "edge_MADE_FOR" r3 CROSS JOIN "node_Contribution" t4 ON t4.key$ = r3.source$
          WHERE r3.target$ = q1.c5 AND t4."focus" IN (SELECT value FROM json_each(?2))
          ORDER BY r3.sourceId$, r3."id" LIMIT ?1
        ) q4
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."status" AS c2, t1."establishedOn" AS c3, t1."closedOn" AS c4, t1.key$ AS c5
    FROM "node_WorkingGroup" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- findings.2
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5, (
      SELECT json_array(r1.targetId$)
      FROM "edge_PRODUCED_BY_GROUP" r1
      WHERE r1.source$ = q1.c6
    ), (
      SELECT json_array(r2.targetId$)
      FROM "edge_PRODUCED_BY_PROJECT" r2
      WHERE r2.source$ = q1.c6
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT r3.targetId$ AS c1
          FROM "edge_DELIVERS_FOR" r3
          WHERE r3.source$ = q1.c6
          ORDER BY r3.targetId$, r3."id" LIMIT ?1
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3, q3.c4, (
            SELECT json_array((
              SELECT json_group_array(json_array(q4.c1, q4.c2))
              FROM (
                SELECT r5.targetId$ AS c1, r5."role" AS c2
                FROM "edge_REVIEWED_BY" r5
                WHERE r5.source$ = q3.c5
                ORDER BY r5.targetId$, r5."id" LIMIT ?1
              ) q4
            ))
          ), (
            SELECT json_array(r6.targetId$)
            FROM "edge_REVIEW_OF" r6
            WHERE r6.source$ = q3.c5
          ), (
            SELECT json_array(r7.targetId$)
            FROM "edge_REVIEWS_DELIVERABLE" r7
            WHERE r7.source$ = q3.c5
          ), (
            SELECT json_array(r8.targetId$)
            FROM "edge_REVIEWED_IN" r8
            WHERE r8.source$ = q3.c5
          )))
        FROM (
          SELECT r4.sourceId$ AS c1, t5."status" AS c2, t5."requestedOn" AS c3, t5."finishedOn" AS c4, r4.source$ AS c5
          FROM "edge_REVIEWS_DELIVERABLE" r4 CROSS JOIN "node_Review" t5 ON t5.key$ = r4.source$
          WHERE r4.target$ = q1.c6
          ORDER BY r4.sourceId$, r4."id" LIMIT ?1
        ) q3
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q5.c1, q5.c2, q5.c3, q5.c4, (
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
            WHERE r10.source$ = q5.c5
          ), (
            SELECT json_array(r11.targetId$)
            FROM "edge_PAYS_FOR" r11
            WHERE r11.source$ = q5.c5
          ), (
            SELECT json_array(r12.targetId$, t20."year", t20."amountDkk", (
              SELECT json_array(r13.targetId$)
              FROM "edge_ALLOTTED_TO" r13
              WHERE r13.source$ = r12.target$
            ), (
              SELECT json_array((
                SELECT json_group_array(json_array(q6.c1, q6.c2))
                FROM (
                  SELECT t22."amountDkk" AS c1, t22."grantedOn" AS c2
                  FROM "edge_PAID_FROM" r14 CROSS JOIN "node_Grant" t22 ON t22.key$ = r14.source$
                  WHERE r14.target$ = r12.target$
                  ORDER BY r14.sourceId$, r14."id" LIMIT ?1
                ) q6
              ))
            ))
            FROM "edge_PAID_FROM" r12 CROSS JOIN "node_Budget" t20 ON t20.key$ = r12.target$
            WHERE r12.source$ = q5.c5
          )))
        FROM (
          SELECT r9.sourceId$ AS c1, t10."amountDkk" AS c2, t10."grantedOn" AS c3, t10."year" AS c4, r9.source$ AS c5
          FROM "edge_PAYS_FOR" r9 CROSS JOIN "node_Grant" t10 ON t10.key$ = r9.source$
          WHERE r9.target$ = q1.c6
          ORDER BY r9.sourceId$, r9."id" LIMIT ?1
        ) q5
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q7.c1, q7.c2, q7.c3, q7.c4, (
            SELECT json_array(r16.targetId$)
            FROM "edge_CONTRIBUTED_BY" r16
            WHERE r16.source$ = q7.c5
          ), (
            SELECT json_array(r17.targetId$)
            FROM "edge_MADE_FOR" r17
            WHERE r17.source$ = q7.c5
          ), (
            SELECT json_array(r18.targetId$)
            FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r18
            WHERE r18.source$ = q7.c5
          ), (
            SELECT json_array(r19.targetId$)
            FROM "edge_CONTRIBUTES_TO_COMPONENT" r19
            WHERE r19.source$ = q7.c5
          )))
        FROM (
          SELECT r15.sourceId$ AS c1, t23."role" AS c2, t23."validFrom" AS c3, t23."validTo" AS c4, r15.source$ AS c5
          FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r15 CROSS JOIN "node_Contribution" t23 ON t23.key$ = r15.source$
          WHERE r15.target$ = q1.c6
          ORDER BY r15.sourceId$, r15."id" LIMIT ?1
        ) q7
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."status" AS c2, t1."version" AS c3, t1."deliveredOn" AS c4, t1."specification" AS c5, t1.key$ AS c6
    FROM "node_Deliverable" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- findings.3
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3, q2.c4))
        FROM (
          SELECT r1.sourceId$ AS c1, t2."status" AS c2, t2."validFrom" AS c3, t2."validTo" AS c4
          FROM "edge_COVERS_COMPONENT" r1 CROSS JOIN "node_Mandate" t2 ON t2.key$ = r1.source$
          WHERE r1.target$ = q1.c4
          ORDER BY r1.sourceId$, r1."id" LIMIT ?1
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1))
        FROM (
          SELECT r2.sourceId$ AS c1
          FROM "edge_DELIVERS_FOR" r2
          WHERE r2.target$ = q1.c4
          ORDER BY r2.sourceId$, r2."id" LIMIT ?1
        ) q3
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q4.c1, q4.c2, q4.c3, q4.c4, q4.c5))
        FROM (
          SELECT r3.sourceId$ AS c1, r3."role" AS c2, r3."validFrom" AS c3, r3."validTo" AS c4, r3."id" AS c5
          FROM "edge_ESTABLISHES" r3
          WHERE r3.target$ = q1.c4
          ORDER BY r3.sourceId$, r3."id" LIMIT ?1
        ) q4
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q5.c1, q5.c2, q5.c3, q5.c4, (
            SELECT json_array((
              SELECT json_group_array(json_array(q6.c1, q6.c2))
              FROM (
                SELECT r5.targetId$ AS c1, r5."role" AS c2
                FROM "edge_REVIEWED_BY" r5
                WHERE r5.source$ = q5.c5
                ORDER BY r5.targetId$, r5."id" LIMIT ?1
              ) q6
            ))
          ), (
            SELECT json_array(r6.targetId$)
            FROM "edge_REVIEW_OF" r6
            WHERE r6.source$ = q5.c5
          ), (
            SELECT json_array(r7.targetId$)
            FROM "edge_REVIEWS_DELIVERABLE" r7
            WHERE r7.source$ = q5.c5
          ), (
            SELECT json_array(r8.targetId$)
            FROM "edge_REVIEWED_IN" r8
            WHERE r8.source$ = q5.c5
          )))
        FROM (
          SELECT r4.sourceId$ AS c1, t5."status" AS c2, t5."requestedOn" AS c3, t5."finishedOn" AS c4, r4.source$ AS c5
          FROM "edge_REVIEW_OF" r4 CROSS JOIN "node_Review" t5 ON t5.key$ = r4.source$
          WHERE r4.target$ = q1.c4
          ORDER BY r4.sourceId$, r4."id" LIMIT ?1
        ) q5
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q7.c1, q7.c2, q7.c3, q7.c4, (
            SELECT json_array(r10.targetId$)
            FROM "edge_CONTRIBUTED_BY" r10
            WHERE r10.source$ = q7.c5
          ), (
            SELECT json_array(r11.targetId$)
            FROM "edge_MADE_FOR" r11
            WHERE r11.source$ = q7.c5
          ), (
            SELECT json_array(r12.targetId$)
            FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r12
            WHERE r12.source$ = q7.c5
          ), (
            SELECT json_array(r13.targetId$)
            FROM "edge_CONTRIBUTES_TO_COMPONENT" r13
            WHERE r13.source$ = q7.c5
          )))
        FROM (
          SELECT r9.sourceId$ AS c1, t10."role" AS c2, t10."validFrom" AS c3, t10."validTo" AS c4, r9.source$ AS c5
          FROM "edge_CONTRIBUTES_TO_COMPONENT" r9 CROSS JOIN "node_Contribution" t10 ON t10.key$ = r9.source$
          WHERE r9.target$ = q1.c4
          ORDER BY r9.sourceId$, r9."id" LIMIT ?1
        ) q7
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."kind" AS c2, t1."status" AS c3, t1.key$ AS c4
    FROM "node_Component" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- findings.4
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3, q2.c4, q2.c5))
        FROM (
          SELECT r1.targetId$ AS c1, r1."role" AS c2, r1."validFrom" AS c3, r1."validTo" AS c4, r1."id" AS c5
          FROM "edge_ESTABLISHES" r1
          WHERE r1.source$ = q1.c5
          ORDER BY r1.targetId$, r1."id" LIMIT ?1
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1))
        FROM (
          SELECT r2.sourceId$ AS c1
          FROM "edge_PRODUCED_BY_PROJECT" r2
          WHERE r2.target$ = q1.c5
          ORDER BY r2.sourceId$, r2."id" LIMIT ?1
        ) q3
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q4.c1, q4.c2, q4.c3, q4.c4, q4.c5))
        FROM (
          SELECT r3.sourceId$ AS c1, r3."role" AS c2, r3."validFrom" AS c3, r3."validTo" AS c4, r3."id" AS c5
          FROM "edge_TAKES_PART_IN" r3
          WHERE r3.target$ = q1.c5
          ORDER BY r3.sourceId$, r3."id" LIMIT ?1
        ) q4
      ))
    ), (
      SELECT json_array(r4.targetId$)
      FROM "edge_LED_BY" r4
      WHERE r4.source$ = q1.c5
    )))
  FROM (
    SELECT t1."id" AS c1, t1."status" AS c2, t1."startsOn" AS c3, t1."endsOn" AS c4, t1.key$ AS c5
    FROM "node_Project" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- findings.5
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3, q2.c4, q2.c5))
        FROM (
          SELECT r1.targetId$ AS c1, r1."role" AS c2, r1."validFrom" AS c3, r1."validTo" AS c4, r1."id" AS c5
          FROM "edge_TAKES_PART_IN" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Municipality" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- findings.6
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2))
        FROM (
          SELECT r1.targetId$ AS c1, t2."allowsPrivateParties" AS c2
          FROM "edge_WORKS_UNDER" r1 CROSS JOIN "node_Mandate" t2 ON t2.key$ = r1.target$
          WHERE r1.source$ = q1.c3 AND (t2."validFrom" IS NULL OR t2."validFrom" IS NOT NULL AND t2."validFrom" <= ?1) AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?1) AND t2."status" IN (SELECT value FROM json_each(?2))
          ORDER BY r1.targetId$, r1."id" LIMIT ?3
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1, q3.c2, (
            SELECT json_array(r3.targetId$, (
              SELECT json_array((
                SELECT json_group_array(CASE q4.c1
                    WHEN 3 THEN (SELECT json_array(0, t5."id") FROM "node_Kl" t5 WHERE t5.key$ = q4.c2)
                    WHEN 4 THEN (SELECT json_array(1, t6."id") FROM "node_Kombit" t6 WHERE t6.key$ = q4.c2)
                    WHEN 5 THEN (SELECT json_array(2, t7."id") FROM "node_Council" t7 WHERE t7.key$ = q4.c2)
                    WHEN 6 THEN (SELECT json_array(3, t8."id") FROM "node_Secretariat" t8 WHERE t8.key$ = q4.c2)
                    WHEN 7 THEN (SELECT json_array(4, t9."id") FROM "node_ArchitectureStaff" t9 WHERE t9.key$ = q4.c2)
                    WHEN 32 THEN (SELECT json_array(5, t10."id") FROM "node_Municipality" t10 WHERE t10.key$ = q4.c2)
                    WHEN 33 THEN (SELECT json_array(6, t11."id") FROM "node_PrivateParty" t11 WHERE t11.key$ = q4.c2)
                    WHEN 34 THEN (SELECT json_array(7, t12."id") FROM "node_ExternalBody" t12 WHERE t12.key$ = q4.c2)
                  END)
                FROM (
                  SELECT n1.type AS c1, r4.target$ AS c2
                  FROM "edge_AFFILIATED_WITH" r4 CROSS JOIN node n1 ON n1.key = r4.target$
                  WHERE r4.source$ = r3.target$ AND r4."validFrom" <= ?1 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?1)
                  ORDER BY r4.targetId$, r4."id" LIMIT ?3
                ) q4
              ))
            ))
            FROM "edge_SEAT_OF" r3
            WHERE r3.source$ = q3.c3
          ), (
            SELECT CASE n2.type
              WHEN 3 THEN (SELECT json_array(0, t13."id") FROM "node_Kl" t13 WHERE t13.key$ = r5.target$)
              WHEN 4 THEN (SELECT json_array(1, t14."id") FROM "node_Kombit" t14 WHERE t14.key$ = r5.target$)
              WHEN 5 THEN (SELECT json_array(2, t15."id") FROM "node_Council" t15 WHERE t15.key$ = r5.target$)
              WHEN 6 THEN (SELECT json_array(3, t16."id") FROM "node_Secretariat" t16 WHERE t16.key$ = r5.target$)
              WHEN 7 THEN (SELECT json_array(4, t17."id") FROM "node_ArchitectureStaff" t17 WHERE t17.key$ = r5.target$)
              WHEN 32 THEN (SELECT json_array(5, t18."id") FROM "node_Municipality" t18 WHERE t18.key$ = r5.target$)
              WHEN 33 THEN (SELECT json_array(6, t19."id") FROM "node_PrivateParty" t19 WHERE t19.key$ = r5.target$)
              WHEN 34 THEN (SELECT json_array(7, t20."id") FROM "node_ExternalBody" t20 WHERE t20.key$ = r5.target$)
            END
            FROM "edge_SEAT_FOR" r5 CROSS JOIN node n2 ON n2.key = r5.target$
            WHERE r5.source$ = q3.c3
          )))
        FROM (
          SELECT r2.sourceId$ AS c1, t3."role" AS c2, r2.source$ AS c3
          FROM "edge_SEAT_IN" r2 CROSS JOIN "node_Membership" t3 ON t3.key$ = r2.source$
          WHERE r2.target$ = q1.c3 AND t3."validFrom" <= ?1 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?1)
          ORDER BY r2.sourceId$, r2."id" LIMIT ?3
        ) q3
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."status" AS c2, t1.key$ AS c3
    FROM "node_WorkingGroup" t1
    WHERE (t1."establishedOn" IS NULL OR t1."establishedOn" IS NOT NULL AND t1."establishedOn" <= ?1) AND (t1."closedOn" IS NULL OR t1."closedOn" IS NOT NULL AND t1."closedOn" > ?1)
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- findings.7
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT CASE n1.type
        WHEN 17 THEN (SELECT json_array(0, t2."id") FROM "node_WorkingGroup" t2 WHERE t2.key$ = r1.target$)
        WHEN 23 THEN (SELECT json_array(1, t3."id") FROM "node_Mandate" t3 WHERE t3.key$ = r1.target$)
        WHEN 18 THEN (SELECT json_array(2, t4."id") FROM "node_Membership" t4 WHERE t4.key$ = r1.target$)
        WHEN 31 THEN (SELECT json_array(3, t5."id") FROM "node_Nomination" t5 WHERE t5.key$ = r1.target$)
        WHEN 59 THEN (SELECT json_array(4, t6."id") FROM "node_Contribution" t6 WHERE t6.key$ = r1.target$)
        WHEN 58 THEN (SELECT json_array(5, t7."id") FROM "node_Deliverable" t7 WHERE t7.key$ = r1.target$)
        WHEN 1 THEN (SELECT json_array(6, t8."id") FROM "node_Allocation" t8 WHERE t8.key$ = r1.target$)
        WHEN 46 THEN (SELECT json_array(7, t9."id") FROM "node_Review" t9 WHERE t9.key$ = r1.target$)
        WHEN 54 THEN (SELECT json_array(8, t10."id") FROM "node_Rollout" t10 WHERE t10.key$ = r1.target$)
        WHEN 2 THEN (SELECT json_array(9, t11."id") FROM "node_AssistanceRequest" t11 WHERE t11.key$ = r1.target$)
        WHEN 61 THEN (SELECT json_array(10, t12."id") FROM "node_Grant" t12 WHERE t12.key$ = r1.target$)
        WHEN 25 THEN (SELECT json_array(11, t13."id") FROM "node_Meeting" t13 WHERE t13.key$ = r1.target$)
      END
      FROM "edge_EXCEPTION_FOR" r1 CROSS JOIN node n1 ON n1.key = r1.target$
      WHERE r1.source$ = q1.c2 AND CASE n1.type WHEN 17 THEN (SELECT (t14."establishedOn" IS NULL OR t14."establishedOn" IS NOT NULL AND t14."establishedOn" <= ?1) AND (t14."closedOn" IS NULL OR t14."closedOn" IS NOT NULL AND t14."closedOn" > ?1) FROM "node_WorkingGroup" t14 WHERE t14.key$ = r1.target$) WHEN 23 THEN (SELECT (t15."validFrom" IS NULL OR t15."validFrom" IS NOT NULL AND t15."validFrom" <= ?1) AND (t15."validTo" IS NULL OR t15."validTo" IS NOT NULL AND t15."validTo" > ?1) FROM "node_Mandate" t15 WHERE t15.key$ = r1.target$) WHEN 18 THEN (SELECT t16."validFrom" <= ?1 AND (t16."validTo" IS NULL OR t16."validTo" IS NOT NULL AND t16."validTo" > ?1) FROM "node_Membership" t16 WHERE t16.key$ = r1.target$) WHEN 59 THEN (SELECT t17."validFrom" <= ?1 AND (t17."validTo" IS NULL OR t17."validTo" IS NOT NULL AND t17."validTo" > ?1) FROM "node_Contribution" t17 WHERE t17.key$ = r1.target$) WHEN 1 THEN (SELECT t18."validFrom" <= ?1 AND (t18."validTo" IS NULL OR t18."validTo" IS NOT NULL AND t18."validTo" > ?1) FROM "node_Allocation" t18 WHERE t18.key$ = r1.target$) WHEN 54 THEN (SELECT (t19."startsOn" IS NULL OR t19."startsOn" IS NOT NULL AND t19."startsOn" <= ?1) AND (t19."endsOn" IS NULL OR t19."endsOn" IS NOT NULL AND t19."endsOn" > ?1) FROM "node_Rollout" t19 WHERE t19.key$ = r1.target$) ELSE 1 END
    )))
  FROM (
    SELECT t1."rule" AS c1, t1.key$ AS c2
    FROM "node_Exception" t1
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- findings.8
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
      SELECT json_array(r1.targetId$)
      FROM "edge_REVIEW_OF" r1
      WHERE r1.source$ = q1.c4
    ), (
      SELECT json_array(r2.targetId$)
      FROM "edge_REVIEWED_IN" r2
      WHERE r2.source$ = q1.c4
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2))
        FROM (
          SELECT r3.targetId$ AS c1, r3."role" AS c2
          FROM "edge_REVIEWED_BY" r3
          WHERE r3.source$ = q1.c4
          ORDER BY r3.targetId$, r3."id" LIMIT ?2
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."status" AS c2, t1."dueOn" AS c3, t1.key$ AS c4
    FROM "node_Review" t1
    WHERE t1."status" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- findings.9
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."id" AS c1
    FROM "node_Municipality" t1
    WHERE NOT EXISTS (SELECT 1 FROM "edge_NOMINATED_BY" r1 WHERE r1.target$ = t1.key$ AND 1)
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- findings.10
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT r1.targetId$ AS c1
          FROM "edge_RUNS_IN" r1
          WHERE r1.source$ = q1.c2 AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1)
          ORDER BY r1.targetId$, r1."id" LIMIT ?3
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Pilot" t1
    WHERE (t1."startsOn" IS NULL OR t1."startsOn" IS NOT NULL AND t1."startsOn" <= ?1) AND (t1."endsOn" IS NULL OR t1."endsOn" IS NOT NULL AND t1."endsOn" > ?1) AND t1."status" IN (SELECT value FROM json_each(?2))
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- findings.11
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, json(q1.c5), json(q1.c6), (
      SELECT json_array(r1.targetId$)
      FROM "edge_BROADER" r1
      WHERE r1.source$ = q1.c7
    )))
  FROM (
    SELECT t1."id" AS c1, t1."notation" AS c2, t1."labelDa" AS c3, t1."labelEn" AS c4, t1."altLabelsDa" AS c5, t1."altLabelsEn" AS c6, t1.key$ AS c7
    FROM "node_Competency" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- findings.12
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
          FROM "edge_REQUIRES_COMPETENCY" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1))
        FROM (
          SELECT r2.targetId$ AS c1
          FROM "edge_DEPENDS_ON" r2
          WHERE r2.source$ = q1.c2 AND (r2."validFrom" IS NULL OR r2."validFrom" IS NOT NULL AND r2."validFrom" <= ?3) AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?3)
          ORDER BY r2.targetId$, r2."id" LIMIT ?2
        ) q3
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Component" t1
    WHERE t1."status" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- findings.13
SELECT json_group_array(json_array((
  SELECT json_array(t3."id")
  FROM "node_Competency" t3
  WHERE t3.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r2.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.source$ = t1.key$
    WHERE t1."acceptsRequests" = ?1 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r1 WHERE r1.source$ = t1.key$ AND 1) AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2) AND r2."level" >= ?3
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?4
) g1

-- findings.14
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3))
      FROM (
        SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
        FROM "edge_REQUIRES_COMPETENCY" r1
        WHERE r1.source$ = t1.key$
        ORDER BY r1.targetId$, r1."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT CASE n1.type
      WHEN 3 THEN (SELECT json_array(0, t3."id") FROM "node_Kl" t3 WHERE t3.key$ = r2.target$)
      WHEN 4 THEN (SELECT json_array(1, t4."id") FROM "node_Kombit" t4 WHERE t4.key$ = r2.target$)
      WHEN 5 THEN (SELECT json_array(2, t5."id") FROM "node_Council" t5 WHERE t5.key$ = r2.target$)
      WHEN 6 THEN (SELECT json_array(3, t6."id") FROM "node_Secretariat" t6 WHERE t6.key$ = r2.target$)
      WHEN 7 THEN (SELECT json_array(4, t7."id") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = r2.target$)
      WHEN 32 THEN (SELECT json_array(5, t8."id") FROM "node_Municipality" t8 WHERE t8.key$ = r2.target$)
      WHEN 33 THEN (SELECT json_array(6, t9."id") FROM "node_PrivateParty" t9 WHERE t9.key$ = r2.target$)
      WHEN 34 THEN (SELECT json_array(7, t10."id") FROM "node_ExternalBody" t10 WHERE t10.key$ = r2.target$)
    END
    FROM "edge_PRODUCT_OWNED_BY" r2 CROSS JOIN node n1 ON n1.key = r2.target$
    WHERE r2.source$ = t1.key$
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1, (
          SELECT CASE n2.type
            WHEN 3 THEN (SELECT json_array(0, t12."id") FROM "node_Kl" t12 WHERE t12.key$ = r4.target$)
            WHEN 4 THEN (SELECT json_array(1, t13."id") FROM "node_Kombit" t13 WHERE t13.key$ = r4.target$)
            WHEN 5 THEN (SELECT json_array(2, t14."id") FROM "node_Council" t14 WHERE t14.key$ = r4.target$)
            WHEN 6 THEN (SELECT json_array(3, t15."id") FROM "node_Secretariat" t15 WHERE t15.key$ = r4.target$)
            WHEN 7 THEN (SELECT json_array(4, t16."id") FROM "node_ArchitectureStaff" t16 WHERE t16.key$ = r4.target$)
            WHEN 32 THEN (SELECT json_array(5, t17."id") FROM "node_Municipality" t17 WHERE t17.key$ = r4.target$)
            WHEN 33 THEN (SELECT json_array(6, t18."id") FROM "node_PrivateParty" t18 WHERE t18.key$ = r4.target$)
            WHEN 34 THEN (SELECT json_array(7, t19."id") FROM "node_ExternalBody" t19 WHERE t19.key$ = r4.target$)
          END
          FROM "edge_OWNED_BY" r4 CROSS JOIN node n2 ON n2.key = r4.target$
          WHERE r4.source$ = q2.c2
        ), (
          SELECT json_array(r5.targetId$)
          FROM "edge_LED_BY" r5
          WHERE r5.source$ = q2.c2
        ), (
          SELECT json_array((
            SELECT json_group_array(json_array((
                SELECT json_array(r7.targetId$)
                FROM "edge_ALLOCATES" r7
                WHERE r7.source$ = q3.c1
              )))
            FROM (
              SELECT r6.source$ AS c1
              FROM "edge_ALLOCATED_TO" r6 CROSS JOIN "node_Allocation" t21 ON t21.key$ = r6.source$
              WHERE r6.target$ = q2.c2 AND t21."validFrom" <= ?3 AND (t21."validTo" IS NULL OR t21."validTo" IS NOT NULL AND t21."validTo" > ?3)
              ORDER BY r6.sourceId$, r6."id" LIMIT ?2
            ) q3
          ))
        )))
      FROM (
        SELECT r3.sourceId$ AS c1, r3.source$ AS c2
        FROM "edge_ESTABLISHES" r3 CROSS JOIN "node_Project" t11 ON t11.key$ = r3.source$
        WHERE r3.target$ = t1.key$ AND (r3."validFrom" IS NULL OR r3."validFrom" IS NOT NULL AND r3."validFrom" <= ?3) AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?3) AND (t11."startsOn" IS NULL OR t11."startsOn" IS NOT NULL AND t11."startsOn" <= ?3) AND (t11."endsOn" IS NULL OR t11."endsOn" IS NOT NULL AND t11."endsOn" > ?3)
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q2
    ))
  ))
  FROM "node_Component" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- findings.15
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, (
          SELECT json_array(r2.targetId$)
          FROM "edge_CONTRIBUTED_BY" r2
          WHERE r2.source$ = q1.c5
        )))
      FROM (
        SELECT r1.sourceId$ AS c1, t2."role" AS c2, t2."validFrom" AS c3, t2."validTo" AS c4, r1.source$ AS c5
        FROM "edge_CONTRIBUTES_TO_COMPONENT" r1 CROSS JOIN "node_Contribution" t2 ON t2.key$ = r1.source$
        WHERE r1.target$ = t1.key$
        ORDER BY r1.sourceId$, r1."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1, (
          SELECT json_array((
            SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3, q3.c4, (
                SELECT json_array(r5.targetId$)
                FROM "edge_CONTRIBUTED_BY" r5
                WHERE r5.source$ = q3.c5
              )))
            FROM (
              SELECT r4.sourceId$ AS c1, t5."role" AS c2, t5."validFrom" AS c3, t5."validTo" AS c4, r4.source$ AS c5
              FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r4 CROSS JOIN "node_Contribution" t5 ON t5.key$ = r4.source$
              WHERE r4.target$ = q2.c2
              ORDER BY r4.sourceId$, r4."id" LIMIT ?2
            ) q3
          ))
        )))
      FROM (
        SELECT r3.sourceId$ AS c1, r3.source$ AS c2
        FROM "edge_DELIVERS_FOR" r3
        WHERE r3.target$ = t1.key$
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q2
    ))
  ))
  FROM "node_Component" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- findings.16
SELECT json_group_array((
  SELECT json_array(t1."id", t1."acceptsRequests", t1."consentOn", t1."capacityHoursPerMonth", t1."maxOpenReviews", (
    SELECT json_array(r1.targetId$)
    FROM "edge_MERGED_INTO" r1
    WHERE r1.source$ = t1.key$
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5))
      FROM (
        SELECT r2.sourceId$ AS c1, t3."status" AS c2, r2."id" AS c3, r2."assignedOn" AS c4, r2."completedOn" AS c5
        FROM "edge_REVIEWED_BY" r2 CROSS JOIN "node_Review" t3 ON t3.key$ = r2.source$
        WHERE r2.target$ = t1.key$
        ORDER BY r2.sourceId$, r2."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1, (
          SELECT json_array(r4.targetId$)
          FROM "edge_ALLOCATED_TO" r4
          WHERE r4.source$ = q2.c2
        )))
      FROM (
        SELECT t4."hoursPerMonth" AS c1, r3.source$ AS c2
        FROM "edge_ALLOCATES" r3 CROSS JOIN "node_Allocation" t4 ON t4.key$ = r3.source$
        WHERE r3.target$ = t1.key$ AND t4."validFrom" <= ?3 AND (t4."validTo" IS NULL OR t4."validTo" IS NOT NULL AND t4."validTo" > ?3)
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q2
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(CASE q3.c1
          WHEN 3 THEN (SELECT json_array(0, t6."id", q3.c2) FROM "node_Kl" t6 WHERE t6.key$ = q3.c3)
          WHEN 4 THEN (SELECT json_array(1, t7."id", q3.c2) FROM "node_Kombit" t7 WHERE t7.key$ = q3.c3)
          WHEN 5 THEN (SELECT json_array(2, t8."id", q3.c2) FROM "node_Council" t8 WHERE t8.key$ = q3.c3)
          WHEN 6 THEN (SELECT json_array(3, t9."id", q3.c2) FROM "node_Secretariat" t9 WHERE t9.key$ = q3.c3)
          WHEN 7 THEN (SELECT json_array(4, t10."id", q3.c2) FROM "node_ArchitectureStaff" t10 WHERE t10.key$ = q3.c3)
          WHEN 32 THEN (SELECT json_array(5, t11."id", q3.c2, t11."population", (
            SELECT json_array((
              SELECT json_group_array(json_array(q4.c1))
              FROM (
                SELECT r6.targetId$ AS c1
                FROM "edge_IN_REGION" r6 CROSS JOIN "node_Region" t12 ON t12.key$ = r6.target$
                WHERE r6.source$ = t11.key$ AND r6."validFrom" <= ?3 AND (r6."validTo" IS NULL OR r6."validTo" IS NOT NULL AND r6."validTo" > ?3) AND t12."validFrom" <= ?3 AND (t12."validTo" IS NULL OR t12."validTo" IS NOT NULL AND t12."validTo" > ?3)
                ORDER BY r6.targetId$, r6."id" LIMIT ?2
              ) q4
            ))
          )) FROM "node_Municipality" t11 WHERE t11.key$ = q3.c3)
          WHEN 33 THEN (SELECT json_array(6, t13."id", q3.c2) FROM "node_PrivateParty" t13 WHERE t13.key$ = q3.c3)
          WHEN 34 THEN (SELECT json_array(7, t14."id", q3.c2) FROM "node_ExternalBody" t14 WHERE t14.key$ = q3.c3)
        END)
      FROM (
        SELECT n1.type AS c1, r5."id" AS c2, r5.target$ AS c3
        FROM "edge_AFFILIATED_WITH" r5 CROSS JOIN node n1 ON n1.key = r5.target$
        WHERE r5.source$ = t1.key$ AND r5."validFrom" <= ?3 AND (r5."validTo" IS NULL OR r5."validTo" IS NOT NULL AND r5."validTo" > ?3)
        ORDER BY r5.targetId$, r5."id" LIMIT ?2
      ) q3
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q5.c1))
      FROM (
        SELECT r7.targetId$ AS c1
        FROM "edge_IN_POOL_OF" r7
        WHERE r7.source$ = t1.key$ AND r7."validFrom" <= ?3 AND (r7."validTo" IS NULL OR r7."validTo" IS NOT NULL AND r7."validTo" > ?3)
        ORDER BY r7.targetId$, r7."id" LIMIT ?2
      ) q5
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array((
          SELECT json_array(r9.targetId$)
          FROM "edge_SEAT_IN" r9
          WHERE r9.source$ = q6.c1
        )))
      FROM (
        SELECT r8.source$ AS c1
        FROM "edge_SEAT_OF" r8 CROSS JOIN "node_Membership" t16 ON t16.key$ = r8.source$
        WHERE r8.target$ = t1.key$ AND t16."validFrom" <= ?3 AND (t16."validTo" IS NULL OR t16."validTo" IS NOT NULL AND t16."validTo" > ?3)
        ORDER BY r8.sourceId$, r8."id" LIMIT ?2
      ) q6
    ))
  ))
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- findings.17
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(CASE q1.c1
          WHEN 35 THEN (SELECT json_array(0, t3."id", q1.c2) FROM "node_Person" t3 WHERE t3.key$ = q1.c3)
          WHEN 43 THEN (SELECT json_array(1, t4."id", q1.c2) FROM "node_Project" t4 WHERE t4.key$ = q1.c3)
          WHEN 33 THEN (SELECT json_array(2, t5."id", q1.c2) FROM "node_PrivateParty" t5 WHERE t5.key$ = q1.c3)
          WHEN 12 THEN (SELECT json_array(3, t6."id", q1.c2) FROM "node_Component" t6 WHERE t6.key$ = q1.c3)
        END)
      FROM (
        SELECT n1.type AS c1, r1."id" AS c2, r1.target$ AS c3
        FROM "edge_DECLARED_INTEREST_IN" r1 CROSS JOIN node n1 ON n1.key = r1.target$
        WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2) AND CASE n1.type WHEN 43 THEN (SELECT (t2."startsOn" IS NULL OR t2."startsOn" IS NOT NULL AND t2."startsOn" <= ?2) AND (t2."endsOn" IS NULL OR t2."endsOn" IS NOT NULL AND t2."endsOn" > ?2) FROM "node_Project" t2 WHERE t2.key$ = r1.target$) ELSE 1 END
        ORDER BY r1.targetId$, r1."id" LIMIT ?3
      ) q1
    ))
  ), (
    SELECT json_array(r2.targetId$)
    FROM "edge_MANAGED_BY" r2
    WHERE r2.source$ = t1.key$
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1))
      FROM (
        SELECT r3.sourceId$ AS c1
        FROM "edge_MANAGED_BY" r3
        WHERE r3.target$ = t1.key$
        ORDER BY r3.sourceId$, r3."id" LIMIT ?3
      ) q2
    ))
  ))
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- findings.18
SELECT json_group_array(json_array((
  SELECT json_array(t4."id")
  FROM "node_Competency" t4
  WHERE t4.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r3.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r3 ON r3.source$ = r2.target$
    WHERE t1."acceptsRequests" = ?1 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r1 WHERE r1.source$ = t1.key$ AND 1) AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2) AND r2."level" >= ?3
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?4
) g1
