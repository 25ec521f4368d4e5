-- coverage.0
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, json(q1.c5), json(q1.c6), (
      SELECT json_array(r1.targetId$)
      FROM "edge_BROADER" r1
      WHERE r1.source$ = q1.c7
    )))
  FROM (
    SELECT t1."id" AS c1, t1."notation" AS c2, t1."labelDa" AS c3, t1."labelEn" AS c4, t1."altLabelsDa" AS c5, t1."altLabelsEn" AS c6, t1.key$ AS c7
    FROM "node_Competency" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- coverage.1
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2))
        FROM (
          SELECT r1.targetId$ AS c1, t2."name" AS c2
          FROM "edge_IN_REGION" r1 CROSS JOIN "node_Region" t2 ON t2.key$ = r1.target$
          WHERE r1.source$ = q1.c3 AND r1."validFrom" <= ?1 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?1) AND t2."validFrom" <= ?1 AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?1)
          ORDER BY r1.targetId$, r1."id" LIMIT ?2
        ) q2
      ))
    ), (
      SELECT json_array(r2.targetId$, t3."name")
      FROM "edge_IN_NETWORK_AREA" r2 CROSS JOIN "node_NetworkArea" t3 ON t3.key$ = r2.target$
      WHERE r2.source$ = q1.c3
    )))
  FROM (
    SELECT t1."id" AS c1, t1."name" AS c2, t1.key$ AS c3
    FROM "node_Municipality" t1
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- coverage.2
SELECT json_array((
  SELECT json_group_array(json_array((
      SELECT json_array((
        SELECT json_group_array(CASE q2.c1
            WHEN 3 THEN (SELECT json_array(0, t2."id") FROM "node_Kl" t2 WHERE t2.key$ = q2.c2)
            WHEN 4 THEN (SELECT json_array(1, t3."id") FROM "node_Kombit" t3 WHERE t3.key$ = q2.c2)
            WHEN 5 THEN (SELECT json_array(2, t4."id") FROM "node_Council" t4 WHERE t4.key$ = q2.c2)
            WHEN 6 THEN (SELECT json_array(3, t5."id") FROM "node_Secretariat" t5 WHERE t5.key$ = q2.c2)
            WHEN 7 THEN (SELECT json_array(4, t6."id") FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q2.c2)
            WHEN 32 THEN (SELECT json_array(5, t7."id") FROM "node_Municipality" t7 WHERE t7.key$ = q2.c2)
            WHEN 33 THEN (SELECT json_array(6, t8."id") FROM "node_PrivateParty" t8 WHERE t8.key$ = q2.c2)
            WHEN 34 THEN (SELECT json_array(7, t9."id") FROM "node_ExternalBody" t9 WHERE t9.key$ = q2.c2)
          END)
        FROM (
          SELECT n1.type AS c1, r2.target$ AS c2
          FROM "edge_AFFILIATED_WITH" r2 CROSS JOIN node n1 ON n1.key = r2.target$
          WHERE r2.source$ = q1.c1 AND r2."validFrom" <= ?2 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?2)
          ORDER BY r2.targetId$, r2."id" LIMIT ?3
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q3.c1, q3.c2))
        FROM (
          SELECT r3.targetId$ AS c1, r3."level" AS c2
          FROM "edge_HAS_COMPETENCY" r3
          WHERE r3.source$ = q1.c1 AND r3."validFrom" <= ?2 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?2) AND r3."level" >= ?4
          ORDER BY r3.targetId$, r3."id" LIMIT ?3
        ) q3
      ))
    )))
  FROM (
    SELECT t1.key$ AS c1
    FROM "node_Person" t1
    WHERE t1."acceptsRequests" = ?1 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r1 WHERE r1.source$ = t1.key$ AND 1)
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- coverage.3
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT t2."hoursPerMonth" AS c1
          FROM "edge_ALLOCATES" r2 CROSS JOIN "node_Allocation" t2 ON t2.key$ = r2.source$
          WHERE r2.target$ = q1.c2 AND t2."validFrom" <= ?2 AND (t2."validTo" IS NULL OR t2."validTo" IS NOT NULL AND t2."validTo" > ?2)
          ORDER BY r2.sourceId$, r2."id" LIMIT ?3
        ) q2
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(CASE q3.c1
            WHEN 3 THEN (SELECT json_array(0, t3."id") FROM "node_Kl" t3 WHERE t3.key$ = q3.c2)
            WHEN 4 THEN (SELECT json_array(1, t4."id") FROM "node_Kombit" t4 WHERE t4.key$ = q3.c2)
            WHEN 5 THEN (SELECT json_array(2, t5."id") FROM "node_Council" t5 WHERE t5.key$ = q3.c2)
            WHEN 6 THEN (SELECT json_array(3, t6."id") FROM "node_Secretariat" t6 WHERE t6.key$ = q3.c2)
            WHEN 7 THEN (SELECT json_array(4, t7."id") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = q3.c2)
            WHEN 32 THEN (SELECT json_array(5, t8."id") FROM "node_Municipality" t8 WHERE t8.key$ = q3.c2)
            WHEN 33 THEN (SELECT json_array(6, t9."id") FROM "node_PrivateParty" t9 WHERE t9.key$ = q3.c2)
            WHEN 34 THEN (SELECT json_array(7, t10."id") FROM "node_ExternalBody" t10 WHERE t10.key$ = q3.c2)
          END)
        FROM (
          SELECT n1.type AS c1, r3.target$ AS c2
          FROM "edge_AFFILIATED_WITH" r3 CROSS JOIN node n1 ON n1.key = r3.target$
          WHERE r3.source$ = q1.c2 AND r3."validFrom" <= ?2 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?2)
          ORDER BY r3.targetId$, r3."id" LIMIT ?3
        ) q3
      ))
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q4.c1, q4.c2))
        FROM (
          SELECT r4.targetId$ AS c1, r4."level" AS c2
          FROM "edge_HAS_COMPETENCY" r4
          WHERE r4.source$ = q1.c2 AND r4."validFrom" <= ?2 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?2) AND r4."level" >= ?4
          ORDER BY r4.targetId$, r4."id" LIMIT ?3
        ) q4
      ))
    )))
  FROM (
    SELECT t1."capacityHoursPerMonth" AS c1, t1.key$ AS c2
    FROM "node_Person" t1
    WHERE t1."acceptsRequests" = ?1 AND t1."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" r1 WHERE r1.source$ = t1.key$ AND 1)
    ORDER BY t1."id" LIMIT ?3
  ) q1
))
