-- organizations
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, t4."name") FROM "node_Kl" t4 WHERE t4.key$ = q1.c2)
      WHEN 4 THEN (SELECT json_array(1, t5."name") FROM "node_Kombit" t5 WHERE t5.key$ = q1.c2)
      WHEN 5 THEN (SELECT json_array(2, t6."name") FROM "node_Council" t6 WHERE t6.key$ = q1.c2)
      WHEN 6 THEN (SELECT json_array(3, t7."name") FROM "node_Secretariat" t7 WHERE t7.key$ = q1.c2)
      WHEN 7 THEN (SELECT json_array(4, t8."name") FROM "node_ArchitectureStaff" t8 WHERE t8.key$ = q1.c2)
      WHEN 32 THEN (SELECT json_array(5, t9."name", t9."code") FROM "node_Municipality" t9 WHERE t9.key$ = q1.c2)
      WHEN 33 THEN (SELECT json_array(6, t10."name") FROM "node_PrivateParty" t10 WHERE t10.key$ = q1.c2)
      WHEN 34 THEN (SELECT json_array(7, t11."name") FROM "node_ExternalBody" t11 WHERE t11.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 5 AS c1, t1.key$ AS c2, t1."name$order" AS c3, t1."id" AS c4
      FROM "node_Council" t1
      ORDER BY t1."name$order", t1."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 32 AS c1, t2.key$ AS c2, t2."name$order" AS c3, t2."id" AS c4
      FROM "node_Municipality" t2
      WHERE (t2."code" IN (SELECT value FROM json_each(?1)) OR EXISTS (SELECT 1 FROM "edge_IN_REGION" r1 CROSS JOIN "node_Region" t3 ON t3.key$ = r1.target$ WHERE r1.source$ = t2.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2) AND t3."validFrom" <= ?2 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?2) AND t3."name" = ?3) AND t2."name" >= ?4 AND t2."name" < ?4 || CAST(x'FF' AS TEXT))
      ORDER BY t2."name$order", t2."id" LIMIT ?5
    )
    ORDER BY c3, c4 LIMIT ?5
  ) q1
), (SELECT count(*) FROM "node_Council" t12) + (SELECT count(*) FROM "node_Municipality" t13
WHERE (t13."code" IN (SELECT value FROM json_each(?1)) OR EXISTS (SELECT 1 FROM "edge_IN_REGION" r2 CROSS JOIN "node_Region" t14 ON t14.key$ = r2.target$ WHERE r2.source$ = t13.key$ AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2) AND t14."validFrom" <= ?2 AND (t14."validTo" IS NULL OR t14."validTo" IS NOT NULL AND t14."validTo" > ?2) AND t14."name" = ?3) AND t13."name" >= ?4 AND t13."name" < ?4 || CAST(x'FF' AS TEXT))))
