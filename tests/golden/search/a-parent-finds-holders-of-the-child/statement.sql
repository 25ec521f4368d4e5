-- search
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 242 THEN 4390912 WHEN 243 THEN 2424833 WHEN 244 THEN 2424834 WHEN 247 THEN 7012357 WHEN 269 THEN 1769478 WHEN 270 THEN 6356999 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (242, 243, 244, 247, 269, 270)
  UNION ALL
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 245 THEN 3735555 WHEN 246 THEN 3735556 END) << 32 | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry
  FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (245, 246)
),
w2(node, rank, entry, step) AS (
  SELECT *, 0 FROM (
    SELECT node, (class << 23 | 5701640) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
    FROM (
      SELECT o.*, e.padded, e.original, row_number() OVER (PARTITION BY o.node ORDER BY o.class, CASE o.field WHEN 242 THEN 4390912 WHEN 243 THEN 2424833 WHEN 244 THEN 2424834 WHEN 245 THEN 3735555 WHEN 246 THEN 3735556 WHEN 247 THEN 7012357 END, e.padded, e.original) AS place
      FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (242, 243, 244, 245, 246, 247)
    )
    WHERE place < 2
  )
  UNION
  SELECT r1.source$, w.rank, w.entry, w.step + 1
  FROM w2 w CROSS JOIN "edge_BROADER" r1 ON r1.target$ = w.node
  WHERE w.step < 5
),
w1 AS MATERIALIZED (SELECT node, min(rank) AS rank, entry FROM w2 GROUP BY node),
bound AS MATERIALIZED (SELECT ifnull(min(place), 512) AS place FROM (
  SELECT * FROM (SELECT place FROM (
    SELECT min(rank) >> 48 AS place, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
  ) hit WHERE hit.field BETWEEN 0 AND 8 ORDER BY place LIMIT 1 OFFSET max(?5 - 1, 0))
  UNION ALL
  SELECT * FROM (SELECT w.rank >> 48 AS place FROM w1 w WHERE EXISTS (SELECT 1 FROM (
    SELECT DISTINCT r2.source$ FROM "edge_HAS_COMPETENCY" r2
    WHERE r2.target$ = w.node AND r2."validFrom" <= ?6 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?6)
  ) LIMIT 1 OFFSET max(?5 - 1, 0)) ORDER BY w.rank LIMIT 1)
)),
m1 AS MATERIALIZED (SELECT EXISTS (SELECT 1 FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.target$ = w.node
WHERE w.rank >> 48 = (SELECT place FROM bound) LIMIT 1 OFFSET (SELECT count(*) / 8 FROM "node_Person")) AS holds),
best AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT * FROM own WHERE rank >> 48 <= (SELECT place FROM bound)
    UNION ALL
    SELECT r4.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.target$ = w.node
    WHERE r4."validFrom" <= ?6 AND (r4."validTo" IS NULL OR r4."validTo" IS NOT NULL AND r4."validTo" > ?6) AND w.rank >> 48 < (SELECT place FROM bound)
    UNION ALL
    SELECT r7.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r7 ON r7.target$ = w.node
    WHERE r7."validFrom" <= ?6 AND (r7."validTo" IS NULL OR r7."validTo" IS NOT NULL AND r7."validTo" > ?6) AND NOT (SELECT holds FROM m1) AND w.rank >> 48 = (SELECT place FROM bound)
    UNION ALL
    SELECT f.node, w.rank, w.entry FROM (
      SELECT t3.key$ AS node FROM "node_Person" t3 WHERE EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r5
      WHERE r5.source$ = t3.key$ AND r5.target$ IN (SELECT node FROM w1 w
      WHERE w.rank >> 48 = (SELECT place FROM bound)) AND r5."validFrom" <= ?6 AND (r5."validTo" IS NULL OR r5."validTo" IS NOT NULL AND r5."validTo" > ?6))
      ORDER BY t3."name$order", t3."id" LIMIT CASE WHEN (SELECT holds FROM m1) THEN ?5 ELSE 0 END
    ) f CROSS JOIN "edge_HAS_COMPETENCY" r6 ON r6.source$ = f.node CROSS JOIN w1 w ON w.node = r6.target$
    WHERE r6."validFrom" <= ?6 AND (r6."validTo" IS NULL OR r6."validTo" IS NOT NULL AND r6."validTo" > ?6)
  ) GROUP BY node)
),
m2 AS MATERIALIZED (SELECT EXISTS (SELECT 1 FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r10 ON r10.target$ = w.node LIMIT 1 OFFSET (SELECT 2 * count(*) FROM "node_Person")) AS holds),
found AS MATERIALIZED (
  SELECT node, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Kl" t12 WHERE t12.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Kombit" t13 WHERE t13.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Council" t14 WHERE t14.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Secretariat" t15 WHERE t15.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_ArchitectureStaff" t16 WHERE t16.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, CASE q1.c2 WHEN 0 THEN 'notation' WHEN 1 THEN 'labelDa' WHEN 2 THEN 'labelEn' WHEN 3 THEN 'altLabelsDa' WHEN 4 THEN 'altLabelsEn' WHEN 5 THEN 'definitionEn' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t17."notation") FROM "node_Competency" t17 WHERE t17.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Component" t18 WHERE t18.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Decision" t19 WHERE t19.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Document" t20 WHERE t20.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_WorkingGroup" t21 WHERE t21.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Meeting" t22 WHERE t22.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Municipality" t23 WHERE t23.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_PrivateParty" t24 WHERE t24.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_ExternalBody" t25 WHERE t25.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, CASE q1.c2 WHEN 6 THEN 'name' WHEN 7 THEN 'jobTitle' WHEN 8 THEN 'competencies' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t26."name") FROM "node_Person" t26 WHERE t26.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Project" t27 WHERE t27.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_DigitalisationEffort" t28 WHERE t28.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Deliverable" t29 WHERE t29.key$ = q1.c5)
    END)
  FROM (
    SELECT * FROM (
      SELECT 9 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5, hit.weight AS c6, t10."labelDa$order" AS c7, t10."id" AS c8
      FROM best hit CROSS JOIN "node_Competency" t10 ON t10.key$ = hit.node
      WHERE hit.field BETWEEN 0 AND 5
      ORDER BY hit.class, hit.weight DESC, t10."labelDa$order" NULLS LAST, t10."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 35 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5, hit.weight AS c6, t11."name$order" AS c7, t11."id" AS c8
      FROM best hit CROSS JOIN "node_Person" t11 ON t11.key$ = hit.node
      WHERE hit.field BETWEEN 6 AND 8
      ORDER BY hit.class, hit.weight DESC, t11."name$order" NULLS LAST, t11."id" LIMIT ?5
    )
    ORDER BY c3, c6 DESC, c7 NULLS LAST, c8 LIMIT ?5
  ) q1
), (SELECT count(*) FROM found hit WHERE hit.field BETWEEN 0 AND 8) + (SELECT count(*) FROM (
  SELECT * FROM (
    SELECT t7.key$ AS node, 8 AS field FROM "node_Person" t7
    WHERE t7.key$ NOT IN (SELECT node FROM own) AND EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r8
    WHERE r8.source$ = t7.key$ AND r8.target$ IN (SELECT node FROM w1 w) AND r8."validFrom" <= ?6 AND (r8."validTo" IS NULL OR r8."validTo" IS NOT NULL AND r8."validTo" > ?6)) LIMIT CASE WHEN (SELECT holds FROM m2) THEN -1 ELSE 0 END
  )
  UNION ALL
  SELECT DISTINCT node, 8 AS field FROM (
    SELECT r9.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r9 ON r9.target$ = w.node
    WHERE r9."validFrom" <= ?6 AND (r9."validTo" IS NULL OR r9."validTo" IS NOT NULL AND r9."validTo" > ?6) AND NOT (SELECT holds FROM m2)
  )
  WHERE node NOT IN (SELECT node FROM own)
)))
