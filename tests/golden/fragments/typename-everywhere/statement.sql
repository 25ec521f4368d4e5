-- people
SELECT json_array((
  SELECT json_group_array(json_array((
      SELECT CASE n1.type
        WHEN 3 THEN (SELECT json_array(0) FROM "node_Kl" t2 WHERE t2.key$ = r1.target$)
        WHEN 4 THEN (SELECT json_array(1) FROM "node_Kombit" t3 WHERE t3.key$ = r1.target$)
        WHEN 5 THEN (SELECT json_array(2) FROM "node_Council" t4 WHERE t4.key$ = r1.target$)
        WHEN 6 THEN (SELECT json_array(3) FROM "node_Secretariat" t5 WHERE t5.key$ = r1.target$)
        WHEN 7 THEN (SELECT json_array(4) FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = r1.target$)
        WHEN 32 THEN (SELECT json_array(5) FROM "node_Municipality" t7 WHERE t7.key$ = r1.target$)
        WHEN 33 THEN (SELECT json_array(6) FROM "node_PrivateParty" t8 WHERE t8.key$ = r1.target$)
        WHEN 34 THEN (SELECT json_array(7) FROM "node_ExternalBody" t9 WHERE t9.key$ = r1.target$)
      END
      FROM "edge_EMPLOYED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$
      WHERE r1.source$ = q1.c1
    )))
  FROM (
    SELECT t1.key$ AS c1
    FROM "node_Person" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))
