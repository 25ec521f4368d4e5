-- last
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
hit AS MATERIALIZED (
  SELECT node, rank >> 55 AS class, 127 - (rank >> 48 & 127) AS weight, rank >> 32 & 65535 AS field, entry
  FROM (SELECT node, min(rank) AS rank, entry FROM (
    SELECT * FROM own
  ) GROUP BY node)
)
SELECT json_array((
  SELECT json_group_array(CASE q1.c1
      WHEN 3 THEN (SELECT json_array(0, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Kl" t2 WHERE t2.key$ = q1.c3)
      WHEN 4 THEN (SELECT json_array(1, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Kombit" t3 WHERE t3.key$ = q1.c3)
      WHEN 5 THEN (SELECT json_array(2, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Council" t4 WHERE t4.key$ = q1.c3)
      WHEN 6 THEN (SELECT json_array(3, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Secretariat" t5 WHERE t5.key$ = q1.c3)
      WHEN 7 THEN (SELECT json_array(4, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q1.c3)
      WHEN 9 THEN (SELECT json_array(5, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Competency" t7 WHERE t7.key$ = q1.c3)
      WHEN 12 THEN (SELECT json_array(6, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Component" t8 WHERE t8.key$ = q1.c3)
      WHEN 13 THEN (SELECT json_array(7, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Decision" t9 WHERE t9.key$ = q1.c3)
      WHEN 14 THEN (SELECT json_array(8, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Document" t10 WHERE t10.key$ = q1.c3)
      WHEN 17 THEN (SELECT json_array(9, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_WorkingGroup" t11 WHERE t11.key$ = q1.c3)
      WHEN 25 THEN (SELECT json_array(10, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Meeting" t12 WHERE t12.key$ = q1.c3)
      WHEN 32 THEN (SELECT json_array(11, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Municipality" t13 WHERE t13.key$ = q1.c3)
      WHEN 33 THEN (SELECT json_array(12, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_PrivateParty" t14 WHERE t14.key$ = q1.c3)
      WHEN 34 THEN (SELECT json_array(13, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_ExternalBody" t15 WHERE t15.key$ = q1.c3)
      WHEN 35 THEN (SELECT json_array(14, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Person" t16 WHERE t16.key$ = q1.c3)
      WHEN 43 THEN (SELECT json_array(15, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Project" t17 WHERE t17.key$ = q1.c3)
      WHEN 44 THEN (SELECT json_array(16, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_DigitalisationEffort" t18 WHERE t18.key$ = q1.c3)
      WHEN 58 THEN (SELECT json_array(17, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Deliverable" t19 WHERE t19.key$ = q1.c3)
    END ORDER BY q1.c4, q1.c5 DESC, q1.c6 NULLS LAST, q1.c7)
  FROM (
    SELECT 32 AS c1, hit.entry AS c2, hit.node AS c3, hit.class AS c4, hit.weight AS c5, t1."name$order" AS c6, t1."id" AS c7
    FROM hit CROSS JOIN "node_Municipality" t1 ON t1.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 2
    ORDER BY hit.class DESC, hit.weight, t1."name$order" DESC NULLS FIRST, t1."id" DESC LIMIT ?5
  ) q1
), (SELECT count(*) FROM hit WHERE hit.field BETWEEN 0 AND 2))

-- first
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
      WHEN 3 THEN (SELECT json_array(0, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Kl" t2 WHERE t2.key$ = q1.c3)
      WHEN 4 THEN (SELECT json_array(1, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Kombit" t3 WHERE t3.key$ = q1.c3)
      WHEN 5 THEN (SELECT json_array(2, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Council" t4 WHERE t4.key$ = q1.c3)
      WHEN 6 THEN (SELECT json_array(3, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Secretariat" t5 WHERE t5.key$ = q1.c3)
      WHEN 7 THEN (SELECT json_array(4, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_ArchitectureStaff" t6 WHERE t6.key$ = q1.c3)
      WHEN 9 THEN (SELECT json_array(5, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Competency" t7 WHERE t7.key$ = q1.c3)
      WHEN 12 THEN (SELECT json_array(6, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Component" t8 WHERE t8.key$ = q1.c3)
      WHEN 13 THEN (SELECT json_array(7, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Decision" t9 WHERE t9.key$ = q1.c3)
      WHEN 14 THEN (SELECT json_array(8, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Document" t10 WHERE t10.key$ = q1.c3)
      WHEN 17 THEN (SELECT json_array(9, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_WorkingGroup" t11 WHERE t11.key$ = q1.c3)
      WHEN 25 THEN (SELECT json_array(10, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Meeting" t12 WHERE t12.key$ = q1.c3)
      WHEN 32 THEN (SELECT json_array(11, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Municipality" t13 WHERE t13.key$ = q1.c3)
      WHEN 33 THEN (SELECT json_array(12, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_PrivateParty" t14 WHERE t14.key$ = q1.c3)
      WHEN 34 THEN (SELECT json_array(13, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_ExternalBody" t15 WHERE t15.key$ = q1.c3)
      WHEN 35 THEN (SELECT json_array(14, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Person" t16 WHERE t16.key$ = q1.c3)
      WHEN 43 THEN (SELECT json_array(15, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Project" t17 WHERE t17.key$ = q1.c3)
      WHEN 44 THEN (SELECT json_array(16, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_DigitalisationEffort" t18 WHERE t18.key$ = q1.c3)
      WHEN 58 THEN (SELECT json_array(17, (SELECT original FROM search_entry WHERE key = q1.c2)) FROM "node_Deliverable" t19 WHERE t19.key$ = q1.c3)
    END)
  FROM (
    SELECT 32 AS c1, hit.entry AS c2, hit.node AS c3
    FROM best hit CROSS JOIN "node_Municipality" t1 ON t1.key$ = hit.node
    WHERE hit.field BETWEEN 0 AND 2
    ORDER BY hit.class, hit.weight DESC, t1."name$order" NULLS LAST, t1."id" LIMIT ?5
  ) q1
))
