-- given
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3))
  FROM (
    SELECT t1."name" AS c1, t1."validFrom" AS c2, t1."validTo" AS c3
    FROM "node_Region" t1
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
), (SELECT count(*) FROM "node_Region" t2
WHERE t2."validFrom" <= ?1 AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?1)))

-- absent
SELECT json_array((SELECT count(*) FROM "node_Region" t1
WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)))
