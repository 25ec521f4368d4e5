// areas ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
  WHERE r2.`validFrom` <= $v.p3
    AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p3)
    AND r2.`level` >= $v.p0
  CALL (n1) {
    MATCH (n1)-[:`BROADER`*0..]->(n3)
    WITH DISTINCT n3
    WHERE n3.`tier` = $v.p1
    RETURN n3
  }
  WITH n0, n3 AS k7, n3.`id` AS o8
  WITH k7, min(o8) AS o8, count(DISTINCT n0) AS m5, count(*) AS m6
  WITH k7, o8, m5, m6
  ORDER BY m5 DESC, o8
  LIMIT $v.p2
  RETURN [[k7.`notation`, k7.`labelDa`], m5, m6]
} AS answer;

// one ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE n0.`notation` IN $v.p0
      AND n0.`notation` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`notation`, n0.`id`
    LIMIT $v.p1
    CALL (*) {
      MATCH (n0)<-[r3:`HAS_COMPETENCY`]-(n2)
      WHERE r3.`validFrom` <= $v.p2
        AND (r3.`validTo` IS NULL OR r3.`validTo` > $v.p2)
      WITH count(DISTINCT n2) AS m4
      RETURN [m4] AS o1
    }
    RETURN [n0.`notation`, o1]
  }
] AS answer;

// architecture ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  MATCH (n0:`Person`)
  MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
  WHERE r2.`validFrom` <= $v.p2
    AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
  CALL (n1) {
    MATCH (n1)-[:`BROADER`*0..]->(n3)
    WITH DISTINCT n3
    WHERE n3.`notation` IN $v.p0
    RETURN n3
  }
  WITH n0, n3.`notation` AS k6, n3.`notation` AS o7
  WITH k6, min(o7) AS o7, count(DISTINCT n0) AS m5
  WITH k6, o7, m5
  ORDER BY o7
  LIMIT $v.p1
  RETURN [k6, m5]
} AS answer;
