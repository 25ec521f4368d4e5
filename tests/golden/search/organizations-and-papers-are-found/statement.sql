-- kombit
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 230 THEN 1769472 WHEN 231 THEN 2424833 WHEN 232 THEN 3080194 WHEN 260 THEN 1769475 WHEN 261 THEN 2424836 WHEN 262 THEN 3080197 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (230, 231, 232, 260, 261, 262)
),
bound AS MATERIALIZED (SELECT ifnull(min(place), 512) AS place FROM (
  SELECT * FROM (SELECT place FROM (
    SELECT min(rank) >> 48 AS place, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
  ) hit WHERE hit.field BETWEEN 0 AND 5 ORDER BY place LIMIT 1 OFFSET max(?5 - 1, 0))
)),
best AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT * FROM own WHERE rank >> 48 <= (SELECT place FROM bound)
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t3."name") FROM "node_Kl" t3 WHERE t3.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, CASE q1.c2 WHEN 0 THEN 'name' WHEN 1 THEN 'nameEn' WHEN 2 THEN 'officialName' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t4."name") FROM "node_Kombit" t4 WHERE t4.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t5."name") FROM "node_Council" t5 WHERE t5.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t6."name") FROM "node_Secretariat" t6 WHERE t6.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t7."name") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t8."labelDa") FROM "node_Competency" t8 WHERE t8.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t9."nameDa") FROM "node_Component" t9 WHERE t9.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t10."titleDa") FROM "node_Decision" t10 WHERE t10.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t11."titleDa") FROM "node_Document" t11 WHERE t11.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t12."nameDa") FROM "node_WorkingGroup" t12 WHERE t12.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t13."titleDa") FROM "node_Meeting" t13 WHERE t13.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, CASE q1.c2 WHEN 3 THEN 'name' WHEN 4 THEN 'nameEn' WHEN 5 THEN 'officialName' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t14."name") FROM "node_Municipality" t14 WHERE t14.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t15."name") FROM "node_PrivateParty" t15 WHERE t15.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t16."name") FROM "node_ExternalBody" t16 WHERE t16.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t17."name") FROM "node_Person" t17 WHERE t17.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t18."nameDa") FROM "node_Project" t18 WHERE t18.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t19."nameDa") FROM "node_DigitalisationEffort" t19 WHERE t19.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t20."titleDa") FROM "node_Deliverable" t20 WHERE t20.key$ = q1.c5)
    END)
  FROM (
    SELECT * FROM (
      SELECT 4 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5, hit.weight AS c6, t1."name$order" AS c7, t1."id" AS c8
      FROM best hit CROSS JOIN "node_Kombit" t1 ON t1.key$ = hit.node
      WHERE hit.field BETWEEN 0 AND 2
      ORDER BY hit.class, hit.weight DESC, t1."name$order" NULLS LAST, t1."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 32 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5, hit.weight AS c6, t2."name$order" AS c7, t2."id" AS c8
      FROM best hit CROSS JOIN "node_Municipality" t2 ON t2.key$ = hit.node
      WHERE hit.field BETWEEN 3 AND 5
      ORDER BY hit.class, hit.weight DESC, t2."name$order" NULLS LAST, t2."id" LIMIT ?5
    )
    ORDER BY c3, c6 DESC, c7 NULLS LAST, c8 LIMIT ?5
  ) q1
))

