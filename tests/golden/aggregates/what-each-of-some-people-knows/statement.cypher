// people ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    CALL (*) {
      MATCH (n0)-[r5:`HAS_COMPETENCY`]->(n4)
      WHERE r5.`validFrom` <= $v.p3
        AND (r5.`validTo` IS NULL OR r5.`validTo` > $v.p3)
      WITH count(DISTINCT n4) AS m6, count(*) AS m7, min(r5.`level`) AS m8, max(r5.`level`) AS m9, CASE WHEN count(r5.`level`) > 0 THEN toFloat(sum(r5.`level`)) / count(r5.`level`) END AS m10, max(n4.`tier`) AS m11
      RETURN [m6, m7, m8, m9, toString(m10), m11] AS o1
    }
    CALL (*) {
      MATCH (n0)-[r13:`HAS_COMPETENCY`]->(n12)
      WHERE r13.`validFrom` <= $v.p3
        AND (r13.`validTo` IS NULL OR r13.`validTo` > $v.p3)
        AND r13.`level` >= $v.p1
      WITH count(DISTINCT n12) AS m14
      RETURN [m14] AS o2
    }
    CALL (*) {
      MATCH (n0)-[r16:`HAS_COMPETENCY`]->(n15)
      WHERE r16.`validFrom` <= $v.p3
        AND (r16.`validTo` IS NULL OR r16.`validTo` > $v.p3)
      WITH n15, r16, r16.`level` AS k18, r16.`level` AS o19
      WITH k18, min(o19) AS o19, count(DISTINCT n15) AS m17
      WITH k18, o19, m17
      ORDER BY o19 DESC
      LIMIT $v.p2
      RETURN collect([k18, m17]) AS o3
    }
    RETURN [n0.`name`, o1, o2, o3]
  }
] AS answer;
