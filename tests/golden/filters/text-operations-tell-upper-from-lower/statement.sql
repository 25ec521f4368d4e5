-- a
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Municipality" t1
    WHERE t1."name" >= ?1 AND t1."name" < ?1 || CAST(x'FF' AS TEXT)
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
))

-- b
SELECT json_array((SELECT count(*) FROM "node_Municipality" t1
WHERE t1."name" >= ?1 AND t1."name" < ?1 || CAST(x'FF' AS TEXT)))

-- c
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Municipality" t1
    WHERE instr(t1."name", ?1) > 0
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
))

-- d
SELECT json_array((SELECT count(*) FROM "node_Municipality" t1
WHERE NOT ((octet_length(?1) = 0 OR substr(CAST(t1."name" AS BLOB), octet_length(t1."name") - octet_length(?1) + 1) IS CAST(?1 AS BLOB)))))
