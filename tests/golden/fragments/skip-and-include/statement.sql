-- person
SELECT json_array(t1."kind", t1."synthetic")
FROM "node_Person" t1
WHERE t1."id" = ?1
