-- now
SELECT json_array(t1."nameDa", (
  SELECT json_array((
    SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
        SELECT json_array(t3."name")
        FROM "edge_SEAT_OF" r2 CROSS JOIN "node_Person" t3 ON t3.key$ = r2.target$
        WHERE r2.source$ = q1.c4
      )))
    FROM (
      SELECT t2."role" AS c1, t2."validFrom" AS c2, t2."validTo" AS c3, r1.source$ AS c4
      FROM "edge_SEAT_IN" r1 CROSS JOIN "node_Membership" t2 ON t2.key$ = r1.source$
      WHERE r1.target$ = t1.key$ AND t2."validFrom" <= ?2 AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?2)
      ORDER BY t2."validFrom", r1.sourceId$ LIMIT ?3
    ) q1
  ), (SELECT count(*) FROM "edge_SEAT_IN" r3 CROSS JOIN "node_Membership" t4 ON t4.key$ = r3.source$
  WHERE r3.target$ = t1.key$ AND t4."validFrom" <= ?2 AND (t4."validTo" IS NULL OR t4."validTo" IS NOT NULL AND t4."validTo" > ?2)))
))
FROM "node_WorkingGroup" t1
WHERE t1."id" = ?1

-- then
SELECT json_array((
  SELECT json_array((
    SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
        SELECT json_array(t3."name")
        FROM "edge_SEAT_OF" r2 CROSS JOIN "node_Person" t3 ON t3.key$ = r2.target$
        WHERE r2.source$ = q1.c4
      )))
    FROM (
      SELECT t2."role" AS c1, t2."validFrom" AS c2, t2."validTo" AS c3, r1.source$ AS c4
      FROM "edge_SEAT_IN" r1 CROSS JOIN "node_Membership" t2 ON t2.key$ = r1.source$
      WHERE r1.target$ = t1.key$ AND t2."validFrom" <= ?2 AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?2)
      ORDER BY t2."validFrom", r1.sourceId$ LIMIT ?3
    ) q1
  ), (SELECT count(*) FROM "edge_SEAT_IN" r3 CROSS JOIN "node_Membership" t4 ON t4.key$ = r3.source$
  WHERE r3.target$ = t1.key$ AND t4."validFrom" <= ?2 AND (t4."validTo" IS NULL OR t4."validTo" IS NOT NULL AND t4."validTo" > ?2)))
))
FROM "node_WorkingGroup" t1
WHERE t1."id" = ?1

-- ever
SELECT json_array((
  SELECT json_array((SELECT count(*) FROM "edge_SEAT_IN" r1
  WHERE r1.target$ = t1.key$))
))
FROM "node_WorkingGroup" t1
WHERE t1."id" = ?1
