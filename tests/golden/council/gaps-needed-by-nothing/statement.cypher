// competencyGaps.0 ($v.p0, $v.p1)
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

// competencyGaps.1 ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE n0.`status` IN $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`REQUIRES_COMPETENCY`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p1
          RETURN [n1.`id`, r2.`minLevel`, r2.`importance`]
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r4:`DEPENDS_ON`]->(n3)
          WHERE (r4.`validFrom` IS NULL OR r4.`validFrom` <= $v.p2)
            AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p2)
          WITH n3, r4
          ORDER BY n3.`id`, r4.`id`
          LIMIT $v.p1
          RETURN [n3.`id`]
        }
      ]
    ]
  }
] AS answer;

// competencyGaps.2 ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Mandate`)
    WHERE (n0.`validFrom` IS NULL OR n0.`validFrom` <= $v.p2)
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p2)
      AND n0.`status` IN $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`CALLS_FOR`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p1
          RETURN [n1.`id`, r2.`minLevel`, r2.`importance`]
        }
      ]
    ]
  }
] AS answer;

// competencyGaps.3 ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`AssistanceRequest`)
    WHERE n0.`status` IN $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [
      n0.`id`,
      [
        COLLECT {
          MATCH (n0)-[r2:`ASKS_FOR`]->(n1)
          WITH n1, r2
          ORDER BY n1.`id`, r2.`id`
          LIMIT $v.p1
          RETURN [n1.`id`, r2.`minLevel`, r2.`importance`]
        }
      ]
    ]
  }
] AS answer;

// competencyGaps.4 ($v.p0, $v.p1, $v.p2)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Region` {`id`: i0})
    RETURN [
      n1.`id`,
      [
        COLLECT {
          MATCH (n1)<-[r3:`IN_REGION`]-(n2)
          WHERE r3.`validFrom` <= $v.p2
            AND (r3.`validTo` IS NULL OR r3.`validTo` > $v.p2)
          WITH n2, r3
          ORDER BY n2.`id`, r3.`id`
          LIMIT $v.p1
          RETURN [n2.`id`]
        }
      ]
    ]
  })
} AS answer;

// competencyGaps.5 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p0 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Municipality` {`id`: i0})
    RETURN [n1.`id`]
  })
} AS answer;

// competencyGaps.6 ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $v.p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
  WHERE r4.`validFrom` <= $v.p3
    AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p3)
    AND r4.`level` >= $v.p0
  WITH n0, n3 AS k6, n3.`id` AS o7
  WITH k6, min(o7) AS o7, count(DISTINCT n0) AS m5
  WITH k6, o7, m5
  ORDER BY o7
  LIMIT $v.p2
  RETURN [[k6.`id`], m5]
} AS answer;

// competencyGaps.7 ($v.p0, $v.p1, $v.p2, $v.p3)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`acceptsRequests` = $v.p1
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r2:`MERGED_INTO`]->(n1) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r4:`HAS_COMPETENCY`]->(n3)
  WHERE r4.`validFrom` <= $v.p3
    AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p3)
    AND r4.`level` >= $v.p0
  CALL (n3) {
    MATCH (n3)-[:`BROADER`*0..]->(n5)
    WITH DISTINCT n5
    RETURN n5
  }
  WITH n0, n5 AS k8, n5.`id` AS o9
  WITH k8, min(o9) AS o9, count(DISTINCT n0) AS m7
  WITH k8, o9, m7
  ORDER BY o9
  LIMIT $v.p2
  RETURN [[k8.`id`], m7]
} AS answer;

// competencyGaps.8 ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE EXISTS {
      MATCH (n0)-[r2:`AFFILIATED_WITH`]->(n1)
      WHERE r2.`validFrom` <= $v.p4
        AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p4)
        AND (n1:`Municipality` AND EXISTS {
          MATCH (n1)-[r4:`IN_REGION`]->(n3)
          WHERE r4.`validFrom` <= $v.p4
            AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p4)
            AND n3.`validFrom` <= $v.p4
            AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p4)
            AND n3.`id` IN $v.p1
        })
    }
    AND n0.`acceptsRequests` = $v.p2
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r6:`MERGED_INTO`]->(n5) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r8:`HAS_COMPETENCY`]->(n7)
  WHERE r8.`validFrom` <= $v.p4
    AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p4)
    AND r8.`level` >= $v.p0
  WITH n0, n7 AS k10, n7.`id` AS o11
  WITH k10, min(o11) AS o11, count(DISTINCT n0) AS m9
  WITH k10, o11, m9
  ORDER BY o11
  LIMIT $v.p3
  RETURN [[k10.`id`], m9]
} AS answer;

