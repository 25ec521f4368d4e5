-- organizations
SELECT json_array((
  SELECT json_group_array((
      SELECT CASE q1.c1
        WHEN 3 THEN (SELECT json_array(0, t20."name", json(s1.c1)) FROM "node_Kl" t20 WHERE t20.key$ = q1.c2)
        WHEN 4 THEN (SELECT json_array(1, t21."name", json(s1.c1)) FROM "node_Kombit" t21 WHERE t21.key$ = q1.c2)
        WHEN 5 THEN (SELECT json_array(2, t22."name", json(s1.c1)) FROM "node_Council" t22 WHERE t22.key$ = q1.c2)
        WHEN 6 THEN (SELECT json_array(3, t23."name", json(s1.c1)) FROM "node_Secretariat" t23 WHERE t23.key$ = q1.c2)
        WHEN 7 THEN (SELECT json_array(4, t24."name", json(s1.c1)) FROM "node_ArchitectureStaff" t24 WHERE t24.key$ = q1.c2)
        WHEN 32 THEN (SELECT json_array(5, t25."name", json(s1.c1), t25."code") FROM "node_Municipality" t25 WHERE t25.key$ = q1.c2)
        WHEN 33 THEN (SELECT json_array(6, t26."name", json(s1.c1)) FROM "node_PrivateParty" t26 WHERE t26.key$ = q1.c2)
        WHEN 34 THEN (SELECT json_array(7, t27."name", json(s1.c1)) FROM "node_ExternalBody" t27 WHERE t27.key$ = q1.c2)
      END
      FROM (SELECT (
        SELECT json_array((
          SELECT json_group_array(json_array(q2.c1, (
              SELECT (
                SELECT CASE n1.type
                  WHEN 3 THEN (SELECT json_array(0, t11."name", json(s2.c1)) FROM "node_Kl" t11 WHERE t11.key$ = r2.target$)
                  WHEN 4 THEN (SELECT json_array(1, t12."name", json(s2.c1)) FROM "node_Kombit" t12 WHERE t12.key$ = r2.target$)
                  WHEN 5 THEN (SELECT json_array(2, t13."name", json(s2.c1)) FROM "node_Council" t13 WHERE t13.key$ = r2.target$)
                  WHEN 6 THEN (SELECT json_array(3, t14."name", json(s2.c1)) FROM "node_Secretariat" t14 WHERE t14.key$ = r2.target$)
                  WHEN 7 THEN (SELECT json_array(4, t15."name", json(s2.c1)) FROM "node_ArchitectureStaff" t15 WHERE t15.key$ = r2.target$)
                  WHEN 32 THEN (SELECT json_array(5, t16."name", json(s2.c1)) FROM "node_Municipality" t16 WHERE t16.key$ = r2.target$)
                  WHEN 33 THEN (SELECT json_array(6, t17."name", json(s2.c1)) FROM "node_PrivateParty" t17 WHERE t17.key$ = r2.target$)
                  WHEN 34 THEN (SELECT json_array(7, t18."name", json(s2.c1)) FROM "node_ExternalBody" t18 WHERE t18.key$ = r2.target$)
                END
                FROM (SELECT (
                  SELECT json_array((
                    SELECT json_group_array(json_array(q3.c1))
                    FROM (
                      SELECT t10."name" AS c1
                      FROM "edge_AFFILIATED_WITH" r3 CROSS JOIN "node_Person" t10 ON t10.key$ = r3.source$
                      WHERE r3.target$ = r2.target$ AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1)
                      ORDER BY r3.sourceId$, r3."id" LIMIT ?2
                    ) q3
                  ))
                ) AS c1) s2
              )
              FROM "edge_EMPLOYED_BY" r2 CROSS JOIN node n1 ON n1.key = r2.target$
              WHERE r2.source$ = q2.c2
            )))
          FROM (
            SELECT t9."name" AS c1, r1.source$ AS c2
            FROM "edge_EMPLOYED_BY" r1 CROSS JOIN "node_Person" t9 ON t9.key$ = r1.source$
            WHERE r1.target$ = q1.c2
            ORDER BY t9."name$order", r1.sourceId$ LIMIT ?3
          ) q2
        ), (SELECT count(*) FROM "edge_EMPLOYED_BY" r4
        WHERE r4.target$ = q1.c2))
      ) AS c1) s1
    ))
  FROM (
    SELECT * FROM (
      SELECT 3 AS c1, t1.key$ AS c2, t1."name$order" AS c3, t1."id" AS c4
      FROM "node_Kl" t1
      ORDER BY t1."name$order", t1."id" LIMIT ?4
    )
    UNION ALL
    SELECT * FROM (
      SELECT 4 AS c1, t2.key$ AS c2, t2."name$order" AS c3, t2."id" AS c4
      FROM "node_Kombit" t2
      ORDER BY t2."name$order", t2."id" LIMIT ?4
    )
    UNION ALL
    SELECT * FROM (
      SELECT 5 AS c1, t3.key$ AS c2, t3."name$order" AS c3, t3."id" AS c4
      FROM "node_Council" t3
      ORDER BY t3."name$order", t3."id" LIMIT ?4
    )
    UNION ALL
    SELECT * FROM (
      SELECT 6 AS c1, t4.key$ AS c2, t4."name$order" AS c3, t4."id" AS c4
      FROM "node_Secretariat" t4
      ORDER BY t4."name$order", t4."id" LIMIT ?4
    )
    UNION ALL
    SELECT * FROM (
      SELECT 7 AS c1, t5.key$ AS c2, t5."name$order" AS c3, t5."id" AS c4
      FROM "node_ArchitectureStaff" t5
      ORDER BY t5."name$order", t5."id" LIMIT ?4
    )
    UNION ALL
    SELECT * FROM (
      SELECT 32 AS c1, t6.key$ AS c2, t6."name$order" AS c3, t6."id" AS c4
      FROM "node_Municipality" t6
      ORDER BY t6."name$order", t6."id" LIMIT ?4
    )
    UNION ALL
    SELECT * FROM (
      SELECT 33 AS c1, t7.key$ AS c2, t7."name$order" AS c3, t7."id" AS c4
      FROM "node_PrivateParty" t7
      ORDER BY t7."name$order", t7."id" LIMIT ?4
    )
    UNION ALL
    SELECT * FROM (
      SELECT 34 AS c1, t8.key$ AS c2, t8."name$order" AS c3, t8."id" AS c4
      FROM "node_ExternalBody" t8
      ORDER BY t8."name$order", t8."id" LIMIT ?4
    )
    ORDER BY c3, c4 LIMIT ?4
  ) q1
))

