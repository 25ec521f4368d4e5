// conditions.cypher ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`age` = $v.p1, false)
      AND (n0.`rank` IN $v.p2 OR NOT n0.`name` STARTS WITH $v.p3)
      AND all(i1 IN n0.`aliases` WHERE i1 CONTAINS $v.p4)
      AND NOT EXISTS {
        MATCH (n0)-[r3:`HAS_SKILL`]->(n2)
        WHERE NOT r3.`years` > $v.p5
      }
      AND NOT EXISTS { (n0)-[r5:`WORKS_AT`]->(n4) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n6:`Person`)
    WHERE NOT coalesce(n6.`age` = $v.p1, false)
      AND (n6.`rank` IN $v.p2 OR NOT n6.`name` STARTS WITH $v.p3)
      AND all(i7 IN n6.`aliases` WHERE i7 CONTAINS $v.p4)
      AND NOT EXISTS {
        MATCH (n6)-[r9:`HAS_SKILL`]->(n8)
        WHERE NOT r9.`years` > $v.p5
      }
      AND NOT EXISTS { (n6)-[r11:`WORKS_AT`]->(n10) }
      AND n6.`id` IS NOT NULL
  }
] AS answer;
