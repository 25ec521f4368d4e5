-- some
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3))
  FROM (
    SELECT t1."labelDa" AS c1, t1."notation" AS c2, t1."labelEn" AS c3
    FROM "node_Competency" t1
    ORDER BY t1."notation", t1."id" LIMIT ?1
  ) q1
), (SELECT count(*) FROM "node_Competency" t2))
