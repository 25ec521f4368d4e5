-- peopleGroups
SELECT json_group_array(json_array((
  SELECT json_array(t4."name")
  FROM "node_Person" t4
  WHERE t4.key$ = g1.k1
), m1, m2))
FROM (
  SELECT k1, count(*) AS m1, count(DISTINCT n) AS m2
  FROM (
    SELECT t1.key$ AS n, r2.target$ AS k1
    FROM "node_Person" t1 CROSS JOIN "edge_REVIEWED_BY" r1 ON r1.target$ = t1.key$ CROSS JOIN "node_Review" t2 ON t2.key$ = r1.source$ CROSS JOIN "edge_REVIEWED_BY" r2 ON r2.source$ = r1.source$
    WHERE t2."status" IN (SELECT value FROM json_each(?1))
  )
  GROUP BY k1
  ORDER BY m1 DESC NULLS FIRST, (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?2
) g1

-- reviewsGroups
SELECT json_group_array(json_array((
  SELECT json_array(t3."id", t3."name", t3."maxOpenReviews")
  FROM "node_Person" t3
  WHERE t3.key$ = g1.k1
), m1))
FROM (
  SELECT k1, count(DISTINCT n) AS m1
  FROM (
    SELECT t1.key$ AS n, r1.target$ AS k1
    FROM "node_Review" t1 CROSS JOIN "edge_REVIEWED_BY" r1 ON r1.source$ = t1.key$
    WHERE t1."status" IN (SELECT value FROM json_each(?1))
  )
  GROUP BY k1
  ORDER BY m1 DESC NULLS FIRST, (SELECT id FROM node WHERE key = k1) NULLS LAST LIMIT ?2
) g1
