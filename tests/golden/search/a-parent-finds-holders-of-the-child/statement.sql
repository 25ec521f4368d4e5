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
    SELECT node, (class << 23 | 5701640) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
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
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 242 THEN 4390912 WHEN 243 THEN 2424833 WHEN 244 THEN 2424834 WHEN 247 THEN 7012357 WHEN 269 THEN 1769478 WHEN 270 THEN 6356999 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (242, 243, 244, 247, 269, 270)
    UNION ALL
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 245 THEN 3735555 WHEN 246 THEN 3735556 END) << 32 | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry
    FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (245, 246)
    UNION ALL
    SELECT r2.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.target$ = w.node
    WHERE r2."validFrom" <= ?5 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?5)
  ) GROUP BY node)
),
best AS MATERIALIZED (
  SELECT * FROM hit WHERE class * 127 - weight <= ifnull((
  SELECT class * 127 - weight AS place FROM hit WHERE hit.field BETWEEN 0 AND 8 ORDER BY place LIMIT 1 OFFSET max(?6 - 1, 0)
), 4 * 127)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Kl" t4 WHERE t4.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Kombit" t5 WHERE t5.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Council" t6 WHERE t6.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Secretariat" t7 WHERE t7.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_ArchitectureStaff" t8 WHERE t8.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, CASE q1.c2 WHEN 0 THEN 'notation' WHEN 1 THEN 'labelDa' WHEN 2 THEN 'labelEn' WHEN 3 THEN 'altLabelsDa' WHEN 4 THEN 'altLabelsEn' WHEN 5 THEN 'definitionEn' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t9."notation") FROM "node_Competency" t9 WHERE t9.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Component" t10 WHERE t10.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Decision" t11 WHERE t11.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Document" t12 WHERE t12.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_WorkingGroup" t13 WHERE t13.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Meeting" t14 WHERE t14.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Municipality" t15 WHERE t15.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_PrivateParty" t16 WHERE t16.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_ExternalBody" t17 WHERE t17.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, CASE q1.c2 WHEN 6 THEN 'name' WHEN 7 THEN 'jobTitle' WHEN 8 THEN 'competencies' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t18."name") FROM "node_Person" t18 WHERE t18.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Project" t19 WHERE t19.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_DigitalisationEffort" t20 WHERE t20.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Deliverable" t21 WHERE t21.key$ = q1.c5)
    END)
  FROM (
    SELECT * FROM (
      SELECT 9 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5, hit.weight AS c6, t2."labelDa$order" AS c7, t2."id" AS c8
      FROM best hit CROSS JOIN "node_Competency" t2 ON t2.key$ = hit.node
      WHERE hit.field BETWEEN 0 AND 5
      ORDER BY hit.class, hit.weight DESC, t2."labelDa$order" NULLS LAST, t2."id" LIMIT ?6
    )
    UNION ALL
    SELECT * FROM (
      SELECT 35 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5, hit.weight AS c6, t3."name$order" AS c7, t3."id" AS c8
      FROM best hit CROSS JOIN "node_Person" t3 ON t3.key$ = hit.node
      WHERE hit.field BETWEEN 6 AND 8
      ORDER BY hit.class, hit.weight DESC, t3."name$order" NULLS LAST, t3."id" LIMIT ?6
    )
    ORDER BY c3, c6 DESC, c7 NULLS LAST, c8 LIMIT ?6
  ) q1
), (SELECT count(*) FROM hit WHERE hit.field BETWEEN 0 AND 8))
