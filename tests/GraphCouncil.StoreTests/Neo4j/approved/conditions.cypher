// conditions.cypher ($p0, $p1, $p2, $p3, $p4, $p5)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`age` = $p1, false)
      AND (n0.`rank` IN $p2 OR NOT n0.`name` STARTS WITH $p3)
      AND all(i1 IN n0.`aliases` WHERE i1 CONTAINS $p4)
      AND NOT EXISTS {
        MATCH (n0)-[r3:`HAS_SKILL`]->(n2)
        WHERE NOT r3.`years` > $p5
      }
      AND NOT EXISTS { (n0)-[r5:`WORKS_AT`]->(n4) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n6:`Person`)
    WHERE NOT coalesce(n6.`age` = $p1, false)
      AND (n6.`rank` IN $p2 OR NOT n6.`name` STARTS WITH $p3)
      AND all(i7 IN n6.`aliases` WHERE i7 CONTAINS $p4)
      AND NOT EXISTS {
        MATCH (n6)-[r9:`HAS_SKILL`]->(n8)
        WHERE NOT r9.`years` > $p5
      }
      AND NOT EXISTS { (n6)-[r11:`WORKS_AT`]->(n10) }
      AND n6.`id` IS NOT NULL
  }
] AS answer;
