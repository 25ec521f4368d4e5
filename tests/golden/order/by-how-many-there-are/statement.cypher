// workingGroups ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`WorkingGroup`)
    WHERE (n0.`establishedOn` IS NULL OR n0.`establishedOn` <= $v.p2)
      AND (n0.`closedOn` IS NULL OR n0.`closedOn` > $v.p2)
      AND n0.`id` IS NOT NULL
    WITH n0, COUNT {
      MATCH (n0)<-[r3:`SEAT_IN`]-(n2)
      WHERE n2.`validFrom` <= $v.p2
        AND (n2.`validTo` IS NULL OR n2.`validTo` > $v.p2)
      RETURN DISTINCT n2
    } AS k1
    WITH n0, k1
    ORDER BY k1 DESC, n0.`nameDa$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      COUNT {
        MATCH (n0)<-[r5:`SEAT_IN`]-(n4)
        WHERE n4.`validFrom` <= $v.p2
          AND (n4.`validTo` IS NULL OR n4.`validTo` > $v.p2)
        RETURN DISTINCT n4
      },
      n0.`nameDa`,
      n0.`id`,
      [
        COUNT {
          MATCH (n0)<-[r7:`SEAT_IN`]-(n6)
          WHERE n6.`validFrom` <= $v.p2
            AND (n6.`validTo` IS NULL OR n6.`validTo` > $v.p2)
        }
      ]
    ]
  },
  COUNT {
    MATCH (n8:`WorkingGroup`)
    WHERE (n8.`establishedOn` IS NULL OR n8.`establishedOn` <= $v.p2)
      AND (n8.`closedOn` IS NULL OR n8.`closedOn` > $v.p2)
      AND n8.`id` IS NOT NULL
  }
] AS answer;

// people ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WITH n0, COUNT {
      MATCH (n0)<-[r3:`REVIEWED_BY`]-(n2)
      WHERE n2.`status` IN $v.p0
      RETURN DISTINCT n2
    } AS k1
    WITH n0, k1
    ORDER BY k1 DESC, n0.`name$order`, n0.`id`
    LIMIT $v.p1
    CALL (*) {
      MATCH (n0)<-[r6:`REVIEWED_BY`]-(n5)
      WHERE n5.`status` IN $v.p0
      WITH count(DISTINCT n5) AS m7
      RETURN [m7] AS o4
    }
    RETURN [n0.`name`, o4]
  }
] AS answer;
