-- competency
SELECT json_array(t1."id", t1."labelDa", (
  SELECT json_array(t2."notation")
  FROM "edge_BROADER" r1 CROSS JOIN "node_Competency" t2 ON t2.key$ = r1.target$
  WHERE r1.source$ = t1.key$
))
FROM "node_Competency" t1
WHERE t1."notation" = ?1

-- municipality
SELECT json_array(t1."id", t1."name")
FROM "node_Municipality" t1
WHERE t1."code" = ?1

-- region
SELECT json_array(t1."name", t1."validTo")
FROM "node_Region" t1
WHERE t1."code" = ?1

-- proficiencyLevel
SELECT json_array(t1."labelDa")
FROM "node_ProficiencyLevel" t1
WHERE t1."level" = ?1

-- nobody
SELECT json_array(t1."id")
FROM "node_Person" t1
WHERE t1."email" = ?1
