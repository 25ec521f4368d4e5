-- same
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."startsAt" AS c1
    FROM "node_Meeting" t1
    WHERE t1."startsAt" IS NOT NULL AND t1."startsAt" = ?1
    ORDER BY t1."id" LIMIT ?2
  ) q1
), (SELECT count(*) FROM "node_Meeting" t2
WHERE t2."startsAt" IS NOT NULL AND t2."startsAt" = ?1))

-- literal
SELECT json_array((SELECT count(*) FROM "node_Meeting" t1
WHERE t1."startsAt" IS NOT NULL AND t1."startsAt" IN (SELECT value FROM json_each(?1))))

-- hair
SELECT json_array((SELECT count(*) FROM "node_Meeting" t1
WHERE t1."startsAt" IS NOT NULL AND t1."startsAt" = ?1))

-- above
SELECT json_array((SELECT count(*) FROM "node_Meeting" t1
WHERE t1."startsAt" IS NOT NULL AND t1."startsAt" < ?1 AND t1."startsAt" IS NOT NULL AND t1."startsAt" >= ?2))

-- below
SELECT json_array((SELECT count(*) FROM "node_Meeting" t1
WHERE t1."startsAt" IS NOT NULL AND t1."startsAt" > ?1 AND t1."startsAt" IS NOT NULL AND t1."startsAt" <= ?2))
