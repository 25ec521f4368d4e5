// invitations ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Invitation`)
    WHERE n0.`answer` = $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0, head(COLLECT {
      MATCH (n0)-[:`INVITES`]->(n2)
      RETURN n2.`name$order`
      LIMIT 1
    }) AS k1
    WITH n0, k1
    ORDER BY k1, n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`role`,
      head(COLLECT {
        MATCH (n0)-[:`INVITES`]->(n3)
        RETURN [n3.`name`]
        LIMIT 1
      }),
      head(COLLECT {
        MATCH (n0)-[:`INVITATION_TO`]->(n4)
        RETURN [n4.`titleDa`]
        LIMIT 1
      })
    ]
  },
  COUNT {
    MATCH (n5:`Invitation`)
    WHERE n5.`answer` = $v.p0
      AND n5.`id` IS NOT NULL
  }
] AS answer;
