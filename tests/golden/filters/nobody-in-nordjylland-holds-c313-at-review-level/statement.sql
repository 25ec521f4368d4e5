-- people
SELECT json_array((SELECT count(*) FROM "node_Person" t1
WHERE t1.key$ IN (
  SELECT r1.source$ FROM "node_Competency" t2 CROSS JOIN "edge_HAS_COMPETENCY" r1 ON r1.target$ = t2.key$ WHERE r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND t2."notation" = ?2 AND r1."level" >= ?3
) AND EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r2 WHERE r2.source$ = t1.key$ AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND r2."validTo" IS NULL) AND EXISTS (SELECT 1 FROM "edge_NOMINATES" r3 WHERE r3.target$ = t1.key$ AND EXISTS (SELECT 1 FROM "edge_NOMINATED_BY" r4 CROSS JOIN "node_Municipality" t4 ON t4.key$ = r4.target$ WHERE r4.source$ = r3.source$ AND t4."regionName" IS NOT NULL AND t4."regionName" = ?4))))
