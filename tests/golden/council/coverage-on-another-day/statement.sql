-- coverage.0
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

-- coverage.1
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2))
        FROM (
          SELECT r1.targetId$ AS c1, t2."name" AS c2
          FROM "edge_IN_REGION" r1 CROSS JOIN "node_Region" t2 ON t2.key$ = r1.target$
          WHERE r1.source$ = q1.c3 AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND t2."validFrom" <= ?1 AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?1)
          ORDER BY r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    ), (
      SELECT json_array(r2.targetId$, t3."name")
      FROM "edge_IN_NETWORK_AREA" r2 CROSS JOIN "node_NetworkArea" t3 ON t3.key$ = r2.target$
      WHERE r2.source$ = q1.c3
    )))
  FROM (
    SELECT t1."id" AS c1, t1."name" AS c2, t1.key$ AS c3
    FROM "node_Municipality" t1
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- coverage.2
SELECT json_array((
  SELECT json_group_array(json_array((
      SELECT json_array((
        SELECT json_group_array(CASE q2.c1
            WHEN 3 THEN (SELECT json_array(0, t2."id") FROM "node_Kl" t2 WHERE t2.key$ = q2.c2)
            WHEN 4 THEN (SELECT json_array(1, t3."id") FROM "node_Kombit" t3 WHERE t3.key$ = q2.c2)
            WHEN 5 THEN (SELECT json_array(2, t4."id") FROM "node_Council" t4 WHERE t4.key$ = q2.c2)
            WHEN 6 THEN (SELECT json_array(3, t5."id") FROM "node_Secretariat" t5 WHERE t5.key$ = q2.c2)
            WHEN 7 THEN (SELECT json_array(4, t6."id") FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q2.c2)
            WHEN 32 THEN (SELECT json_array(5, t7."id") FROM "node_Municipality" t7 WHERE t7.key$ = q2.c2)
            WHEN 33 THEN (SELECT json_array(6, t8."id") FROM "node_PrivateParty" t8 WHERE t8.key$ = q2.c2)
            WHEN 34 THEN (SELECT json_array(7, t9."id") FROM "node_ExternalBody" t9 WHERE t9.key$ = q2.c2)
          END)
        FROM (
          SELECT n1.type AS c1, r2.target$ AS c2
          FROM "edge_AFFILIATED_WITH" r2 CROSS JOIN node n1 ON n1.key = r2.target$
          WHERE r2.source$ = q1.c1 AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2)
          ORDER BY r2.targetId$, r2."id" LIMIT ?3
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1, q3.c2))
        FROM (
          SELECT r3.targetId$ AS c1, r3."level" AS c2
          FROM "edge_HAS_COMPETENCY" r3
          WHERE r3.source$ = q1.c1 AND r3."validFrom" <= ?2 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?2) AND r3."level" >= ?4
          ORDER BY r3.targetId$, r3."id" LIMIT ?3
        ) q3
      ))
    )))
  FROM (
    SELECT t1.key$ AS c1
    FROM "node_Person" t1
    WHERE t1."acceptsRequests" = ?1 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r1 WHERE r1.source$ = t1.key$ AND 1)
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- coverage.3
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT t2."hoursPerMonth" AS c1
          FROM "edge_ALLOCATES" r2 CROSS JOIN "node_Allocation" t2 ON t2.key$ = r2.source$
          WHERE r2.target$ = q1.c2 AND t2."validFrom" <= ?2 AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?2)
          ORDER BY r2.sourceId$, r2."id" LIMIT ?3
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(CASE q3.c1
            WHEN 3 THEN (SELECT json_array(0, t3."id") FROM "node_Kl" t3 WHERE t3.key$ = q3.c2)
            WHEN 4 THEN (SELECT json_array(1, t4."id") FROM "node_Kombit" t4 WHERE t4.key$ = q3.c2)
            WHEN 5 THEN (SELECT json_array(2, t5."id") FROM "node_Council" t5 WHERE t5.key$ = q3.c2)
            WHEN 6 THEN (SELECT json_array(3, t6."id") FROM "node_Secretariat" t6 WHERE t6.key$ = q3.c2)
            WHEN 7 THEN (SELECT json_array(4, t7."id") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = q3.c2)
            WHEN 32 THEN (SELECT json_array(5, t8."id") FROM "node_Municipality" t8 WHERE t8.key$ = q3.c2)
            WHEN 33 THEN (SELECT json_array(6, t9."id") FROM "node_PrivateParty" t9 WHERE t9.key$ = q3.c2)
            WHEN 34 THEN (SELECT json_array(7, t10."id") FROM "node_ExternalBody" t10 WHERE t10.key$ = q3.c2)
          END)
        FROM (
          SELECT n1.type AS c1, r3.target$ AS c2
          FROM "edge_AFFILIATED_WITH" r3 CROSS JOIN node n1 ON n1.key = r3.target$
          WHERE r3.source$ = q1.c2 AND r3."validFrom" <= ?2 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?2)
          ORDER BY r3.targetId$, r3."id" LIMIT ?3
        ) q3
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q4.c1, q4.c2))
        FROM (
          SELECT r4.targetId$ AS c1, r4."level" AS c2
          FROM "edge_HAS_COMPETENCY" r4
          WHERE r4.source$ = q1.c2 AND r4."validFrom" <= ?2 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?2) AND r4."level" >= ?4
          ORDER BY r4.targetId$, r4."id" LIMIT ?3
        ) q4
      ))
    )))
  FROM (
    SELECT t1."capacityHoursPerMonth" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    WHERE t1."acceptsRequests" = ?1 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r1 WHERE r1.source$ = t1.key$ AND 1)
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- coverage.4
SELECT json_group_array((
  SELECT CASE n1.type
    WHEN 1 THEN (SELECT json_array(0) FROM "node_Allocation" t1 WHERE t1.key$ = n1.key)
    WHEN 2 THEN (SELECT json_array(1, t2."titleDa") FROM "node_AssistanceRequest" t2 WHERE t2.key$ = n1.key)
    WHEN 3 THEN (SELECT json_array(2, t3."name") FROM "node_Kl" t3 WHERE t3.key$ = n1.key)
    WHEN 4 THEN (SELECT json_array(3, t4."name") FROM "node_Kombit" t4 WHERE t4.key$ = n1.key)
    WHEN 5 THEN (SELECT json_array(4, t5."name") FROM "node_Council" t5 WHERE t5.key$ = n1.key)
    WHEN 6 THEN (SELECT json_array(5, t6."name") FROM "node_Secretariat" t6 WHERE t6.key$ = n1.key)
    WHEN 7 THEN (SELECT json_array(6, t7."name") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = n1.key)
    WHEN 8 THEN (SELECT json_array(7, t8."labelDa") FROM "node_CompetencyScheme" t8 WHERE t8.key$ = n1.key)
    WHEN 9 THEN (SELECT json_array(8, t9."labelDa") FROM "node_Competency" t9 WHERE t9.key$ = n1.key)
    WHEN 10 THEN (SELECT json_array(9, t10."labelDa") FROM "node_ProficiencyLevel" t10 WHERE t10.key$ = n1.key)
    WHEN 11 THEN (SELECT json_array(10, t11."nameDa") FROM "node_FrameworkArchitecture" t11 WHERE t11.key$ = n1.key)
    WHEN 12 THEN (SELECT json_array(11, t12."nameDa") FROM "node_Component" t12 WHERE t12.key$ = n1.key)
    WHEN 13 THEN (SELECT json_array(12, t13."titleDa") FROM "node_Decision" t13 WHERE t13.key$ = n1.key)
    WHEN 14 THEN (SELECT json_array(13, t14."titleDa") FROM "node_Document" t14 WHERE t14.key$ = n1.key)
    WHEN 15 THEN (SELECT json_array(14) FROM "node_RuleCheck" t15 WHERE t15.key$ = n1.key)
    WHEN 16 THEN (SELECT json_array(15) FROM "node_Exception" t16 WHERE t16.key$ = n1.key)
    WHEN 17 THEN (SELECT json_array(16, t17."nameDa") FROM "node_WorkingGroup" t17 WHERE t17.key$ = n1.key)
    WHEN 18 THEN (SELECT json_array(17) FROM "node_Membership" t18 WHERE t18.key$ = n1.key)
    WHEN 19 THEN (SELECT json_array(18, t19."number") FROM "node_ComponentVersion" t19 WHERE t19.key$ = n1.key)
    WHEN 20 THEN (SELECT json_array(19) FROM "node_StatusChange" t20 WHERE t20.key$ = n1.key)
    WHEN 21 THEN (SELECT json_array(20, t21."nameDa") FROM "node_ArchitectureBoard" t21 WHERE t21.key$ = n1.key)
    WHEN 22 THEN (SELECT json_array(21) FROM "node_AdmissionRequest" t22 WHERE t22.key$ = n1.key)
    WHEN 23 THEN (SELECT json_array(22, t23."titleDa") FROM "node_Mandate" t23 WHERE t23.key$ = n1.key)
    WHEN 24 THEN (SELECT json_array(23, t24."titleDa") FROM "node_Proposal" t24 WHERE t24.key$ = n1.key)
    WHEN 25 THEN (SELECT json_array(24, t25."titleDa") FROM "node_Meeting" t25 WHERE t25.key$ = n1.key)
    WHEN 26 THEN (SELECT json_array(25, t26."titleDa") FROM "node_AgendaItem" t26 WHERE t26.key$ = n1.key)
    WHEN 27 THEN (SELECT json_array(26) FROM "node_Invitation" t27 WHERE t27.key$ = n1.key)
    WHEN 28 THEN (SELECT json_array(27, t28."nameDa") FROM "node_Network" t28 WHERE t28.key$ = n1.key)
    WHEN 29 THEN (SELECT json_array(28, t29."titleDa") FROM "node_NominationCall" t29 WHERE t29.key$ = n1.key)
    WHEN 30 THEN (SELECT json_array(29, t30."nameDa") FROM "node_Channel" t30 WHERE t30.key$ = n1.key)
    WHEN 31 THEN (SELECT json_array(30) FROM "node_Nomination" t31 WHERE t31.key$ = n1.key)
    WHEN 32 THEN (SELECT json_array(31, t32."name") FROM "node_Municipality" t32 WHERE t32.key$ = n1.key)
    WHEN 33 THEN (SELECT json_array(32, t33."name") FROM "node_PrivateParty" t33 WHERE t33.key$ = n1.key)
    WHEN 34 THEN (SELECT json_array(33, t34."name") FROM "node_ExternalBody" t34 WHERE t34.key$ = n1.key)
    WHEN 35 THEN (SELECT json_array(34, t35."name") FROM "node_Person" t35 WHERE t35.key$ = n1.key)
    WHEN 36 THEN (SELECT json_array(35, t36."name") FROM "node_Region" t36 WHERE t36.key$ = n1.key)
    WHEN 37 THEN (SELECT json_array(36, t37."name") FROM "node_NetworkArea" t37 WHERE t37.key$ = n1.key)
    WHEN 38 THEN (SELECT json_array(37, t38."titleDa") FROM "node_PracticeNeed" t38 WHERE t38.key$ = n1.key)
    WHEN 39 THEN (SELECT json_array(38) FROM "node_Wish" t39 WHERE t39.key$ = n1.key)
    WHEN 40 THEN (SELECT json_array(39, t40."nameDa") FROM "node_Trend" t40 WHERE t40.key$ = n1.key)
    WHEN 41 THEN (SELECT json_array(40, t41."titleDa") FROM "node_Analysis" t41 WHERE t41.key$ = n1.key)
    WHEN 42 THEN (SELECT json_array(41) FROM "node_Implication" t42 WHERE t42.key$ = n1.key)
    WHEN 43 THEN (SELECT json_array(42, t43."nameDa") FROM "node_Project" t43 WHERE t43.key$ = n1.key)
    WHEN 44 THEN (SELECT json_array(43, t44."nameDa") FROM "node_DigitalisationEffort" t44 WHERE t44.key$ = n1.key)
    WHEN 45 THEN (SELECT json_array(44, t45."titleDa") FROM "node_Specification" t45 WHERE t45.key$ = n1.key)
    WHEN 46 THEN (SELECT json_array(45) FROM "node_Review" t46 WHERE t46.key$ = n1.key)
    WHEN 47 THEN (SELECT json_array(46, t47."labelDa") FROM "node_TaskType" t47 WHERE t47.key$ = n1.key)
    WHEN 48 THEN (SELECT json_array(47, t48."titleDa") FROM "node_GroupTask" t48 WHERE t48.key$ = n1.key)
    WHEN 49 THEN (SELECT json_array(48, t49."nameDa") FROM "node_Topic" t49 WHERE t49.key$ = n1.key)
    WHEN 50 THEN (SELECT json_array(49, t50."titleDa") FROM "node_Issue" t50 WHERE t50.key$ = n1.key)
    WHEN 51 THEN (SELECT json_array(50, t51."nameDa") FROM "node_Cooperation" t51 WHERE t51.key$ = n1.key)
    WHEN 52 THEN (SELECT json_array(51, t52."nameDa") FROM "node_Solution" t52 WHERE t52.key$ = n1.key)
    WHEN 53 THEN (SELECT json_array(52, t53."titleDa") FROM "node_Pilot" t53 WHERE t53.key$ = n1.key)
    WHEN 54 THEN (SELECT json_array(53, t54."titleDa") FROM "node_Rollout" t54 WHERE t54.key$ = n1.key)
    WHEN 55 THEN (SELECT json_array(54, t55."titleDa") FROM "node_Trial" t55 WHERE t55.key$ = n1.key)
    WHEN 56 THEN (SELECT json_array(55, t56."nameDa") FROM "node_Method" t56 WHERE t56.key$ = n1.key)
    WHEN 57 THEN (SELECT json_array(56, t57."titleDa") FROM "node_Benefit" t57 WHERE t57.key$ = n1.key)
    WHEN 58 THEN (SELECT json_array(57, t58."titleDa") FROM "node_Deliverable" t58 WHERE t58.key$ = n1.key)
    WHEN 59 THEN (SELECT json_array(58) FROM "node_Contribution" t59 WHERE t59.key$ = n1.key)
    WHEN 60 THEN (SELECT json_array(59, t60."titleDa") FROM "node_Budget" t60 WHERE t60.key$ = n1.key)
    WHEN 61 THEN (SELECT json_array(60) FROM "node_Grant" t61 WHERE t61.key$ = n1.key)
  END
  FROM node n1
  WHERE n1.id = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
