-- components
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r4."minLevel" AS c1, t4."notation" AS c2, t4."labelDa" AS c3
          FROM "edge_REQUIRES_COMPETENCY" r4 CROSS JOIN "node_Competency" t4 ON t4.key$ = r4.target$
          WHERE r4.source$ = q1.c2
          ORDER BY r4.targetId$, r4."id" LIMIT ?4
        ) q2
      ))
    )))
  FROM (
    SELECT t1."nameDa" AS c1, t1.key$ AS c2
    FROM "node_Component" t1
    WHERE NOT (EXISTS (SELECT 1 FROM "edge_REVIEW_OF" r1 WHERE r1.target$ = t1.key$ AND 1)) AND EXISTS (SELECT 1 FROM "edge_REQUIRES_COMPETENCY" r2 WHERE r2.source$ = t1.key$ AND r2."importance" = ?1 AND r2."minLevel" >= ?2 AND NOT EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r3 WHERE r3.target$ = r2.target$ AND r3."validFrom" <= ?3 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?3) AND r3."level" >= ?2))
    ORDER BY t1."id" LIMIT ?5
  ) q1
))
