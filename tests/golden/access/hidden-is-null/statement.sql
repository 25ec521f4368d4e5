-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, NULL, NULL, (
      SELECT json_array(r2.targetId$)
      FROM "edge_MANAGED_BY" r2
      WHERE r2.source$ = q1.c4 AND 0
    ), (
      SELECT json_array((SELECT count(*) FROM "edge_DECLARED_INTEREST_IN" r3
      WHERE r3.source$ = q1.c4 AND 0))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT r4."targetLevel" AS c1
          FROM "edge_WANTS_TO_DEVELOP" r4
          WHERE r4.source$ = q1.c4 AND 0
          ORDER BY r4.targetId$, r4."id" LIMIT ?1
        ) q2
      ), (SELECT count(*) FROM "edge_WANTS_TO_DEVELOP" r5
      WHERE r5.source$ = q1.c4 AND 0))
    ), (
      SELECT json_array(count(DISTINCT n))
      FROM (
        SELECT r6.target$ AS n, r6."id" AS e
        FROM "edge_WANTS_TO_DEVELOP" r6
        WHERE r6.source$ = q1.c4 AND 0
      )
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(NULL))
        FROM (
          SELECT t6."note" AS c1
          FROM "edge_NOMINATES" r7 CROSS JOIN "node_Nomination" t6 ON t6.key$ = r7.source$
          WHERE r7.target$ = q1.c4
          ORDER BY r7.sourceId$ LIMIT ?2
        ) q3
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."email" AS c2, t1."capacityHoursPerMonth" AS c3, t1.key$ AS c4
    FROM "node_Person" t1
    WHERE EXISTS (SELECT 1 FROM "edge_NOMINATES" r1 WHERE r1.target$ = t1.key$ AND 1)
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- grants
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, NULL))
  FROM (
    SELECT t1."id" AS c1, t1."amountDkk" AS c2
    FROM "node_Grant" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- neighbourhood.walk
WITH near AS MATERIALIZED (
  SELECT i1.key AS place, CASE WHEN n1.key IS NOT NULL THEN 0 END AS degree
  FROM json_each(?1) i1 LEFT JOIN node n1 ON n1.id = i1.value
)
SELECT json_array(json_group_array(degree ORDER BY place), json_array())
FROM near

-- neighbourhood.first
SELECT json_group_array((
  SELECT json_array(0, json_array())
  FROM node n1
  WHERE n1.id = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
