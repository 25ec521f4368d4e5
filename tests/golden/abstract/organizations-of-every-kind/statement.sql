-- organizations
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, t9."id", t9."name") FROM "node_Kl" t9 WHERE t9.key$ = q1.c2)
      WHEN 4 THEN (SELECT json_array(1, t10."id", t10."name") FROM "node_Kombit" t10 WHERE t10.key$ = q1.c2)
      WHEN 5 THEN (SELECT json_array(2, t11."id", t11."name") FROM "node_Council" t11 WHERE t11.key$ = q1.c2)
      WHEN 6 THEN (SELECT json_array(3, t12."id", t12."name") FROM "node_Secretariat" t12 WHERE t12.key$ = q1.c2)
      WHEN 7 THEN (SELECT json_array(4, t13."id", t13."name") FROM "node_ArchitectureStaff" t13 WHERE t13.key$ = q1.c2)
      WHEN 32 THEN (SELECT json_array(5, t14."id", t14."name", t14."code", t14."population") FROM "node_Municipality" t14 WHERE t14.key$ = q1.c2)
      WHEN 33 THEN (SELECT json_array(6, t15."id", t15."name") FROM "node_PrivateParty" t15 WHERE t15.key$ = q1.c2)
      WHEN 34 THEN (SELECT json_array(7, t16."id", t16."name", t16."kind") FROM "node_ExternalBody" t16 WHERE t16.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 3 AS c1, t1.key$ AS c2, t1."name$order" AS c3, t1."id" AS c4
      FROM "node_Kl" t1
      WHERE t1."name" >= ?1 AND t1."name" < ?1 || CAST(x'FF' AS TEXT)
      ORDER BY t1."name$order", t1."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 4 AS c1, t2.key$ AS c2, t2."name$order" AS c3, t2."id" AS c4
      FROM "node_Kombit" t2
      WHERE t2."name" >= ?1 AND t2."name" < ?1 || CAST(x'FF' AS TEXT)
      ORDER BY t2."name$order", t2."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 5 AS c1, t3.key$ AS c2, t3."name$order" AS c3, t3."id" AS c4
      FROM "node_Council" t3
      WHERE t3."name" >= ?1 AND t3."name" < ?1 || CAST(x'FF' AS TEXT)
      ORDER BY t3."name$order", t3."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 6 AS c1, t4.key$ AS c2, t4."name$order" AS c3, t4."id" AS c4
      FROM "node_Secretariat" t4
      WHERE t4."name" >= ?1 AND t4."name" < ?1 || CAST(x'FF' AS TEXT)
      ORDER BY t4."name$order", t4."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 7 AS c1, t5.key$ AS c2, t5."name$order" AS c3, t5."id" AS c4
      FROM "node_ArchitectureStaff" t5
      WHERE t5."name" >= ?1 AND t5."name" < ?1 || CAST(x'FF' AS TEXT)
      ORDER BY t5."name$order", t5."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 32 AS c1, t6.key$ AS c2, t6."name$order" AS c3, t6."id" AS c4
      FROM "node_Municipality" t6
      WHERE t6."name" >= ?1 AND t6."name" < ?1 || CAST(x'FF' AS TEXT)
      ORDER BY t6."name$order", t6."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 33 AS c1, t7.key$ AS c2, t7."name$order" AS c3, t7."id" AS c4
      FROM "node_PrivateParty" t7
      WHERE t7."name" >= ?1 AND t7."name" < ?1 || CAST(x'FF' AS TEXT)
      ORDER BY t7."name$order", t7."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 34 AS c1, t8.key$ AS c2, t8."name$order" AS c3, t8."id" AS c4
      FROM "node_ExternalBody" t8
      WHERE t8."name" >= ?1 AND t8."name" < ?1 || CAST(x'FF' AS TEXT)
      ORDER BY t8."name$order", t8."id" LIMIT ?2
    )
    ORDER BY c3, c4 LIMIT ?2
  ) q1
), (SELECT count(*) FROM "node_Kl" t17
WHERE t17."name" >= ?1 AND t17."name" < ?1 || CAST(x'FF' AS TEXT)) + (SELECT count(*) FROM "node_Kombit" t18
WHERE t18."name" >= ?1 AND t18."name" < ?1 || CAST(x'FF' AS TEXT)) + (SELECT count(*) FROM "node_Council" t19
WHERE t19."name" >= ?1 AND t19."name" < ?1 || CAST(x'FF' AS TEXT)) + (SELECT count(*) FROM "node_Secretariat" t20
WHERE t20."name" >= ?1 AND t20."name" < ?1 || CAST(x'FF' AS TEXT)) + (SELECT count(*) FROM "node_ArchitectureStaff" t21
WHERE t21."name" >= ?1 AND t21."name" < ?1 || CAST(x'FF' AS TEXT)) + (SELECT count(*) FROM "node_Municipality" t22
WHERE t22."name" >= ?1 AND t22."name" < ?1 || CAST(x'FF' AS TEXT)) + (SELECT count(*) FROM "node_PrivateParty" t23
WHERE t23."name" >= ?1 AND t23."name" < ?1 || CAST(x'FF' AS TEXT)) + (SELECT count(*) FROM "node_ExternalBody" t24
WHERE t24."name" >= ?1 AND t24."name" < ?1 || CAST(x'FF' AS TEXT)))
