-- now
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 43 THEN (SELECT json_array(0, t3."nameDa") FROM "node_Project" t3 WHERE t3.key$ = q1.c2)
      WHEN 44 THEN (SELECT json_array(1, t4."nameDa") FROM "node_DigitalisationEffort" t4 WHERE t4.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 43 AS c1, t1.key$ AS c2, t1."id" AS c3
      FROM "node_Project" t1
      WHERE (t1."startsOn" IS NULL OR t1."startsOn" IS NOT NULL AND t1."startsOn" <= ?1) AND (t1."endsOn" IS NULL OR t1."endsOn" IS NOT NULL AND t1."endsOn" > ?1)
      ORDER BY t1."id" LIMIT ?2
    )
    UNION ALL
    SELECT * FROM (
      SELECT 44 AS c1, t2.key$ AS c2, t2."id" AS c3
      FROM "node_DigitalisationEffort" t2
      WHERE (t2."startsOn" IS NULL OR t2."startsOn" IS NOT NULL AND t2."startsOn" <= ?1) AND (t2."endsOn" IS NULL OR t2."endsOn" IS NOT NULL AND t2."endsOn" > ?1)
      ORDER BY t2."id" LIMIT ?2
    )
    ORDER BY c3 LIMIT ?2
  ) q1
), (SELECT count(*) FROM "node_Project" t5
WHERE (t5."startsOn" IS NULL OR t5."startsOn" IS NOT NULL AND t5."startsOn" <= ?1) AND (t5."endsOn" IS NULL OR t5."endsOn" IS NOT NULL AND t5."endsOn" > ?1)) + (SELECT count(*) FROM "node_DigitalisationEffort" t6
WHERE (t6."startsOn" IS NULL OR t6."startsOn" IS NOT NULL AND t6."startsOn" <= ?1) AND (t6."endsOn" IS NULL OR t6."endsOn" IS NOT NULL AND t6."endsOn" > ?1)))

-- ever
SELECT json_array((SELECT count(*) FROM "node_Project" t1) + (SELECT count(*) FROM "node_DigitalisationEffort" t2))

-- known
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((SELECT count(*) FROM "edge_OWNED_BY" r1 CROSS JOIN "node_Project" t2 ON t2.key$ = r1.source$
      WHERE r1.target$ = q1.c2 AND (t2."startsOn" IS NULL OR t2."startsOn" IS NOT NULL AND t2."startsOn" <= ?1) AND (t2."endsOn" IS NULL OR t2."endsOn" IS NOT NULL AND t2."endsOn" > ?1)))
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Municipality" t1
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
))
