-- up
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2))
  FROM (
    SELECT t1."name" AS c1, t1."validTo" AS c2
    FROM "node_Region" t1
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
    ORDER BY t1."validTo" NULLS LAST, t1."name$order", t1."id" LIMIT ?2
  ) q1
))

-- down
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2))
  FROM (
    SELECT t1."name" AS c1, t1."validTo" AS c2
    FROM "node_Region" t1
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
    ORDER BY t1."validTo" DESC NULLS FIRST, t1."name$order", t1."id" LIMIT ?2
  ) q1
))
