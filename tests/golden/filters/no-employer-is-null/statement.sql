-- people
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE NOT (EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r1 WHERE r1.source$ = t1.key$ AND 1))))

-- managed
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE EXISTS (SELECT 1 FROM "edge_MANAGED_BY" r1 WHERE r1.source$ = t1.key$ AND EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r2 CROSS JOIN node n1 ON n1.key = r2.target$ WHERE r2.source$ = r1.target$ AND CASE n1.type WHEN 3 THEN (SELECT t3."name" = ?1 FROM "node_Kl" t3 WHERE t3.key$ = r2.target$) WHEN 4 THEN (SELECT t4."name" = ?1 FROM "node_Kombit" t4 WHERE t4.key$ = r2.target$) WHEN 5 THEN (SELECT t5."name" = ?1 FROM "node_Council" t5 WHERE t5.key$ = r2.target$) WHEN 6 THEN (SELECT t6."name" = ?1 FROM "node_Secretariat" t6 WHERE t6.key$ = r2.target$) WHEN 7 THEN (SELECT t7."name" = ?1 FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = r2.target$) WHEN 32 THEN (SELECT t8."name" = ?1 FROM "node_Municipality" t8 WHERE t8.key$ = r2.target$) WHEN 33 THEN (SELECT t9."name" = ?1 FROM "node_PrivateParty" t9 WHERE t9.key$ = r2.target$) WHEN 34 THEN (SELECT t10."name" = ?1 FROM "node_ExternalBody" t10 WHERE t10.key$ = r2.target$) END))))
