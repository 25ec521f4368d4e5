-- reviewers.0
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

-- reviewers.1
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5, q1.c6))
      FROM (
        SELECT r1.sourceId$ AS c1, r1."id" AS c2, r1."level" AS c3, r1."source" AS c4, r1."lastUsed" AS c5, r1."validFrom" AS c6
        FROM "edge_HAS_COMPETENCY" r1
        WHERE r1.target$ = t1.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- reviewers.2
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, (
          SELECT json_array((
            SELECT json_group_array(json_array(q2.c1, q2.c2, (
                SELECT json_array((
                  SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3, q3.c4))
                  FROM (
                    SELECT r3.targetId$ AS c1, r3."id" AS c2, r3."role" AS c3, r3."completedOn" AS c4
                    FROM "edge_REVIEWED_BY" r3
                    WHERE r3.source$ = q2.c3
                    ORDER BY r3.targetId$, r3."id" LIMIT ?3
                  ) q3
                ))
              )))
            FROM (
              SELECT r2.sourceId$ AS c1, t3."finishedOn" AS c2, r2.source$ AS c3
              FROM "edge_REVIEW_OF" r2 CROSS JOIN "node_Review" t3 ON t3.key$ = r2.source$
              WHERE r2.target$ = q1.c3 AND t3."status" IN (SELECT value FROM json_each(?2))
              ORDER BY r2.sourceId$, r2."id" LIMIT ?3
            ) q2
          ))
        ), (
          SELECT json_array((
            SELECT json_group_array(json_array(q4.c1, q4.c2, q4.c3, q4.c4, (
                SELECT json_array(r5.targetId$)
                FROM "edge_CONTRIBUTED_BY" r5
                WHERE r5.source$ = q4.c5
              )))
            FROM (
              SELECT r4.sourceId$ AS c1, t5."role" AS c2, t5."validFrom" AS c3, t5."validTo" AS c4, r4.source$ AS c5
              FROM "edge_CONTRIBUTES_TO_COMPONENT" r4 CROSS JOIN "node_Contribution" t5 ON t5.key$ = r4.source$
              WHERE r4.target$ = q1.c3
              ORDER BY r4.sourceId$, r4."id" LIMIT ?3
            ) q4
          ))
        ), (
          SELECT json_array((
            SELECT json_group_array(json_array(q5.c1, (
                SELECT json_array((
                  SELECT json_group_array(json_array(q6.c1, q6.c2, q6.c3, q6.c4, (
                      SELECT json_array(r8.targetId$)
                      FROM "edge_CONTRIBUTED_BY" r8
                      WHERE r8.source$ = q6.c5
                    )))
                  FROM (
                    SELECT r7.sourceId$ AS c1, t8."role" AS c2, t8."validFrom" AS c3, t8."validTo" AS c4, r7.source$ AS c5
                    FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r7 CROSS JOIN "node_Contribution" t8 ON t8.key$ = r7.source$
                    WHERE r7.target$ = q5.c2
                    ORDER BY r7.sourceId$, r7."id" LIMIT ?3
                  ) q6
                ))
              )))
            FROM (
              SELECT r6.sourceId$ AS c1, r6.source$ AS c2
              FROM "edge_DELIVERS_FOR" r6
              WHERE r6.target$ = q1.c3
              ORDER BY r6.sourceId$, r6."id" LIMIT ?3
            ) q5
          ))
        )))
      FROM (
        SELECT r1.sourceId$ AS c1, r1."importance" AS c2, r1.source$ AS c3
        FROM "edge_REQUIRES_COMPETENCY" r1
        WHERE r1.target$ = t1.key$
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- reviewers.3
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

-- reviewers.4
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

-- reviewers.5
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

-- reviewers.6
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

-- reviewers.7
SELECT json_group_array((
  SELECT json_array(t1."id")
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- reviewers.8
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
    WHEN 17 THEN (SELECT json_array(16, t17."id") FROM "node_WorkingGroup" t17 WHERE t17.key$ = n1.key)
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
    WHEN 35 THEN (SELECT json_array(34, t35."id") FROM "node_Person" t35 WHERE t35.key$ = n1.key)
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

-- assignReviews.0
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

-- assignReviews.1
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5, q1.c6))
      FROM (
        SELECT r1.sourceId$ AS c1, r1."id" AS c2, r1."level" AS c3, r1."source" AS c4, r1."lastUsed" AS c5, r1."validFrom" AS c6
        FROM "edge_HAS_COMPETENCY" r1
        WHERE r1.target$ = t1.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- assignReviews.2
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, (
          SELECT json_array((
            SELECT json_group_array(json_array(q2.c1, q2.c2, (
                SELECT json_array((
                  SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3, q3.c4))
                  FROM (
                    SELECT r3.targetId$ AS c1, r3."id" AS c2, r3."role" AS c3, r3."completedOn" AS c4
                    FROM "edge_REVIEWED_BY" r3
                    WHERE r3.source$ = q2.c3
                    ORDER BY r3.targetId$, r3."id" LIMIT ?3
                  ) q3
                ))
              )))
            FROM (
              SELECT r2.sourceId$ AS c1, t3."finishedOn" AS c2, r2.source$ AS c3
              FROM "edge_REVIEW_OF" r2 CROSS JOIN "node_Review" t3 ON t3.key$ = r2.source$
              WHERE r2.target$ = q1.c3 AND t3."status" IN (SELECT value FROM json_each(?2))
              ORDER BY r2.sourceId$, r2."id" LIMIT ?3
            ) q2
          ))
        ), (
          SELECT json_array((
            SELECT json_group_array(json_array(q4.c1, q4.c2, q4.c3, q4.c4, (
                SELECT json_array(r5.targetId$)
                FROM "edge_CONTRIBUTED_BY" r5
                WHERE r5.source$ = q4.c5
              )))
            FROM (
              SELECT r4.sourceId$ AS c1, t5."role" AS c2, t5."validFrom" AS c3, t5."validTo" AS c4, r4.source$ AS c5
              FROM "edge_CONTRIBUTES_TO_COMPONENT" r4 CROSS JOIN "node_Contribution" t5 ON t5.key$ = r4.source$
              WHERE r4.target$ = q1.c3
              ORDER BY r4.sourceId$, r4."id" LIMIT ?3
            ) q4
          ))
        ), (
          SELECT json_array((
            SELECT json_group_array(json_array(q5.c1, (
                SELECT json_array((
                  SELECT json_group_array(json_array(q6.c1, q6.c2, q6.c3, q6.c4, (
                      SELECT json_array(r8.targetId$)
                      FROM "edge_CONTRIBUTED_BY" r8
                      WHERE r8.source$ = q6.c5
                    )))
                  FROM (
                    SELECT r7.sourceId$ AS c1, t8."role" AS c2, t8."validFrom" AS c3, t8."validTo" AS c4, r7.source$ AS c5
                    FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r7 CROSS JOIN "node_Contribution" t8 ON t8.key$ = r7.source$
                    WHERE r7.target$ = q5.c2
                    ORDER BY r7.sourceId$, r7."id" LIMIT ?3
                  ) q6
                ))
              )))
            FROM (
              SELECT r6.sourceId$ AS c1, r6.source$ AS c2
              FROM "edge_DELIVERS_FOR" r6
              WHERE r6.target$ = q1.c3
              ORDER BY r6.sourceId$, r6."id" LIMIT ?3
            ) q5
          ))
        )))
      FROM (
        SELECT r1.sourceId$ AS c1, r1."importance" AS c2, r1.source$ AS c3
        FROM "edge_REQUIRES_COMPETENCY" r1
        WHERE r1.target$ = t1.key$
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- assignReviews.3
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

-- assignReviews.4
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

-- assignReviews.5
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

-- assignReviews.6
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

-- assignReviews.7
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2))
      FROM (
        SELECT r1.sourceId$ AS c1, r1."assignedOn" AS c2
        FROM "edge_REVIEWED_BY" r1
        WHERE r1.target$ = t1.key$
        ORDER BY r1.sourceId$, r1."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1, q2.c2))
      FROM (
        SELECT r2.sourceId$ AS c1, t3."validFrom" AS c2
        FROM "edge_SEAT_OF" r2 CROSS JOIN "node_Membership" t3 ON t3.key$ = r2.source$
        WHERE r2.target$ = t1.key$
        ORDER BY r2.sourceId$, r2."id" LIMIT ?2
      ) q2
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3))
      FROM (
        SELECT r3.sourceId$ AS c1, t4."openedOn" AS c2, t4."answeredOn" AS c3
        FROM "edge_ANSWERED_BY" r3 CROSS JOIN "node_AssistanceRequest" t4 ON t4.key$ = r3.source$
        WHERE r3.target$ = t1.key$
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q3
    ))
  ))
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