// competencyGaps.9 ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE EXISTS {
      MATCH (n0)-[r2:`AFFILIATED_WITH`]->(n1)
      WHERE r2.`validFrom` <= $v.p4
        AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p4)
        AND (n1:`Municipality` AND EXISTS {
          MATCH (n1)-[r4:`IN_REGION`]->(n3)
          WHERE r4.`validFrom` <= $v.p4
            AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p4)
            AND n3.`validFrom` <= $v.p4
            AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p4)
            AND n3.`id` IN $v.p1
        })
    }
    AND n0.`acceptsRequests` = $v.p2
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r6:`MERGED_INTO`]->(n5) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r8:`HAS_COMPETENCY`]->(n7)
  WHERE r8.`validFrom` <= $v.p4
    AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p4)
    AND r8.`level` >= $v.p0
  CALL (n7) {
    MATCH (n7)-[:`BROADER`*0..]->(n9)
    WITH DISTINCT n9
    RETURN n9
  }
  WITH n0, n9 AS k12, n9.`id` AS o13
  WITH k12, min(o13) AS o13, count(DISTINCT n0) AS m11
  WITH k12, o13, m11
  ORDER BY o13
  LIMIT $v.p3
  RETURN [[k12.`id`], m11]
} AS answer;

// competencyGaps.10 ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE EXISTS {
      MATCH (n0)-[r2:`AFFILIATED_WITH`]->(n1)
      WHERE r2.`validFrom` <= $v.p4
        AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p4)
        AND (n1:`Municipality` AND n1.`id` IN $v.p1)
    }
    AND n0.`acceptsRequests` = $v.p2
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r4:`MERGED_INTO`]->(n3) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r6:`HAS_COMPETENCY`]->(n5)
  WHERE r6.`validFrom` <= $v.p4
    AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p4)
    AND r6.`level` >= $v.p0
  WITH n0, n5 AS k8, n5.`id` AS o9
  WITH k8, min(o9) AS o9, count(DISTINCT n0) AS m7
  WITH k8, o9, m7
  ORDER BY o9
  LIMIT $v.p3
  RETURN [[k8.`id`], m7]
} AS answer;

// competencyGaps.11 ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN COLLECT {
  MATCH (n0:`Person`)
  WHERE EXISTS {
      MATCH (n0)-[r2:`AFFILIATED_WITH`]->(n1)
      WHERE r2.`validFrom` <= $v.p4
        AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p4)
        AND (n1:`Municipality` AND n1.`id` IN $v.p1)
    }
    AND n0.`acceptsRequests` = $v.p2
    AND n0.`consentOn` IS NOT NULL
    AND NOT EXISTS { (n0)-[r4:`MERGED_INTO`]->(n3) }
    AND n0.`id` IS NOT NULL
  MATCH (n0)-[r6:`HAS_COMPETENCY`]->(n5)
  WHERE r6.`validFrom` <= $v.p4
    AND (r6.`validTo` IS NULL OR r6.`validTo` > $v.p4)
    AND r6.`level` >= $v.p0
  CALL (n5) {
    MATCH (n5)-[:`BROADER`*0..]->(n7)
    WITH DISTINCT n7
    RETURN n7
  }
  WITH n0, n7 AS k10, n7.`id` AS o11
  WITH k10, min(o11) AS o11, count(DISTINCT n0) AS m9
  WITH k10, o11, m9
  ORDER BY o11
  LIMIT $v.p3
  RETURN [[k10.`id`], m9]
} AS answer;

// competencyGaps.12 ($v.p0, $v.p1)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Competency` {`id`: i0})
    RETURN [n1.`labelDa`]
  })
} AS answer;
