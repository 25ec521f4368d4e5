-- workingGroups
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2))
        FROM (
          SELECT t3."titleDa" AS c1, t3."validTo" AS c2
          FROM "edge_WORKS_UNDER" r2 CROSS JOIN "node_Mandate" t3 ON t3.key$ = r2.target$
          WHERE r2.source$ = q1.c2
          ORDER BY r2.targetId$ LIMIT ?4
        ) q2
      ))
    )))
  FROM (
    SELECT t1."nameDa" AS c1, t1.key$ AS c2
    FROM "node_WorkingGroup" t1
    WHERE t1."status" = ?1 AND NOT EXISTS (SELECT 1 FROM "edge_WORKS_UNDER" r1 CROSS JOIN "node_Mandate" t2 ON t2.key$ = r1.target$ WHERE r1.source$ = t1.key$ AND t2."status" = ?2 AND t2."validFrom" IS NOT NULL AND t2."validFrom" <= ?3 AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?3))
    ORDER BY t1."nameDa$order", t1."id" LIMIT ?5
  ) q1
))
