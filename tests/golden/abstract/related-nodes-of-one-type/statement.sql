-- components
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."nameDa" AS c1
    FROM "node_Component" t1
    WHERE EXISTS (SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND CASE n1.type WHEN 4 THEN 1 ELSE 0 END)
    ORDER BY t1."nameDa$order", t1."id" LIMIT ?1
  ) q1
), (SELECT count(*) FROM "node_Component" t3
WHERE EXISTS (SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r2 CROSS JOIN node n2 ON n2.key = r2.target$ WHERE r2.source$ = t3.key$ AND CASE n2.type WHEN 4 THEN 1 ELSE 0 END)))

-- others
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT CASE n2.type
        WHEN 3 THEN (SELECT json_array(0, t3."name") FROM "node_Kl" t3 WHERE t3.key$ = r2.target$)
        WHEN 4 THEN (SELECT json_array(1, t4."name") FROM "node_Kombit" t4 WHERE t4.key$ = r2.target$)
        WHEN 5 THEN (SELECT json_array(2, t5."name") FROM "node_Council" t5 WHERE t5.key$ = r2.target$)
        WHEN 6 THEN (SELECT json_array(3, t6."name") FROM "node_Secretariat" t6 WHERE t6.key$ = r2.target$)
        WHEN 7 THEN (SELECT json_array(4, t7."name") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = r2.target$)
        WHEN 32 THEN (SELECT json_array(5, t8."name") FROM "node_Municipality" t8 WHERE t8.key$ = r2.target$)
        WHEN 33 THEN (SELECT json_array(6, t9."name") FROM "node_PrivateParty" t9 WHERE t9.key$ = r2.target$)
        WHEN 34 THEN (SELECT json_array(7, t10."name") FROM "node_ExternalBody" t10 WHERE t10.key$ = r2.target$)
      END
      FROM "edge_PRODUCT_OWNED_BY" r2 CROSS JOIN node n2 ON n2.key = r2.target$
      WHERE r2.source$ = q1.c2
    )))
  FROM (
    SELECT t1."nameDa" AS c1, t1.key$ AS c2
    FROM "node_Component" t1
    WHERE EXISTS (SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND NOT (CASE n1.type WHEN 4 THEN 1 ELSE 0 END))
    ORDER BY t1."nameDa$order", t1."id" LIMIT ?1
  ) q1
), (SELECT count(*) FROM "node_Component" t11
WHERE EXISTS (SELECT 1 FROM "edge_PRODUCT_OWNED_BY" r3 CROSS JOIN node n3 ON n3.key = r3.target$ WHERE r3.source$ = t11.key$ AND NOT (CASE n3.type WHEN 4 THEN 1 ELSE 0 END))))

-- people
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE EXISTS (SELECT 1 FROM "edge_DECLARED_INTEREST_IN" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND CASE n1.type WHEN 33 THEN (SELECT instr(t2."name", ?1) > 0 FROM "node_PrivateParty" t2 WHERE t2.key$ = r1.target$) ELSE 0 END)))
