-- some
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r1 WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND r1."level" >= ?2)))

-- all
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE NOT EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r1 WHERE r1.source$ = t1.key$ AND NOT ((NOT (r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1)) OR r1."level" >= ?2)))))

-- none
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE NOT EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r1 WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND r1."level" >= ?2)))

-- everSome
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r1 WHERE r1.source$ = t1.key$ AND r1."level" >= ?1)))
