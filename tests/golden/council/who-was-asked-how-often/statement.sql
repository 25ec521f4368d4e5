-- exposure.0
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2))
        FROM (
          SELECT r1.targetId$ AS c1, r1."assignedOn" AS c2
          FROM "edge_REVIEWED_BY" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Review" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- exposure.1
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, (
      SELECT json_array(r1.targetId$)
      FROM "edge_SEAT_OF" r1
      WHERE r1.source$ = q1.c3
    )))
  FROM (
    SELECT t1."id" AS c1, t1."validFrom" AS c2, t1.key$ AS c3
    FROM "node_Membership" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- exposure.2
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT r1.targetId$ AS c1
          FROM "edge_ANSWERED_BY" r1
          WHERE r1.source$ = q1.c4
          ORDER BY r1.targetId$, r1."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."openedOn" AS c2, t1."answeredOn" AS c3, t1.key$ AS c4
    FROM "node_AssistanceRequest" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- exposure.3
SELECT json_group_array((
  SELECT json_array(t1."id", t1."acceptsRequests", t1."consentOn", t1."capacityHoursPerMonth", t1."maxOpenReviews", (
    SELECT json_array(r1.targetId$)
    FROM "edge_MERGED_INTO" r1
    WHERE r1.source$ = t1.key$
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5))
      FROM (
        SELECT r2.sourceId$ AS c1, t3."status" AS c2, r2."id" AS c3, r2."assignedOn" AS c4, r2."completedOn" AS c5
        FROM "edge_REVIEWED_BY" r2 CROSS JOIN "node_Review" t3 ON t3.key$ = r2.source$
        WHERE r2.target$ = t1.key$
        ORDER BY r2.sourceId$, r2."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1, (
          SELECT json_array(r4.targetId$)
          FROM "edge_ALLOCATED_TO" r4
          WHERE r4.source$ = q2.c2
        )))
      FROM (
        SELECT t4."hoursPerMonth" AS c1, r3.source$ AS c2
        FROM "edge_ALLOCATES" r3 CROSS JOIN "node_Allocation" t4 ON t4.key$ = r3.source$
        WHERE r3.target$ = t1.key$ AND t4."validFrom" <= ?3 AND (t4."validTo" IS NULL OR t4."validTo" IS NOT NULL AND t4."validTo" > ?3)
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q2
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(CASE q3.c1
          WHEN 3 THEN (SELECT json_array(0, t6."id", q3.c2) FROM "node_Kl" t6 WHERE t6.key$ = q3.c3)
          WHEN 4 THEN (SELECT json_array(1, t7."id", q3.c2) FROM "node_Kombit" t7 WHERE t7.key$ = q3.c3)
          WHEN 5 THEN (SELECT json_array(2, t8."id", q3.c2) FROM "node_Council" t8 WHERE t8.key$ = q3.c3)
          WHEN 6 THEN (SELECT json_array(3, t9."id", q3.c2) FROM "node_Secretariat" t9 WHERE t9.key$ = q3.c3)
          WHEN 7 THEN (SELECT json_array(4, t10."id", q3.c2) FROM "node_ArchitectureStaff" t10 WHERE t10.key$ = q3.c3)
          WHEN 32 THEN (SELECT json_array(5, t11."id", q3.c2, t11."population", (
            SELECT json_array((
              SELECT json_group_array(json_array(q4.c1))
              FROM (
                SELECT r6.targetId$ AS c1
                FROM "edge_IN_REGION" r6 CROSS JOIN "node_Region" t12 ON t12.key$ = r6.target$
                WHERE r6.source$ = t11.key$ AND r6."validFrom" <= ?3 AND (r6."validTo" IS NULL OR r6."validTo" IS NOT NULL AND r6."validTo" > ?3) AND t12."validFrom" <= ?3 AND (t12."validTo" IS NULL OR t12."validTo" IS NOT NULL AND t12."validTo" > ?3)
                ORDER BY r6.targetId$, r6."id" LIMIT ?2
              ) q4
            ))
          )) FROM "node_Municipality" t11 WHERE t11.key$ = q3.c3)
          WHEN 33 THEN (SELECT json_array(6, t13."id", q3.c2) FROM "node_PrivateParty" t13 WHERE t13.key$ = q3.c3)
          WHEN 34 THEN (SELECT json_array(7, t14."id", q3.c2) FROM "node_ExternalBody" t14 WHERE t14.key$ = q3.c3)
        END)
      FROM (
        SELECT n1.type AS c1, r5."id" AS c2, r5.target$ AS c3
        FROM "edge_AFFILIATED_WITH" r5 CROSS JOIN node n1 ON n1.key = r5.target$
        WHERE r5.source$ = t1.key$ AND r5."validFrom" <= ?3 AND (r5."validTo" IS NULL OR r5."validTo" IS NOT NULL AND r5."validTo" > ?3)
        ORDER BY r5.targetId$, r5."id" LIMIT ?2
      ) q3
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q5.c1))
      FROM (
        SELECT r7.targetId$ AS c1
        FROM "edge_IN_POOL_OF" r7
        WHERE r7.source$ = t1.key$ AND r7."validFrom" <= ?3 AND (r7."validTo" IS NULL OR r7."validTo" IS NOT NULL AND r7."validTo" > ?3)
        ORDER BY r7.targetId$, r7."id" LIMIT ?2
      ) q5
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array((
          SELECT json_array(r9.targetId$)
          FROM "edge_SEAT_IN" r9
          WHERE r9.source$ = q6.c1
        )))
      FROM (
        SELECT r8.source$ AS c1
        FROM "edge_SEAT_OF" r8 CROSS JOIN "node_Membership" t16 ON t16.key$ = r8.source$
        WHERE r8.target$ = t1.key$ AND t16."validFrom" <= ?3 AND (t16."validTo" IS NULL OR t16."validTo" IS NOT NULL AND t16."validTo" > ?3)
        ORDER BY r8.sourceId$, r8."id" LIMIT ?2
      ) q6
    ))
  ))
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- exposure.4
SELECT json_group_array((
  SELECT json_array(t1."name", (
    SELECT CASE n1.type
      WHEN 3 THEN (SELECT json_array(0, t2."name") FROM "node_Kl" t2 WHERE t2.key$ = r1.target$)
      WHEN 4 THEN (SELECT json_array(1, t3."name") FROM "node_Kombit" t3 WHERE t3.key$ = r1.target$)
      WHEN 5 THEN (SELECT json_array(2, t4."name") FROM "node_Council" t4 WHERE t4.key$ = r1.target$)
      WHEN 6 THEN (SELECT json_array(3, t5."name") FROM "node_Secretariat" t5 WHERE t5.key$ = r1.target$)
      WHEN 7 THEN (SELECT json_array(4, t6."name") FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = r1.target$)
      WHEN 32 THEN (SELECT json_array(5, t7."name") FROM "node_Municipality" t7 WHERE t7.key$ = r1.target$)
      WHEN 33 THEN (SELECT json_array(6, t8."name") FROM "node_PrivateParty" t8 WHERE t8.key$ = r1.target$)
      WHEN 34 THEN (SELECT json_array(7, t9."name") FROM "node_ExternalBody" t9 WHERE t9.key$ = r1.target$)
    END
    FROM "edge_EMPLOYED_BY" r1 CROSS JOIN node n1 ON n1.key = r1.target$
    WHERE r1.source$ = t1.key$
  ))
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- exposure.5
SELECT json_group_array((
  SELECT CASE n1.type
    WHEN 3 THEN (SELECT json_array(0, t1."name") FROM "node_Kl" t1 WHERE t1.key$ = n1.key)
    WHEN 4 THEN (SELECT json_array(1, t2."name") FROM "node_Kombit" t2 WHERE t2.key$ = n1.key)
    WHEN 5 THEN (SELECT json_array(2, t3."name") FROM "node_Council" t3 WHERE t3.key$ = n1.key)
    WHEN 6 THEN (SELECT json_array(3, t4."name") FROM "node_Secretariat" t4 WHERE t4.key$ = n1.key)
    WHEN 7 THEN (SELECT json_array(4, t5."name") FROM "node_ArchitectureStaff" t5 WHERE t5.key$ = n1.key)
    WHEN 32 THEN (SELECT json_array(5, t6."name") FROM "node_Municipality" t6 WHERE t6.key$ = n1.key)
    WHEN 33 THEN (SELECT json_array(6, t7."name") FROM "node_PrivateParty" t7 WHERE t7.key$ = n1.key)
    WHEN 34 THEN (SELECT json_array(7, t8."name") FROM "node_ExternalBody" t8 WHERE t8.key$ = n1.key)
  END
  FROM node n1
  WHERE n1.id = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- lastQuarter.0
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1, q2.c2))
        FROM (
          SELECT r1.targetId$ AS c1, r1."assignedOn" AS c2
          FROM "edge_REVIEWED_BY" r1
          WHERE r1.source$ = q1.c2
          ORDER BY r1.targetId$, r1."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Review" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- lastQuarter.1
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, (
      SELECT json_array(r1.targetId$)
      FROM "edge_SEAT_OF" r1
      WHERE r1.source$ = q1.c3
    )))
  FROM (
    SELECT t1."id" AS c1, t1."validFrom" AS c2, t1.key$ AS c3
    FROM "node_Membership" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- lastQuarter.2
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT r1.targetId$ AS c1
          FROM "edge_ANSWERED_BY" r1
          WHERE r1.source$ = q1.c4
          ORDER BY r1.targetId$, r1."id" LIMIT ?1
        ) q2
      ))
    )))
  FROM (
    SELECT t1."id" AS c1, t1."openedOn" AS c2, t1."answeredOn" AS c3, t1.key$ AS c4
    FROM "node_AssistanceRequest" t1
    ORDER BY t1."id" LIMIT ?1
  ) q1
))

