-- competencyGaps.0
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, json(q1.c5), json(q1.c6), (
      SELECT json_array(r1.targetId$)
      FROM "edge_BROADER" r1
      WHERE r1.source$ = q1.c7
    )))
  FROM (
    SELECT t1."id" AS c1, t1."notation" AS c2, t1."labelDa" AS c3, t1."labelEn" AS c4, t1."altLabelsDa" AS c5, t1."altLabelsEn" AS c6, t1.key$ AS c7
    FROM "node_Competency" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- competencyGaps.1
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
          FROM "edge_REQUIRES_COMPETENCY" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1))
        FROM (
          SELECT r2.targetId$ AS c1
          FROM "edge_DEPENDS_ON" r2
          WHERE r2.source$ = q1.c2 AND (r2."validFrom" IS NULL OR r2."validFrom" IS NOT NULL AND r2."validFrom" <= ?3) AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?3)
          ORDER BY r2.targetId$, r2."id" LIMIT ?2
        ) q3
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Component" t1
    WHERE t1."status" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- competencyGaps.2
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
          FROM "edge_CALLS_FOR" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?3
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Mandate" t1
    WHERE (t1."validFrom" IS NULL OR t1."validFrom" IS NOT NULL AND t1."validFrom" <= ?1) AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1) AND t1."status" IN (SELECT value FROM json_each(?2))
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- competencyGaps.3
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r1.targetId$ AS c1, r1."minLevel" AS c2, r1."importance" AS c3
          FROM "edge_ASKS_FOR" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_AssistanceRequest" t1
    WHERE t1."status" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- competencyGaps.4
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1))
      FROM (
        SELECT r1.sourceId$ AS c1
        FROM "edge_IN_REGION" r1
        WHERE r1.target$ = t1.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Region" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- competencyGaps.5
SELECT json_group_array((
  SELECT json_array(t1."id")
  FROM "node_Municipality" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- competencyGaps.6
SELECT json_group_array(json_array((
  SELECT json_array(t3."id")
  FROM "node_Competency" t3
  WHERE t3.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r2.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.source$ = t1.key$
    WHERE t1."acceptsRequests" = ?1 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r1 WHERE r1.source$ = t1.key$ AND 1) AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2) AND r2."level" >= ?3
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?4
) g1

-- competencyGaps.7
SELECT json_group_array(json_array((
  SELECT json_array(t4."id")
  FROM "node_Competency" t4
  WHERE t4.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r3.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r3 ON r3.source$ = r2.target$
    WHERE t1."acceptsRequests" = ?1 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r1 WHERE r1.source$ = t1.key$ AND 1) AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2) AND r2."level" >= ?3
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?4
) g1

-- competencyGaps.8
SELECT json_group_array(json_array((
  SELECT json_array(t5."id")
  FROM "node_Competency" t5
  WHERE t5.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r4.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.source$ = t1.key$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT EXISTS (SELECT 1 FROM "edge_IN_REGION" r2 CROSS JOIN "node_Region" t3 ON t3.key$ = r2.target$ WHERE r2.source$ = t2.key$ AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND t3."validFrom" <= ?1 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?1) AND r2.targetId$ IN (SELECT value FROM json_each(?2))) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r3 WHERE r3.source$ = t1.key$ AND 1) AND r4."validFrom" <= ?1 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?1) AND r4."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- competencyGaps.9
SELECT json_group_array(json_array((
  SELECT json_array(t6."id")
  FROM "node_Competency" t6
  WHERE t6.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r5.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r5 ON r5.source$ = r4.target$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT EXISTS (SELECT 1 FROM "edge_IN_REGION" r2 CROSS JOIN "node_Region" t3 ON t3.key$ = r2.target$ WHERE r2.source$ = t2.key$ AND r2."validFrom" <= ?1 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?1) AND t3."validFrom" <= ?1 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?1) AND r2.targetId$ IN (SELECT value FROM json_each(?2))) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r3 WHERE r3.source$ = t1.key$ AND 1) AND r4."validFrom" <= ?1 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?1) AND r4."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- competencyGaps.10
SELECT json_group_array(json_array((
  SELECT json_array(t4."id")
  FROM "node_Competency" t4
  WHERE t4.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r3.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.source$ = t1.key$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT t2."id" IN (SELECT value FROM json_each(?2)) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r2 WHERE r2.source$ = t1.key$ AND 1) AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1) AND r3."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- competencyGaps.11
SELECT json_group_array(json_array((
  SELECT json_array(t5."id")
  FROM "node_Competency" t5
  WHERE t5.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r4.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.source$ = t1.key$ CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Competency"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_BROADER" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r4 ON r4.source$ = r3.target$
    WHERE EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$ WHERE r1.source$ = t1.key$ AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND CASE n1.type WHEN 32 THEN (SELECT t2."id" IN (SELECT value FROM json_each(?2)) FROM "node_Municipality" t2 WHERE t2.key$ = r1.target$) ELSE 0 END) AND t1."acceptsRequests" = ?3 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r2 WHERE r2.source$ = t1.key$ AND 1) AND r3."validFrom" <= ?1 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?1) AND r3."level" >= ?4
  )
  GROUP BY k1
  ORDER BY (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?5
) g1

-- competencyGaps.12
SELECT json_group_array((
  SELECT json_array(t1."labelDa")
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
