-- municipalities
SELECT json_array((SELECT count(*) FROM "node_Municipality" t1))

-- workingGroups
SELECT json_array((SELECT count(*) FROM "node_WorkingGroup" t1
WHERE (t1."establishedOn" IS NULL OR t1."establishedOn" IS NOT NULL AND t1."establishedOn" <= ?1) AND (t1."closedOn" IS NULL OR t1."closedOn" IS NOT NULL AND t1."closedOn" > ?1) AND t1."establishedOn" IS NOT NULL AND t1."establishedOn" < ?2))

-- regions
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Region" t1
    WHERE t1."code" IS NULL
    ORDER BY t1."id" LIMIT ?1
  ) q1
))