-- node
SELECT (
  SELECT CASE n1.type
    WHEN 1 THEN (SELECT json_array(0) FROM "node_Allocation" t2 WHERE t2.key$ = n1.key)
    WHEN 2 THEN (SELECT json_array(1) FROM "node_AssistanceRequest" t3 WHERE t3.key$ = n1.key)
    WHEN 3 THEN (SELECT json_array(2, t4."name", json(s1.c1)) FROM "node_Kl" t4 WHERE t4.key$ = n1.key)
    WHEN 4 THEN (SELECT json_array(3, t5."name", json(s1.c1)) FROM "node_Kombit" t5 WHERE t5.key$ = n1.key)
    WHEN 5 THEN (SELECT json_array(4, t6."name", json(s1.c1)) FROM "node_Council" t6 WHERE t6.key$ = n1.key)
    WHEN 6 THEN (SELECT json_array(5, t7."name", json(s1.c1)) FROM "node_Secretariat" t7 WHERE t7.key$ = n1.key)
    WHEN 7 THEN (SELECT json_array(6, t8."name", json(s1.c1)) FROM "node_ArchitectureStaff" t8 WHERE t8.key$ = n1.key)
    WHEN 8 THEN (SELECT json_array(7) FROM "node_CompetencyScheme" t9 WHERE t9.key$ = n1.key)
    WHEN 9 THEN (SELECT json_array(8) FROM "node_Competency" t10 WHERE t10.key$ = n1.key)
    WHEN 10 THEN (SELECT json_array(9) FROM "node_ProficiencyLevel" t11 WHERE t11.key$ = n1.key)
    WHEN 11 THEN (SELECT json_array(10) FROM "node_FrameworkArchitecture" t12 WHERE t12.key$ = n1.key)
    WHEN 12 THEN (SELECT json_array(11) FROM "node_Component" t13 WHERE t13.key$ = n1.key)
    WHEN 13 THEN (SELECT json_array(12) FROM "node_Decision" t14 WHERE t14.key$ = n1.key)
    WHEN 14 THEN (SELECT json_array(13) FROM "node_Document" t15 WHERE t15.key$ = n1.key)
    WHEN 15 THEN (SELECT json_array(14) FROM "node_RuleCheck" t16 WHERE t16.key$ = n1.key)
    WHEN 16 THEN (SELECT json_array(15) FROM "node_Exception" t17 WHERE t17.key$ = n1.key)
    WHEN 17 THEN (SELECT json_array(16) FROM "node_WorkingGroup" t18 WHERE t18.key$ = n1.key)
    WHEN 18 THEN (SELECT json_array(17) FROM "node_Membership" t19 WHERE t19.key$ = n1.key)
    WHEN 19 THEN (SELECT json_array(18) FROM "node_ComponentVersion" t20 WHERE t20.key$ = n1.key)
    WHEN 20 THEN (SELECT json_array(19) FROM "node_StatusChange" t21 WHERE t21.key$ = n1.key)
    WHEN 21 THEN (SELECT json_array(20) FROM "node_ArchitectureBoard" t22 WHERE t22.key$ = n1.key)
    WHEN 22 THEN (SELECT json_array(21) FROM "node_AdmissionRequest" t23 WHERE t23.key$ = n1.key)
    WHEN 23 THEN (SELECT json_array(22) FROM "node_Mandate" t24 WHERE t24.key$ = n1.key)
    WHEN 24 THEN (SELECT json_array(23) FROM "node_Proposal" t25 WHERE t25.key$ = n1.key)
    WHEN 25 THEN (SELECT json_array(24) FROM "node_Meeting" t26 WHERE t26.key$ = n1.key)
    WHEN 26 THEN (SELECT json_array(25) FROM "node_AgendaItem" t27 WHERE t27.key$ = n1.key)
    WHEN 27 THEN (SELECT json_array(26) FROM "node_Invitation" t28 WHERE t28.key$ = n1.key)
    WHEN 28 THEN (SELECT json_array(27) FROM "node_Network" t29 WHERE t29.key$ = n1.key)
    WHEN 29 THEN (SELECT json_array(28) FROM "node_NominationCall" t30 WHERE t30.key$ = n1.key)
    WHEN 30 THEN (SELECT json_array(29) FROM "node_Channel" t31 WHERE t31.key$ = n1.key)
    WHEN 31 THEN (SELECT json_array(30) FROM "node_Nomination" t32 WHERE t32.key$ = n1.key)
    WHEN 32 THEN (SELECT json_array(31, t33."name", json(s1.c1)) FROM "node_Municipality" t33 WHERE t33.key$ = n1.key)
    WHEN 33 THEN (SELECT json_array(32, t34."name", json(s1.c1)) FROM "node_PrivateParty" t34 WHERE t34.key$ = n1.key)
    WHEN 34 THEN (SELECT json_array(33, t35."name", json(s1.c1)) FROM "node_ExternalBody" t35 WHERE t35.key$ = n1.key)
    WHEN 35 THEN (SELECT json_array(34, t36."name") FROM "node_Person" t36 WHERE t36.key$ = n1.key)
    WHEN 36 THEN (SELECT json_array(35) FROM "node_Region" t37 WHERE t37.key$ = n1.key)
    WHEN 37 THEN (SELECT json_array(36) FROM "node_NetworkArea" t38 WHERE t38.key$ = n1.key)
    WHEN 38 THEN (SELECT json_array(37) FROM "node_PracticeNeed" t39 WHERE t39.key$ = n1.key)
    WHEN 39 THEN (SELECT json_array(38) FROM "node_Wish" t40 WHERE t40.key$ = n1.key)
    WHEN 40 THEN (SELECT json_array(39) FROM "node_Trend" t41 WHERE t41.key$ = n1.key)
    WHEN 41 THEN (SELECT json_array(40) FROM "node_Analysis" t42 WHERE t42.key$ = n1.key)
    WHEN 42 THEN (SELECT json_array(41) FROM "node_Implication" t43 WHERE t43.key$ = n1.key)
    WHEN 43 THEN (SELECT json_array(42) FROM "node_Project" t44 WHERE t44.key$ = n1.key)
    WHEN 44 THEN (SELECT json_array(43) FROM "node_DigitalisationEffort" t45 WHERE t45.key$ = n1.key)
    WHEN 45 THEN (SELECT json_array(44) FROM "node_Specification" t46 WHERE t46.key$ = n1.key)
    WHEN 46 THEN (SELECT json_array(45) FROM "node_Review" t47 WHERE t47.key$ = n1.key)
    WHEN 47 THEN (SELECT json_array(46) FROM "node_TaskType" t48 WHERE t48.key$ = n1.key)
    WHEN 48 THEN (SELECT json_array(47) FROM "node_GroupTask" t49 WHERE t49.key$ = n1.key)
    WHEN 49 THEN (SELECT json_array(48) FROM "node_Topic" t50 WHERE t50.key$ = n1.key)
    WHEN 50 THEN (SELECT json_array(49) FROM "node_Issue" t51 WHERE t51.key$ = n1.key)
    WHEN 51 THEN (SELECT json_array(50) FROM "node_Cooperation" t52 WHERE t52.key$ = n1.key)
    WHEN 52 THEN (SELECT json_array(51) FROM "node_Solution" t53 WHERE t53.key$ = n1.key)
    WHEN 53 THEN (SELECT json_array(52) FROM "node_Pilot" t54 WHERE t54.key$ = n1.key)
    WHEN 54 THEN (SELECT json_array(53) FROM "node_Rollout" t55 WHERE t55.key$ = n1.key)
    WHEN 55 THEN (SELECT json_array(54) FROM "node_Trial" t56 WHERE t56.key$ = n1.key)
    WHEN 56 THEN (SELECT json_array(55) FROM "node_Method" t57 WHERE t57.key$ = n1.key)
    WHEN 57 THEN (SELECT json_array(56) FROM "node_Benefit" t58 WHERE t58.key$ = n1.key)
    WHEN 58 THEN (SELECT json_array(57) FROM "node_Deliverable" t59 WHERE t59.key$ = n1.key)
    WHEN 59 THEN (SELECT json_array(58) FROM "node_Contribution" t60 WHERE t60.key$ = n1.key)
    WHEN 60 THEN (SELECT json_array(59) FROM "node_Budget" t61 WHERE t61.key$ = n1.key)
    WHEN 61 THEN (SELECT json_array(60) FROM "node_Grant" t62 WHERE t62.key$ = n1.key)
  END
  FROM (SELECT CASE WHEN n1.type IN (3, 4, 5, 6, 7, 32, 33, 34) THEN (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1))
      FROM (
        SELECT t1."name" AS c1
        FROM "edge_EMPLOYED_BY" r1 CROSS JOIN "node_Person" t1 ON t1.key$ = r1.source$
        WHERE r1.target$ = n1.key
        ORDER BY t1."name$order", r1.sourceId$ LIMIT ?2
      ) q1
    ))
  ) END AS c1) s1
)
FROM node n1
WHERE n1.id = ?1
