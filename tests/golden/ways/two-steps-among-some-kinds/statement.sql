-- neighbourhood.walk
SELECT json_group_array((
  SELECT CASE n1.type
    WHEN 9 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_HAS_COMPETENCY" r1 WHERE r1.target$ = n1.key AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3)) FROM (SELECT 1 AS c1, r2.sourceId$ AS c2, r2."id" AS c3 FROM "edge_HAS_COMPETENCY" r2 WHERE r2.target$ = n1.key AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q1))
    WHEN 35 THEN json_array((SELECT count(*) FROM (SELECT 1 FROM "edge_HAS_COMPETENCY" r3 WHERE r3.source$ = n1.key AND r3."validFrom" <= ?2 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?2) LIMIT ?3 + 0)), (SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3)) FROM (SELECT 0 AS c1, r4.targetId$ AS c2, r4."id" AS c3 FROM "edge_HAS_COMPETENCY" r4 WHERE r4.source$ = n1.key AND r4."validFrom" <= ?2 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?2)
    ORDER BY 1, 2, 3 LIMIT ?4 + 0) q2))
    ELSE json_array(0, json_array())
  END
  FROM node n1
  WHERE n1.id = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
