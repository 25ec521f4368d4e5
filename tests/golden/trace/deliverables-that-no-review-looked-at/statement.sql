-- deliverables
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, (
      SELECT json_array(t2."nameDa")
      FROM "edge_PRODUCED_BY_GROUP" r2 CROSS JOIN "node_WorkingGroup" t2 ON t2.key$ = r2.target$
      WHERE r2.source$ = q1.c3 AND (t2."establishedOn" IS NULL OR t2."establishedOn" IS NOT NULL AND t2."establishedOn" <= ?2) AND (t2."closedOn" IS NULL OR t2."closedOn" IS NOT NULL AND t2."closedOn" > ?2)
    )))
  FROM (
    SELECT t1."id" AS c1, t1."titleDa" AS c2, t1.key$ AS c3
    FROM "node_Deliverable" t1
    WHERE t1."status" = ?1 AND NOT (EXISTS (SELECT 1 FROM "edge_REVIEWS_DELIVERABLE" r1 WHERE r1.target$ = t1.key$ AND 1))
    ORDER BY t1."id" LIMIT ?3
  ) q1
))
