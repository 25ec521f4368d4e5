-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT CASE n1.type
        WHEN 3 THEN (SELECT json_array(0, t3."name") FROM "node_Kl" t3 WHERE t3.key$ = r2.target$)
        WHEN 4 THEN (SELECT json_array(1, t4."name") FROM "node_Kombit" t4 WHERE t4.key$ = r2.target$)
        WHEN 5 THEN (SELECT json_array(2, t5."name") FROM "node_Council" t5 WHERE t5.key$ = r2.target$)
        WHEN 6 THEN (SELECT json_array(3, t6."name") FROM "node_Secretariat" t6 WHERE t6.key$ = r2.target$)
        WHEN 7 THEN (SELECT json_array(4, t7."name") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = r2.target$)
        WHEN 32 THEN (SELECT json_array(5, t8."name") FROM "node_Municipality" t8 WHERE t8.key$ = r2.target$)
        WHEN 33 THEN (SELECT json_array(6, t9."name") FROM "node_PrivateParty" t9 WHERE t9.key$ = r2.target$)
        WHEN 34 THEN (SELECT json_array(7, t10."name") FROM "node_ExternalBody" t10 WHERE t10.key$ = r2.target$)
      END
      FROM "edge_EMPLOYED_BY" r2 CROSS JOIN node n1 ON n1.key = r2.target$
      WHERE r2.source$ = q1.c2
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    WHERE t1.key$ IN (
      SELECT r1.source$ FROM "node_Competency" t2 CROSS JOIN "edge_HAS_COMPETENCY" r1 ON r1.target$ = t2.key$ WHERE r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND t2."notation" = ?2 AND r1."level" >= ?3
    )
    ORDER BY t1."name$order", t1."id" LIMIT ?4
  ) q1
), (SELECT count(*) FROM "node_Person" t11
WHERE t11.key$ IN (
  SELECT r3.source$ FROM "node_Competency" t12 CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.target$ = t12.key$ WHERE r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1) AND t12."notation" = ?2 AND r3."level" >= ?3
)))
