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
    SELECT node, (class << 23 | 5701633) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
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
    SELECT o.node, (o.class << 23 | CASE o.field WHEN 239 THEN 1769472 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (239)
    UNION ALL
    SELECT r2.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r2 ON r2.target$ = w.node
    WHERE r2."validFrom" <= ?4 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?4)
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 9 THEN (SELECT json_array(0, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Competency" t3 WHERE t3.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(1, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Component" t4 WHERE t4.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(2, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_WorkingGroup" t5 WHERE t5.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(3, CASE q1.c2 WHEN 0 THEN 'name' WHEN 1 THEN 'competencies' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4, t6."name", (
        SELECT json_array((
          SELECT json_group_array(json_array(q2.c1))
          FROM (
            SELECT t7."labelDa" AS c1
            FROM "edge_HAS_COMPETENCY" r3 CROSS JOIN "node_Competency" t7 ON t7.key$ = r3.target$
            WHERE r3.source$ = t6.key$ AND r3."validFrom" <= ?4 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?4) AND t7."notation" = ?5
            ORDER BY r3.targetId$, r3."id" LIMIT ?6
          ) q2
        ))
      )) FROM "node_Person" t6 WHERE t6.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(4, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Project" t8 WHERE t8.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(5, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_DigitalisationEffort" t9 WHERE t9.key$ = q1.c5)
    END)
  FROM (
    SELECT 35 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5
    FROM hit CROSS JOIN "node_Person" t2 ON t2.key$ = hit.node
    WHERE hit.field IN (0, 1)
    ORDER BY hit.class, hit.weight DESC, t2."name$order" NULLS LAST, t2."id" LIMIT ?7
  ) q1
), (SELECT count(*) FROM hit
WHERE hit.field IN (0, 1)))
