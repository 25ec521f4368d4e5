// folded.cypher ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`nick$search` STARTS WITH ' ' + $v.p1
      AND NOT coalesce(n0.`name$search` ENDS WITH $v.p2 + ' ', false)
      AND any(i1 IN range(0, size(n0.`aliases`) - 1) WHERE (n0.`aliases$search`[i1] = ' ' + $v.p3 + ' ' AND NOT n0.`aliases`[i1] CONTAINS $v.p4))
      AND EXISTS {
        MATCH (n0)-[r3:`HAS_SKILL`]->(n2)
        WHERE all(i4 IN range(0, size(r3.`tags`) - 1) WHERE r3.`tags$search`[i4] CONTAINS $v.p5)
      }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  }
] AS answer;
