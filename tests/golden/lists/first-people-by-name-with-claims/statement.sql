-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1."level" AS c1, r1."validFrom" AS c2, t2."labelDa" AS c3
          FROM "edge_HAS_COMPETENCY" r1 CROSS JOIN "node_Competency" t2 ON t2.key$ = r1.target$
          WHERE r1.source$ = q1.c2 AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1)
          ORDER BY r1."level" DESC, t2."labelDa$order", r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    ORDER BY t1."name$order", t1."id" LIMIT ?3
  ) q1
))
