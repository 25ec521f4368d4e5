-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(CASE q2.c1
            WHEN 3 THEN (SELECT json_array(0, q2.c2, q2.c3, q2.c4, t2."name") FROM "node_Kl" t2 WHERE t2.key$ = q2.c5)
            WHEN 4 THEN (SELECT json_array(1, q2.c2, q2.c3, q2.c4, t3."name") FROM "node_Kombit" t3 WHERE t3.key$ = q2.c5)
            WHEN 5 THEN (SELECT json_array(2, q2.c2, q2.c3, q2.c4, t4."name") FROM "node_Council" t4 WHERE t4.key$ = q2.c5)
            WHEN 6 THEN (SELECT json_array(3, q2.c2, q2.c3, q2.c4, t5."name") FROM "node_Secretariat" t5 WHERE t5.key$ = q2.c5)
            WHEN 7 THEN (SELECT json_array(4, q2.c2, q2.c3, q2.c4, t6."name") FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q2.c5)
            WHEN 32 THEN (SELECT json_array(5, q2.c2, q2.c3, q2.c4, t7."name") FROM "node_Municipality" t7 WHERE t7.key$ = q2.c5)
            WHEN 33 THEN (SELECT json_array(6, q2.c2, q2.c3, q2.c4, t8."name") FROM "node_PrivateParty" t8 WHERE t8.key$ = q2.c5)
            WHEN 34 THEN (SELECT json_array(7, q2.c2, q2.c3, q2.c4, t9."name") FROM "node_ExternalBody" t9 WHERE t9.key$ = q2.c5)
          END)
        FROM (
          SELECT n2.type AS c1, r2."role" AS c2, r2."validFrom" AS c3, r2."validTo" AS c4, r2.target$ AS c5
          FROM "edge_AFFILIATED_WITH" r2 CROSS JOIN node n2 ON n2.key = r2.target$
          WHERE r2.source$ = q1.c2 AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1)
          ORDER BY r2.targetId$, r2."id" LIMIT ?2
        ) q2
      ))
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1))
    ORDER BY t1."name$order", t1."id" LIMIT ?3
  ) q1
), (SELECT count(*) FROM "node_Person" t10
WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r3 WHERE r3.source$ = t10.key$ AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1))))
