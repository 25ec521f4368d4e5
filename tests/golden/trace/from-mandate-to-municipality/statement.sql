-- mandate
SELECT json_array(t1."titleDa", t1."status", (
  SELECT json_array(t2."nameDa", (
    SELECT json_array((
      SELECT json_group_array(json_array(q1.c1, q1.c2, (
          SELECT json_array((
            SELECT json_group_array(json_array(q2.c1, (
                SELECT CASE n1.type
                  WHEN 3 THEN (SELECT json_array(0, t5."name") FROM "node_Kl" t5 WHERE t5.key$ = r4.target$)
                  WHEN 4 THEN (SELECT json_array(1, t6."name") FROM "node_Kombit" t6 WHERE t6.key$ = r4.target$)
                  WHEN 5 THEN (SELECT json_array(2, t7."name") FROM "node_Council" t7 WHERE t7.key$ = r4.target$)
                  WHEN 6 THEN (SELECT json_array(3, t8."name") FROM "node_Secretariat" t8 WHERE t8.key$ = r4.target$)
                  WHEN 7 THEN (SELECT json_array(4, t9."name") FROM "node_ArchitectureStaff" t9 WHERE t9.key$ = r4.target$)
                  WHEN 32 THEN (SELECT json_array(5, t10."name") FROM "node_Municipality" t10 WHERE t10.key$ = r4.target$)
                  WHEN 33 THEN (SELECT json_array(6, t11."name") FROM "node_PrivateParty" t11 WHERE t11.key$ = r4.target$)
                  WHEN 34 THEN (SELECT json_array(7, t12."name") FROM "node_ExternalBody" t12 WHERE t12.key$ = r4.target$)
                END
                FROM "edge_FUNDED_BY" r4 CROSS JOIN node n1 ON n1.key = r4.target$
                WHERE r4.source$ = q2.c2
              )))
            FROM (
              SELECT t4."amountDkk" AS c1, r3.source$ AS c2
              FROM "edge_PAYS_FOR" r3 CROSS JOIN "node_Grant" t4 ON t4.key$ = r3.source$
              WHERE r3.target$ = q1.c3
              ORDER BY r3.sourceId$ LIMIT ?2
            ) q2
          ))
        ), (
          SELECT json_array((SELECT count(*) FROM "edge_REVIEWS_DELIVERABLE" r5
          WHERE r5.target$ = q1.c3))
        ), (
          SELECT json_array((
            SELECT json_group_array(json_array(q3.c1, (
                SELECT json_array((
                  SELECT json_group_array(json_array(q4.c1, (
                      SELECT CASE n2.type
                        WHEN 3 THEN (SELECT json_array(0, t16."name") FROM "node_Kl" t16 WHERE t16.key$ = r8.target$)
                        WHEN 4 THEN (SELECT json_array(1, t17."name") FROM "node_Kombit" t17 WHERE t17.key$ = r8.target$)
                        WHEN 5 THEN (SELECT json_array(2, t18."name") FROM "node_Council" t18 WHERE t18.key$ = r8.target$)
                        WHEN 6 THEN (SELECT json_array(3, t19."name") FROM "node_Secretariat" t19 WHERE t19.key$ = r8.target$)
                        WHEN 7 THEN (SELECT json_array(4, t20."name") FROM "node_ArchitectureStaff" t20 WHERE t20.key$ = r8.target$)
                        WHEN 32 THEN (SELECT json_array(5, t21."name") FROM "node_Municipality" t21 WHERE t21.key$ = r8.target$)
                        WHEN 33 THEN (SELECT json_array(6, t22."name") FROM "node_PrivateParty" t22 WHERE t22.key$ = r8.target$)
                        WHEN 34 THEN (SELECT json_array(7, t23."name") FROM "node_ExternalBody" t23 WHERE t23.key$ = r8.target$)
                      END
                      FROM "edge_OWNED_BY" r8 CROSS JOIN node n2 ON n2.key = r8.target$
                      WHERE r8.source$ = q4.c2
                    ), (
                      SELECT json_array((
                        SELECT json_group_array(json_array(q5.c1, q5.c2))
                        FROM (
                          SELECT r9."role" AS c1, t24."name" AS c2
                          FROM "edge_TAKES_PART_IN" r9 CROSS JOIN "node_Municipality" t24 ON t24.key$ = r9.source$
                          WHERE r9.target$ = q4.c2 AND r9."validFrom" <= ?3 AND (r9."validTo" IS NULL OR r9."validTo" IS NOT NULL AND r9."validTo" > ?3)
                          ORDER BY t24."name$order", r9.sourceId$, r9."id" LIMIT ?4
                        ) q5
                      ), (SELECT count(*) FROM "edge_TAKES_PART_IN" r10
                      WHERE r10.target$ = q4.c2 AND r10."validFrom" <= ?3 AND (r10."validTo" IS NULL OR r10."validTo" IS NOT NULL AND r10."validTo" > ?3)))
                    )))
                  FROM (
                    SELECT t15."nameDa" AS c1, r7.source$ AS c2
                    FROM "edge_ESTABLISHES" r7 CROSS JOIN "node_Project" t15 ON t15.key$ = r7.source$
                    WHERE r7.target$ = q3.c2 AND (r7."validFrom" IS NULL OR r7."validFrom" IS NOT NULL AND r7."validFrom" <= ?3) AND (r7."validTo" IS NULL OR r7."validTo" IS NOT NULL AND r7."validTo" > ?3) AND (t15."startsOn" IS NULL OR t15."startsOn" IS NOT NULL AND t15."startsOn" <= ?3) AND (t15."endsOn" IS NULL OR t15."endsOn" IS NOT NULL AND t15."endsOn" > ?3)
                    ORDER BY r7.sourceId$, r7."id" LIMIT ?5
                  ) q4
                ))
              )))
            FROM (
              SELECT t14."nameDa" AS c1, r6.target$ AS c2
              FROM "edge_DELIVERS_FOR" r6 CROSS JOIN "node_Component" t14 ON t14.key$ = r6.target$
              WHERE r6.source$ = q1.c3
              ORDER BY r6.targetId$, r6."id" LIMIT ?6
            ) q3
          ))
        )))
      FROM (
        SELECT t3."titleDa" AS c1, t3."status" AS c2, r2.source$ AS c3
        FROM "edge_PRODUCED_BY_GROUP" r2 CROSS JOIN "node_Deliverable" t3 ON t3.key$ = r2.source$
        WHERE r2.target$ = r1.source$
        ORDER BY t3."titleDa$order", r2.sourceId$ LIMIT ?7
      ) q1
    ))
  ))
  FROM "edge_WORKS_UNDER" r1 CROSS JOIN "node_WorkingGroup" t2 ON t2.key$ = r1.source$
  WHERE r1.target$ = t1.key$ AND (t2."establishedOn" IS NULL OR t2."establishedOn" IS NOT NULL AND t2."establishedOn" <= ?3) AND (t2."closedOn" IS NULL OR t2."closedOn" IS NOT NULL AND t2."closedOn" > ?3)
))
FROM "node_Mandate" t1
WHERE t1."id" = ?1
