SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT * FROM (
      SELECT t1."id" AS c1, t1."rank" AS c2
      FROM "node_Person" t1
      WHERE t1."rank" = ?2 AND t1."id" > ?3
      ORDER BY t1."rank" DESC NULLS FIRST, t1."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT t1."id" AS c1, t1."rank" AS c2
      FROM "node_Person" t1
      WHERE t1."rank" < ?2
      ORDER BY t1."rank" DESC NULLS FIRST, t1."id" LIMIT ?1
    )
    ORDER BY c2 DESC NULLS FIRST, c1 LIMIT ?1
  ) q1
), (EXISTS (SELECT 1 FROM "node_Person" t2
WHERE t2."rank" = ?2 AND t2."id" <= ?3) OR EXISTS (SELECT 1 FROM "node_Person" t2
WHERE t2."rank" > ?2) OR EXISTS (SELECT 1 FROM "node_Person" t2
WHERE t2."rank" IS NULL)))
