-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
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
      WHERE r1.source$ = q1.c2
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    ORDER BY (
      SELECT CASE n2.type WHEN 3 THEN (SELECT t10."name$order" FROM "node_Kl" t10 WHERE t10.key$ = r2.target$) WHEN 4 THEN (SELECT t11."name$order" FROM "node_Kombit" t11 WHERE t11.key$ = r2.target$) WHEN 5 THEN (SELECT t12."name$order" FROM "node_Council" t12 WHERE t12.key$ = r2.target$) WHEN 6 THEN (SELECT t13."name$order" FROM "node_Secretariat" t13 WHERE t13.key$ = r2.target$) WHEN 7 THEN (SELECT t14."name$order" FROM "node_ArchitectureStaff" t14 WHERE t14.key$ = r2.target$) WHEN 32 THEN (SELECT t15."name$order" FROM "node_Municipality" t15 WHERE t15.key$ = r2.target$) WHEN 33 THEN (SELECT t16."name$order" FROM "node_PrivateParty" t16 WHERE t16.key$ = r2.target$) WHEN 34 THEN (SELECT t17."name$order" FROM "node_ExternalBody" t17 WHERE t17.key$ = r2.target$) END FROM "edge_EMPLOYED_BY" r2 CROSS JOIN node n2 ON n2.key = r2.target$ WHERE r2.source$ = t1.key$
    ) DESC NULLS FIRST, t1."name$order", t1."id" LIMIT ?1
  ) q1
))
