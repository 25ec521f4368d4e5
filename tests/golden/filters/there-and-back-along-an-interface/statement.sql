-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Person" t1
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 WHERE r1.source$ = t1.key$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r2 WHERE r2.target$ = r1.target$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r3 WHERE r3.source$ = r2.source$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r4 WHERE r4.target$ = r3.target$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r5 WHERE r5.source$ = r4.source$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r6 CROSS JOIN "node_Person" t4 ON t4.key$ = r6.source$ WHERE r6.target$ = r5.target$ AND t4."name" >= ?1 AND t4."name" < ?1 || CAST(x'FF' AS TEXT)))))))
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
), (SELECT count(*) FROM "node_Person" t5
WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r7 WHERE r7.source$ = t5.key$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r8 WHERE r8.target$ = r7.target$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r9 WHERE r9.source$ = r8.source$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r10 WHERE r10.target$ = r9.target$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r11 WHERE r11.source$ = r10.source$ AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r12 CROSS JOIN "node_Person" t8 ON t8.key$ = r12.source$ WHERE r12.target$ = r11.target$ AND t8."name" >= ?1 AND t8."name" < ?1 || CAST(x'FF' AS TEXT)))))))))
