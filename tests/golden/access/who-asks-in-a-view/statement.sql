-- viewer.0
SELECT json_group_array((
  SELECT json_array(t1."id", t1."name", CASE WHEN t1."id" = ?2 THEN t1."maxOpenReviews" END)
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- person
SELECT json_array(t1."name", CASE WHEN t1."id" = ?2 THEN t1."maxOpenReviews" END)
FROM "node_Person" t1
WHERE t1."id" = ?1
