-- a
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 227 THEN 1769472 WHEN 228 THEN 2424833 WHEN 229 THEN 3080194 WHEN 230 THEN 1769475 WHEN 231 THEN 2424836 WHEN 232 THEN 3080197 WHEN 233 THEN 1769478 WHEN 234 THEN 2424839 WHEN 235 THEN 3080200 WHEN 236 THEN 1769481 WHEN 237 THEN 2424842 WHEN 238 THEN 3080203 WHEN 239 THEN 1769484 WHEN 240 THEN 2424845 WHEN 241 THEN 3080206 WHEN 242 THEN 4390927 WHEN 243 THEN 2424848 WHEN 244 THEN 2424849 WHEN 247 THEN 7012372 WHEN 248 THEN 1769493 WHEN 249 THEN 2424854 WHEN 250 THEN 7012375 WHEN 251 THEN 3080216 WHEN 252 THEN 1769497 WHEN 253 THEN 2424858 WHEN 254 THEN 1769499 WHEN 255 THEN 2424860 WHEN 256 THEN 1769501 WHEN 257 THEN 2424862 WHEN 258 THEN 1769503 WHEN 259 THEN 2424864 WHEN 260 THEN 1769505 WHEN 261 THEN 2424866 WHEN 262 THEN 3080227 WHEN 263 THEN 1769508 WHEN 264 THEN 2424869 WHEN 265 THEN 3080230 WHEN 266 THEN 1769511 WHEN 267 THEN 2424872 WHEN 268 THEN 3080233 WHEN 269 THEN 1769514 WHEN 270 THEN 6357035 WHEN 271 THEN 1769517 WHEN 272 THEN 2424878 WHEN 273 THEN 1769519 WHEN 274 THEN 2424880 WHEN 275 THEN 1769521 WHEN 276 THEN 2424882 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276)
  UNION ALL
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 245 THEN 3735570 WHEN 246 THEN 3735571 END) << 32 | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry
  FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (245, 246)
),
w2(node, rank, entry, step) AS (
  SELECT *, 0 FROM (
    SELECT node, (class << 23 | 5701676) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
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
m2 AS MATERIALIZED (SELECT EXISTS (SELECT 1 FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.target$ = w.node LIMIT 1 OFFSET (SELECT 2 * count(*) FROM "node_Person")) AS holds),
found AS MATERIALIZED (
  SELECT node, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
)
SELECT json_array((SELECT count(*) FROM found hit WHERE (hit.field BETWEEN 0 AND 28 OR hit.field BETWEEN 31 AND 44 OR hit.field BETWEEN 49 AND 50)) + (SELECT count(*) FROM (
  SELECT * FROM (
    SELECT t1.key$ AS node, 44 AS field FROM "node_Person" t1
    WHERE t1.key$ NOT IN (SELECT node FROM own) AND EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r2
    WHERE r2.source$ = t1.key$ AND r2.target$ IN (SELECT node FROM w1 w) AND r2."validFrom" <= ?5 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?5)) LIMIT CASE WHEN (SELECT holds FROM m2) THEN -1 ELSE 0 END
  )
  UNION ALL
  SELECT DISTINCT node, 44 AS field FROM (
    SELECT r3.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.target$ = w.node
    WHERE r3."validFrom" <= ?5 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?5) AND NOT (SELECT holds FROM m2)
  )
  WHERE node NOT IN (SELECT node FROM own)
)) + (SELECT count(*) FROM found hit CROSS JOIN "node_WorkingGroup" t13 ON t13.key$ = hit.node
WHERE hit.field BETWEEN 29 AND 30 AND (t13."establishedOn" IS NULL OR t13."establishedOn" IS NOT NULL AND t13."establishedOn" <= ?5) AND (t13."closedOn" IS NULL OR t13."closedOn" IS NOT NULL AND t13."closedOn" > ?5)) + (SELECT count(*) FROM found hit CROSS JOIN "node_Project" t19 ON t19.key$ = hit.node
WHERE hit.field BETWEEN 45 AND 46 AND (t19."startsOn" IS NULL OR t19."startsOn" IS NOT NULL AND t19."startsOn" <= ?5) AND (t19."endsOn" IS NULL OR t19."endsOn" IS NOT NULL AND t19."endsOn" > ?5)) + (SELECT count(*) FROM found hit CROSS JOIN "node_DigitalisationEffort" t20 ON t20.key$ = hit.node
WHERE hit.field BETWEEN 47 AND 48 AND (t20."startsOn" IS NULL OR t20."startsOn" IS NOT NULL AND t20."startsOn" <= ?5) AND (t20."endsOn" IS NULL OR t20."endsOn" IS NOT NULL AND t20."endsOn" > ?5)))

