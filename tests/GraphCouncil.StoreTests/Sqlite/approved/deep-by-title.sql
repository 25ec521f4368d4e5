SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."id" AS c1
    FROM "node_Person" t1
    WHERE (t1."name$order", t1."id") > (?2, ?3)
    ORDER BY t1."name$order", t1."id" LIMIT ?1
  ) q1
), EXISTS (SELECT 1 FROM "node_Person" t2
WHERE (t2."name$order", t2."id") <= (?2, ?3)))
