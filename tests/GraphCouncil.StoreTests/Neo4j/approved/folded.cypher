// folded.cypher ($p0, $p1, $p2, $p3, $p4, $p5)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`nick$search` STARTS WITH ' ' + $p1
      AND NOT coalesce(n0.`name$search` ENDS WITH $p2 + ' ', false)
      AND any(i1 IN range(0, size(n0.`aliases`) - 1) WHERE (n0.`aliases$search`[i1] = ' ' + $p3 + ' ' AND NOT n0.`aliases`[i1] CONTAINS $p4))
      AND EXISTS {
        MATCH (n0)-[r3:`HAS_SKILL`]->(n2)
        WHERE all(i4 IN range(0, size(r3.`tags`) - 1) WHERE r3.`tags$search`[i4] CONTAINS $p5)
      }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [n0.`id`]
  }
] AS answer;
