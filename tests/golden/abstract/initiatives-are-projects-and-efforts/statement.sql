-- initiatives
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 43 THEN (SELECT json_array(0, t3."nameDa", (
        SELECT CASE n1.type
          WHEN 3 THEN (SELECT json_array(0, t4."name") FROM "node_Kl" t4 WHERE t4.key$ = r1.target$)
          WHEN 4 THEN (SELECT json_array(1, t5."name") FROM "node_Kombit" t5 WHERE t5.key$ = r1.target$)
          WHEN 5 THEN (SELECT json_array(2, t6."name") FROM "node_Council" t6 WHERE t6.key$ = r1.target$)
          WHEN 6 THEN (SELECT json_array(3, t7."name") FROM "node_Secretariat" t7 WHERE t7.key$ = r1.target$)
          WHEN 7 THEN (SELECT json_array(4, t8."name") FROM "node_ArchitectureStaff" t8 WHERE t8.key$ = r1.target$)
          WHEN 32 THEN (SELECT json_array(5, t9."name") FROM "node_Municipality" t9 WHERE t9.key$ = r1.target$)
          WHEN 33 THEN (SELECT json_array(6, t10."name") FROM "node_PrivateParty" t10 WHERE t10.key$ = r1.target$)
          WHEN 34 THEN (SELECT json_array(7, t11."name") FROM "node_ExternalBody" t11 WHERE t11.key$ = r1.target$)
        END
        FROM "edge_OWNED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$
        WHERE r1.source$ = t3.key$
      )) FROM "node_Project" t3 WHERE t3.key$ = q1.c2)
      WHEN 44 THEN (SELECT json_array(1, t12."nameDa", t12."kind") FROM "node_DigitalisationEffort" t12 WHERE t12.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 43 AS c1, t1.key$ AS c2, t1."nameDa$order" AS c3, t1."id" AS c4
      FROM "node_Project" t1
      WHERE (t1."startsOn" IS NULL OR t1."startsOn" IS NOT NULL AND t1."startsOn" <= ?1) AND (t1."endsOn" IS NULL OR t1."endsOn" IS NOT NULL AND t1."endsOn" > ?1)
      ORDER BY t1."nameDa$order", t1."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 44 AS c1, t2.key$ AS c2, t2."nameDa$order" AS c3, t2."id" AS c4
      FROM "node_DigitalisationEffort" t2
      WHERE (t2."startsOn" IS NULL OR t2."startsOn" IS NOT NULL AND t2."startsOn" <= ?1) AND (t2."endsOn" IS NULL OR t2."endsOn" IS NOT NULL AND t2."endsOn" > ?1)
      ORDER BY t2."nameDa$order", t2."id" LIMIT ?2
    )
    ORDER BY c3, c4 LIMIT ?2
  ) q1
))
