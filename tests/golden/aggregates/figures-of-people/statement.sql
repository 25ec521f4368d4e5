-- peopleAggregate
SELECT json_array(count(*), count(*), min(v3), max(v4), sum(v5), CAST(sum(v6) AS REAL) / count(v6), count(DISTINCT v7), min(v8), max(v9), sum(v10), CAST(sum(v11) AS REAL) / count(v11), count(DISTINCT v12), min(v13), max(v14), count(DISTINCT v15), count(DISTINCT v16))
FROM (
  SELECT t1.key$ AS n, t1."capacityHoursPerMonth" AS v3, t1."capacityHoursPerMonth" AS v4, t1."capacityHoursPerMonth" AS v5, t1."capacityHoursPerMonth" AS v6, t1."capacityHoursPerMonth" AS v7, t1."maxOpenReviews" AS v8, t1."maxOpenReviews" AS v9, t1."maxOpenReviews" AS v10, t1."maxOpenReviews" AS v11, t1."maxOpenReviews" AS v12, t1."profileConfirmedOn" AS v13, t1."profileConfirmedOn" AS v14, t1."profileConfirmedOn" AS v15, t1."kind" AS v16
  FROM "node_Person" t1
)

-- none
SELECT json_array(count(*), min(v2), sum(v3), CAST(sum(v4) AS REAL) / count(v4), count(DISTINCT v5))
FROM (
  SELECT t1.key$ AS n, t1."capacityHoursPerMonth" AS v2, t1."capacityHoursPerMonth" AS v3, t1."capacityHoursPerMonth" AS v4, t1."capacityHoursPerMonth" AS v5
  FROM "node_Person" t1
  WHERE t1."name" = ?1
)
