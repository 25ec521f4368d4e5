-- componentsGroups
SELECT json_group_array(json_array((
  SELECT json_array(t3."nameDa")
  FROM "node_Component" t3
  WHERE t3.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r1.target$ AS k1
    FROM "node_Component" t1 CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Component"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_PART_OF" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r1 ON r1.source$ = t1.key$
  )
  GROUP BY k1
  HAVING m1 IS NOT NULL AND m1 > ?1
  ORDER BY m1 DESC NULLS FIRST, (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?2
) g1

-- mandatesGroups
SELECT json_group_array(json_array((
  SELECT json_array(t3."titleDa")
  FROM "node_Mandate" t3
  WHERE t3.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r1.target$ AS k1
    FROM "node_Mandate" t1 CROSS JOIN (
      WITH RECURSIVE reached AS (
        SELECT key$ AS source$, key$ AS target$, "id" AS targetId$ FROM "node_Mandate"
        UNION
        SELECT reached.source$, step.target$, step.targetId$ FROM reached CROSS JOIN "edge_REPLACES_MANDATE" step ON step.source$ = reached.target$
      )
      SELECT * FROM reached
    ) r1 ON r1.source$ = t1.key$
  )
  GROUP BY k1
  ORDER BY m1 DESC NULLS FIRST, (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?1
) g1
