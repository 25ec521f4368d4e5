-- experts.0
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

-- experts.1
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, q1.c3, q1.c4, q1.c5, q1.c6))
      FROM (
        SELECT r1.sourceId$ AS c1, r1."id" AS c2, r1."level" AS c3, r1."source" AS c4, r1."lastUsed" AS c5, r1."validFrom" AS c6
        FROM "edge_HAS_COMPETENCY" r1
        WHERE r1.target$ = t1.key$ AND r1."validFrom" <= ?2 AND (r1."validTo" IS NULL OR r1."validTo" IS NOT NULL AND r1."validTo" > ?2)
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- experts.2
SELECT json_group_array((
  SELECT json_array(t1."id", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, (
          SELECT json_array((
            SELECT json_group_array(json_array(q2.c1, q2.c2, (
                SELECT json_array((
                  SELECT json_group_array(json_array(q3.c1, q3.c2, q3.c3, q3.c4))
                  FROM (
                    SELECT r3.targetId$ AS c1, r3."id" AS c2, r3."role" AS c3, r3."completedOn" AS c4
                    FROM "edge_REVIEWED_BY" r3
                    WHERE r3.source$ = q2.c3
                    ORDER BY r3.targetId$, r3."id" LIMIT ?3
                  ) q3
                ))
              )))
            FROM (
              SELECT r2.sourceId$ AS c1, t3."finishedOn" AS c2, r2.source$ AS c3
              FROM "edge_REVIEW_OF" r2 CROSS JOIN "node_Review" t3 ON t3.key$ = r2.source$
              WHERE r2.target$ = q1.c3 AND t3."status" IN (SELECT value FROM json_each(?2))
              ORDER BY r2.sourceId$, r2."id" LIMIT ?3
            ) q2
          ))
        ), (
          SELECT json_array((
            SELECT json_group_array(json_array(q4.c1, q4.c2, q4.c3, q4.c4, (
                SELECT json_array(r5.targetId$)
                FROM "edge_CONTRIBUTED_BY" r5
                WHERE r5.source$ = q4.c5
              )))
            FROM (
              SELECT r4.sourceId$ AS c1, t5."role" AS c2, t5."validFrom" AS c3, t5."validTo" AS c4, r4.source$ AS c5
              FROM "edge_CONTRIBUTES_TO_COMPONENT" r4 CROSS JOIN "node_Contribution" t5 ON t5.key$ = r4.source$
              WHERE r4.target$ = q1.c3
              ORDER BY r4.sourceId$, r4."id" LIMIT ?3
            ) q4
          ))
        ), (
          SELECT json_array((
            SELECT json_group_array(json_array(q5.c1, (
                SELECT json_array((
                  SELECT json_group_array(json_array(q6.c1, q6.c2, q6.c3, q6.c4, (
                      SELECT json_array(r8.targetId$)
                      FROM "edge_CONTRIBUTED_BY" r8
                      WHERE r8.source$ = q6.c5
                    )))
                  FROM (
                    SELECT r7.sourceId$ AS c1, t8."role" AS c2, t8."validFrom" AS c3, t8."validTo" AS c4, r7.source$ AS c5
                    FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r7 CROSS JOIN "node_Contribution" t8 ON t8.key$ = r7.source$
                    WHERE r7.target$ = q5.c2
                    ORDER BY r7.sourceId$, r7."id" LIMIT ?3
                  ) q6
                ))
              )))
            FROM (
              SELECT r6.sourceId$ AS c1, r6.source$ AS c2
              FROM "edge_DELIVERS_FOR" r6
              WHERE r6.target$ = q1.c3
              ORDER BY r6.sourceId$, r6."id" LIMIT ?3
            ) q5
          ))
        )))
      FROM (
        SELECT r1.sourceId$ AS c1, r1."importance" AS c2, r1.source$ AS c3
        FROM "edge_REQUIRES_COMPETENCY" r1
        WHERE r1.target$ = t1.key$
        ORDER BY r1.sourceId$, r1."id" LIMIT ?3
      ) q1
    ))
  ))
  FROM "node_Competency" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1

-- experts.3
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

-- experts.4
SELECT json_group_array((
  SELECT json_array(t1."name", NULL)
  FROM "node_Person" t1
  WHERE t1."id" = i1.value
) ORDER BY i1.key)
FROM json_each(?1) i1
