-- competencies
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, json(q1.c3)))
  FROM (
    SELECT t1."notation" AS c1, t1."labelDa" AS c2, t1."altLabelsDa" AS c3
    FROM "node_Competency" t1
    WHERE EXISTS (SELECT 1 FROM json_each(t1."altLabelsDa") i1 WHERE i1.value = ?1)
    ORDER BY t1."id" LIMIT ?2
  ) q1
))
