-- peopleGroups
SELECT json_group_array(json_array((
  SELECT json_array(t5."id", t5."notation", t5."labelDa")
  FROM "node_Competency" t5
  WHERE t5.key$ = g1.k1
), (
  SELECT json_array(t6."id", t6."name")
  FROM "node_Region" t6
  WHERE t6.key$ = g1.k2
), m1))
FROM (
  SELECT k1, k2, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r1.target$ AS k1, r3.target$ AS k2
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r1 ON r1.source$ = t1.key$ CROSS JOIN "edge_EMPLOYED_BY" r2 ON r2.source$ = t1.key$ CROSS JOIN "edge_IN_REGION" r3 ON r3.source$ = r2.target$ CROSS JOIN "node_Region" t4 ON t4.key$ = r3.target$
    WHERE r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND r1."level" >= ?2 AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1) AND t4."validFrom" <= ?1 AND (t4."validTo" IS NULL OR t4."validTo" IS NOT NULL AND t4."validTo" > ?1)
  )
  GROUP BY k1, k2
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST, (SELECT id FROM node WHERE key = k2) NULLS LAST LIMIT ?3
) g1
