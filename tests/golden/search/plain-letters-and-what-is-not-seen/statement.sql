-- plain
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
      WHEN 3 THEN (SELECT json_array(0, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t2."name") FROM "node_Kl" t2 WHERE t2.key$ = q1.c5)
      WHEN 4 THEN (SELECT json_array(1, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t3."name") FROM "node_Kombit" t3 WHERE t3.key$ = q1.c5)
      WHEN 5 THEN (SELECT json_array(2, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t4."name") FROM "node_Council" t4 WHERE t4.key$ = q1.c5)
      WHEN 6 THEN (SELECT json_array(3, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t5."name") FROM "node_Secretariat" t5 WHERE t5.key$ = q1.c5)
      WHEN 7 THEN (SELECT json_array(4, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t6."name") FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q1.c5)
      WHEN 9 THEN (SELECT json_array(5, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t7."labelDa") FROM "node_Competency" t7 WHERE t7.key$ = q1.c5)
      WHEN 12 THEN (SELECT json_array(6, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t8."nameDa") FROM "node_Component" t8 WHERE t8.key$ = q1.c5)
      WHEN 13 THEN (SELECT json_array(7, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t9."titleDa") FROM "node_Decision" t9 WHERE t9.key$ = q1.c5)
      WHEN 14 THEN (SELECT json_array(8, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t10."titleDa") FROM "node_Document" t10 WHERE t10.key$ = q1.c5)
      WHEN 17 THEN (SELECT json_array(9, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t11."nameDa") FROM "node_WorkingGroup" t11 WHERE t11.key$ = q1.c5)
      WHEN 25 THEN (SELECT json_array(10, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t12."titleDa") FROM "node_Meeting" t12 WHERE t12.key$ = q1.c5)
      WHEN 32 THEN (SELECT json_array(11, CASE q1.c2 WHEN 0 THEN 'name' WHEN 1 THEN 'nameEn' WHEN 2 THEN 'officialName' END, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t13."name") FROM "node_Municipality" t13 WHERE t13.key$ = q1.c5)
      WHEN 33 THEN (SELECT json_array(12, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t14."name") FROM "node_PrivateParty" t14 WHERE t14.key$ = q1.c5)
      WHEN 34 THEN (SELECT json_array(13, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t15."name") FROM "node_ExternalBody" t15 WHERE t15.key$ = q1.c5)
      WHEN 35 THEN (SELECT json_array(14, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t16."name") FROM "node_Person" t16 WHERE t16.key$ = q1.c5)
      WHEN 43 THEN (SELECT json_array(15, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t17."nameDa") FROM "node_Project" t17 WHERE t17.key$ = q1.c5)
      WHEN 44 THEN (SELECT json_array(16, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t18."nameDa") FROM "node_DigitalisationEffort" t18 WHERE t18.key$ = q1.c5)
      WHEN 58 THEN (SELECT json_array(17, NULL, q1.c3, (SELECT original FROM search_entry WHERE key = q1.c4), t19."titleDa") FROM "node_Deliverable" t19 WHERE t19.key$ = q1.c5)
    END)
  FROM (
    SELECT 32 AS c1, hit.field AS c2, hit.class AS c3, hit.entry AS c4, hit.node AS c5
    FROM best hit CROSS JOIN "node_Municipality" t1 ON t1.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 2
    ORDER BY hit.class, hit.weight DESC, t1."name$order" NULLS LAST, t1."id" LIMIT ?5
  ) q1
))

