-- collaboration.0
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array(r1.targetId$)
      FROM "edge_PRODUCED_BY_GROUP" r1
      WHERE r1.source$ = q1.c2
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, (
            SELECT json_array(r3.targetId$)
            FROM "edge_CONTRIBUTED_BY" r3
            WHERE r3.source$ = q2.c3
          )))
        FROM (
          SELECT t3."validFrom" AS c1, t3."validTo" AS c2, r2.source$ AS c3
          FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r2 CROSS JOIN "node_Contribution" t3 ON t3.key$ = r2.source$
          WHERE r2.target$ = q1.c2
          ORDER BY r2.sourceId$, r2."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Deliverable" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- collaboration.1
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
      SELECT json_array(r1.targetId$)
      FROM "edge_REVIEW_OF_GROUP" r1
      WHERE r1.source$ = q1.c4
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, q2.c3))
        FROM (
          SELECT r2.targetId$ AS c1, r2."assignedOn" AS c2, r2."completedOn" AS c3
          FROM "edge_REVIEWED_BY" r2
          WHERE r2.source$ = q1.c4
          ORDER BY r2.targetId$, r2."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."status" AS c2, t1."finishedOn" AS c3, t1.key$ AS c4
    FROM "node_Review" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- collaboration.2
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2, (
            SELECT json_array(r2.targetId$)
            FROM "edge_SEAT_OF" r2
            WHERE r2.source$ = q2.c3
          )))
        FROM (
          SELECT t2."validFrom" AS c1, t2."validTo" AS c2, r1.source$ AS c3
          FROM "edge_SEAT_IN" r1 CROSS JOIN "node_Membership" t2 ON t2.key$ = r1.source$
          WHERE r1.target$ = q1.c2
          ORDER BY r1.sourceId$, r1."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_WorkingGroup" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- collaboration.3
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(CASE q1.c1
          WHEN 3 THEN (SELECT json_array(0, t2."id", q1.c2, q1.c3, q1.c4) FROM "node_Kl" t2 WHERE t2.key$ = q1.c5)
          WHEN 4 THEN (SELECT json_array(1, t3."id", q1.c2, q1.c3, q1.c4) FROM "node_Kombit" t3 WHERE t3.key$ = q1.c5)
          WHEN 5 THEN (SELECT json_array(2, t4."id", q1.c2, q1.c3, q1.c4) FROM "node_Council" t4 WHERE t4.key$ = q1.c5)
          WHEN 6 THEN (SELECT json_array(3, t5."id", q1.c2, q1.c3, q1.c4) FROM "node_Secretariat" t5 WHERE t5.key$ = q1.c5)
          WHEN 7 THEN (SELECT json_array(4, t6."id", q1.c2, q1.c3, q1.c4) FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q1.c5)
          WHEN 32 THEN (SELECT json_array(5, t7."id", q1.c2, q1.c3, q1.c4) FROM "node_Municipality" t7 WHERE t7.key$ = q1.c5)
          WHEN 33 THEN (SELECT json_array(6, t8."id", q1.c2, q1.c3, q1.c4) FROM "node_PrivateParty" t8 WHERE t8.key$ = q1.c5)
          WHEN 34 THEN (SELECT json_array(7, t9."id", q1.c2, q1.c3, q1.c4) FROM "node_ExternalBody" t9 WHERE t9.key$ = q1.c5)
        END)
      FROM (
        SELECT n1.type AS c1, r1."id" AS c2, r1."validFrom" AS c3, r1."validTo" AS c4, r1.target$ AS c5
        FROM "edge_AFFILIATED_WITH" r1 CROSS JOIN node n1 ON n1.key = r1.target$
        WHERE r1.source$ = t1.key$
        ORDER BY r1.targetId$, r1."id" LIMIT ?2
      ) q1
    ))
  ))
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- collaboration.4
SELECT json_group_array((
  SELECT json_array(t1."name")
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- collaboration.5
SELECT json_group_array((
  SELECT json_array(t1."name")
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- collaboration.6
SELECT json_group_array((
  SELECT json_array(t1."name")
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
