-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Person" t1
    WHERE NOT ((octet_length(?1) = 0 OR substr(CAST(t1."name$folded" AS BLOB), octet_length(t1."name$folded") - octet_length(?1) + 1) IS CAST(?1 AS BLOB))) AND t1."name$folded" >= ?2 AND t1."name$folded" < ?2 || CAST(x'FF' AS TEXT)
    ORDER BY t1."name$order", t1."id" LIMIT ?3
  ) q1
), (SELECT count(*) FROM "node_Person" t2
WHERE NOT ((octet_length(?1) = 0 OR substr(CAST(t2."name$folded" AS BLOB), octet_length(t2."name$folded") - octet_length(?1) + 1) IS CAST(?1 AS BLOB))) AND t2."name$folded" >= ?2 AND t2."name$folded" < ?2 || CAST(x'FF' AS TEXT)))

-- competencies
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."labelDa" AS c1
    FROM "node_Competency" t1
    WHERE t1."labelDa$folded" = ?1
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- employees
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE EXISTS (SELECT 1 FROM "edge_EMPLOYED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND CASE n1.type WHEN 3 THEN (SELECT t2."name$folded" = ?1 FROM "node_Kl" t2 WHERE t2.key$ = r1.target$) WHEN 4 THEN (SELECT t3."name$folded" = ?1 FROM "node_Kombit" t3 WHERE t3.key$ = r1.target$) WHEN 5 THEN (SELECT t4."name$folded" = ?1 FROM "node_Council" t4 WHERE t4.key$ = r1.target$) WHEN 6 THEN (SELECT t5."name$folded" = ?1 FROM "node_Secretariat" t5 WHERE t5.key$ = r1.target$) WHEN 7 THEN (SELECT t6."name$folded" = ?1 FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = r1.target$) WHEN 32 THEN (SELECT t7."name$folded" = ?1 FROM "node_Municipality" t7 WHERE t7.key$ = r1.target$) WHEN 33 THEN (SELECT t8."name$folded" = ?1 FROM "node_PrivateParty" t8 WHERE t8.key$ = r1.target$) WHEN 34 THEN (SELECT t9."name$folded" = ?1 FROM "node_ExternalBody" t9 WHERE t9.key$ = r1.target$) END)))
