// coverage.0 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
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

// coverage.1 ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Municipality`)
    WHERE n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`id`,
      n0.`name`,
      [
        COLLECT {
          MATCH (n0)-[r2:`IN_REGION`]->(n1)
          WHERE r2.`validFrom` <= $v.p1
            AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p1)
            AND n1.`validFrom` <= $v.p1
            AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p0
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

// coverage.2 ($v.p0, $v.p1, $v.p2, $v.p3, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`acceptsRequests` = $v.p1
      AND n0.`consentOn` IS NOT NULL
      AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p2
    RETURN [
      [
        COLLECT {
          MATCH (n0)-[r4:`AFFILIATED_WITH`]->(n3)
          WHERE r4.`validFrom` <= $v.p3
            AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p2
          RETURN [$v.m0[split(n3.`id`, ':')[0]], n3.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r6:`HAS_COMPETENCY`]->(n5)
          WHERE r6.`validFrom` <= $v.p3
            AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p3)
            AND r6.`level` >= $v.p0
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p2
          RETURN [n5.`id`, r6.`level`]
        }
      ]
    ]
  }
] AS answer;

// coverage.3 ($v.p0, $v.p1, $v.p2, $v.p3, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`acceptsRequests` = $v.p1
      AND n0.`consentOn` IS NOT NULL
      AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p2
    RETURN [
      toString(n0.`capacityHoursPerMonth`),
      [
        COLLECT {
          MATCH (n0)<-[r4:`ALLOCATES`]-(n3)
          WHERE n3.`validFrom` <= $v.p3
            AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p2
          RETURN [toString(n3.`hoursPerMonth`)]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r6:`AFFILIATED_WITH`]->(n5)
          WHERE r6.`validFrom` <= $v.p3
            AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p3)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $v.p2
          RETURN [$v.m0[split(n5.`id`, ':')[0]], n5.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r8:`HAS_COMPETENCY`]->(n7)
          WHERE r8.`validFrom` <= $v.p3
            AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p3)
            AND r8.`level` >= $v.p0
          WITH n7, r8
          ORDER BY n7.`id`, r8.`id`
          LIMIT $v.p2
          RETURN [n7.`id`, r8.`level`]
        }
      ]
    ]
  }
] AS answer;
