-- contributions
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, q1.c2, (
      SELECT json_array(t2."name")
      FROM "edge_CONTRIBUTED_BY" r2 CROSS JOIN "node_Person" t2 ON t2.key$ = r2.target$
      WHERE r2.source$ = q1.c3
    ), (
      SELECT json_array(t3."titleDa")
      FROM "edge_CONTRIBUTES_TO_PILOT" r3 CROSS JOIN "node_Pilot" t3 ON t3.key$ = r3.target$
      WHERE r3.source$ = q1.c3
    ), (
      SELECT json_array(t4."nameDa")
      FROM "edge_CONTRIBUTES_TO_COMPONENT" r4 CROSS JOIN "node_Component" t4 ON t4.key$ = r4.target$
      WHERE r4.source$ = q1.c3
    )))
  FROM (
    SELECT t1."role" AS c1, t1."focus" AS c2, t1.key$ AS c3
    FROM "node_Contribution" t1
    WHERE t1."role" IN (SELECT value FROM json_each(?1)) AND NOT (EXISTS (SELECT 1 FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r1 WHERE r1.source$ = t1.key$ AND 1))
    ORDER BY t1."validFrom" DESC, t1."id" LIMIT ?2
  ) q1
), (SELECT count(*) FROM "node_Contribution" t5
WHERE t5."role" IN (SELECT value FROM json_each(?1)) AND NOT (EXISTS (SELECT 1 FROM "edge_CONTRIBUTES_TO_DELIVERABLE" r5 WHERE r5.source$ = t5.key$ AND 1))))
