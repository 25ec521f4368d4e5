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
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
w2(node, rank, entry, step) AS (
  SELECT *, 0 FROM (
    SELECT node, (class << 23 | 5701676) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
    FROM (
      SELECT o.*, e.padded, e.original, row_number() OVER (PARTITION BY o.node ORDER BY o.class, CASE o.field WHEN 242 THEN 4390912 WHEN 243 THEN 2424833 WHEN 244 THEN 2424834 WHEN 245 THEN 3735555 WHEN 246 THEN 3735556 WHEN 247 THEN 7012357 END, e.padded, e.original) AS place
      FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (242, 243, 244, 245, 246, 247)
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
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 227 THEN 1769472 WHEN 228 THEN 2424833 WHEN 229 THEN 3080194 WHEN 230 THEN 1769475 WHEN 231 THEN 2424836 WHEN 232 THEN 3080197 WHEN 233 THEN 1769478 WHEN 234 THEN 2424839 WHEN 235 THEN 3080200 WHEN 236 THEN 1769481 WHEN 237 THEN 2424842 WHEN 238 THEN 3080203 WHEN 239 THEN 1769484 WHEN 240 THEN 2424845 WHEN 241 THEN 3080206 WHEN 242 THEN 4390927 WHEN 243 THEN 2424848 WHEN 244 THEN 2424849 WHEN 247 THEN 7012372 WHEN 248 THEN 1769493 WHEN 249 THEN 2424854 WHEN 250 THEN 7012375 WHEN 251 THEN 3080216 WHEN 252 THEN 1769497 WHEN 253 THEN 2424858 WHEN 254 THEN 1769499 WHEN 255 THEN 2424860 WHEN 256 THEN 1769501 WHEN 257 THEN 2424862 WHEN 258 THEN 1769503 WHEN 259 THEN 2424864 WHEN 260 THEN 1769505 WHEN 261 THEN 2424866 WHEN 262 THEN 3080227 WHEN 263 THEN 1769508 WHEN 264 THEN 2424869 WHEN 265 THEN 3080230 WHEN 266 THEN 1769511 WHEN 267 THEN 2424872 WHEN 268 THEN 3080233 WHEN 269 THEN 1769514 WHEN 270 THEN 6357035 WHEN 271 THEN 1769517 WHEN 272 THEN 2424878 WHEN 273 THEN 1769519 WHEN 274 THEN 2424880 WHEN 275 THEN 1769521 WHEN 276 THEN 2424882 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276)
    UNION ALL
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 245 THEN 3735570 WHEN 246 THEN 3735571 END) << 32 | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry
    FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (245, 246)
    UNION ALL
    SELECT r2.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.target$ = w.node
    WHERE r2."validFrom" <= ?5 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?5)
  ) GROUP BY node)
),
best AS MATERIALIZED (
  SELECT * FROM hit WHERE class * 127 - weight <= ifnull((
  SELECT class * 127 - weight AS place FROM hit WHERE (hit.field BETWEEN 0 AND 28 OR hit.field BETWEEN 31 AND 44 OR hit.field BETWEEN 49 AND 50) ORDER BY place LIMIT 1 OFFSET max(?6 - 1, 0)
), 4 * 127)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, t20."name") FROM "node_Kl" t20 WHERE t20.key$ = q1.c2)
      WHEN 4 THEN (SELECT json_array(1, t21."name") FROM "node_Kombit" t21 WHERE t21.key$ = q1.c2)
      WHEN 5 THEN (SELECT json_array(2, t22."name") FROM "node_Council" t22 WHERE t22.key$ = q1.c2)
      WHEN 6 THEN (SELECT json_array(3, t23."name") FROM "node_Secretariat" t23 WHERE t23.key$ = q1.c2)
      WHEN 7 THEN (SELECT json_array(4, t24."name") FROM "node_ArchitectureStaff" t24 WHERE t24.key$ = q1.c2)
      WHEN 9 THEN (SELECT json_array(5, t25."labelDa") FROM "node_Competency" t25 WHERE t25.key$ = q1.c2)
      WHEN 12 THEN (SELECT json_array(6, t26."nameDa") FROM "node_Component" t26 WHERE t26.key$ = q1.c2)
      WHEN 13 THEN (SELECT json_array(7, t27."titleDa") FROM "node_Decision" t27 WHERE t27.key$ = q1.c2)
      WHEN 14 THEN (SELECT json_array(8, t28."titleDa") FROM "node_Document" t28 WHERE t28.key$ = q1.c2)
      WHEN 17 THEN (SELECT json_array(9, t29."nameDa") FROM "node_WorkingGroup" t29 WHERE t29.key$ = q1.c2)
      WHEN 25 THEN (SELECT json_array(10, t30."titleDa") FROM "node_Meeting" t30 WHERE t30.key$ = q1.c2)
      WHEN 32 THEN (SELECT json_array(11, t31."name") FROM "node_Municipality" t31 WHERE t31.key$ = q1.c2)
      WHEN 33 THEN (SELECT json_array(12, t32."name") FROM "node_PrivateParty" t32 WHERE t32.key$ = q1.c2)
      WHEN 34 THEN (SELECT json_array(13, t33."name") FROM "node_ExternalBody" t33 WHERE t33.key$ = q1.c2)
      WHEN 35 THEN (SELECT json_array(14, t34."name") FROM "node_Person" t34 WHERE t34.key$ = q1.c2)
      WHEN 43 THEN (SELECT json_array(15, t35."nameDa") FROM "node_Project" t35 WHERE t35.key$ = q1.c2)
      WHEN 44 THEN (SELECT json_array(16, t36."nameDa") FROM "node_DigitalisationEffort" t36 WHERE t36.key$ = q1.c2)
      WHEN 58 THEN (SELECT json_array(17, t37."titleDa") FROM "node_Deliverable" t37 WHERE t37.key$ = q1.c2)
    END)
  FROM (
    SELECT * FROM (
      SELECT 3 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t2."name$order" AS c5, t2."id" AS c6
      FROM best hit CROSS JOIN "node_Kl" t2 ON t2.key$ = hit.node
      WHERE hit.field BETWEEN 0 AND 2
      ORDER BY hit.class, hit.weight DESC, t2."name$order" NULLS LAST, t2."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 4 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t3."name$order" AS c5, t3."id" AS c6
      FROM best hit CROSS JOIN "node_Kombit" t3 ON t3.key$ = hit.node
      WHERE hit.field BETWEEN 3 AND 5
      ORDER BY hit.class, hit.weight DESC, t3."name$order" NULLS LAST, t3."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 5 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t4."name$order" AS c5, t4."id" AS c6
      FROM best hit CROSS JOIN "node_Council" t4 ON t4.key$ = hit.node
      WHERE hit.field BETWEEN 6 AND 8
      ORDER BY hit.class, hit.weight DESC, t4."name$order" NULLS LAST, t4."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 6 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t5."name$order" AS c5, t5."id" AS c6
      FROM best hit CROSS JOIN "node_Secretariat" t5 ON t5.key$ = hit.node
      WHERE hit.field BETWEEN 9 AND 11
      ORDER BY hit.class, hit.weight DESC, t5."name$order" NULLS LAST, t5."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 7 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t6."name$order" AS c5, t6."id" AS c6
      FROM best hit CROSS JOIN "node_ArchitectureStaff" t6 ON t6.key$ = hit.node
      WHERE hit.field BETWEEN 12 AND 14
      ORDER BY hit.class, hit.weight DESC, t6."name$order" NULLS LAST, t6."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 9 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t7."labelDa$order" AS c5, t7."id" AS c6
      FROM best hit CROSS JOIN "node_Competency" t7 ON t7.key$ = hit.node
      WHERE hit.field BETWEEN 15 AND 20
      ORDER BY hit.class, hit.weight DESC, t7."labelDa$order" NULLS LAST, t7."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 12 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t8."nameDa$order" AS c5, t8."id" AS c6
      FROM best hit CROSS JOIN "node_Component" t8 ON t8.key$ = hit.node
      WHERE hit.field BETWEEN 21 AND 24
      ORDER BY hit.class, hit.weight DESC, t8."nameDa$order" NULLS LAST, t8."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 13 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t9."titleDa$order" AS c5, t9."id" AS c6
      FROM best hit CROSS JOIN "node_Decision" t9 ON t9.key$ = hit.node
      WHERE hit.field BETWEEN 25 AND 26
      ORDER BY hit.class, hit.weight DESC, t9."titleDa$order" NULLS LAST, t9."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 14 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t10."titleDa$order" AS c5, t10."id" AS c6
      FROM best hit CROSS JOIN "node_Document" t10 ON t10.key$ = hit.node
      WHERE hit.field BETWEEN 27 AND 28
      ORDER BY hit.class, hit.weight DESC, t10."titleDa$order" NULLS LAST, t10."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 17 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t11."nameDa$order" AS c5, t11."id" AS c6
      FROM best hit CROSS JOIN "node_WorkingGroup" t11 ON t11.key$ = hit.node
      WHERE hit.field BETWEEN 29 AND 30 AND (t11."establishedOn" IS NULL OR t11."establishedOn" IS NOT NULL AND t11."establishedOn" <= ?5) AND (t11."closedOn" IS NULL OR t11."closedOn" IS NOT NULL AND t11."closedOn" > ?5)
      ORDER BY hit.class, hit.weight DESC, t11."nameDa$order" NULLS LAST, t11."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 25 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t12."titleDa$order" AS c5, t12."id" AS c6
      FROM best hit CROSS JOIN "node_Meeting" t12 ON t12.key$ = hit.node
      WHERE hit.field BETWEEN 31 AND 32
      ORDER BY hit.class, hit.weight DESC, t12."titleDa$order" NULLS LAST, t12."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 32 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t13."name$order" AS c5, t13."id" AS c6
      FROM best hit CROSS JOIN "node_Municipality" t13 ON t13.key$ = hit.node
      WHERE hit.field BETWEEN 33 AND 35
      ORDER BY hit.class, hit.weight DESC, t13."name$order" NULLS LAST, t13."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 33 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t14."name$order" AS c5, t14."id" AS c6
      FROM best hit CROSS JOIN "node_PrivateParty" t14 ON t14.key$ = hit.node
      WHERE hit.field BETWEEN 36 AND 38
      ORDER BY hit.class, hit.weight DESC, t14."name$order" NULLS LAST, t14."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 34 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t15."name$order" AS c5, t15."id" AS c6
      FROM best hit CROSS JOIN "node_ExternalBody" t15 ON t15.key$ = hit.node
      WHERE hit.field BETWEEN 39 AND 41
      ORDER BY hit.class, hit.weight DESC, t15."name$order" NULLS LAST, t15."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 35 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t16."name$order" AS c5, t16."id" AS c6
      FROM best hit CROSS JOIN "node_Person" t16 ON t16.key$ = hit.node
      WHERE hit.field BETWEEN 42 AND 44
      ORDER BY hit.class, hit.weight DESC, t16."name$order" NULLS LAST, t16."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 43 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t17."nameDa$order" AS c5, t17."id" AS c6
      FROM best hit CROSS JOIN "node_Project" t17 ON t17.key$ = hit.node
      WHERE hit.field BETWEEN 45 AND 46 AND (t17."startsOn" IS NULL OR t17."startsOn" IS NOT NULL AND t17."startsOn" <= ?5) AND (t17."endsOn" IS NULL OR t17."endsOn" IS NOT NULL AND t17."endsOn" > ?5)
      ORDER BY hit.class, hit.weight DESC, t17."nameDa$order" NULLS LAST, t17."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 44 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t18."nameDa$order" AS c5, t18."id" AS c6
      FROM best hit CROSS JOIN "node_DigitalisationEffort" t18 ON t18.key$ = hit.node
      WHERE hit.field BETWEEN 47 AND 48 AND (t18."startsOn" IS NULL OR t18."startsOn" IS NOT NULL AND t18."startsOn" <= ?5) AND (t18."endsOn" IS NULL OR t18."endsOn" IS NOT NULL AND t18."endsOn" > ?5)
      ORDER BY hit.class, hit.weight DESC, t18."nameDa$order" NULLS LAST, t18."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 58 AS c1, hit.node AS c2, hit.class AS c3, hit.weight AS c4, t19."titleDa$order" AS c5, t19."id" AS c6
      FROM best hit CROSS JOIN "node_Deliverable" t19 ON t19.key$ = hit.node
      WHERE hit.field BETWEEN 49 AND 50
      ORDER BY hit.class, hit.weight DESC, t19."titleDa$order" NULLS LAST, t19."id" LIMIT ?6
    )
    ORDER BY c3, c4 DESC, c5 NULLS LAST, c6 LIMIT ?6
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
