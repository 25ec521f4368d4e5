-- neighbourhood.walk
WITH near AS MATERIALIZED (
  SELECT i1.key AS place, CASE n1.type
    WHEN 9 THEN (SELECT count(*) FROM (SELECT 1 FROM "edge_HAS_COMPETENCY" r1 WHERE r1.target$ = n1.key LIMIT ?2 + 0))
    WHEN 35 THEN (SELECT count(*) FROM (SELECT 1 FROM "edge_HAS_COMPETENCY" r2 WHERE r2.source$ = n1.key LIMIT ?2 + 0))
    ELSE CASE WHEN n1.key IS NOT NULL THEN 0 END
  END AS degree
  FROM json_each(?1) i1 LEFT JOIN node n1 ON n1.id = i1.value
)
SELECT json_array(json_group_array(degree ORDER BY place), CASE WHEN sum(degree) <= ?3 THEN (
  WITH few AS MATERIALIZED (
    SELECT i.key AS place, n.key AS key, n.type AS type FROM json_each(?1) i CROSS JOIN node n ON n.id = i.value
  ),
  known(key) AS MATERIALIZED (
    SELECT n.key FROM json_each(?4) i CROSS JOIN node n ON n.id = i.value
  ),
  link(far, farId, place, step, id) AS MATERIALIZED (
    SELECT r3.target$, r3.targetId$, few.place, 0, r3."id" FROM few CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.source$ = few.key WHERE instr(?7, '"person"') > 0 AND few.type = 35 AND r3."validFrom" <= ?6 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?6)
    UNION ALL
    SELECT r4.source$, r4.sourceId$, few.place, 1, r4."id" FROM few CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.target$ = few.key WHERE instr(?7, '"competency"') > 0 AND few.type = 9 AND r4."validFrom" <= ?6 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?6)
  ),
  picked AS MATERIALIZED (
    SELECT DISTINCT far, farId, far NOT IN (SELECT key FROM known) AS isOther FROM link
    WHERE ?5 + 0 > 0 OR far IN (SELECT key FROM known)
    ORDER BY isOther, farId LIMIT json_array_length(?4) + ?5 + 0
  ),
  told AS MATERIALIZED (
    SELECT farId, far NOT IN (SELECT key FROM known) AS isOther, json_group_array(json_array(place, step, id)) AS links
    FROM link WHERE far IN (SELECT far FROM picked) GROUP BY far, farId
  )
  SELECT json_array((
    SELECT json_group_array(json_array(farId, json(links)) ORDER BY isOther, farId) FROM told
  ), (
    SELECT json_group_array(json_array(place, count) ORDER BY place) FROM (SELECT place, count(*) AS count FROM link GROUP BY place)
  ))
) ELSE json_array(json_array(), json_array()) END)
FROM near

-- neighbourhood.first
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