-- b
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 227 THEN 1769472 WHEN 228 THEN 2424833 WHEN 229 THEN 3080194 WHEN 230 THEN 1769475 WHEN 231 THEN 2424836 WHEN 232 THEN 3080197 WHEN 233 THEN 1769478 WHEN 234 THEN 2424839 WHEN 235 THEN 3080200 WHEN 236 THEN 1769481 WHEN 237 THEN 2424842 WHEN 238 THEN 3080203 WHEN 239 THEN 1769484 WHEN 240 THEN 2424845 WHEN 241 THEN 3080206 WHEN 242 THEN 4390927 WHEN 243 THEN 2424848 WHEN 244 THEN 2424849 WHEN 247 THEN 7012372 WHEN 248 THEN 1769493 WHEN 249 THEN 2424854 WHEN 250 THEN 7012375 WHEN 251 THEN 3080216 WHEN 252 THEN 1769497 WHEN 253 THEN 2424858 WHEN 254 THEN 1769499 WHEN 255 THEN 2424860 WHEN 256 THEN 1769501 WHEN 257 THEN 2424862 WHEN 258 THEN 1769503 WHEN 259 THEN 2424864 WHEN 260 THEN 1769505 WHEN 261 THEN 2424866 WHEN 262 THEN 3080227 WHEN 263 THEN 1769508 WHEN 264 THEN 2424869 WHEN 265 THEN 3080230 WHEN 266 THEN 1769511 WHEN 267 THEN 2424872 WHEN 268 THEN 3080233 WHEN 269 THEN 1769514 WHEN 270 THEN 6357035 WHEN 271 THEN 1769517 WHEN 272 THEN 2424878 WHEN 273 THEN 1769519 WHEN 274 THEN 2424880 WHEN 275 THEN 1769521 WHEN 276 THEN 2424882 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276)
  UNION ALL
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 245 THEN 3735570 WHEN 246 THEN 3735571 END) << 32 | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry
  FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (245, 246)
),
w2(node, rank, entry, step) AS (
  SELECT *, 0 FROM (
    SELECT node, (class << 23 | 5701676) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
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
m2 AS MATERIALIZED (SELECT EXISTS (SELECT 1 FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r4 ON r4.target$ = w.node LIMIT 1 OFFSET (SELECT 2 * count(*) FROM "node_Person")) AS holds),
found AS MATERIALIZED (
  SELECT node, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
)
SELECT json_array((SELECT count(*) FROM found hit WHERE (hit.field BETWEEN 0 AND 28 OR hit.field BETWEEN 31 AND 44 OR hit.field BETWEEN 49 AND 50)) + (SELECT count(*) FROM (
  SELECT * FROM (
    SELECT t1.key$ AS node, 44 AS field FROM "node_Person" t1
    WHERE t1.key$ NOT IN (SELECT node FROM own) AND EXISTS (SELECT 1 FROM "edge_HAS_COMPETENCY" r2
    WHERE r2.source$ = t1.key$ AND r2.target$ IN (SELECT node FROM w1 w) AND r2."validFrom" <= ?5 AND (r2."validTo" IS NULL OR r2."validTo" IS NOT NULL AND r2."validTo" > ?5)) LIMIT CASE WHEN (SELECT holds FROM m2) THEN -1 ELSE 0 END
  )
  UNION ALL
  SELECT DISTINCT node, 44 AS field FROM (
    SELECT r3.source$ AS node, w.rank AS rank, w.entry AS entry FROM w1 w CROSS JOIN "edge_HAS_COMPETENCY" r3 ON r3.target$ = w.node
    WHERE r3."validFrom" <= ?5 AND (r3."validTo" IS NULL OR r3."validTo" IS NOT NULL AND r3."validTo" > ?5) AND NOT (SELECT holds FROM m2)
  )
  WHERE node NOT IN (SELECT node FROM own)
)) + (SELECT count(*) FROM found hit CROSS JOIN "node_WorkingGroup" t13 ON t13.key$ = hit.node
WHERE hit.field BETWEEN 29 AND 30 AND (t13."establishedOn" IS NULL OR t13."establishedOn" IS NOT NULL AND t13."establishedOn" <= ?5) AND (t13."closedOn" IS NULL OR t13."closedOn" IS NOT NULL AND t13."closedOn" > ?5)) + (SELECT count(*) FROM found hit CROSS JOIN "node_Project" t19 ON t19.key$ = hit.node
WHERE hit.field BETWEEN 45 AND 46 AND (t19."startsOn" IS NULL OR t19."startsOn" IS NOT NULL AND t19."startsOn" <= ?5) AND (t19."endsOn" IS NULL OR t19."endsOn" IS NOT NULL AND t19."endsOn" > ?5)) + (SELECT count(*) FROM found hit CROSS JOIN "node_DigitalisationEffort" t20 ON t20.key$ = hit.node
WHERE hit.field BETWEEN 47 AND 48 AND (t20."startsOn" IS NULL OR t20."startsOn" IS NOT NULL AND t20."startsOn" <= ?5) AND (t20."endsOn" IS NULL OR t20."endsOn" IS NOT NULL AND t20."endsOn" > ?5)))

-- c
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 248 THEN 1769472 WHEN 249 THEN 2424833 WHEN 250 THEN 7012354 WHEN 251 THEN 3080195 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (248, 249, 250, 251)
),
bound AS MATERIALIZED (SELECT ifnull(min(place), 512) AS place FROM (
  SELECT * FROM (SELECT place FROM (
    SELECT min(rank) >> 48 AS place, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
  ) hit WHERE hit.field BETWEEN 0 AND 3 ORDER BY place LIMIT 1 OFFSET max(?5 - 1, 0))
)),
best AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT * FROM own WHERE rank >> 48 <= (SELECT place FROM bound)
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Kl" t2 WHERE t2.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Kombit" t3 WHERE t3.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Council" t4 WHERE t4.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Secretariat" t5 WHERE t5.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Competency" t7 WHERE t7.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, CASE q1.c2 WHEN 0 THEN 'nameDa' WHEN 1 THEN 'nameEn' WHEN 2 THEN 'description' WHEN 3 THEN 'integrationCode' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4, t8."nameDa") FROM "node_Component" t8 WHERE t8.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Decision" t9 WHERE t9.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Document" t10 WHERE t10.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_WorkingGroup" t11 WHERE t11.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Meeting" t12 WHERE t12.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Municipality" t13 WHERE t13.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_PrivateParty" t14 WHERE t14.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_ExternalBody" t15 WHERE t15.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Person" t16 WHERE t16.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Project" t17 WHERE t17.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_DigitalisationEffort" t18 WHERE t18.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Deliverable" t19 WHERE t19.key$ = q1.c5)
    END)
  FROM (
    SELECT 12 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5
    FROM best hit CROSS JOIN "node_Component" t1 ON t1.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 3
    ORDER BY hit.class, hit.weight DESC, t1."nameDa$order" NULLS LAST, t1."id" LIMIT ?5
  ) q1
))
