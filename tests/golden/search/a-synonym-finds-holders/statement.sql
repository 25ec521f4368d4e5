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
    SELECT node, (class << 23 | 5701634) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
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
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 269 THEN 1769472 WHEN 270 THEN 6356993 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (269, 270)
    UNION ALL
    SELECT r2.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.target$ = w.node
    WHERE r2."validFrom" <= ?5 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?5)
  ) GROUP BY node)
),
best AS MATERIALIZED (
  SELECT * FROM hit WHERE class * 127 - weight <= ifnull((
  SELECT class * 127 - weight AS place FROM hit WHERE hit.field BETWEEN 0 AND 2 ORDER BY place LIMIT 1 OFFSET max(?6 - 1, 0)
), 4 * 127)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Kl" t3 WHERE t3.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Kombit" t4 WHERE t4.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Council" t5 WHERE t5.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Secretariat" t6 WHERE t6.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Competency" t8 WHERE t8.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Component" t9 WHERE t9.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Decision" t10 WHERE t10.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Document" t11 WHERE t11.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_WorkingGroup" t12 WHERE t12.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Meeting" t13 WHERE t13.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Municipality" t14 WHERE t14.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_PrivateParty" t15 WHERE t15.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_ExternalBody" t16 WHERE t16.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, CASE q1.c2 WHEN 0 THEN 'name' WHEN 1 THEN 'jobTitle' WHEN 2 THEN 'competencies' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4, t17."name", (
        SELECT json_array((
          SELECT json_group_array(json_array(q2.c1))
          FROM (
            SELECT t18."labelDa" AS c1
            FROM "edge_HAS_COMPETENCY" r3 CROSS JOIN "node_Competency" t18 ON t18.key$ = r3.target$
            WHERE r3.source$ = t17.key$ AND r3."validFrom" <= ?5 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?5) AND t18."notation" = ?7
            ORDER BY r3.targetId$, r3."id" LIMIT ?8
          ) q2
        ))
      )) FROM "node_Person" t17 WHERE t17.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Project" t19 WHERE t19.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_DigitalisationEffort" t20 WHERE t20.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Deliverable" t21 WHERE t21.key$ = q1.c5)
    END)
  FROM (
    SELECT 35 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5
    FROM best hit CROSS JOIN "node_Person" t2 ON t2.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 2
    ORDER BY hit.class, hit.weight DESC, t2."name$order" NULLS LAST, t2."id" LIMIT ?6
  ) q1
), (SELECT count(*) FROM hit WHERE hit.field BETWEEN 0 AND 2))
