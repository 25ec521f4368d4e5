-- invitations
SELECT json_array((
  SELECT json_group_array(json_array(q1.c1, (
      SELECT json_array(t2."name")
      FROM "edge_INVITES" r1 CROSS JOIN "node_Person" t2 ON t2.key$ = r1.target$
      WHERE r1.source$ = q1.c2
    ), (
      SELECT json_array(t3."titleDa")
      FROM "edge_INVITATION_TO" r2 CROSS JOIN "node_Meeting" t3 ON t3.key$ = r2.target$
      WHERE r2.source$ = q1.c2
    )))
  FROM (
    SELECT t1."role" AS c1, t1.key$ AS c2
    FROM "node_Invitation" t1
    WHERE t1."answer" = ?1
    ORDER BY (
      SELECT t4."name$order" FROM "edge_INVITES" r3 CROSS JOIN "node_Person" t4 ON t4.key$ = r3.target$ WHERE r3.source$ = t1.key$
    ) NULLS LAST, t1."id" LIMIT ?2
  ) q1
), (SELECT count(*) FROM "node_Invitation" t5
WHERE t5."answer" = ?1))
