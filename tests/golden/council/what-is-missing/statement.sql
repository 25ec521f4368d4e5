-- competencyGaps.0
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

-- competencyGaps.1
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

-- competencyGaps.2
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
          FROM "edge_CALLS_FOR" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?3
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Mandate" t1
    WHERE (t1."validFrom" IS NULL OR t1."validFrom" IS NOT NULL AND t1."validFrom" <= ?1) AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1) AND t1."status" IN (SELECT value FROM json_each(?2))
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- competencyGaps.3
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
          FROM "edge_ASKS_FOR" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_AssistanceRequest" t1
    WHERE t1."status" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- competencyGaps.4
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1))
      FROM (
        SELECT r1.sourceId$ AS c1
        FROM "edge_IN_REGION" r1
        WHERE r1.target$ = t1.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Region" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- competencyGaps.5
SELECT json_group_array((
  SELECT json_array(t1."id")
  FROM "node_Municipality" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- competencyGaps.6
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

-- competencyGaps.7
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

-- competencyGaps.8
SELECT json_group_array(json_array((
  SELECT json_array(t5."id")
  FROM "node_Competency" t5
  WHERE t5.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r4.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.source$ = t1.key$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT EXISTS (SELECT 1 FROM "edge_IN_REGION" r2 CROSS JOIN "node_Region" t3 ON t3.key$ = r2.target$ WHERE r2.source$ = t2.key$ AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND t3."validFrom" <= ?1 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?1) AND r2.targetId$ IN (SELECT value FROM json_each(?2))) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r3 WHERE r3.source$ = t1.key$ AND 1) AND r4."validFrom" <= ?1 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?1) AND r4."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- competencyGaps.9
SELECT json_group_array(json_array((
  SELECT json_array(t6."id")
  FROM "node_Competency" t6
  WHERE t6.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r5.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r5 ON r5.source$ = r4.target$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT EXISTS (SELECT 1 FROM "edge_IN_REGION" r2 CROSS JOIN "node_Region" t3 ON t3.key$ = r2.target$ WHERE r2.source$ = t2.key$ AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND t3."validFrom" <= ?1 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?1) AND r2.targetId$ IN (SELECT value FROM json_each(?2))) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r3 WHERE r3.source$ = t1.key$ AND 1) AND r4."validFrom" <= ?1 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?1) AND r4."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- competencyGaps.10
SELECT json_group_array(json_array((
  SELECT json_array(t4."id")
  FROM "node_Competency" t4
  WHERE t4.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r3.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.source$ = t1.key$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT t2."id" IN (SELECT value FROM json_each(?2)) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r2 WHERE r2.source$ = t1.key$ AND 1) AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1) AND r3."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- competencyGaps.11
SELECT json_group_array(json_array((
  SELECT json_array(t5."id")
  FROM "node_Competency" t5
  WHERE t5.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r4.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r4 ON r4.source$ = r3.target$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT t2."id" IN (SELECT value FROM json_each(?2)) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r2 WHERE r2.source$ = t1.key$ AND 1) AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1) AND r3."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- competencyGaps.12
SELECT json_group_array((
  SELECT json_array(t1."notation", t1."labelDa")
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- competencyGaps.13
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

-- few.0
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

-- few.1
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

-- few.2
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
          FROM "edge_CALLS_FOR" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?3
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Mandate" t1
    WHERE (t1."validFrom" IS NULL OR t1."validFrom" IS NOT NULL AND t1."validFrom" <= ?1) AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1) AND t1."status" IN (SELECT value FROM json_each(?2))
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- few.3
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
          FROM "edge_ASKS_FOR" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_AssistanceRequest" t1
    WHERE t1."status" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- few.4
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1))
      FROM (
        SELECT r1.sourceId$ AS c1
        FROM "edge_IN_REGION" r1
        WHERE r1.target$ = t1.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Region" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- few.5
SELECT json_group_array((
  SELECT json_array(t1."id")
  FROM "node_Municipality" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- few.6
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

-- few.7
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

-- few.8
SELECT json_group_array(json_array((
  SELECT json_array(t5."id")
  FROM "node_Competency" t5
  WHERE t5.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r4.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.source$ = t1.key$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT EXISTS (SELECT 1 FROM "edge_IN_REGION" r2 CROSS JOIN "node_Region" t3 ON t3.key$ = r2.target$ WHERE r2.source$ = t2.key$ AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND t3."validFrom" <= ?1 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?1) AND r2.targetId$ IN (SELECT value FROM json_each(?2))) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r3 WHERE r3.source$ = t1.key$ AND 1) AND r4."validFrom" <= ?1 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?1) AND r4."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- few.9
SELECT json_group_array(json_array((
  SELECT json_array(t6."id")
  FROM "node_Competency" t6
  WHERE t6.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r5.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r5 ON r5.source$ = r4.target$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT EXISTS (SELECT 1 FROM "edge_IN_REGION" r2 CROSS JOIN "node_Region" t3 ON t3.key$ = r2.target$ WHERE r2.source$ = t2.key$ AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND t3."validFrom" <= ?1 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?1) AND r2.targetId$ IN (SELECT value FROM json_each(?2))) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r3 WHERE r3.source$ = t1.key$ AND 1) AND r4."validFrom" <= ?1 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?1) AND r4."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- few.10
SELECT json_group_array(json_array((
  SELECT json_array(t4."id")
  FROM "node_Competency" t4
  WHERE t4.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r3.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.source$ = t1.key$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT t2."id" IN (SELECT value FROM json_each(?2)) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r2 WHERE r2.source$ = t1.key$ AND 1) AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1) AND r3."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- few.11
SELECT json_group_array(json_array((
  SELECT json_array(t5."id")
  FROM "node_Competency" t5
  WHERE t5.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r4.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r4 ON r4.source$ = r3.target$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT t2."id" IN (SELECT value FROM json_each(?2)) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r2 WHERE r2.source$ = t1.key$ AND 1) AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1) AND r3."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- few.12
SELECT json_group_array((
  SELECT json_array(t1."notation")
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- few.13
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
