-- person
SELECT json_array(t1."name")
FROM "node_Person" t1
WHERE t1."id" = ?1
