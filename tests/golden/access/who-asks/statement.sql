-- viewer.0
SELECT json_group_array((
  SELECT json_array(t1."id")
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
