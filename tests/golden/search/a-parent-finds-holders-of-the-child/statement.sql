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
    SELECT node, (class << 23 | 5701639) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
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
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 227 THEN 4390912 WHEN 228 THEN 2424833 WHEN 229 THEN 2424834 WHEN 232 THEN 7012357 WHEN 239 THEN 1769478 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (227, 228, 229, 232, 239)
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
      WHEN 9 THEN (SELECT json_array(0, CASE q1.c2 WHEN 0 THEN 'notation' WHEN 1 THEN 'labelDa' WHEN 2 THEN 'labelEn' WHEN 3 THEN 'altLabelsDa' WHEN 4 THEN 'altLabelsEn' WHEN 5 THEN 'definitionEn' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t4."notation") FROM "node_Competency" t4 WHERE t4.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(1, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Component" t5 WHERE t5.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(2, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_WorkingGroup" t6 WHERE t6.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(3, CASE q1.c2 WHEN 6 THEN 'name' WHEN 7 THEN 'competencies' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t7."name") FROM "node_Person" t7 WHERE t7.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(4, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Project" t8 WHERE t8.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(5, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_DigitalisationEffort" t9 WHERE t9.key$ = q1.c5)
    END)
  FROM (
    SELECT * FROM (
      SELECT 9 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5, hit.weight AS c6, t2."labelDa$order" AS c7, t2."id" AS c8
      FROM hit CROSS JOIN "node_Competency" t2 ON t2.key$ = hit.node
      WHERE hit.field IN (0, 1, 2, 3, 4, 5)
      ORDER BY hit.class, hit.weight DESC, t2."labelDa$order" NULLS LAST, t2."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 35 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5, hit.weight AS c6, t3."name$order" AS c7, t3."id" AS c8
      FROM hit CROSS JOIN "node_Person" t3 ON t3.key$ = hit.node
      WHERE hit.field IN (6, 7)
      ORDER BY hit.class, hit.weight DESC, t3."name$order" NULLS LAST, t3."id" LIMIT ?5
    )
    ORDER BY c3, c6 DESC, c7 NULLS LAST, c8 LIMIT ?5
  ) q1
), (SELECT count(*) FROM hit
WHERE hit.field IN (0, 1, 2, 3, 4, 5)) + (SELECT count(*) FROM hit
WHERE hit.field IN (6, 7)))
