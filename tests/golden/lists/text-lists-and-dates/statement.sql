-- competencies
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, json(q1.c2), json(q1.c3)))
  FROM (
    SELECT t1."notation" AS c1, t1."altLabelsDa" AS c2, t1."altLabelsEn" AS c3
    FROM "node_Competency" t1
    WHERE EXISTS (SELECT 1 FROM json_each(t1."altLabelsDa") i1 WHERE 1)
    ORDER BY t1."notation", t1."id" LIMIT ?1
  ) q1
))

-- meetings
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3))
  FROM (
    SELECT t1."titleDa" AS c1, t1."startsAt" AS c2, t1."plannedFor" AS c3
    FROM "node_Meeting" t1
    ORDER BY t1."startsAt" NULLS LAST, t1."id" LIMIT ?1
  ) q1
))
