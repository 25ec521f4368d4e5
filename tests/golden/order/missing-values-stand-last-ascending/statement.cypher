// up ($v.p0, $v.p1)
RETURN [
  COLLECT {
    WITH COLLECT {
      MATCH (n0:`Region`)
      WHERE n0.`validFrom` <= $v.p1
        AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p1)
        AND n0.`validTo` IS NOT NULL
        AND n0.`id` IS NOT NULL
      WITH n0
      ORDER BY n0.`validTo`, n0.`name$order`, n0.`id`
      LIMIT $v.p0
      RETURN n0
    } AS l1
    CALL (l1) {
      UNWIND l1 AS n3
      RETURN n3
      UNION ALL
      WITH size(l1) AS s2
      WHERE s2 < $v.p0
      MATCH (n3:`Region`)
      WHERE n3.`validFrom` <= $v.p1
        AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p1)
        AND n3.`validTo` IS NULL
        AND n3.`id` IS NOT NULL
      RETURN n3
      ORDER BY n3.`name$order`, n3.`id`
      LIMIT $v.p0
    }
    WITH n3
    ORDER BY n3.`validTo`, n3.`name$order`, n3.`id`
    LIMIT $v.p0
    RETURN [n3.`name`, n3.`validTo`]
  }
] AS answer;

// down ($v.p0, $v.p1)
RETURN [
  COLLECT {
    WITH COLLECT {
      MATCH (n0:`Region`)
      WHERE n0.`validFrom` <= $v.p1
        AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p1)
        AND n0.`validTo` IS NULL
        AND n0.`id` IS NOT NULL
      WITH n0
      ORDER BY n0.`name$order`, n0.`id`
      LIMIT $v.p0
      RETURN n0
    } AS l1
    CALL (l1) {
      UNWIND l1 AS n3
      RETURN n3
      UNION ALL
      WITH size(l1) AS s2
      WHERE s2 < $v.p0
      MATCH (n3:`Region`)
      WHERE n3.`validFrom` <= $v.p1
        AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p1)
        AND n3.`validTo` IS NOT NULL
        AND n3.`id` IS NOT NULL
      RETURN n3
      ORDER BY n3.`validTo` DESC, n3.`name$order`, n3.`id`
      LIMIT $v.p0
    }
    WITH n3
    ORDER BY n3.`validTo` DESC, n3.`name$order`, n3.`id`
    LIMIT $v.p0
    RETURN [n3.`name`, n3.`validTo`]
  }
] AS answer;
