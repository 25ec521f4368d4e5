-- organizations
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, t9."name") FROM "node_Kl" t9 WHERE t9.key$ = q1.c2)
      WHEN 4 THEN (SELECT json_array(1, t10."name") FROM "node_Kombit" t10 WHERE t10.key$ = q1.c2)
      WHEN 5 THEN (SELECT json_array(2, t11."name") FROM "node_Council" t11 WHERE t11.key$ = q1.c2)
      WHEN 6 THEN (SELECT json_array(3, t12."name") FROM "node_Secretariat" t12 WHERE t12.key$ = q1.c2)
      WHEN 7 THEN (SELECT json_array(4, t13."name") FROM "node_ArchitectureStaff" t13 WHERE t13.key$ = q1.c2)
      WHEN 32 THEN (SELECT json_array(5, t14."name") FROM "node_Municipality" t14 WHERE t14.key$ = q1.c2)
      WHEN 33 THEN (SELECT json_array(6, t15."name") FROM "node_PrivateParty" t15 WHERE t15.key$ = q1.c2)
      WHEN 34 THEN (SELECT json_array(7, t16."name") FROM "node_ExternalBody" t16 WHERE t16.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 3 AS c1, t1.key$ AS c2, t1."name$order" AS c3, t1."id" AS c4
      FROM "node_Kl" t1
      ORDER BY t1."name$order", t1."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 4 AS c1, t2.key$ AS c2, t2."name$order" AS c3, t2."id" AS c4
      FROM "node_Kombit" t2
      ORDER BY t2."name$order", t2."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 5 AS c1, t3.key$ AS c2, t3."name$order" AS c3, t3."id" AS c4
      FROM "node_Council" t3
      ORDER BY t3."name$order", t3."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 6 AS c1, t4.key$ AS c2, t4."name$order" AS c3, t4."id" AS c4
      FROM "node_Secretariat" t4
      ORDER BY t4."name$order", t4."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 7 AS c1, t5.key$ AS c2, t5."name$order" AS c3, t5."id" AS c4
      FROM "node_ArchitectureStaff" t5
      ORDER BY t5."name$order", t5."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 32 AS c1, t6.key$ AS c2, t6."name$order" AS c3, t6."id" AS c4
      FROM "node_Municipality" t6
      ORDER BY t6."name$order", t6."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 33 AS c1, t7.key$ AS c2, t7."name$order" AS c3, t7."id" AS c4
      FROM "node_PrivateParty" t7
      ORDER BY t7."name$order", t7."id" LIMIT ?1
    )
    UNION ALL
    SELECT * FROM (
      SELECT 34 AS c1, t8.key$ AS c2, t8."name$order" AS c3, t8."id" AS c4
      FROM "node_ExternalBody" t8
      ORDER BY t8."name$order", t8."id" LIMIT ?1
    )
    ORDER BY c3, c4 LIMIT ?1
  ) q1
))

