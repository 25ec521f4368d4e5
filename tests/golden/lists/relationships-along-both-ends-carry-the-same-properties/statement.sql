-- competency
SELECT json_array(t1."labelDa", (
  SELECT json_array((
    SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
        SELECT json_array((
          SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
          FROM (
            SELECT r2."level" AS c1, r2."source" AS c2, t3."notation" AS c3
            FROM "edge_HAS_COMPETENCY" r2 CROSS JOIN "node_Competency" t3 ON t3.key$ = r2.target$
            WHERE r2.source$ = q1.c4 AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2) AND t3."notation" = ?3
            ORDER BY r2.targetId$, r2."id" LIMIT ?4
          ) q2
        ))
      )))
    FROM (
      SELECT r1."level" AS c1, r1."source" AS c2, t2."name" AS c3, r1.source$ AS c4
      FROM "edge_HAS_COMPETENCY" r1 CROSS JOIN "node_Person" t2 ON t2.key$ = r1.source$
      WHERE r1.target$ = t1.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
      ORDER BY r1.sourceId$, r1."id" LIMIT ?5
    ) q1
  ), (SELECT count(*) FROM "edge_HAS_COMPETENCY" r3
  WHERE r3.target$ = t1.key$ AND r3."validFrom" <= ?2 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?2)))
))
FROM "node_Competency" t1
WHERE t1."id" = ?1
