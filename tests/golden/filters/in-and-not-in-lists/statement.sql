-- a
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2))
  FROM (
    SELECT t1."nameDa" AS c1, t1."kind" AS c2
    FROM "node_Component" t1
    WHERE t1."kind" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."nameDa$order", t1."id" LIMIT ?2
  ) q1
))

-- b
SELECT json_array((SELECT count(*) FROM "node_Component" t1
WHERE NOT (t1."kind" IN (SELECT value FROM json_each(?1)))))

-- c
SELECT json_array((SELECT count(*) FROM "node_Component" t1
WHERE t1."kind" IN (SELECT value FROM json_each(?1))))