-- lastQuarter.3
SELECT json_group_array((
  SELECT json_array(t1."id", t1."acceptsRequests", t1."consentOn", t1."capacityHoursPerMonth", t1."maxOpenReviews", (
    SELECT json_array(r1.targetId$)
    FROM "edge_MERGED_INTO" r1
    WHERE r1.source$ = t1.key$
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5))
      FROM (
        SELECT r2.sourceId$ AS c1, t3."status" AS c2, r2."id" AS c3, r2."assignedOn" AS c4, r2."completedOn" AS c5
        FROM "edge_REVIEWED_BY" r2 CROSS JOIN "node_Review" t3 ON t3.key$ = r2.source$
        WHERE r2.target$ = t1.key$
        ORDER BY r2.sourceId$, r2."id" LIMIT ?2
      ) q1
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q2.c1, (
          SELECT json_array(r4.targetId$)
          FROM "edge_ALLOCATED_TO" r4
          WHERE r4.source$ = q2.c2
        )))
      FROM (
        SELECT t4."hoursPerMonth" AS c1, r3.source$ AS c2
        FROM "edge_ALLOCATES" r3 CROSS JOIN "node_Allocation" t4 ON t4.key$ = r3.source$
        WHERE r3.target$ = t1.key$ AND t4."validFrom" <= ?3 AND (t4."validTo" IS NULL OR t4."validTo" IS NOT NULL AND t4."validTo" > ?3)
        ORDER BY r3.sourceId$, r3."id" LIMIT ?2
      ) q2
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(CASE q3.c1
          WHEN 3 THEN (SELECT json_array(0, t6."id", q3.c2) FROM "node_Kl" t6 WHERE t6.key$ = q3.c3)
          WHEN 4 THEN (SELECT json_array(1, t7."id", q3.c2) FROM "node_Kombit" t7 WHERE t7.key$ = q3.c3)
          WHEN 5 THEN (SELECT json_array(2, t8."id", q3.c2) FROM "node_Council" t8 WHERE t8.key$ = q3.c3)
          WHEN 6 THEN (SELECT json_array(3, t9."id", q3.c2) FROM "node_Secretariat" t9 WHERE t9.key$ = q3.c3)
          WHEN 7 THEN (SELECT json_array(4, t10."id", q3.c2) FROM "node_ArchitectureStaff" t10 WHERE t10.key$ = q3.c3)
          WHEN 32 THEN (SELECT json_array(5, t11."id", q3.c2, t11."population", (
            SELECT json_array((
              SELECT json_group_array(json_array(q4.c1))
              FROM (
                SELECT r6.targetId$ AS c1
                FROM "edge_IN_REGION" r6 CROSS JOIN "node_Region" t12 ON t12.key$ = r6.target$
                WHERE r6.source$ = t11.key$ AND r6."validFrom" <= ?3 AND (r6."validTo" IS NULL OR r6."validTo" IS NOT NULL AND r6."validTo" > ?3) AND t12."validFrom" <= ?3 AND (t12."validTo" IS NULL OR t12."validTo" IS NOT NULL AND t12."validTo" > ?3)
                ORDER BY r6.targetId$, r6."id" LIMIT ?2
              ) q4
            ))
          )) FROM "node_Municipality" t11 WHERE t11.key$ = q3.c3)
          WHEN 33 THEN (SELECT json_array(6, t13."id", q3.c2) FROM "node_PrivateParty" t13 WHERE t13.key$ = q3.c3)
          WHEN 34 THEN (SELECT json_array(7, t14."id", q3.c2) FROM "node_ExternalBody" t14 WHERE t14.key$ = q3.c3)
        END)
      FROM (
        SELECT n1.type AS c1, r5."id" AS c2, r5.target$ AS c3
        FROM "edge_AFFILIATED_WITH" r5 CROSS JOIN node n1 ON n1.key = r5.target$
        WHERE r5.source$ = t1.key$ AND r5."validFrom" <= ?3 AND (r5."validTo" IS NULL OR r5."validTo" IS NOT NULL AND r5."validTo" > ?3)
        ORDER BY r5.targetId$, r5."id" LIMIT ?2
      ) q3
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array(q5.c1))
      FROM (
        SELECT r7.targetId$ AS c1
        FROM "edge_IN_POOL_OF" r7
        WHERE r7.source$ = t1.key$ AND r7."validFrom" <= ?3 AND (r7."validTo" IS NULL OR r7."validTo" IS NOT NULL AND r7."validTo" > ?3)
        ORDER BY r7.targetId$, r7."id" LIMIT ?2
      ) q5
    ))
  ), (
    SELECT json_array((
      SELECT json_group_array(json_array((
          SELECT json_array(r9.targetId$)
          FROM "edge_SEAT_IN" r9
          WHERE r9.source$ = q6.c1
        )))
      FROM (
        SELECT r8.source$ AS c1
        FROM "edge_SEAT_OF" r8 CROSS JOIN "node_Membership" t16 ON t16.key$ = r8.source$
        WHERE r8.target$ = t1.key$ AND t16."validFrom" <= ?3 AND (t16."validTo" IS NULL OR t16."validTo" IS NOT NULL AND t16."validTo" > ?3)
        ORDER BY r8.sourceId$, r8."id" LIMIT ?2
      ) q6
    ))
  ))
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- lastQuarter.4
SELECT json_group_array((
  SELECT json_array(t1."name")
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
