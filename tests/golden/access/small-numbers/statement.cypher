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

// coverage.2 ($p0, $p1, $p2, $p3, $m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`acceptsRequests` = $p1
      AND n0.`consentOn` IS NOT NULL
      AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p2
    RETURN [
      [
        COLLECT {
          MATCH (n0)-[r4:`AFFILIATED_WITH`]->(n3)
          WHERE r4.`validFrom` <= $p3
            AND (r4.`validTo` IS NULL OR r4.`validTo` > $p3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $p2
          RETURN [$m0[split(n3.`id`, ':')[0]], n3.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r6:`HAS_COMPETENCY`]->(n5)
          WHERE r6.`validFrom` <= $p3
            AND (r6.`validTo` IS NULL OR r6.`validTo` > $p3)
            AND r6.`level` >= $p0
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $p2
          RETURN [n5.`id`, r6.`level`]
        }
      ]
    ]
  }
] AS answer;

// coverage.3 ($p0, $p1, $p2, $p3, $m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`acceptsRequests` = $p1
      AND n0.`consentOn` IS NOT NULL
      AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p2
    RETURN [
      toString(n0.`capacityHoursPerMonth`),
      [
        COLLECT {
          MATCH (n0)<-[r4:`ALLOCATES`]-(n3)
          WHERE n3.`validFrom` <= $p3
            AND (n3.`validTo` IS NULL OR n3.`validTo` > $p3)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $p2
          RETURN [toString(n3.`hoursPerMonth`)]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r6:`AFFILIATED_WITH`]->(n5)
          WHERE r6.`validFrom` <= $p3
            AND (r6.`validTo` IS NULL OR r6.`validTo` > $p3)
          WITH n5, r6
          ORDER BY n5.`id`, r6.`id`
          LIMIT $p2
          RETURN [$m0[split(n5.`id`, ':')[0]], n5.`id`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r8:`HAS_COMPETENCY`]->(n7)
          WHERE r8.`validFrom` <= $p3
            AND (r8.`validTo` IS NULL OR r8.`validTo` > $p3)
            AND r8.`level` >= $p0
          WITH n7, r8
          ORDER BY n7.`id`, r8.`id`
          LIMIT $p2
          RETURN [n7.`id`, r8.`level`]
        }
      ]
    ]
  }
] AS answer;
