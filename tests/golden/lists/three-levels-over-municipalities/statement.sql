-- municipalities
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, (
            SELECT json_array((
              SELECT json_group_array(json_array(q3.c1, q3.c2))
              FROM (
                SELECT r2."level" AS c1, t3."labelDa" AS c2
                FROM "edge_HAS_COMPETENCY" r2 CROSS JOIN "node_Competency" t3 ON t3.key$ = r2.target$
                WHERE r2.source$ = q2.c2 AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1)
                ORDER BY r2."level" DESC, r2.targetId$, r2."id" LIMIT ?2
              ) q3
            ))
          )))
        FROM (
          SELECT t2."name" AS c1, r1.source$ AS c2
          FROM "edge_EMPLOYED_BY" r1 CROSS JOIN "node_Person" t2 ON t2.key$ = r1.source$
          WHERE r1.target$ = q1.c2
          ORDER BY t2."name$order", r1.sourceId$ LIMIT ?3
        ) q2
      ), (SELECT count(*) FROM "edge_EMPLOYED_BY" r3
      WHERE r3.target$ = q1.c2))
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Municipality" t1
    ORDER BY t1."name$order", t1."id" LIMIT ?4
  ) q1
))
