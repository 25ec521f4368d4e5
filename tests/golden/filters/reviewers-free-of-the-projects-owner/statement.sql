-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT CASE n2.type
        WHEN 3 THEN (SELECT json_array(0, t8."name") FROM "node_Kl" t8 WHERE t8.key$ = r8.target$)
        WHEN 4 THEN (SELECT json_array(1, t9."name") FROM "node_Kombit" t9 WHERE t9.key$ = r8.target$)
        WHEN 5 THEN (SELECT json_array(2, t10."name") FROM "node_Council" t10 WHERE t10.key$ = r8.target$)
        WHEN 6 THEN (SELECT json_array(3, t11."name") FROM "node_Secretariat" t11 WHERE t11.key$ = r8.target$)
        WHEN 7 THEN (SELECT json_array(4, t12."name") FROM "node_ArchitectureStaff" t12 WHERE t12.key$ = r8.target$)
        WHEN 32 THEN (SELECT json_array(5, t13."name") FROM "node_Municipality" t13 WHERE t13.key$ = r8.target$)
        WHEN 33 THEN (SELECT json_array(6, t14."name") FROM "node_PrivateParty" t14 WHERE t14.key$ = r8.target$)
        WHEN 34 THEN (SELECT json_array(7, t15."name") FROM "node_ExternalBody" t15 WHERE t15.key$ = r8.target$)
      END
      FROM "edge_EMPLOYED_BY" r8 CROSS JOIN node n2 ON n2.key = r8.target$
      WHERE r8.source$ = q1.c2
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    WHERE NOT (t1."kind" = ?1) AND t1."acceptsRequests" = ?2 AND EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r1 WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?3 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?3) AND EXISTS (SELECT 1 FROM "edge_REQUIRES_COMPETENCY" r2 CROSS JOIN "node_Component" t3 ON t3.key$ = r2.source$ WHERE r2.target$ = r1.target$ AND t3."integrationCode" IS NULL AND r2."importance" = ?4) AND r1."level" >= ?5) AND EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r3 WHERE r3.source$ = t1.key$ AND NOT EXISTS (SELECT 1 FROM "edge_OWNED_BY" r4 CROSS JOIN "node_Project" t4 ON t4.key$ = r4.source$ WHERE r4.target$ = r3.target$ AND (t4."startsOn" IS NULL OR t4."startsOn" IS NOT NULL AND t4."startsOn" <= ?3) AND (t4."endsOn" IS NULL OR t4."endsOn" IS NOT NULL AND t4."endsOn" > ?3) AND EXISTS (SELECT 1 FROM "edge_ESTABLISHES" r5 WHERE r5.source$ = r4.source$ AND (r5."validFrom" IS NULL OR r5."validFrom" IS NOT NULL AND r5."validFrom" <= ?3) AND (r5."validTo" IS NULL OR r5."validTo" IS NOT NULL AND r5."validTo" > ?3) AND r5.targetId$ = ?6))) AND NOT t1.key$ IN (
      SELECT r6.target$ FROM "node_Allocation" t6 CROSS JOIN "edge_ALLOCATES" r6 ON r6.source$ = t6.key$ WHERE t6."validFrom" <= ?3 AND (t6."validTo" IS NULL OR t6."validTo" IS NOT NULL AND t6."validTo" > ?3) AND t6.key$ IN (
        SELECT r7.source$ FROM "node_Project" t7 CROSS JOIN "edge_ALLOCATED_TO" r7 ON r7.target$ = t7.key$ WHERE t7."id" = ?7
      )
    )
    ORDER BY t1."name$order", t1."id" LIMIT ?8
  ) q1
), (SELECT count(*) FROM "node_Person" t16
WHERE NOT (t16."kind" = ?1) AND t16."acceptsRequests" = ?2 AND EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r9 WHERE r9.source$ = t16.key$ AND r9."validFrom" <= ?3 AND (r9."validTo" IS NULL OR r9."validTo" IS NOT NULL AND r9."validTo" > ?3) AND EXISTS (SELECT 1 FROM "edge_REQUIRES_COMPETENCY" r10 CROSS JOIN "node_Component" t18 ON t18.key$ = r10.source$ WHERE r10.target$ = r9.target$ AND t18."integrationCode" IS NULL AND r10."importance" = ?4) AND r9."level" >= ?5) AND EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r11 WHERE r11.source$ = t16.key$ AND NOT EXISTS (SELECT 1 FROM "edge_OWNED_BY" r12 CROSS JOIN "node_Project" t19 ON t19.key$ = r12.source$ WHERE r12.target$ = r11.target$ AND (t19."startsOn" IS NULL OR t19."startsOn" IS NOT NULL AND t19."startsOn" <= ?3) AND (t19."endsOn" IS NULL OR t19."endsOn" IS NOT NULL AND t19."endsOn" > ?3) AND EXISTS (SELECT 1 FROM "edge_ESTABLISHES" r13 WHERE r13.source$ = r12.source$ AND (r13."validFrom" IS NULL OR r13."validFrom" IS NOT NULL AND r13."validFrom" <= ?3) AND (r13."validTo" IS NULL OR r13."validTo" IS NOT NULL AND r13."validTo" > ?3) AND r13.targetId$ = ?6))) AND NOT t16.key$ IN (
  SELECT r14.target$ FROM "node_Allocation" t21 CROSS JOIN "edge_ALLOCATES" r14 ON r14.source$ = t21.key$ WHERE t21."validFrom" <= ?3 AND (t21."validTo" IS NULL OR t21."validTo" IS NOT NULL AND t21."validTo" > ?3) AND t21.key$ IN (
    SELECT r15.source$ FROM "node_Project" t22 CROSS JOIN "edge_ALLOCATED_TO" r15 ON r15.target$ = t22.key$ WHERE t22."id" = ?7
  )
)))
