-- municipalities
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2) ORDER BY q1.c3, q1.c4)
  FROM (
    SELECT t1."name" AS c1, t1."code" AS c2, t1."name$order" AS c3, t1."id" AS c4
    FROM "node_Municipality" t1
    ORDER BY t1."name$order" DESC, t1."id" DESC LIMIT ?1
  ) q1
))
