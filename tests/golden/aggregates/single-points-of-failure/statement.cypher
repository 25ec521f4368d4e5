// peopleGroups ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN COLLECT {
  MATCH (n0:`Person`)
  MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
  WHERE r2.`validFrom` <= $v.p4
    AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p4)
    AND r2.`level` >= $v.p0
  WITH n0, n1 AS k4, n1.`id` AS o5
  WITH k4, min(o5) AS o5, count(DISTINCT n0) AS m3
  WHERE m3 <= $v.p3
  WITH k4, o5, m3
  ORDER BY m3, o5
  LIMIT $v.p2
  CALL (k4) {
    WITH k4 AS n6
    CALL (*) {
      MATCH (n6)<-[r10:`HAS_COMPETENCY`]-(n9)
      WHERE r10.`validFrom` <= $v.p4
        AND (r10.`validTo` IS NULL OR r10.`validTo` > $v.p4)
      WITH count(DISTINCT n9) AS m11, CASE WHEN count(r10.`level`) > 0 THEN toFloat(sum(r10.`level`)) / count(r10.`level`) END AS m12
      RETURN [m11, toString(m12)] AS o8
    }
    RETURN [
      n6.`labelDa`,
      [
        COLLECT {
          MATCH (n6)<-[r14:`HAS_COMPETENCY`]-(n13)
          WHERE r14.`validFrom` <= $v.p4
            AND (r14.`validTo` IS NULL OR r14.`validTo` > $v.p4)
            AND r14.`level` >= $v.p0
          WITH n13, r14
          ORDER BY n13.`id`, r14.`id`
          LIMIT $v.p1
          RETURN [n13.`name`]
        }
      ],
      o8
    ] AS o7
  }
  RETURN [o7, m3]
} AS answer;
