-- people
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, CASE WHEN q1.c1 = ?2 THEN q1.c3 END, CASE WHEN q1.c1 = ?2 THEN q1.c4 END, CASE WHEN q1.c1 = ?2 THEN q1.c5 END, (
      SELECT json_array(r1.targetId$)
      FROM "edge_MANAGED_BY" r1
      WHERE r1.source$ = q1.c6 AND q1.c1 = ?2
    ), (
      SELECT json_array((
        SELECT json_group_array(json_array(q2.c1))
        FROM (
          SELECT r2.sourceId$ AS c1
          FROM "edge_MANAGED_BY" r2
          WHERE r2.target$ = q1.c6 AND q1.c1 = ?2
          ORDER BY r2.sourceId$ LIMIT ?3
        ) q2
      ), (SELECT count(*) FROM "edge_MANAGED_BY" r3
      WHERE r3.target$ = q1.c6 AND q1.c1 = ?2))
    ), (
      SELECT json_array((
        SELECT json_group_array(CASE q3.c1
            WHEN 35 THEN (SELECT json_array(0, q3.c2) FROM "node_Person" t6 WHERE t6.key$ = q3.c3)
            WHEN 43 THEN (SELECT json_array(1, q3.c2) FROM "node_Project" t7 WHERE t7.key$ = q3.c3)
            WHEN 33 THEN (SELECT json_array(2, q3.c2) FROM "node_PrivateParty" t8 WHERE t8.key$ = q3.c3)
            WHEN 12 THEN (SELECT json_array(3, q3.c2) FROM "node_Component" t9 WHERE t9.key$ = q3.c3)
          END)
        FROM (
          SELECT n1.type AS c1, r4."kind" AS c2, r4.target$ AS c3
          FROM "edge_DECLARED_INTEREST_IN" r4 CROSS JOIN node n1 ON n1.key = r4.target$
          WHERE r4.source$ = q1.c6 AND q1.c1 = ?2 AND r4."validFrom" <= ?4 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?4) AND CASE n1.type WHEN 43 THEN (SELECT (t5."startsOn" IS NULL OR t5."startsOn" IS NOT NULL AND t5."startsOn" <= ?4) AND (t5."endsOn" IS NULL OR t5."endsOn" IS NOT NULL AND t5."endsOn" > ?4) FROM "node_Project" t5 WHERE t5.key$ = r4.target$) ELSE 1 END
          ORDER BY r4.targetId$, r4."id" LIMIT ?5
        ) q3
      ), (SELECT count(*) FROM "edge_DECLARED_INTEREST_IN" r5 CROSS JOIN node n2 ON n2.key = r5.target$
      WHERE r5.source$ = q1.c6 AND q1.c1 = ?2 AND r5."validFrom" <= ?4 AND (r5."validTo" IS NULL OR r5."validTo" IS NOT NULL AND r5."validTo" > ?4) AND CASE n2.type WHEN 43 THEN (SELECT (t10."startsOn" IS NULL OR t10."startsOn" IS NOT NULL AND t10."startsOn" <= ?4) AND (t10."endsOn" IS NULL OR t10."endsOn" IS NOT NULL AND t10."endsOn" > ?4) FROM "node_Project" t10 WHERE t10.key$ = r5.target$) ELSE 1 END))
    ), (
      SELECT json_array(count(DISTINCT n))
      FROM (
        SELECT r6.target$ AS n, r6."id" AS e
        FROM "edge_DECLARED_INTEREST_IN" r6 CROSS JOIN node n3 ON n3.key = r6.target$
        WHERE r6.source$ = q1.c6 AND q1.c1 = ?2 AND r6."validFrom" <= ?4 AND (r6."validTo" IS NULL OR r6."validTo" IS NOT NULL AND r6."validTo" > ?4) AND CASE n3.type WHEN 43 THEN (SELECT (t11."startsOn" IS NULL OR t11."startsOn" IS NOT NULL AND t11."startsOn" <= ?4) AND (t11."endsOn" IS NULL OR t11."endsOn" IS NOT NULL AND t11."endsOn" > ?4) FROM "node_Project" t11 WHERE t11.key$ = r6.target$) ELSE 1 END
      )
    )))
  FROM (
    SELECT t1."id" AS c1, t1."email" AS c2, t1."capacityHoursPerMonth" AS c3, t1."maxOpenReviews" AS c4, t1."consentOn" AS c5, t1.key$ AS c6
    FROM "node_Person" t1
    WHERE t1."id" IN (SELECT value FROM json_each(?1))
    ORDER BY t1."id" LIMIT ?6
  ) q1
))
