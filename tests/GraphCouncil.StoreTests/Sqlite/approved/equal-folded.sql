SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."id" AS c1
    FROM "node_Person" t1
    WHERE t1."name$folded" = ?1
    ORDER BY t1."name$order", t1."id" LIMIT ?2
  ) q1
))
