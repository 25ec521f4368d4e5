-- starts
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Municipality" t1
    WHERE t1."name$folded" >= ?1 AND t1."name$folded" < ?1 || CAST(x'FF' AS TEXT)
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
))

-- equal
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Municipality" t1
    WHERE t1."name$folded" = ?1
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- holds
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Municipality" t1
    WHERE instr(t1."name$folded", ?1) > 0
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- ends
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Municipality" t1
    WHERE (octet_length(?1) = 0 OR substr(CAST(t1."name$folded" AS BLOB), octet_length(t1."name$folded") - octet_length(?1) + 1) IS CAST(?1 AS BLOB))
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
))

-- others
SELECT json_array((SELECT count(*) FROM "node_Municipality" t1
WHERE NOT (t1."name$folded" >= ?1 AND t1."name$folded" < ?1 || CAST(x'FF' AS TEXT))))

-- unsearched
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Region" t1
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1) AND NOT (t1."name$folded" = ?2)
    ORDER BY t1."name$order", t1."id" LIMIT ?3
  ) q1
))
