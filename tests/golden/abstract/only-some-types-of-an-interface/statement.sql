-- organizations
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, t3."name") FROM "node_Kl" t3 WHERE t3.key$ = q1.c2)
      WHEN 4 THEN (SELECT json_array(1, t4."name") FROM "node_Kombit" t4 WHERE t4.key$ = q1.c2)
      WHEN 5 THEN (SELECT json_array(2, t5."name") FROM "node_Council" t5 WHERE t5.key$ = q1.c2)
      WHEN 6 THEN (SELECT json_array(3, t6."name") FROM "node_Secretariat" t6 WHERE t6.key$ = q1.c2)
      WHEN 7 THEN (SELECT json_array(4, t7."name") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = q1.c2)
      WHEN 32 THEN (SELECT json_array(5, t8."name") FROM "node_Municipality" t8 WHERE t8.key$ = q1.c2)
      WHEN 33 THEN (SELECT json_array(6, t9."name") FROM "node_PrivateParty" t9 WHERE t9.key$ = q1.c2)
      WHEN 34 THEN (SELECT json_array(7, t10."name") FROM "node_ExternalBody" t10 WHERE t10.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 5 AS c1, t1.key$ AS c2, t1."name$order" AS c3, t1."id" AS c4
      FROM "node_Council" t1
      ORDER BY t1."name$order", t1."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 32 AS c1, t2.key$ AS c2, t2."name$order" AS c3, t2."id" AS c4
      FROM "node_Municipality" t2
      ORDER BY t2."name$order", t2."id" LIMIT ?1
    )
    ORDER BY c3, c4 LIMIT ?1
  ) q1
), (SELECT count(*) FROM "node_Council" t11) + (SELECT count(*) FROM "node_Municipality" t12))

-- others
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, t7."name") FROM "node_Kl" t7 WHERE t7.key$ = q1.c2)
      WHEN 4 THEN (SELECT json_array(1, t8."name") FROM "node_Kombit" t8 WHERE t8.key$ = q1.c2)
      WHEN 5 THEN (SELECT json_array(2, t9."name") FROM "node_Council" t9 WHERE t9.key$ = q1.c2)
      WHEN 6 THEN (SELECT json_array(3, t10."name") FROM "node_Secretariat" t10 WHERE t10.key$ = q1.c2)
      WHEN 7 THEN (SELECT json_array(4, t11."name") FROM "node_ArchitectureStaff" t11 WHERE t11.key$ = q1.c2)
      WHEN 32 THEN (SELECT json_array(5, t12."name") FROM "node_Municipality" t12 WHERE t12.key$ = q1.c2)
      WHEN 33 THEN (SELECT json_array(6, t13."name") FROM "node_PrivateParty" t13 WHERE t13.key$ = q1.c2)
      WHEN 34 THEN (SELECT json_array(7, t14."name") FROM "node_ExternalBody" t14 WHERE t14.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 3 AS c1, t1.key$ AS c2, t1."name$order" AS c3, t1."id" AS c4
      FROM "node_Kl" t1
      ORDER BY t1."name$order", t1."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 4 AS c1, t2.key$ AS c2, t2."name$order" AS c3, t2."id" AS c4
      FROM "node_Kombit" t2
      ORDER BY t2."name$order", t2."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 6 AS c1, t3.key$ AS c2, t3."name$order" AS c3, t3."id" AS c4
      FROM "node_Secretariat" t3
      ORDER BY t3."name$order", t3."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 7 AS c1, t4.key$ AS c2, t4."name$order" AS c3, t4."id" AS c4
      FROM "node_ArchitectureStaff" t4
      ORDER BY t4."name$order", t4."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 33 AS c1, t5.key$ AS c2, t5."name$order" AS c3, t5."id" AS c4
      FROM "node_PrivateParty" t5
      ORDER BY t5."name$order", t5."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 34 AS c1, t6.key$ AS c2, t6."name$order" AS c3, t6."id" AS c4
      FROM "node_ExternalBody" t6
      ORDER BY t6."name$order", t6."id" LIMIT ?1
    )
    ORDER BY c3, c4 LIMIT ?1
  ) q1
), (SELECT count(*) FROM "node_Kl" t15) + (SELECT count(*) FROM "node_Kombit" t16) + (SELECT count(*) FROM "node_Secretariat" t17) + (SELECT count(*) FROM "node_ArchitectureStaff" t18) + (SELECT count(*) FROM "node_PrivateParty" t19) + (SELECT count(*) FROM "node_ExternalBody" t20))
