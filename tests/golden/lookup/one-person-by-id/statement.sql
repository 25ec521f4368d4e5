-- person
SELECT json_array(t1."id", t1."name", t1."kind", (
  SELECT CASE n1.type
    WHEN 3 THEN (SELECT json_array(0, t2."name") FROM "node_Kl" t2 WHERE t2.key$ = r1.target$)
    WHEN 4 THEN (SELECT json_array(1, t3."name") FROM "node_Kombit" t3 WHERE t3.key$ = r1.target$)
    WHEN 5 THEN (SELECT json_array(2, t4."name") FROM "node_Council" t4 WHERE t4.key$ = r1.target$)
    WHEN 6 THEN (SELECT json_array(3, t5."name") FROM "node_Secretariat" t5 WHERE t5.key$ = r1.target$)
    WHEN 7 THEN (SELECT json_array(4, t6."name") FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = r1.target$)
    WHEN 32 THEN (SELECT json_array(5, t7."name") FROM "node_Municipality" t7 WHERE t7.key$ = r1.target$)
    WHEN 33 THEN (SELECT json_array(6, t8."name") FROM "node_PrivateParty" t8 WHERE t8.key$ = r1.target$)
    WHEN 34 THEN (SELECT json_array(7, t9."name") FROM "node_ExternalBody" t9 WHERE t9.key$ = r1.target$)
  END
  FROM "edge_EMPLOYED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$
  WHERE r1.source$ = t1.key$
), (
  SELECT json_array((
    SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4))
    FROM (
      SELECT r2."level" AS c1, r2."source" AS c2, t10."notation" AS c3, t10."labelDa" AS c4
      FROM "edge_HAS_COMPETENCY" r2 CROSS JOIN "node_Competency" t10 ON t10.key$ = r2.target$
      WHERE r2.source$ = t1.key$ AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2)
      ORDER BY r2."level" DESC, r2.targetId$, r2."id" LIMIT ?3
    ) q1
  ))
))
FROM "node_Person" t1
WHERE t1."id" = ?1
