-- forward
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2))
  FROM (
    SELECT t1."notation" AS c1, t1."id" AS c2
    FROM "node_Competency" t1
    ORDER BY t1."notation", t1."id" LIMIT ?1
  ) q1
))

-- backward
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1) ORDER BY q1.c1, q1.c2)
  FROM (
    SELECT t1."notation" AS c1, t1."id" AS c2
    FROM "node_Competency" t1
    ORDER BY t1."notation" DESC, t1."id" DESC LIMIT ?1
  ) q1
))
