-- workingGroups
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
      SELECT json_array((SELECT count(*) FROM "edge_SEAT_IN" r2 CROSS JOIN "node_Membership" t3 ON t3.key$ = r2.source$
      WHERE r2.target$ = q1.c4 AND t3."validFrom" <= ?1 AND (t3."validTo" IS NULL OR t3."validTo" IS NOT NULL AND t3."validTo" > ?1)))
    )))
  FROM (
    SELECT (
      SELECT count(DISTINCT r4.source$) FROM "edge_SEAT_IN" r4 CROSS JOIN "node_Membership" t5 ON t5.key$ = r4.source$ WHERE r4.target$ = t1.key$ AND t5."validFrom" <= ?1 AND (t5."validTo" IS NULL OR t5."validTo" IS NOT NULL AND t5."validTo" > ?1)
    ) AS c1, t1."nameDa" AS c2, t1."id" AS c3, t1.key$ AS c4
    FROM "node_WorkingGroup" t1
    WHERE (t1."establishedOn" IS NULL OR t1."establishedOn" IS NOT NULL AND t1."establishedOn" <= ?1) AND (t1."closedOn" IS NULL OR t1."closedOn" IS NOT NULL AND t1."closedOn" > ?1)
    ORDER BY (
      SELECT count(DISTINCT r3.source$) FROM "edge_SEAT_IN" r3 CROSS JOIN "node_Membership" t4 ON t4.key$ = r3.source$ WHERE r3.target$ = t1.key$ AND t4."validFrom" <= ?1 AND (t4."validTo" IS NULL OR t4."validTo" IS NOT NULL AND t4."validTo" > ?1)
    ) DESC, t1."nameDa$order", t1."id" LIMIT ?2
  ) q1
), (SELECT count(*) FROM "node_WorkingGroup" t6
WHERE (t6."establishedOn" IS NULL OR t6."establishedOn" IS NOT NULL AND t6."establishedOn" <= ?1) AND (t6."closedOn" IS NULL OR t6."closedOn" IS NOT NULL AND t6."closedOn" > ?1)))

-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array(count(DISTINCT n))
      FROM (
        SELECT r1.source$ AS n, r1."id" AS e
        FROM "edge_REVIEWED_BY" r1 CROSS JOIN "node_Review" t2 ON t2.key$ = r1.source$
        WHERE r1.target$ = q1.c2 AND t2."status" IN (SELECT value FROM json_each(?1))
      )
    )))
  FROM (
    SELECT t1."name" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    ORDER BY (
      SELECT count(DISTINCT r2.source$) FROM "edge_REVIEWED_BY" r2 CROSS JOIN "node_Review" t3 ON t3.key$ = r2.source$ WHERE r2.target$ = t1.key$ AND t3."status" IN (SELECT value FROM json_each(?1))
    ) DESC, t1."name$order", t1."id" LIMIT ?2
  ) q1
))
