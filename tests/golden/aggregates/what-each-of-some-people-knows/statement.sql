-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array(count(DISTINCT n), count(*), min(v3), max(v4), CAST(sum(v5) AS REAL) / count(v5), max(v6))
      FROM (
        SELECT r1.target$ AS n, r1."id" AS e, r1."level" AS v3, r1."level" AS v4, r1."level" AS v5, t2."tier" AS v6
        FROM "edge_HAS_COMPETENCY" r1 CROSS JOIN "node_Competency" t2 ON t2.key$ = r1.target$
        WHERE r1.source$ = q1.c2 AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1)
      )
    ), (
      SELECT json_array(count(DISTINCT n))
      FROM (
        SELECT r2.target$ AS n, r2."id" AS e
        FROM "edge_HAS_COMPETENCY" r2
        WHERE r2.source$ = q1.c2 AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND r2."level" >= ?2
      )
    ), (
      SELECT json_group_array(json_array(g1.k1, m1))
      FROM (
        SELECT k1, o1, count(DISTINCT n) AS m1
        FROM (
          SELECT r3.target$ AS n, r3."id" AS e, r3."level" AS k1, r3."level" AS o1
          FROM "edge_HAS_COMPETENCY" r3
          WHERE r3.source$ = q1.c2 AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1)
        )
        GROUP BY k1
        ORDER BY o1 DESC NULLS FIRST LIMIT ?3
      ) g1
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    ORDER BY t1."name$order", t1."id" LIMIT ?4
  ) q1
))
