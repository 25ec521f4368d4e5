-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2))
  FROM (
    SELECT t1."name" AS c1, t1."kind" AS c2
    FROM "node_Person" t1
    WHERE t1."acceptsRequests" = ?1 AND (EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r1 CROSS JOIN "node_Kl" t2 ON t2.key$ = r1.target$ WHERE r1.source$ = t1.key$ AND t2."name" >= ?2 AND t2."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r2 CROSS JOIN "node_Kombit" t3 ON t3.key$ = r2.target$ WHERE r2.source$ = t1.key$ AND t3."name" >= ?2 AND t3."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r3 CROSS JOIN "node_Council" t4 ON t4.key$ = r3.target$ WHERE r3.source$ = t1.key$ AND t4."name" >= ?2 AND t4."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r4 CROSS JOIN "node_Secretariat" t5 ON t5.key$ = r4.target$ WHERE r4.source$ = t1.key$ AND t5."name" >= ?2 AND t5."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r5 CROSS JOIN "node_ArchitectureStaff" t6 ON t6.key$ = r5.target$ WHERE r5.source$ = t1.key$ AND t6."name" >= ?2 AND t6."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r6 CROSS JOIN "node_Municipality" t7 ON t7.key$ = r6.target$ WHERE r6.source$ = t1.key$ AND t7."name" >= ?2 AND t7."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r7 CROSS JOIN "node_PrivateParty" t8 ON t8.key$ = r7.target$ WHERE r7.source$ = t1.key$ AND t8."name" >= ?2 AND t8."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r8 CROSS JOIN "node_ExternalBody" t9 ON t9.key$ = r8.target$ WHERE r8.source$ = t1.key$ AND t9."name" >= ?2 AND t9."name" < ?2 || CAST(x'FF' AS TEXT))) AND t1."kind" = ?3
    ORDER BY (
      SELECT t10."name$order" FROM "edge_EMPLOYED_BY" r9 CROSS JOIN "node_Kl" t10 ON t10.key$ = r9.target$ WHERE r9.source$ = t1.key$
      UNION ALL
      SELECT t11."name$order" FROM "edge_EMPLOYED_BY" r10 CROSS JOIN "node_Kombit" t11 ON t11.key$ = r10.target$ WHERE r10.source$ = t1.key$
      UNION ALL
      SELECT t12."name$order" FROM "edge_EMPLOYED_BY" r11 CROSS JOIN "node_Council" t12 ON t12.key$ = r11.target$ WHERE r11.source$ = t1.key$
      UNION ALL
      SELECT t13."name$order" FROM "edge_EMPLOYED_BY" r12 CROSS JOIN "node_Secretariat" t13 ON t13.key$ = r12.target$ WHERE r12.source$ = t1.key$
      UNION ALL
      SELECT t14."name$order" FROM "edge_EMPLOYED_BY" r13 CROSS JOIN "node_ArchitectureStaff" t14 ON t14.key$ = r13.target$ WHERE r13.source$ = t1.key$
      UNION ALL
      SELECT t15."name$order" FROM "edge_EMPLOYED_BY" r14 CROSS JOIN "node_Municipality" t15 ON t15.key$ = r14.target$ WHERE r14.source$ = t1.key$
      UNION ALL
      SELECT t16."name$order" FROM "edge_EMPLOYED_BY" r15 CROSS JOIN "node_PrivateParty" t16 ON t16.key$ = r15.target$ WHERE r15.source$ = t1.key$
      UNION ALL
      SELECT t17."name$order" FROM "edge_EMPLOYED_BY" r16 CROSS JOIN "node_ExternalBody" t17 ON t17.key$ = r16.target$ WHERE r16.source$ = t1.key$
    ) NULLS LAST, t1."name$order" DESC, t1."id" LIMIT ?4
  ) q1
), (SELECT count(*) FROM "node_Person" t18
WHERE t18."acceptsRequests" = ?1 AND (EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r17 CROSS JOIN "node_Kl" t19 ON t19.key$ = r17.target$ WHERE r17.source$ = t18.key$ AND t19."name" >= ?2 AND t19."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r18 CROSS JOIN "node_Kombit" t20 ON t20.key$ = r18.target$ WHERE r18.source$ = t18.key$ AND t20."name" >= ?2 AND t20."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r19 CROSS JOIN "node_Council" t21 ON t21.key$ = r19.target$ WHERE r19.source$ = t18.key$ AND t21."name" >= ?2 AND t21."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r20 CROSS JOIN "node_Secretariat" t22 ON t22.key$ = r20.target$ WHERE r20.source$ = t18.key$ AND t22."name" >= ?2 AND t22."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r21 CROSS JOIN "node_ArchitectureStaff" t23 ON t23.key$ = r21.target$ WHERE r21.source$ = t18.key$ AND t23."name" >= ?2 AND t23."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r22 CROSS JOIN "node_Municipality" t24 ON t24.key$ = r22.target$ WHERE r22.source$ = t18.key$ AND t24."name" >= ?2 AND t24."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r23 CROSS JOIN "node_PrivateParty" t25 ON t25.key$ = r23.target$ WHERE r23.source$ = t18.key$ AND t25."name" >= ?2 AND t25."name" < ?2 || CAST(x'FF' AS TEXT)) OR EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r24 CROSS JOIN "node_ExternalBody" t26 ON t26.key$ = r24.target$ WHERE r24.source$ = t18.key$ AND t26."name" >= ?2 AND t26."name" < ?2 || CAST(x'FF' AS TEXT))) AND t18."kind" = ?3))
