-- folded
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, json(q1.c2)))
  FROM (
    SELECT t1."notation" AS c1, t1."altLabelsDa" AS c2
    FROM "node_Competency" t1
    WHERE EXISTS (SELECT 1 FROM json_each(t1."altLabelsDa") i1 WHERE (t1."altLabelsDa$folded" ->> i1.key) >= ?1 AND (t1."altLabelsDa$folded" ->> i1.key) < ?1 || CAST(x'FF' AS TEXT))
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- both
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."notation" AS c1
    FROM "node_Competency" t1
    WHERE EXISTS (SELECT 1 FROM json_each(t1."altLabelsDa") i1 WHERE (t1."altLabelsDa$folded" ->> i1.key) >= ?1 AND (t1."altLabelsDa$folded" ->> i1.key) < ?1 || CAST(x'FF' AS TEXT) AND instr(i1.value, ?2) > 0)
    ORDER BY t1."id" LIMIT ?3
  ) q1
))
