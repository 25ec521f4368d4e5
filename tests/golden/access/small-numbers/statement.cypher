// coverage.0 ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [
      n0.`id`,
      n0.`notation`,
      n0.`labelDa`,
      n0.`labelEn`,
      n0.`altLabelsDa`,
      n0.`altLabelsEn`,
      head(COLLECT {
        MATCH (n0)-[:`BROADER`]->(n1)
        RETURN [n1.`id`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// coverage.1 ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p0
    RETURN [
      n0.`id`,
      n0.`name`,
      [
        COLLECT {
          MATCH (n0)-[r2:`IN_REGION`]->(n1)
          WHERE r2.`validFrom` <= $p1
            AND (r2.`validTo` IS NULL OR r2.`validTo` > $p1)
            AND n1.`validFrom` <= $p1
            AND (n1.`validTo` IS NULL OR n1.`validTo` > $p1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $p0
          RETURN [n1.`id`, n1.`name`]
        }
      ],
      head(COLLECT {
        MATCH (n0)-[:`IN_NETWORK_AREA`]->(n3)
        RETURN [n3.`id`, n3.`name`]
        LIMIT 1
      })
    ]
  }
] AS answer;

// coverage.2 ($p0, $p1, $p2, $p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
  WHERE r4.`validFrom` <= $p3
    AND (r4.`validTo` IS NULL OR r4.`validTo` > $p3)
    AND r4.`level` >= $p0
  CALL (n3) {
    MATCH (n3)-[:`BROADER`*0..]->(n5)
    WITH DISTINCT n5
    RETURN n5
  }
  MATCH (n0)-[r8:`AFFILIATED_WITH`]->(n7:`Municipality`)
  WHERE r8.`validFrom` <= $p3
    AND (r8.`validTo` IS NULL OR r8.`validTo` > $p3)
  WITH n0, n5 AS k10, n5.`id` AS o12, n7 AS k11, n7.`id` AS o13
  WITH k10, min(o12) AS o12, k11, min(o13) AS o13, count(DISTINCT n0) AS m9
  WITH k10, k11, o12, o13, m9
  ORDER BY o12, o13
  LIMIT $p2
  RETURN [[k10.`id`], [k11.`id`], m9]
} AS answer;

// coverage.3 ($p0, $p1, $p2, $p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND EXISTS {
      MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
      WHERE r4.`validFrom` <= $p3
        AND (r4.`validTo` IS NULL OR r4.`validTo` > $p3)
        AND r4.`level` >= $p0
    }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r6:`AFFILIATED_WITH`]->(n5:`Municipality`)
  WHERE r6.`validFrom` <= $p3
    AND (r6.`validTo` IS NULL OR r6.`validTo` > $p3)
  WITH n0, n5 AS k8, n5.`id` AS o9
  WITH k8, min(o9) AS o9, count(DISTINCT n0) AS m7
  WITH k8, o9, m7
  ORDER BY o9
  LIMIT $p2
  RETURN [[k8.`id`], m7]
} AS answer;

// coverage.4 ($p0, $p1, $p2, $p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
  WHERE r4.`validFrom` <= $p3
    AND (r4.`validTo` IS NULL OR r4.`validTo` > $p3)
    AND r4.`level` >= $p0
  CALL (n3) {
    MATCH (n3)-[:`BROADER`*0..]->(n5)
    WITH DISTINCT n5
    RETURN n5
  }
  MATCH (n0)-[r8:`AFFILIATED_WITH`]->(n7:`Municipality`)
  WHERE r8.`validFrom` <= $p3
    AND (r8.`validTo` IS NULL OR r8.`validTo` > $p3)
  WITH n0, n5 AS k12, n5.`id` AS o14, n7 AS k13, n7.`id` AS o15
  WITH k12, min(o14) AS o14, k13, min(o15) AS o15, CASE WHEN size([i10 IN collect(DISTINCT n0) WHERE i10.`capacityHoursPerMonth` IS NOT NULL | i10.`capacityHoursPerMonth`]) > 0 THEN reduce(s11 = 0.0, i10 IN [i10 IN collect(DISTINCT n0) WHERE i10.`capacityHoursPerMonth` IS NOT NULL | i10.`capacityHoursPerMonth`] | s11 + i10) END AS m9
  WITH k12, k13, o14, o15, m9
  ORDER BY o14, o15
  LIMIT $p2
  RETURN [[k12.`id`], [k13.`id`], toString(m9)]
} AS answer;