-- official
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 260 THEN 1769472 WHEN 261 THEN 2424833 WHEN 262 THEN 3080194 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (260, 261, 262)
),
bound AS MATERIALIZED (SELECT ifnull(min(place), 512) AS place FROM (
  SELECT * FROM (SELECT place FROM (
    SELECT min(rank) >> 48 AS place, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
  ) hit WHERE hit.field BETWEEN 0 AND 2 ORDER BY place LIMIT 1 OFFSET max(?5 - 1, 0))
)),
best AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT * FROM own WHERE rank >> 48 <= (SELECT place FROM bound)
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Kl" t2 WHERE t2.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Kombit" t3 WHERE t3.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Council" t4 WHERE t4.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Secretariat" t5 WHERE t5.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Competency" t7 WHERE t7.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Component" t8 WHERE t8.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Decision" t9 WHERE t9.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Document" t10 WHERE t10.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_WorkingGroup" t11 WHERE t11.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Meeting" t12 WHERE t12.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, CASE q1.c2 WHEN 0 THEN 'name' WHEN 1 THEN 'nameEn' WHEN 2 THEN 'officialName' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Municipality" t13 WHERE t13.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_PrivateParty" t14 WHERE t14.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_ExternalBody" t15 WHERE t15.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Person" t16 WHERE t16.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Project" t17 WHERE t17.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_DigitalisationEffort" t18 WHERE t18.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4)) FROM "node_Deliverable" t19 WHERE t19.key$ = q1.c5)
    END)
  FROM (
    SELECT 32 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5
    FROM best hit CROSS JOIN "node_Municipality" t1 ON t1.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 2
    ORDER BY hit.class, hit.weight DESC, t1."name$order" NULLS LAST, t1."id" LIMIT ?5
  ) q1
))