-- spelled
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
      WHEN 3 THEN (SELECT json_array(0, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Kl" t2 WHERE t2.key$ = q1.c4)
      WHEN 4 THEN (SELECT json_array(1, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Kombit" t3 WHERE t3.key$ = q1.c4)
      WHEN 5 THEN (SELECT json_array(2, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Council" t4 WHERE t4.key$ = q1.c4)
      WHEN 6 THEN (SELECT json_array(3, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Secretariat" t5 WHERE t5.key$ = q1.c4)
      WHEN 7 THEN (SELECT json_array(4, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q1.c4)
      WHEN 9 THEN (SELECT json_array(5, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Competency" t7 WHERE t7.key$ = q1.c4)
      WHEN 12 THEN (SELECT json_array(6, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Component" t8 WHERE t8.key$ = q1.c4)
      WHEN 13 THEN (SELECT json_array(7, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Decision" t9 WHERE t9.key$ = q1.c4)
      WHEN 14 THEN (SELECT json_array(8, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Document" t10 WHERE t10.key$ = q1.c4)
      WHEN 17 THEN (SELECT json_array(9, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_WorkingGroup" t11 WHERE t11.key$ = q1.c4)
      WHEN 25 THEN (SELECT json_array(10, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Meeting" t12 WHERE t12.key$ = q1.c4)
      WHEN 32 THEN (SELECT json_array(11, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Municipality" t13 WHERE t13.key$ = q1.c4)
      WHEN 33 THEN (SELECT json_array(12, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_PrivateParty" t14 WHERE t14.key$ = q1.c4)
      WHEN 34 THEN (SELECT json_array(13, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_ExternalBody" t15 WHERE t15.key$ = q1.c4)
      WHEN 35 THEN (SELECT json_array(14, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Person" t16 WHERE t16.key$ = q1.c4)
      WHEN 43 THEN (SELECT json_array(15, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Project" t17 WHERE t17.key$ = q1.c4)
      WHEN 44 THEN (SELECT json_array(16, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_DigitalisationEffort" t18 WHERE t18.key$ = q1.c4)
      WHEN 58 THEN (SELECT json_array(17, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Deliverable" t19 WHERE t19.key$ = q1.c4)
    END)
  FROM (
    SELECT 32 AS c1, hit.class AS c2, hit.entry AS c3, hit.node AS c4
    FROM best hit CROSS JOIN "node_Municipality" t1 ON t1.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 2
    ORDER BY hit.class, hit.weight DESC, t1."name$order" NULLS LAST, t1."id" LIMIT ?5
  ) q1
))

-- soft
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
      WHEN 3 THEN (SELECT json_array(0, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Kl" t2 WHERE t2.key$ = q1.c4)
      WHEN 4 THEN (SELECT json_array(1, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Kombit" t3 WHERE t3.key$ = q1.c4)
      WHEN 5 THEN (SELECT json_array(2, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Council" t4 WHERE t4.key$ = q1.c4)
      WHEN 6 THEN (SELECT json_array(3, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Secretariat" t5 WHERE t5.key$ = q1.c4)
      WHEN 7 THEN (SELECT json_array(4, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q1.c4)
      WHEN 9 THEN (SELECT json_array(5, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Competency" t7 WHERE t7.key$ = q1.c4)
      WHEN 12 THEN (SELECT json_array(6, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Component" t8 WHERE t8.key$ = q1.c4)
      WHEN 13 THEN (SELECT json_array(7, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Decision" t9 WHERE t9.key$ = q1.c4)
      WHEN 14 THEN (SELECT json_array(8, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Document" t10 WHERE t10.key$ = q1.c4)
      WHEN 17 THEN (SELECT json_array(9, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_WorkingGroup" t11 WHERE t11.key$ = q1.c4)
      WHEN 25 THEN (SELECT json_array(10, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Meeting" t12 WHERE t12.key$ = q1.c4)
      WHEN 32 THEN (SELECT json_array(11, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Municipality" t13 WHERE t13.key$ = q1.c4)
      WHEN 33 THEN (SELECT json_array(12, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_PrivateParty" t14 WHERE t14.key$ = q1.c4)
      WHEN 34 THEN (SELECT json_array(13, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_ExternalBody" t15 WHERE t15.key$ = q1.c4)
      WHEN 35 THEN (SELECT json_array(14, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Person" t16 WHERE t16.key$ = q1.c4)
      WHEN 43 THEN (SELECT json_array(15, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Project" t17 WHERE t17.key$ = q1.c4)
      WHEN 44 THEN (SELECT json_array(16, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_DigitalisationEffort" t18 WHERE t18.key$ = q1.c4)
      WHEN 58 THEN (SELECT json_array(17, q1.c2, (SELECT original FROM search_entry WHERE key = q1.c3)) FROM "node_Deliverable" t19 WHERE t19.key$ = q1.c4)
    END)
  FROM (
    SELECT 32 AS c1, hit.class AS c2, hit.entry AS c3, hit.node AS c4
    FROM best hit CROSS JOIN "node_Municipality" t1 ON t1.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 2
    ORDER BY hit.class, hit.weight DESC, t1."name$order" NULLS LAST, t1."id" LIMIT ?5
  ) q1
))
