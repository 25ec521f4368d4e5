-- component
SELECT json_array(t1."nameDa", t1."nameEn", (
  SELECT json_array((
    SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3))
    FROM (
      SELECT t2."nameEn" AS c1, t2."nameDa" AS c2, r1."basis" AS c3
      FROM "edge_DEPENDS_ON" r1 CROSS JOIN "node_Component" t2 ON t2.key$ = r1.target$
      WHERE r1.source$ = t1.key$ AND (r1."validFrom" IS NULL OR r1."validFrom" IS NOT NULL AND r1."validFrom" <= ?2) AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
      ORDER BY t2."nameDa$order", r1.targetId$, r1."id" LIMIT ?3
    ) q1
  ))
))
FROM "node_Component" t1
WHERE t1."id" = ?1