-- meetings
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 252 THEN 1769472 WHEN 253 THEN 2424833 WHEN 254 THEN 1769474 WHEN 255 THEN 2424835 WHEN 258 THEN 1769476 WHEN 259 THEN 2424837 WHEN 275 THEN 1769478 WHEN 276 THEN 2424839 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (252, 253, 254, 255, 258, 259, 275, 276)
),
bound AS MATERIALIZED (SELECT ifnull(min(place), 512) AS place FROM (
  SELECT * FROM (SELECT place FROM (
    SELECT min(rank) >> 48 AS place, min(rank) >> 32 & 65535 AS field FROM own GROUP BY node
  ) hit WHERE hit.field BETWEEN 0 AND 7 ORDER BY place LIMIT 1 OFFSET max(?5 - 1, 0))
)),
best AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT * FROM own WHERE rank >> 48 <= (SELECT place FROM bound)
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, NULL, q1.c3) FROM "node_Kl" t5 WHERE t5.key$ = q1.c4)
      WHEN 4 THEN (SELECT json_array(1, NULL, q1.c3) FROM "node_Kombit" t6 WHERE t6.key$ = q1.c4)
      WHEN 5 THEN (SELECT json_array(2, NULL, q1.c3) FROM "node_Council" t7 WHERE t7.key$ = q1.c4)
      WHEN 6 THEN (SELECT json_array(3, NULL, q1.c3) FROM "node_Secretariat" t8 WHERE t8.key$ = q1.c4)
      WHEN 7 THEN (SELECT json_array(4, NULL, q1.c3) FROM "node_ArchitectureStaff" t9 WHERE t9.key$ = q1.c4)
      WHEN 9 THEN (SELECT json_array(5, NULL, q1.c3) FROM "node_Competency" t10 WHERE t10.key$ = q1.c4)
      WHEN 12 THEN (SELECT json_array(6, NULL, q1.c3) FROM "node_Component" t11 WHERE t11.key$ = q1.c4)
      WHEN 13 THEN (SELECT json_array(7, CASE q1.c2 WHEN 0 THEN 'titleDa' WHEN 1 THEN 'titleEn' END, q1.c3) FROM "node_Decision" t12 WHERE t12.key$ = q1.c4)
      WHEN 14 THEN (SELECT json_array(8, CASE q1.c2 WHEN 2 THEN 'titleDa' WHEN 3 THEN 'titleEn' END, q1.c3) FROM "node_Document" t13 WHERE t13.key$ = q1.c4)
      WHEN 17 THEN (SELECT json_array(9, NULL, q1.c3) FROM "node_WorkingGroup" t14 WHERE t14.key$ = q1.c4)
      WHEN 25 THEN (SELECT json_array(10, CASE q1.c2 WHEN 4 THEN 'titleDa' WHEN 5 THEN 'titleEn' END, q1.c3) FROM "node_Meeting" t15 WHERE t15.key$ = q1.c4)
      WHEN 32 THEN (SELECT json_array(11, NULL, q1.c3) FROM "node_Municipality" t16 WHERE t16.key$ = q1.c4)
      WHEN 33 THEN (SELECT json_array(12, NULL, q1.c3) FROM "node_PrivateParty" t17 WHERE t17.key$ = q1.c4)
      WHEN 34 THEN (SELECT json_array(13, NULL, q1.c3) FROM "node_ExternalBody" t18 WHERE t18.key$ = q1.c4)
      WHEN 35 THEN (SELECT json_array(14, NULL, q1.c3) FROM "node_Person" t19 WHERE t19.key$ = q1.c4)
      WHEN 43 THEN (SELECT json_array(15, NULL, q1.c3) FROM "node_Project" t20 WHERE t20.key$ = q1.c4)
      WHEN 44 THEN (SELECT json_array(16, NULL, q1.c3) FROM "node_DigitalisationEffort" t21 WHERE t21.key$ = q1.c4)
      WHEN 58 THEN (SELECT json_array(17, CASE q1.c2 WHEN 6 THEN 'titleDa' WHEN 7 THEN 'titleEn' END, q1.c3) FROM "node_Deliverable" t22 WHERE t22.key$ = q1.c4)
    END)
  FROM (
    SELECT * FROM (
      SELECT 13 AS c1, hit.field AS c2, hit.class AS c3, hit.node AS c4, hit.weight AS c5, t1."titleDa$order" AS c6, t1."id" AS c7
      FROM best hit CROSS JOIN "node_Decision" t1 ON t1.key$ = hit.node
      WHERE hit.field BETWEEN 0 AND 1
      ORDER BY hit.class, hit.weight DESC, t1."titleDa$order" NULLS LAST, t1."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 14 AS c1, hit.field AS c2, hit.class AS c3, hit.node AS c4, hit.weight AS c5, t2."titleDa$order" AS c6, t2."id" AS c7
      FROM best hit CROSS JOIN "node_Document" t2 ON t2.key$ = hit.node
      WHERE hit.field BETWEEN 2 AND 3
      ORDER BY hit.class, hit.weight DESC, t2."titleDa$order" NULLS LAST, t2."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 25 AS c1, hit.field AS c2, hit.class AS c3, hit.node AS c4, hit.weight AS c5, t3."titleDa$order" AS c6, t3."id" AS c7
      FROM best hit CROSS JOIN "node_Meeting" t3 ON t3.key$ = hit.node
      WHERE hit.field BETWEEN 4 AND 5
      ORDER BY hit.class, hit.weight DESC, t3."titleDa$order" NULLS LAST, t3."id" LIMIT ?5
    )
    UNION ALL
    SELECT * FROM (
      SELECT 58 AS c1, hit.field AS c2, hit.class AS c3, hit.node AS c4, hit.weight AS c5, t4."titleDa$order" AS c6, t4."id" AS c7
      FROM best hit CROSS JOIN "node_Deliverable" t4 ON t4.key$ = hit.node
      WHERE hit.field BETWEEN 6 AND 7
      ORDER BY hit.class, hit.weight DESC, t4."titleDa$order" NULLS LAST, t4."id" LIMIT ?5
    )
    ORDER BY c3, c5 DESC, c6 NULLS LAST, c7 LIMIT ?5
  ) q1
))

