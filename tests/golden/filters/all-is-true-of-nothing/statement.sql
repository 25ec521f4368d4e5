-- all
SELECT json_array((SELECT count(*) FROM "node_Component" t1
WHERE NOT EXISTS (SELECT 1 FROM "edge_REVIEW_OF" r1 CROSS JOIN "node_Review" t2 ON t2.key$ = r1.source$ WHERE r1.target$ = t1.key$ AND NOT (t2."status" = ?1))))

-- none
SELECT json_array((SELECT count(*) FROM "node_Component" t1
WHERE NOT (EXISTS (SELECT 1 FROM "edge_REVIEW_OF" r1 WHERE r1.target$ = t1.key$ AND 1))))

-- some
SELECT json_array((SELECT count(*) FROM "node_Component" t1
WHERE EXISTS (SELECT 1 FROM "edge_REVIEW_OF" r1 CROSS JOIN "node_Review" t2 ON t2.key$ = r1.source$ WHERE r1.target$ = t1.key$ AND NOT (t2."status" = ?1))))
