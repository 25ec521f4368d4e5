-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT CASE n1.type
        WHEN 3 THEN (SELECT json_array(0, t2."name") FROM "node_Kl" t2 WHERE t2.key$ = n1.key)
        WHEN 4 THEN (SELECT json_array(1, t3."name") FROM "node_Kombit" t3 WHERE t3.key$ = n1.key)
        WHEN 5 THEN (SELECT json_array(2, t4."name") FROM "node_Council" t4 WHERE t4.key$ = n1.key)
        WHEN 6 THEN (SELECT json_array(3, t5."name") FROM "node_Secretariat" t5 WHERE t5.key$ = n1.key)
        WHEN 7 THEN (SELECT json_array(4, t6."name") FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = n1.key)
        WHEN 32 THEN (SELECT json_array(5, t7."name") FROM "node_Municipality" t7 WHERE t7.key$ = n1.key)
        WHEN 33 THEN (SELECT json_array(6, t8."name") FROM "node_PrivateParty" t8 WHERE t8.key$ = n1.key)
        WHEN 34 THEN (SELECT json_array(7, t9."name") FROM "node_ExternalBody" t9 WHERE t9.key$ = n1.key)
      END
      FROM "edge_EMPLOYED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$
      WHERE r1.source$ = q1.c2
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    ORDER BY (
      SELECT t10."name$order" FROM "edge_EMPLOYED_BY" r2 CROSS JOIN "node_Kl" t10 ON t10.key$ = r2.target$ WHERE r2.source$ = t1.key$
      UNION ALL
      SELECT t11."name$order" FROM "edge_EMPLOYED_BY" r3 CROSS JOIN "node_Kombit" t11 ON t11.key$ = r3.target$ WHERE r3.source$ = t1.key$
      UNION ALL
      SELECT t12."name$order" FROM "edge_EMPLOYED_BY" r4 CROSS JOIN "node_Council" t12 ON t12.key$ = r4.target$ WHERE r4.source$ = t1.key$
      UNION ALL
      SELECT t13."name$order" FROM "edge_EMPLOYED_BY" r5 CROSS JOIN "node_Secretariat" t13 ON t13.key$ = r5.target$ WHERE r5.source$ = t1.key$
      UNION ALL
      SELECT t14."name$order" FROM "edge_EMPLOYED_BY" r6 CROSS JOIN "node_ArchitectureStaff" t14 ON t14.key$ = r6.target$ WHERE r6.source$ = t1.key$
      UNION ALL
      SELECT t15."name$order" FROM "edge_EMPLOYED_BY" r7 CROSS JOIN "node_Municipality" t15 ON t15.key$ = r7.target$ WHERE r7.source$ = t1.key$
      UNION ALL
      SELECT t16."name$order" FROM "edge_EMPLOYED_BY" r8 CROSS JOIN "node_PrivateParty" t16 ON t16.key$ = r8.target$ WHERE r8.source$ = t1.key$
      UNION ALL
      SELECT t17."name$order" FROM "edge_EMPLOYED_BY" r9 CROSS JOIN "node_ExternalBody" t17 ON t17.key$ = r9.target$ WHERE r9.source$ = t1.key$
    ) DESC NULLS FIRST, t1."name$order", t1."id" LIMIT ?1
  ) q1
))