-- titles
WITH RECURSIVE
entry AS MATERIALIZED (
  SELECT e.key, e.node, e.field,
    CASE WHEN e.padded = ' ' || ?1 || ' ' THEN 0 WHEN instr(e.padded, ' ' || ?1) = 1 THEN 1 WHEN instr(e.padded, ' ' || ?1 || ' ') > 0 THEN 2 ELSE 3 END AS class
  FROM search_index(?4) s CROSS JOIN search_entry e ON e.key = s.rowid
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) x WHERE instr(e.padded, x.value) = 0)
    OR NOT EXISTS (SELECT 1 FROM json_each(?3) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))
),
own AS MATERIALIZED (
  SELECT o.node, (o.class << 23 | CASE o.field WHEN 269 THEN 1769472 WHEN 270 THEN 6356993 END) << 32 AS rank, o.key AS entry FROM entry o WHERE o.field IN (269, 270)
),
w2(node, rank, entry, step) AS (
  SELECT *, 0 FROM (
    SELECT node, (class << 23 | 5701634) << 32 | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry
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
  ) hit WHERE hit.field BETWEEN 0 AND 2 ORDER BY place LIMIT 1 OFFSET max(?5 - 1, 0))
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
      WHEN 3 THEN (SELECT json_array(0, q1.c2) FROM "node_Kl" t8 WHERE t8.key$ = q1.c3)
      WHEN 4 THEN (SELECT json_array(1, q1.c2) FROM "node_Kombit" t9 WHERE t9.key$ = q1.c3)
      WHEN 5 THEN (SELECT json_array(2, q1.c2) FROM "node_Council" t10 WHERE t10.key$ = q1.c3)
      WHEN 6 THEN (SELECT json_array(3, q1.c2) FROM "node_Secretariat" t11 WHERE t11.key$ = q1.c3)
      WHEN 7 THEN (SELECT json_array(4, q1.c2) FROM "node_ArchitectureStaff" t12 WHERE t12.key$ = q1.c3)
      WHEN 9 THEN (SELECT json_array(5, q1.c2) FROM "node_Competency" t13 WHERE t13.key$ = q1.c3)
      WHEN 12 THEN (SELECT json_array(6, q1.c2) FROM "node_Component" t14 WHERE t14.key$ = q1.c3)
      WHEN 13 THEN (SELECT json_array(7, q1.c2) FROM "node_Decision" t15 WHERE t15.key$ = q1.c3)
      WHEN 14 THEN (SELECT json_array(8, q1.c2) FROM "node_Document" t16 WHERE t16.key$ = q1.c3)
      WHEN 17 THEN (SELECT json_array(9, q1.c2) FROM "node_WorkingGroup" t17 WHERE t17.key$ = q1.c3)
      WHEN 25 THEN (SELECT json_array(10, q1.c2) FROM "node_Meeting" t18 WHERE t18.key$ = q1.c3)
      WHEN 32 THEN (SELECT json_array(11, q1.c2) FROM "node_Municipality" t19 WHERE t19.key$ = q1.c3)
      WHEN 33 THEN (SELECT json_array(12, q1.c2) FROM "node_PrivateParty" t20 WHERE t20.key$ = q1.c3)
      WHEN 34 THEN (SELECT json_array(13, q1.c2) FROM "node_ExternalBody" t21 WHERE t21.key$ = q1.c3)
      WHEN 35 THEN (SELECT json_array(14, q1.c2) FROM "node_Person" t22 WHERE t22.key$ = q1.c3)
      WHEN 43 THEN (SELECT json_array(15, q1.c2) FROM "node_Project" t23 WHERE t23.key$ = q1.c3)
      WHEN 44 THEN (SELECT json_array(16, q1.c2) FROM "node_DigitalisationEffort" t24 WHERE t24.key$ = q1.c3)
      WHEN 58 THEN (SELECT json_array(17, q1.c2) FROM "node_Deliverable" t25 WHERE t25.key$ = q1.c3)
    END)
  FROM (
    SELECT 35 AS c1, hit.class AS c2, hit.node AS c3
    FROM best hit CROSS JOIN "node_Person" t7 ON t7.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 2
    ORDER BY hit.class, hit.weight DESC, t7."name$order" NULLS LAST, t7."id" LIMIT ?5
  ) q1
))
