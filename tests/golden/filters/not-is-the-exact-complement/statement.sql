-- all
SELECT json_array((SELECT count(*) FROM "node_Person" t1))

-- with
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE t1."capacityHoursPerMonth" IS NOT NULL AND t1."capacityHoursPerMonth" > ?1))

-- without
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE NOT (t1."capacityHoursPerMonth" IS NOT NULL AND t1."capacityHoursPerMonth" > ?1)))

-- ngt
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE NOT (t1."capacityHoursPerMonth" IS NOT NULL AND t1."capacityHoursPerMonth" > ?1)))

-- missing
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE t1."capacityHoursPerMonth" IS NULL))
