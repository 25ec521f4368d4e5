-- phrase
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
bound AS MATERIALIZED (SELECT ifnull(min(place), 512) AS place FROM (
  SELECT * FROM (SELECT place FROM (
    SELECT min(rank) >> 48 AS place, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
  ) hit WHERE (hit.field BETWEEN 0 AND 28 OR hit.field BETWEEN 31 AND 44 OR hit.field BETWEEN 49 AND 50) ORDER BY place LIMIT 1 OFFSET max(?5 - 1, 0))
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
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, CASE q1.c2 WHEN 0 THEN 'name' WHEN 1 THEN 'nameEn' WHEN 2 THEN 'officialName' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Kl" t25 WHERE t25.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, CASE q1.c2 WHEN 3 THEN 'name' WHEN 4 THEN 'nameEn' WHEN 5 THEN 'officialName' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Kombit" t26 WHERE t26.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, CASE q1.c2 WHEN 6 THEN 'name' WHEN 7 THEN 'nameEn' WHEN 8 THEN 'officialName' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Council" t27 WHERE t27.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, CASE q1.c2 WHEN 9 THEN 'name' WHEN 10 THEN 'nameEn' WHEN 11 THEN 'officialName' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Secretariat" t28 WHERE t28.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, CASE q1.c2 WHEN 12 THEN 'name' WHEN 13 THEN 'nameEn' WHEN 14 THEN 'officialName' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_ArchitectureStaff" t29 WHERE t29.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, CASE q1.c2 WHEN 15 THEN 'notation' WHEN 16 THEN 'labelDa' WHEN 17 THEN 'labelEn' WHEN 18 THEN 'altLabelsDa' WHEN 19 THEN 'altLabelsEn' WHEN 20 THEN 'definitionEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Competency" t30 WHERE t30.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, CASE q1.c2 WHEN 21 THEN 'nameDa' WHEN 22 THEN 'nameEn' WHEN 23 THEN 'description' WHEN 24 THEN 'integrationCode' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Component" t31 WHERE t31.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, CASE q1.c2 WHEN 25 THEN 'titleDa' WHEN 26 THEN 'titleEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Decision" t32 WHERE t32.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, CASE q1.c2 WHEN 27 THEN 'titleDa' WHEN 28 THEN 'titleEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Document" t33 WHERE t33.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, CASE q1.c2 WHEN 29 THEN 'nameDa' WHEN 30 THEN 'nameEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_WorkingGroup" t34 WHERE t34.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, CASE q1.c2 WHEN 31 THEN 'titleDa' WHEN 32 THEN 'titleEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Meeting" t35 WHERE t35.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, CASE q1.c2 WHEN 33 THEN 'name' WHEN 34 THEN 'nameEn' WHEN 35 THEN 'officialName' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Municipality" t36 WHERE t36.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, CASE q1.c2 WHEN 36 THEN 'name' WHEN 37 THEN 'nameEn' WHEN 38 THEN 'officialName' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_PrivateParty" t37 WHERE t37.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, CASE q1.c2 WHEN 39 THEN 'name' WHEN 40 THEN 'nameEn' WHEN 41 THEN 'officialName' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_ExternalBody" t38 WHERE t38.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, CASE q1.c2 WHEN 42 THEN 'name' WHEN 43 THEN 'jobTitle' WHEN 44 THEN 'competencies' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Person" t39 WHERE t39.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, CASE q1.c2 WHEN 45 THEN 'nameDa' WHEN 46 THEN 'nameEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Project" t40 WHERE t40.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, CASE q1.c2 WHEN 47 THEN 'nameDa' WHEN 48 THEN 'nameEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_DigitalisationEffort" t41 WHERE t41.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, CASE q1.c2 WHEN 49 THEN 'titleDa' WHEN 50 THEN 'titleEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Deliverable" t42 WHERE t42.key$ = q1.c5)
    END)
  FROM (
    SELECT * FROM (
      SELECT 3 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t7."name$order" AS c7, t7."id" AS c8
      FROM best hit CROSS JOIN "node_Kl" t7 ON t7.key$ = hit.node
      WHERE hit.field BETWEEN 0 AND 2
      ORDER BY hit.class, hit.weight DESC, t7."name$order" NULLS LAST, t7."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 4 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t8."name$order" AS c7, t8."id" AS c8
      FROM best hit CROSS JOIN "node_Kombit" t8 ON t8.key$ = hit.node
      WHERE hit.field BETWEEN 3 AND 5
      ORDER BY hit.class, hit.weight DESC, t8."name$order" NULLS LAST, t8."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 5 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t9."name$order" AS c7, t9."id" AS c8
      FROM best hit CROSS JOIN "node_Council" t9 ON t9.key$ = hit.node
      WHERE hit.field BETWEEN 6 AND 8
      ORDER BY hit.class, hit.weight DESC, t9."name$order" NULLS LAST, t9."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 6 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t10."name$order" AS c7, t10."id" AS c8
      FROM best hit CROSS JOIN "node_Secretariat" t10 ON t10.key$ = hit.node
      WHERE hit.field BETWEEN 9 AND 11
      ORDER BY hit.class, hit.weight DESC, t10."name$order" NULLS LAST, t10."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 7 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t11."name$order" AS c7, t11."id" AS c8
      FROM best hit CROSS JOIN "node_ArchitectureStaff" t11 ON t11.key$ = hit.node
      WHERE hit.field BETWEEN 12 AND 14
      ORDER BY hit.class, hit.weight DESC, t11."name$order" NULLS LAST, t11."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 9 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t12."labelDa$order" AS c7, t12."id" AS c8
      FROM best hit CROSS JOIN "node_Competency" t12 ON t12.key$ = hit.node
      WHERE hit.field BETWEEN 15 AND 20
      ORDER BY hit.class, hit.weight DESC, t12."labelDa$order" NULLS LAST, t12."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 12 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t13."nameDa$order" AS c7, t13."id" AS c8
      FROM best hit CROSS JOIN "node_Component" t13 ON t13.key$ = hit.node
      WHERE hit.field BETWEEN 21 AND 24
      ORDER BY hit.class, hit.weight DESC, t13."nameDa$order" NULLS LAST, t13."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 13 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t14."titleDa$order" AS c7, t14."id" AS c8
      FROM best hit CROSS JOIN "node_Decision" t14 ON t14.key$ = hit.node
      WHERE hit.field BETWEEN 25 AND 26
      ORDER BY hit.class, hit.weight DESC, t14."titleDa$order" NULLS LAST, t14."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 14 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t15."titleDa$order" AS c7, t15."id" AS c8
      FROM best hit CROSS JOIN "node_Document" t15 ON t15.key$ = hit.node
      WHERE hit.field BETWEEN 27 AND 28
      ORDER BY hit.class, hit.weight DESC, t15."titleDa$order" NULLS LAST, t15."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 17 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t16."nameDa$order" AS c7, t16."id" AS c8
      FROM best hit CROSS JOIN "node_WorkingGroup" t16 ON t16.key$ = hit.node
      WHERE hit.field BETWEEN 29 AND 30 AND (t16."establishedOn" IS NULL OR t16."establishedOn" IS NOT NULL AND t16."establishedOn" <= ?6) AND (t16."closedOn" IS NULL OR t16."closedOn" IS NOT NULL AND t16."closedOn" > ?6)
      ORDER BY hit.class, hit.weight DESC, t16."nameDa$order" NULLS LAST, t16."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 25 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t17."titleDa$order" AS c7, t17."id" AS c8
      FROM best hit CROSS JOIN "node_Meeting" t17 ON t17.key$ = hit.node
      WHERE hit.field BETWEEN 31 AND 32
      ORDER BY hit.class, hit.weight DESC, t17."titleDa$order" NULLS LAST, t17."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 32 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t18."name$order" AS c7, t18."id" AS c8
      FROM best hit CROSS JOIN "node_Municipality" t18 ON t18.key$ = hit.node
      WHERE hit.field BETWEEN 33 AND 35
      ORDER BY hit.class, hit.weight DESC, t18."name$order" NULLS LAST, t18."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 33 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t19."name$order" AS c7, t19."id" AS c8
      FROM best hit CROSS JOIN "node_PrivateParty" t19 ON t19.key$ = hit.node
      WHERE hit.field BETWEEN 36 AND 38
      ORDER BY hit.class, hit.weight DESC, t19."name$order" NULLS LAST, t19."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 34 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t20."name$order" AS c7, t20."id" AS c8
      FROM best hit CROSS JOIN "node_ExternalBody" t20 ON t20.key$ = hit.node
      WHERE hit.field BETWEEN 39 AND 41
      ORDER BY hit.class, hit.weight DESC, t20."name$order" NULLS LAST, t20."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 35 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t21."name$order" AS c7, t21."id" AS c8
      FROM best hit CROSS JOIN "node_Person" t21 ON t21.key$ = hit.node
      WHERE hit.field BETWEEN 42 AND 44
      ORDER BY hit.class, hit.weight DESC, t21."name$order" NULLS LAST, t21."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 43 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t22."nameDa$order" AS c7, t22."id" AS c8
      FROM best hit CROSS JOIN "node_Project" t22 ON t22.key$ = hit.node
      WHERE hit.field BETWEEN 45 AND 46 AND (t22."startsOn" IS NULL OR t22."startsOn" IS NOT NULL AND t22."startsOn" <= ?6) AND (t22."endsOn" IS NULL OR t22."endsOn" IS NOT NULL AND t22."endsOn" > ?6)
      ORDER BY hit.class, hit.weight DESC, t22."nameDa$order" NULLS LAST, t22."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 44 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t23."nameDa$order" AS c7, t23."id" AS c8
      FROM best hit CROSS JOIN "node_DigitalisationEffort" t23 ON t23.key$ = hit.node
      WHERE hit.field BETWEEN 47 AND 48 AND (t23."startsOn" IS NULL OR t23."startsOn" IS NOT NULL AND t23."startsOn" <= ?6) AND (t23."endsOn" IS NULL OR t23."endsOn" IS NOT NULL AND t23."endsOn" > ?6)
      ORDER BY hit.class, hit.weight DESC, t23."nameDa$order" NULLS LAST, t23."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 58 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t24."titleDa$order" AS c7, t24."id" AS c8
      FROM best hit CROSS JOIN "node_Deliverable" t24 ON t24.key$ = hit.node
      WHERE hit.field BETWEEN 49 AND 50
      ORDER BY hit.class, hit.weight DESC, t24."titleDa$order" NULLS LAST, t24."id" LIMIT ?5
    )
    ORDER BY c4, c6 DESC, c7 NULLS LAST, c8 LIMIT ?5
  ) q1
))

