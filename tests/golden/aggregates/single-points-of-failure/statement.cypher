// peopleGroups ($p0, $p1, $p2, $p3, $p4)
RETURN COLLECT {
  MATCH (n0:`Person`)
  MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
  WHERE r2.`validFrom` <= $p4
    AND (r2.`validTo` IS NULL OR r2.`validTo` > $p4)
    AND r2.`level` >= $p0
  WITH n0, n1 AS k5, n1.`id` AS o6
  WITH k5, min(o6) AS o6, count(DISTINCT n0) AS m3, count(*) AS m4
  WHERE m3 <= $p3
  WITH k5, o6, m3, m4
  ORDER BY m3, o6
  LIMIT $p2
  CALL (k5) {
    WITH k5 AS n7
    CALL (*) {
      MATCH (n7)<-[r11:`HAS_COMPETENCY`]-(n10)
      WHERE r11.`validFrom` <= $p4
        AND (r11.`validTo` IS NULL OR r11.`validTo` > $p4)
      WITH count(DISTINCT n10) AS m12, CASE WHEN count(r11.`level`) > 0 THEN toFloat(sum(r11.`level`)) / count(r11.`level`) END AS m13
      RETURN [m12, toString(m13)] AS o9
    }
    RETURN [
      n7.`labelDa`,
      [
        COLLECT {
          MATCH (n7)<-[r15:`HAS_COMPETENCY`]-(n14)
          WHERE r15.`validFrom` <= $p4
            AND (r15.`validTo` IS NULL OR r15.`validTo` > $p4)
            AND r15.`level` >= $p0
          WITH n14, r15
          ORDER BY n14.`id`, r15.`id`
          LIMIT $p1
          RETURN [n14.`name`]
        }
      ],
      o9
    ] AS o8
  }
  RETURN [o8, m3, m4]
} AS answer;
