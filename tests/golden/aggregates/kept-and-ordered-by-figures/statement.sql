-- competencies
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_group_array(json_array((
        SELECT json_array(t4."name")
        FROM "node_Municipality" t4
        WHERE t4.key$ = g1.k1
      ), m1, m2, m3, m4, m5))
      FROM (
        SELECT k1, CAST(sum(v1) AS REAL) / count(v1) AS m1, max(v2) AS m2, sum(v3) FILTER (WHERE f) AS m3, count(DISTINCT n) AS m4, max(v5) AS m5
        FROM (
          SELECT *, row_number() OVER (PARTITION BY k1, n) = 1 AS f
          FROM (
            SELECT r1.source$ AS n, r1."id" AS e, r2.target$ AS k1, r1."level" AS v1, r1."lastUsed" AS v2, t2."capacityHoursPerMonth" AS v3, r1."level" AS v5
            FROM "edge_HAS_COMPETENCY" r1 CROSS JOIN "node_Person" t2 ON t2.key$ = r1.source$ CROSS JOIN "edge_EMPLOYED_BY" r2 ON r2.source$ = r1.source$ CROSS JOIN "node_Municipality" t3 ON t3.key$ = r2.target$
            WHERE r1.target$ = q1.c2 AND r1."validFrom" <= ?3 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?3)
          )
        )
        GROUP BY k1
        HAVING (m1 IS NOT NULL AND m1 > ?4 AND m2 IS NOT NULL AND m2 >= ?5 OR m3 IS NOT NULL AND m3 >= ?6)
        ORDER BY m1 DESC NULLS FIRST, m4 DESC NULLS FIRST, (SELECT id FROM node WHERE key = k1) DESC NULLS FIRST LIMIT ?7
      ) g1
    )))
  FROM (
    SELECT t1."notation" AS c1, t1.key$ AS c2
    FROM "node_Competency" t1
    WHERE t1."notation" >= ?1 AND t1."notation" < ?1 || CAST(x'FF' AS TEXT) AND t1."tier" = ?2
    ORDER BY t1."notation", t1."id" LIMIT ?8
  ) q1
))

-- peopleGroups
SELECT json_group_array(json_array(g1.k1, m1, m2))
FROM (
  SELECT k1, o1, sum(v1) AS m1, CAST(sum(v2) AS REAL) / count(v2) AS m2
  FROM (
    SELECT t1.key$ AS n, t1."kind" AS k1, t1."kind" AS o1, t1."capacityHoursPerMonth" AS v1, t1."capacityHoursPerMonth" AS v2
    FROM "node_Person" t1
  )
  GROUP BY k1
  HAVING NOT (m1 IS NOT NULL AND m1 < ?1)
  ORDER BY m2 DESC NULLS FIRST, o1 NULLS LAST LIMIT ?2
) g1
