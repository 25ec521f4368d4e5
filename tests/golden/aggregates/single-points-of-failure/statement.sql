-- peopleGroups
SELECT json_group_array(json_array((
  SELECT json_array(t3."labelDa", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1))
      FROM (
        SELECT t4."name" AS c1
        FROM "edge_HAS_COMPETENCY" r2 CROSS JOIN "node_Person" t4 ON t4.key$ = r2.source$
        WHERE r2.target$ = t3.key$ AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND r2."level" >= ?2
        ORDER BY r2.sourceId$, r2."id" LIMIT ?5
      ) q1
    ))
  ), (
    SELECT json_array(count(DISTINCT n), CAST(sum(v2) AS REAL) / count(v2))
    FROM (
      SELECT r3.source$ AS n, r3."id" AS e, r3."level" AS v2
      FROM "edge_HAS_COMPETENCY" r3
      WHERE r3.target$ = t3.key$ AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1)
    )
  ))
  FROM "node_Competency" t3
  WHERE t3.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r1.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r1 ON r1.source$ = t1.key$
    WHERE r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND r1."level" >= ?2
  )
  GROUP BY k1
  HAVING m1 IS NOT NULL AND m1 <= ?3
  ORDER BY m1 NULLS LAST, (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?4
) g1
