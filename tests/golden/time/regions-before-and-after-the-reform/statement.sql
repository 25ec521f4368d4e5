-- before
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((SELECT count(*) FROM "edge_IN_REGION" r1
      WHERE r1.target$ = q1.c2 AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1)))
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Region" t1
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
))

-- after
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((SELECT count(*) FROM "edge_IN_REGION" r1
      WHERE r1.target$ = q1.c2 AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1)))
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Region" t1
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
))