-- words
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 242 THEN 4390912 WHEN 243 THEN 2424833 WHEN 244 THEN 2424834 WHEN 247 THEN 7012357 WHEN 248 THEN 1769478 WHEN 249 THEN 2424839 WHEN 250 THEN 7012360 WHEN 251 THEN 3080201 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (242, 243, 244, 247, 248, 249, 250, 251)
  UNION ALL
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 245 THEN 3735555 WHEN 246 THEN 3735556 END) << 32 | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry
  FROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN (245, 246)
),
bound AS MATERIALIZED (SELECT ifnull(min(place), 512) AS place FROM (
  SELECT * FROM (SELECT place FROM (
    SELECT min(rank) >> 48 AS place, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
  ) hit WHERE hit.field BETWEEN 0 AND 9 ORDER BY place LIMIT 1 OFFSET max(?5 - 1, 0))
)),
best AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT * FROM own WHERE rank >> 48 <= (SELECT place FROM bound)
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Kl" t3 WHERE t3.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Kombit" t4 WHERE t4.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Council" t5 WHERE t5.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Secretariat" t6 WHERE t6.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, CASE q1.c2 WHEN 0 THEN 'notation' WHEN 1 THEN 'labelDa' WHEN 2 THEN 'labelEn' WHEN 3 THEN 'altLabelsDa' WHEN 4 THEN 'altLabelsEn' WHEN 5 THEN 'definitionEn' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Competency" t8 WHERE t8.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, CASE q1.c2 WHEN 6 THEN 'nameDa' WHEN 7 THEN 'nameEn' WHEN 8 THEN 'description' WHEN 9 THEN 'integrationCode' END, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Component" t9 WHERE t9.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Decision" t10 WHERE t10.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Document" t11 WHERE t11.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_WorkingGroup" t12 WHERE t12.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Meeting" t13 WHERE t13.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Municipality" t14 WHERE t14.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_PrivateParty" t15 WHERE t15.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_ExternalBody" t16 WHERE t16.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Person" t17 WHERE t17.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Project" t18 WHERE t18.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_DigitalisationEffort" t19 WHERE t19.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, NULL, (SELECT original FROM search_entry WHERE key = q1.c3), q1.c4) FROM "node_Deliverable" t20 WHERE t20.key$ = q1.c5)
    END)
  FROM (
    SELECT * FROM (
      SELECT 9 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t1."labelDa$order" AS c7, t1."id" AS c8
      FROM best hit CROSS JOIN "node_Competency" t1 ON t1.key$ = hit.node
      WHERE hit.field BETWEEN 0 AND 5
      ORDER BY hit.class, hit.weight DESC, t1."labelDa$order" NULLS LAST, t1."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 12 AS c1, hit.field AS c2, hit.entry AS c3, hit.class AS c4, hit.node AS c5, hit.weight AS c6, t2."nameDa$order" AS c7, t2."id" AS c8
      FROM best hit CROSS JOIN "node_Component" t2 ON t2.key$ = hit.node
      WHERE hit.field BETWEEN 6 AND 9
      ORDER BY hit.class, hit.weight DESC, t2."nameDa$order" NULLS LAST, t2."id" LIMIT ?5
    )
    ORDER BY c4, c6 DESC, c7 NULLS LAST, c8 LIMIT ?5
  ) q1
))