-- search
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?3) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
),
w2(node, rank, entry, step) AS (
  SELECT *, 0 FROM (
    SELECT node, (class << 23 | 5701645) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
    FROM (
      SELECT o.*, e.padded, e.original, row_number() OVER (PARTITION BY o.node ORDER BY o.class, CASE o.field WHEN 227 THEN 4390912 WHEN 228 THEN 2424833 WHEN 229 THEN 2424834 WHEN 230 THEN 3735555 WHEN 231 THEN 3735556 WHEN 232 THEN 7012357 END, e.padded, e.original) AS place
      FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (227, 228, 229, 230, 231, 232)
    )
    WHERE place = 1
  )
  UNION
  SELECT r1.source$, w.rank, w.entry, w.step + 1
  FROM w2 w CROSS JOIN "edge_BROADER" r1 ON r1.target$ = w.node
  WHERE w.step < 5
),
w1 AS MATERIALIZED (SELECT node, min(rank) AS rank, entry FROM w2 GROUP BY node),
hit AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 227 THEN 4390912 WHEN 228 THEN 2424833 WHEN 229 THEN 2424834 WHEN 232 THEN 7012357 WHEN 233 THEN 1769478 WHEN 234 THEN 2424839 WHEN 235 THEN 7012360 WHEN 236 THEN 3080201 WHEN 237 THEN 1769482 WHEN 238 THEN 2424843 WHEN 239 THEN 1769484 WHEN 240 THEN 1769486 WHEN 241 THEN 2424847 WHEN 242 THEN 1769488 WHEN 243 THEN 2424849 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (227, 228, 229, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243)
    UNION ALL
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 230 THEN 3735555 WHEN 231 THEN 3735556 END) << 32 | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry
    FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (230, 231)
    UNION ALL
    SELECT r2.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.target$ = w.node
    WHERE r2."validFrom" <= ?4 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?4)
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 9 THEN (SELECT json_array(0, t8."labelDa") FROM "node_Competency" t8 WHERE t8.key$ = q1.c2)
      WHEN 12 THEN (SELECT json_array(1, t9."nameDa") FROM "node_Component" t9 WHERE t9.key$ = q1.c2)
      WHEN 17 THEN (SELECT json_array(2, t10."nameDa") FROM "node_WorkingGroup" t10 WHERE t10.key$ = q1.c2)
      WHEN 35 THEN (SELECT json_array(3, t11."name") FROM "node_Person" t11 WHERE t11.key$ = q1.c2)
      WHEN 43 THEN (SELECT json_array(4, t12."nameDa") FROM "node_Project" t12 WHERE t12.key$ = q1.c2)
      WHEN 44 THEN (SELECT json_array(5, t13."nameDa") FROM "node_DigitalisationEffort" t13 WHERE t13.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 9 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t2."labelDa$order" AS c5, t2."id" AS c6
      FROM hit CROSS JOIN "node_Competency" t2 ON t2.key$ = hit.node
      WHERE hit.field IN (0, 1, 2, 3, 4, 5)
      ORDER BY hit.class, hit.weight DESC, t2."labelDa$order" NULLS LAST, t2."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 12 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t3."nameDa$order" AS c5, t3."id" AS c6
      FROM hit CROSS JOIN "node_Component" t3 ON t3.key$ = hit.node
      WHERE hit.field IN (6, 7, 8, 9)
      ORDER BY hit.class, hit.weight DESC, t3."nameDa$order" NULLS LAST, t3."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 17 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t4."nameDa$order" AS c5, t4."id" AS c6
      FROM hit CROSS JOIN "node_WorkingGroup" t4 ON t4.key$ = hit.node
      WHERE hit.field IN (10, 11) AND (t4."establishedOn" IS NULL OR t4."establishedOn" IS NOT NULL AND t4."establishedOn" <= ?4) AND (t4."closedOn" IS NULL OR t4."closedOn" IS NOT NULL AND t4."closedOn" > ?4)
      ORDER BY hit.class, hit.weight DESC, t4."nameDa$order" NULLS LAST, t4."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 35 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t5."name$order" AS c5, t5."id" AS c6
      FROM hit CROSS JOIN "node_Person" t5 ON t5.key$ = hit.node
      WHERE hit.field IN (12, 13)
      ORDER BY hit.class, hit.weight DESC, t5."name$order" NULLS LAST, t5."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 43 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t6."nameDa$order" AS c5, t6."id" AS c6
      FROM hit CROSS JOIN "node_Project" t6 ON t6.key$ = hit.node
      WHERE hit.field IN (14, 15) AND (t6."startsOn" IS NULL OR t6."startsOn" IS NOT NULL AND t6."startsOn" <= ?4) AND (t6."endsOn" IS NULL OR t6."endsOn" IS NOT NULL AND t6."endsOn" > ?4)
      ORDER BY hit.class, hit.weight DESC, t6."nameDa$order" NULLS LAST, t6."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 44 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t7."nameDa$order" AS c5, t7."id" AS c6
      FROM hit CROSS JOIN "node_DigitalisationEffort" t7 ON t7.key$ = hit.node
      WHERE hit.field IN (16, 17) AND (t7."startsOn" IS NULL OR t7."startsOn" IS NOT NULL AND t7."startsOn" <= ?4) AND (t7."endsOn" IS NULL OR t7."endsOn" IS NOT NULL AND t7."endsOn" > ?4)
      ORDER BY hit.class, hit.weight DESC, t7."nameDa$order" NULLS LAST, t7."id" LIMIT ?5
    )
    ORDER BY c3, c4 DESC, c5 NULLS LAST, c6 LIMIT ?5
  ) q1
))

-- memberships
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array(t2."nameDa")
      FROM "edge_SEAT_IN" r1 CROSS JOIN "node_WorkingGroup" t2 ON t2.key$ = r1.target$
      WHERE r1.source$ = q1.c2
    ), (
      SELECT json_array(t3."name")
      FROM "edge_SEAT_OF" r2 CROSS JOIN "node_Person" t3 ON t3.key$ = r2.target$
      WHERE r2.source$ = q1.c2
    )))
  FROM (
    SELECT t1."id" AS c1, t1.key$ AS c2
    FROM "node_Membership" t1
    WHERE t1."validFrom" <= ?1 AND (t1."validTo" IS NULL OR t1."validTo" IS NOT NULL AND t1."validTo" > ?1)
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- components
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2))
  FROM (
    SELECT t1."kind" AS c1, t1."nameDa" AS c2
    FROM "node_Component" t1
    ORDER BY t1."nameDa$order", t1."id" LIMIT ?1
  ) q1
))
