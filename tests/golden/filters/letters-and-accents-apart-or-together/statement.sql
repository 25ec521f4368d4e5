-- literal
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2))
  FROM (
    SELECT t1."id" AS c1, t1."name" AS c2
    FROM "node_Municipality" t1
    WHERE t1."name" = ?1
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- variable
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Municipality" t1
    WHERE (t1."name" >= ?1 AND t1."name" < ?1 || CAST(x'FF' AS TEXT) OR t1."name" IN (SELECT value FROM json_each(?2)))
    ORDER BY t1."id" LIMIT ?3
  ) q1
))

-- contained
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1))
  FROM (
    SELECT t1."name" AS c1
    FROM "node_Municipality" t1
    WHERE instr(t1."name", ?1) > 0
    ORDER BY t1."id" LIMIT ?2
  ) q1
))

-- found
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

-- folded
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

-- absent
SELECT CASE n1.type
  WHEN 1 THEN (SELECT json_array(0, t1."id") FROM "node_Allocation" t1 WHERE t1.key$ = n1.key)
  WHEN 2 THEN (SELECT json_array(1, t2."id") FROM "node_AssistanceRequest" t2 WHERE t2.key$ = n1.key)
  WHEN 3 THEN (SELECT json_array(2, t3."id") FROM "node_Kl" t3 WHERE t3.key$ = n1.key)
  WHEN 4 THEN (SELECT json_array(3, t4."id") FROM "node_Kombit" t4 WHERE t4.key$ = n1.key)
  WHEN 5 THEN (SELECT json_array(4, t5."id") FROM "node_Council" t5 WHERE t5.key$ = n1.key)
  WHEN 6 THEN (SELECT json_array(5, t6."id") FROM "node_Secretariat" t6 WHERE t6.key$ = n1.key)
  WHEN 7 THEN (SELECT json_array(6, t7."id") FROM "node_ArchitectureStaff" t7 WHERE t7.key$ = n1.key)
  WHEN 8 THEN (SELECT json_array(7, t8."id") FROM "node_CompetencyScheme" t8 WHERE t8.key$ = n1.key)
  WHEN 9 THEN (SELECT json_array(8, t9."id") FROM "node_Competency" t9 WHERE t9.key$ = n1.key)
  WHEN 10 THEN (SELECT json_array(9, t10."id") FROM "node_ProficiencyLevel" t10 WHERE t10.key$ = n1.key)
  WHEN 11 THEN (SELECT json_array(10, t11."id") FROM "node_FrameworkArchitecture" t11 WHERE t11.key$ = n1.key)
  WHEN 12 THEN (SELECT json_array(11, t12."id") FROM "node_Component" t12 WHERE t12.key$ = n1.key)
  WHEN 13 THEN (SELECT json_array(12, t13."id") FROM "node_Decision" t13 WHERE t13.key$ = n1.key)
  WHEN 14 THEN (SELECT json_array(13, t14."id") FROM "node_Document" t14 WHERE t14.key$ = n1.key)
  WHEN 15 THEN (SELECT json_array(14, t15."id") FROM "node_RuleCheck" t15 WHERE t15.key$ = n1.key)
  WHEN 16 THEN (SELECT json_array(15, t16."id") FROM "node_Exception" t16 WHERE t16.key$ = n1.key)
  WHEN 17 THEN (SELECT json_array(16, t17."id") FROM "node_WorkingGroup" t17 WHERE t17.key$ = n1.key)
  WHEN 18 THEN (SELECT json_array(17, t18."id") FROM "node_Membership" t18 WHERE t18.key$ = n1.key)
  WHEN 19 THEN (SELECT json_array(18, t19."id") FROM "node_ComponentVersion" t19 WHERE t19.key$ = n1.key)
  WHEN 20 THEN (SELECT json_array(19, t20."id") FROM "node_StatusChange" t20 WHERE t20.key$ = n1.key)
  WHEN 21 THEN (SELECT json_array(20, t21."id") FROM "node_ArchitectureBoard" t21 WHERE t21.key$ = n1.key)
  WHEN 22 THEN (SELECT json_array(21, t22."id") FROM "node_AdmissionRequest" t22 WHERE t22.key$ = n1.key)
  WHEN 23 THEN (SELECT json_array(22, t23."id") FROM "node_Mandate" t23 WHERE t23.key$ = n1.key)
  WHEN 24 THEN (SELECT json_array(23, t24."id") FROM "node_Proposal" t24 WHERE t24.key$ = n1.key)
  WHEN 25 THEN (SELECT json_array(24, t25."id") FROM "node_Meeting" t25 WHERE t25.key$ = n1.key)
  WHEN 26 THEN (SELECT json_array(25, t26."id") FROM "node_AgendaItem" t26 WHERE t26.key$ = n1.key)
  WHEN 27 THEN (SELECT json_array(26, t27."id") FROM "node_Invitation" t27 WHERE t27.key$ = n1.key)
  WHEN 28 THEN (SELECT json_array(27, t28."id") FROM "node_Network" t28 WHERE t28.key$ = n1.key)
  WHEN 29 THEN (SELECT json_array(28, t29."id") FROM "node_NominationCall" t29 WHERE t29.key$ = n1.key)
  WHEN 30 THEN (SELECT json_array(29, t30."id") FROM "node_Channel" t30 WHERE t30.key$ = n1.key)
  WHEN 31 THEN (SELECT json_array(30, t31."id") FROM "node_Nomination" t31 WHERE t31.key$ = n1.key)
  WHEN 32 THEN (SELECT json_array(31, t32."id") FROM "node_Municipality" t32 WHERE t32.key$ = n1.key)
  WHEN 33 THEN (SELECT json_array(32, t33."id") FROM "node_PrivateParty" t33 WHERE t33.key$ = n1.key)
  WHEN 34 THEN (SELECT json_array(33, t34."id") FROM "node_ExternalBody" t34 WHERE t34.key$ = n1.key)
  WHEN 35 THEN (SELECT json_array(34, t35."id") FROM "node_Person" t35 WHERE t35.key$ = n1.key)
  WHEN 36 THEN (SELECT json_array(35, t36."id") FROM "node_Region" t36 WHERE t36.key$ = n1.key)
  WHEN 37 THEN (SELECT json_array(36, t37."id") FROM "node_NetworkArea" t37 WHERE t37.key$ = n1.key)
  WHEN 38 THEN (SELECT json_array(37, t38."id") FROM "node_PracticeNeed" t38 WHERE t38.key$ = n1.key)
  WHEN 39 THEN (SELECT json_array(38, t39."id") FROM "node_Wish" t39 WHERE t39.key$ = n1.key)
  WHEN 40 THEN (SELECT json_array(39, t40."id") FROM "node_Trend" t40 WHERE t40.key$ = n1.key)
  WHEN 41 THEN (SELECT json_array(40, t41."id") FROM "node_Analysis" t41 WHERE t41.key$ = n1.key)
  WHEN 42 THEN (SELECT json_array(41, t42."id") FROM "node_Implication" t42 WHERE t42.key$ = n1.key)
  WHEN 43 THEN (SELECT json_array(42, t43."id") FROM "node_Project" t43 WHERE t43.key$ = n1.key)
  WHEN 44 THEN (SELECT json_array(43, t44."id") FROM "node_DigitalisationEffort" t44 WHERE t44.key$ = n1.key)
  WHEN 45 THEN (SELECT json_array(44, t45."id") FROM "node_Specification" t45 WHERE t45.key$ = n1.key)
  WHEN 46 THEN (SELECT json_array(45, t46."id") FROM "node_Review" t46 WHERE t46.key$ = n1.key)
  WHEN 47 THEN (SELECT json_array(46, t47."id") FROM "node_TaskType" t47 WHERE t47.key$ = n1.key)
  WHEN 48 THEN (SELECT json_array(47, t48."id") FROM "node_GroupTask" t48 WHERE t48.key$ = n1.key)
  WHEN 49 THEN (SELECT json_array(48, t49."id") FROM "node_Topic" t49 WHERE t49.key$ = n1.key)
  WHEN 50 THEN (SELECT json_array(49, t50."id") FROM "node_Issue" t50 WHERE t50.key$ = n1.key)
  WHEN 51 THEN (SELECT json_array(50, t51."id") FROM "node_Cooperation" t51 WHERE t51.key$ = n1.key)
  WHEN 52 THEN (SELECT json_array(51, t52."id") FROM "node_Solution" t52 WHERE t52.key$ = n1.key)
  WHEN 53 THEN (SELECT json_array(52, t53."id") FROM "node_Pilot" t53 WHERE t53.key$ = n1.key)
  WHEN 54 THEN (SELECT json_array(53, t54."id") FROM "node_Rollout" t54 WHERE t54.key$ = n1.key)
  WHEN 55 THEN (SELECT json_array(54, t55."id") FROM "node_Trial" t55 WHERE t55.key$ = n1.key)
  WHEN 56 THEN (SELECT json_array(55, t56."id") FROM "node_Method" t56 WHERE t56.key$ = n1.key)
  WHEN 57 THEN (SELECT json_array(56, t57."id") FROM "node_Benefit" t57 WHERE t57.key$ = n1.key)
  WHEN 58 THEN (SELECT json_array(57, t58."id") FROM "node_Deliverable" t58 WHERE t58.key$ = n1.key)
  WHEN 59 THEN (SELECT json_array(58, t59."id") FROM "node_Contribution" t59 WHERE t59.key$ = n1.key)
  WHEN 60 THEN (SELECT json_array(59, t60."id") FROM "node_Budget" t60 WHERE t60.key$ = n1.key)
  WHEN 61 THEN (SELECT json_array(60, t61."id") FROM "node_Grant" t61 WHERE t61.key$ = n1.key)
END
FROM node n1
WHERE n1.id = ?1
