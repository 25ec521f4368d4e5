-- workingGroupsGroups
SELECT json_group_array(json_array(g1.k1, m1))
FROM (
  SELECT k1, o1, count(*) AS m1
  FROM (
    SELECT t1.key$ AS n, substr(t1."establishedOn", 1, 4) || '-Q' || ((CAST(substr(t1."establishedOn", 6, 2) AS INTEGER) + 2) / 3) AS k1, substr(t1."establishedOn", 1, 4) || '-Q' || ((CAST(substr(t1."establishedOn", 6, 2) AS INTEGER) + 2) / 3) AS o1
    FROM "node_WorkingGroup" t1
    WHERE (t1."establishedOn" IS NULL OR t1."establishedOn" IS NOT NULL AND t1."establishedOn" <= ?1) AND (t1."closedOn" IS NULL OR t1."closedOn" IS NOT NULL AND t1."closedOn" > ?1)
  )
  GROUP BY k1
  ORDER BY o1 DESC NULLS FIRST LIMIT ?2
) g1

-- byYear
SELECT json_group_array(json_array(g1.k1, g1.k2, m1))
FROM (
  SELECT k1, o1, k2, o2, count(*) AS m1
  FROM (
    SELECT t1.key$ AS n, t1."status" AS k1, t1."status" AS o1, substr(t1."validFrom", 1, 4) AS k2, substr(t1."validFrom", 1, 4) AS o2
    FROM "node_Mandate" t1
  )
  GROUP BY k1, k2
  ORDER BY o1 NULLS LAST, o2 NULLS LAST LIMIT ?1
) g1
