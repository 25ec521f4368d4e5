-- people
SELECT json_array((SELECT count(*) FROM "node_Person" t1))

-- components
SELECT json_array((SELECT count(*) FROM "node_Component" t1
WHERE t1."status" = ?1))