// coverage.5 ($p0, $p1, $p2, $p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND EXISTS {
      MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
      WHERE r4.`validFrom` <= $p3
        AND (r4.`validTo` IS NULL OR r4.`validTo` > $p3)
        AND r4.`level` >= $p0
    }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r6:`AFFILIATED_WITH`]->(n5:`Municipality`)
  WHERE r6.`validFrom` <= $p3
    AND (r6.`validTo` IS NULL OR r6.`validTo` > $p3)
  WITH n0, n5 AS k10, n5.`id` AS o11
  WITH k10, min(o11) AS o11, CASE WHEN size([i8 IN collect(DISTINCT n0) WHERE i8.`capacityHoursPerMonth` IS NOT NULL | i8.`capacityHoursPerMonth`]) > 0 THEN reduce(s9 = 0.0, i8 IN [i8 IN collect(DISTINCT n0) WHERE i8.`capacityHoursPerMonth` IS NOT NULL | i8.`capacityHoursPerMonth`] | s9 + i8) END AS m7
  WITH k10, o11, m7
  ORDER BY o11
  LIMIT $p2
  RETURN [[k10.`id`], toString(m7)]
} AS answer;

// coverage.6 ($p0, $p1, $p2, $p3)
RETURN COLLECT {
  MATCH (n0:`Allocation`)
  WHERE n0.`validFrom` <= $p3
    AND (n0.`validTo` IS NULL OR n0.`validTo` > $p3)
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r2:`ALLOCATES`]->(n1)
  WHERE n1.`acceptsRequests` = $p1
    AND n1.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n1)-[r4:`MERGED_INTO`]->(n3) }
    AND n1.`capacityHoursPerMonth` IS NOT NULL
  MATCH (n1)-[r6:`HAS_COMPETENCY`]->(n5)
  WHERE r6.`validFrom` <= $p3
    AND (r6.`validTo` IS NULL OR r6.`validTo` > $p3)
    AND r6.`level` >= $p0
  CALL (n5) {
    MATCH (n5)-[:`BROADER`*0..]->(n7)
    WITH DISTINCT n7
    RETURN n7
  }
  MATCH (n1)-[r10:`AFFILIATED_WITH`]->(n9:`Municipality`)
  WHERE r10.`validFrom` <= $p3
    AND (r10.`validTo` IS NULL OR r10.`validTo` > $p3)
  WITH n0, n7 AS k14, n7.`id` AS o16, n9 AS k15, n9.`id` AS o17
  WITH k14, min(o16) AS o16, k15, min(o17) AS o17, CASE WHEN size([i12 IN collect(DISTINCT n0) WHERE i12.`hoursPerMonth` IS NOT NULL | i12.`hoursPerMonth`]) > 0 THEN reduce(s13 = 0.0, i12 IN [i12 IN collect(DISTINCT n0) WHERE i12.`hoursPerMonth` IS NOT NULL | i12.`hoursPerMonth`] | s13 + i12) END AS m11
  WITH k14, k15, o16, o17, m11
  ORDER BY o16, o17
  LIMIT $p2
  RETURN [[k14.`id`], [k15.`id`], toString(m11)]
} AS answer;

// coverage.7 ($p0, $p1, $p2, $p3)
RETURN COLLECT {
  MATCH (n0:`Allocation`)
  WHERE n0.`validFrom` <= $p3
    AND (n0.`validTo` IS NULL OR n0.`validTo` > $p3)
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r2:`ALLOCATES`]->(n1)
  WHERE n1.`acceptsRequests` = $p1
    AND n1.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n1)-[r4:`MERGED_INTO`]->(n3) }
    AND n1.`capacityHoursPerMonth` IS NOT NULL
    AND EXISTS {
      MATCH (n1)-[r6:`HAS_COMPETENCY`]->(n5)
      WHERE r6.`validFrom` <= $p3
        AND (r6.`validTo` IS NULL OR r6.`validTo` > $p3)
        AND r6.`level` >= $p0
    }
  MATCH (n1)-[r8:`AFFILIATED_WITH`]->(n7:`Municipality`)
  WHERE r8.`validFrom` <= $p3
    AND (r8.`validTo` IS NULL OR r8.`validTo` > $p3)
  WITH n0, n7 AS k12, n7.`id` AS o13
  WITH k12, min(o13) AS o13, CASE WHEN size([i10 IN collect(DISTINCT n0) WHERE i10.`hoursPerMonth` IS NOT NULL | i10.`hoursPerMonth`]) > 0 THEN reduce(s11 = 0.0, i10 IN [i10 IN collect(DISTINCT n0) WHERE i10.`hoursPerMonth` IS NOT NULL | i10.`hoursPerMonth`] | s11 + i10) END AS m9
  WITH k12, o13, m9
  ORDER BY o13
  LIMIT $p2
  RETURN [[k12.`id`], toString(m9)]
} AS answer;

