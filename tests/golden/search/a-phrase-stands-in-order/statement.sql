-- phrase
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
      WHEN 9 THEN (SELECT json_array(0, CASE q1.c2 WHEN 0 THEN 'notation' WHEN 1 THEN 'labelDa' WHEN 2 THEN 'labelEn' WHEN 3 THEN 'altLabelsDa' WHEN 4 THEN 'altLabelsEn' WHEN 5 THEN 'definitionEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Competency" t8 WHERE t8.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(1, CASE q1.c2 WHEN 6 THEN 'nameDa' WHEN 7 THEN 'nameEn' WHEN 8 THEN 'description' WHEN 9 THEN 'integrationCode' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Component" t9 WHERE t9.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(2, CASE q1.c2 WHEN 10 THEN 'nameDa' WHEN 11 THEN 'nameEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_WorkingGroup" t10 WHERE t10.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(3, CASE q1.c2 WHEN 12 THEN 'name' WHEN 13 THEN 'competencies' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Person" t11 WHERE t11.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(4, CASE q1.c2 WHEN 14 THEN 'nameDa' WHEN 15 THEN 'nameEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Project" t12 WHERE t12.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(5, CASE q1.c2 WHEN 16 THEN 'nameDa' WHEN 17 THEN 'nameEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_DigitalisationEffort" t13 WHERE t13.key$ = q1.c5)
    END)
  FROM (
    SELECT * FROM (
      SELECT 9 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t2."labelDa$order" AS c7, t2."id" AS c8
      FROM hit CROSS JOIN "node_Competency" t2 ON t2.key$ = hit.node
      WHERE hit.field IN (0, 1, 2, 3, 4, 5)
      ORDER BY hit.class, hit.weight DESC, t2."labelDa$order" NULLS LAST, t2."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 12 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t3."nameDa$order" AS c7, t3."id" AS c8
      FROM hit CROSS JOIN "node_Component" t3 ON t3.key$ = hit.node
      WHERE hit.field IN (6, 7, 8, 9)
      ORDER BY hit.class, hit.weight DESC, t3."nameDa$order" NULLS LAST, t3."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 17 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t4."nameDa$order" AS c7, t4."id" AS c8
      FROM hit CROSS JOIN "node_WorkingGroup" t4 ON t4.key$ = hit.node
      WHERE hit.field IN (10, 11) AND (t4."establishedOn" IS NULL OR t4."establishedOn" IS NOT NULL AND t4."establishedOn" <= ?4) AND (t4."closedOn" IS NULL OR t4."closedOn" IS NOT NULL AND t4."closedOn" > ?4)
      ORDER BY hit.class, hit.weight DESC, t4."nameDa$order" NULLS LAST, t4."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 35 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t5."name$order" AS c7, t5."id" AS c8
      FROM hit CROSS JOIN "node_Person" t5 ON t5.key$ = hit.node
      WHERE hit.field IN (12, 13)
      ORDER BY hit.class, hit.weight DESC, t5."name$order" NULLS LAST, t5."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 43 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t6."nameDa$order" AS c7, t6."id" AS c8
      FROM hit CROSS JOIN "node_Project" t6 ON t6.key$ = hit.node
      WHERE hit.field IN (14, 15) AND (t6."startsOn" IS NULL OR t6."startsOn" IS NOT NULL AND t6."startsOn" <= ?4) AND (t6."endsOn" IS NULL OR t6."endsOn" IS NOT NULL AND t6."endsOn" > ?4)
      ORDER BY hit.class, hit.weight DESC, t6."nameDa$order" NULLS LAST, t6."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 44 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t7."nameDa$order" AS c7, t7."id" AS c8
      FROM hit CROSS JOIN "node_DigitalisationEffort" t7 ON t7.key$ = hit.node
      WHERE hit.field IN (16, 17) AND (t7."startsOn" IS NULL OR t7."startsOn" IS NOT NULL AND t7."startsOn" <= ?4) AND (t7."endsOn" IS NULL OR t7."endsOn" IS NOT NULL AND t7."endsOn" > ?4)
      ORDER BY hit.class, hit.weight DESC, t7."nameDa$order" NULLS LAST, t7."id" LIMIT ?5
    )
    ORDER BY c4, c6 DESC, c7 NULLS LAST, c8 LIMIT ?5
  ) q1
))

-- words
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?3) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
),
hit AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 227 THEN 4390912 WHEN 228 THEN 2424833 WHEN 229 THEN 2424834 WHEN 232 THEN 7012357 WHEN 233 THEN 1769478 WHEN 234 THEN 2424839 WHEN 235 THEN 7012360 WHEN 236 THEN 3080201 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (227, 228, 229, 232, 233, 234, 235, 236)
    UNION ALL
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 230 THEN 3735555 WHEN 231 THEN 3735556 END) << 32 | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry
    FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (230, 231)
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 9 THEN (SELECT json_array(0, CASE q1.c2 WHEN 0 THEN 'notation' WHEN 1 THEN 'labelDa' WHEN 2 THEN 'labelEn' WHEN 3 THEN 'altLabelsDa' WHEN 4 THEN 'altLabelsEn' WHEN 5 THEN 'definitionEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Competency" t3 WHERE t3.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(1, CASE q1.c2 WHEN 6 THEN 'nameDa' WHEN 7 THEN 'nameEn' WHEN 8 THEN 'description' WHEN 9 THEN 'integrationCode' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Component" t4 WHERE t4.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(2, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_WorkingGroup" t5 WHERE t5.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(3, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Person" t6 WHERE t6.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(4, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Project" t7 WHERE t7.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(5, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_DigitalisationEffort" t8 WHERE t8.key$ = q1.c5)
    END)
  FROM (
    SELECT * FROM (
      SELECT 9 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t1."labelDa$order" AS c7, t1."id" AS c8
      FROM hit CROSS JOIN "node_Competency" t1 ON t1.key$ = hit.node
      WHERE hit.field IN (0, 1, 2, 3, 4, 5)
      ORDER BY hit.class, hit.weight DESC, t1."labelDa$order" NULLS LAST, t1."id" LIMIT ?4
    )
    UNION ALL
    SELECT * FROM (
      SELECT 12 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t2."nameDa$order" AS c7, t2."id" AS c8
      FROM hit CROSS JOIN "node_Component" t2 ON t2.key$ = hit.node
      WHERE hit.field IN (6, 7, 8, 9)
      ORDER BY hit.class, hit.weight DESC, t2."nameDa$order" NULLS LAST, t2."id" LIMIT ?4
    )
    ORDER BY c4, c6 DESC, c7 NULLS LAST, c8 LIMIT ?4
  ) q1
))
