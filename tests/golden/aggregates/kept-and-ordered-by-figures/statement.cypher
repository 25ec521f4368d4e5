// competencies ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE n0.`notation` STARTS WITH $v.p0
      AND n0.`tier` = $v.p1
      AND n0.`notation` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`notation`, n0.`id`
    LIMIT $v.p2
    CALL (*) {
      MATCH (n0)<-[r3:`HAS_COMPETENCY`]-(n2)
      WHERE r3.`validFrom` <= $v.p7
        AND (r3.`validTo` IS NULL OR r3.`validTo` > $v.p7)
      MATCH (n2)-[r5:`EMPLOYED_BY`]->(n4:`Municipality`)
      WITH n2, r3, n4 AS k13, n4.`id` AS o14
      WITH k13, min(o14) AS o14, CASE WHEN count(r3.`level`) > 0 THEN toFloat(sum(r3.`level`)) / count(r3.`level`) END AS m6, max(r3.`lastUsed`) AS m7, CASE WHEN size([i11 IN collect(DISTINCT n2) WHERE i11.`capacityHoursPerMonth` IS NOT NULL | i11.`capacityHoursPerMonth`]) > 0 THEN reduce(s12 = 0.0, i11 IN [i11 IN collect(DISTINCT n2) WHERE i11.`capacityHoursPerMonth` IS NOT NULL | i11.`capacityHoursPerMonth`] | s12 + i11) END AS m8, count(DISTINCT n2) AS m9, max(r3.`level`) AS m10
      WHERE ((m6 > $v.p4 AND m7 >= $v.p5) OR m8 >= $v.p6)
      WITH k13, o14, m6, m7, m8, m9, m10
      ORDER BY m6 DESC, m9 DESC, o14 DESC
      LIMIT $v.p3
      RETURN collect([[k13.`name`], toString(m6), m7, toString(m8), m9, m10]) AS o1
    }
    RETURN [n0.`notation`, o1]
  }
] AS answer;

// peopleGroups ($v.p0, $v.p1)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WITH n0, n0.`kind` AS k3, n0.`kind` AS o4
  WITH k3, min(o4) AS o4, CASE WHEN count(n0.`capacityHoursPerMonth`) > 0 THEN sum(n0.`capacityHoursPerMonth`) END AS m1, CASE WHEN count(n0.`capacityHoursPerMonth`) > 0 THEN toFloat(sum(n0.`capacityHoursPerMonth`)) / count(n0.`capacityHoursPerMonth`) END AS m2
  WHERE NOT coalesce(m1 < $v.p1, false)
  WITH k3, o4, m1, m2
  ORDER BY m2 DESC, o4
  LIMIT $v.p0
  RETURN [k3, toString(m1), toString(m2)]
} AS answer;
