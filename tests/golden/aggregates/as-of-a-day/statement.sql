-- now
SELECT json_group_array(json_array((
  SELECT json_array(t3."nameDa")
  FROM "node_WorkingGroup" t3
  WHERE t3.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(*) AS m1
  FROM (
    SELECT t1.key$ AS n, r1.target$ AS k1
    FROM "node_Membership" t1 CROSS JOIN "edge_SEAT_IN" r1 ON r1.source$ = t1.key$
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
  )
  GROUP BY k1
  ORDER BY m1 DESC NULLS FIRST, (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?2
) g1

-- then
SELECT json_array(count(*))
FROM (
  SELECT t1.key$ AS n
  FROM "node_Membership" t1
  WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
)

-- ever
SELECT json_array(count(*))
FROM (
  SELECT t1.key$ AS n
  FROM "node_Membership" t1
)
