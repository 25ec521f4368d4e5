-- areas
SELECT json_group_array(json_array((
  SELECT json_array(t4."notation", t4."labelDa")
  FROM "node_Competency" t4
  WHERE t4.key$ = g1.k1
), m1, m2))
FROM (
  SELECT k1, count(DISTINCT n) AS m1, count(*) AS m2
  FROM (
    SELECT t1.key$ AS n, r2.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r1 ON r1.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r2 ON r2.source$ = r1.target$ CROSS JOIN "node_Competency" t3 ON t3.key$ = r2.target$
    WHERE r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND r1."level" >= ?2 AND t3."tier" = ?3
  )
  GROUP BY k1
  ORDER BY m1 DESC NULLS FIRST, (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?4
) g1

-- one
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array(count(DISTINCT n))
      FROM (
        SELECT r1.source$ AS n, r1."id" AS e
        FROM "edge_HAS_COMPETENCY" r1
        WHERE r1.target$ = q1.c2 AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
      )
    )))
  FROM (
    SELECT t1."notation" AS c1, t1.key$ AS c2
    FROM "node_Competency" t1
    WHERE t1."notation" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."notation", t1."id" LIMIT ?3
  ) q1
))

-- architecture
SELECT json_group_array(json_array(g1.k1, m1))
FROM (
  SELECT k1, o1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, t3."notation" AS k1, t3."notation" AS o1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r1 ON r1.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r2 ON r2.source$ = r1.target$ CROSS JOIN "node_Competency" t3 ON t3.key$ = r2.target$
    WHERE r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND t3."notation" IN (SELECT value FROM json_each(?2))
  )
  GROUP BY k1
  ORDER BY o1 NULLS LAST LIMIT ?3
) g1
