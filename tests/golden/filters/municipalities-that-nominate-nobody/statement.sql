-- municipalities
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2))
  FROM (
    SELECT t1."name" AS c1, t1."population" AS c2
    FROM "node_Municipality" t1
    WHERE NOT (EXISTS (SELECT 1 FROM "edge_NOMINATED_BY" r1 WHERE r1.target$ = t1.key$ AND 1))
    ORDER BY t1."population" DESC NULLS FIRST, t1."id" LIMIT ?1
  ) q1
), (SELECT count(*) FROM "node_Municipality" t2
WHERE NOT (EXISTS (SELECT 1 FROM "edge_NOMINATED_BY" r2 WHERE r2.target$ = t2.key$ AND 1))))