// coverage.8 ($p0, $p1, $p2, $p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
  WHERE r4.`validFrom` <= $p3
    AND (r4.`validTo` IS NULL OR r4.`validTo` > $p3)
    AND r4.`level` >= $p0
  CALL (n3) {
    MATCH (n3)-[:`BROADER`*0..]->(n5)
    WITH DISTINCT n5
    RETURN n5
  }
  MATCH (n0)-[r8:`AFFILIATED_WITH`]->(n7:`Municipality`)
  WHERE r8.`validFrom` <= $p3
    AND (r8.`validTo` IS NULL OR r8.`validTo` > $p3)
  WITH n0, n5 AS k10, n5.`id` AS o13, n7 AS k11, n7.`id` AS o14, r4.`level` AS k12, r4.`level` AS o15
  WITH k10, min(o13) AS o13, k11, min(o14) AS o14, k12, min(o15) AS o15, count(DISTINCT n0) AS m9
  WITH k10, k11, k12, o13, o14, o15, m9
  ORDER BY o13, o14, o15
  LIMIT $p2
  RETURN [[k10.`id`], [k11.`id`], k12, m9]
} AS answer;

// coverage.9 ($p0, $p1, $p2, $p3)
RETURN COLLECT {
  MATCH (n0:`Municipality`)
  MATCH (n0)<-[r2:`AFFILIATED_WITH`]-(n1)
  WHERE r2.`validFrom` <= $p3
    AND (r2.`validTo` IS NULL OR r2.`validTo` > $p3)
    AND n1.`acceptsRequests` = $p1
    AND n1.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n1)-[r4:`MERGED_INTO`]->(n3) }
  WITH n0, n1 AS k6, n1.`id` AS o7
  WITH k6, min(o7) AS o7, count(DISTINCT n0) AS m5
  WHERE m5 >= $p0
  WITH k6, o7, m5
  ORDER BY o7
  LIMIT $p2
  RETURN [[k6.`id`], m5]
} AS answer;

// coverage.10 ($p0, $p1, $p2, $m0)
RETURN COLLECT {
  UNWIND $p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Person` {`id`: i0})
    RETURN [
      n1.`id`,
      toString(n1.`capacityHoursPerMonth`),
      [
        COLLECT {
          MATCH (n1)<-[r3:`ALLOCATES`]-(n2)
          WHERE n2.`validFrom` <= $p2
            AND (n2.`validTo` IS NULL OR n2.`validTo` > $p2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $p1
          RETURN [toString(n2.`hoursPerMonth`)]
        }
      ],
      [
        COLLECT {
          MATCH (n1)-[r5:`AFFILIATED_WITH`]->(n4)
          WHERE r5.`validFrom` <= $p2
            AND (r5.`validTo` IS NULL OR r5.`validTo` > $p2)
          WITH n4, r5
          ORDER BY n4.`id`, r5.`id`
          LIMIT $p1
          RETURN [$m0[split(n4.`id`, ':')[0]], n4.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n1)-[r7:`HAS_COMPETENCY`]->(n6)
          WHERE r7.`validFrom` <= $p2
            AND (r7.`validTo` IS NULL OR r7.`validTo` > $p2)
          WITH n6, r7
          ORDER BY n6.`id`, r7.`id`
          LIMIT $p1
          RETURN [n6.`id`, r7.`level`]
        }
      ]
    ]
  })
} AS answer;
