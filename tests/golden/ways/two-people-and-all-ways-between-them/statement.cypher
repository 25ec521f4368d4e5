// pathBetween.walk ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.p8, $v.m0, $v.m1, $v.m2, $v.m3, $v.m4, $v.m5)
UNWIND $v.p3 AS i4
OPTIONAL MATCH (n5:`Node` {`id`: i4})
WITH collect([n5, COUNT { (n5)-->() }
  + COUNT { (n5)<--() }]) AS l6
CALL (l6) {
  WITH l6
  WHERE reduce(s11 = 0, i10 IN l6 | s11 + CASE WHEN i10[1] > $v.p4 THEN $v.p4 ELSE i10[1] END) <= $v.p6
  UNWIND range(0, size(l6) - 1) AS i0
  WITH i0, l6[i0][0] AS n9
  CALL (n9) {
    MATCH (n9)-[r12]->(n13)
    WHERE $v.m0[type(r12)] IS NOT NULL
    RETURN $v.m0[type(r12)] AS k1, r12 AS r2, n13 AS n3
    UNION ALL
    MATCH (n9)-[r12:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]->(n13)
    WHERE r12.`validFrom` <= $v.p8 AND (r12.`validTo` IS NULL OR r12.`validTo` > $v.p8)
    RETURN $v.m1[type(r12)] AS k1, r12 AS r2, n13 AS n3
    UNION ALL
    MATCH (n9)-[r12:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]->(n13)
    WHERE (r12.`validFrom` IS NULL OR r12.`validFrom` <= $v.p8) AND (r12.`validTo` IS NULL OR r12.`validTo` > $v.p8)
    RETURN $v.m2[type(r12)] AS k1, r12 AS r2, n13 AS n3
    UNION ALL
    MATCH (n9)-[r12:`WANTS_TO_DEVELOP`]->(n13)
    WHERE r12.`statedOn` <= $v.p8 AND (r12.`dueOn` IS NULL OR r12.`dueOn` > $v.p8)
    RETURN 316 AS k1, r12 AS r2, n13 AS n3
    UNION ALL
    MATCH (n9)<-[r14]-(n15)
    WHERE $v.m3[type(r14)] IS NOT NULL
    RETURN $v.m3[type(r14)] AS k1, r14 AS r2, n15 AS n3
    UNION ALL
    MATCH (n9)<-[r14:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]-(n15)
    WHERE r14.`validFrom` <= $v.p8 AND (r14.`validTo` IS NULL OR r14.`validTo` > $v.p8)
    RETURN $v.m4[type(r14)] AS k1, r14 AS r2, n15 AS n3
    UNION ALL
    MATCH (n9)<-[r14:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]-(n15)
    WHERE (r14.`validFrom` IS NULL OR r14.`validFrom` <= $v.p8) AND (r14.`validTo` IS NULL OR r14.`validTo` > $v.p8)
    RETURN $v.m5[type(r14)] AS k1, r14 AS r2, n15 AS n3
    UNION ALL
    MATCH (n9)<-[r14:`WANTS_TO_DEVELOP`]-(n15)
    WHERE r14.`statedOn` <= $v.p8 AND (r14.`dueOn` IS NULL OR r14.`dueOn` > $v.p8)
    RETURN 317 AS k1, r14 AS r2, n15 AS n3
  }
  WITH i0, k1, r2, n3
  WHERE CASE split(n3.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n3.`validFrom` <= $v.p8 AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p8)) WHEN 'working-group' THEN ((n3.`establishedOn` IS NULL OR n3.`establishedOn` <= $v.p8) AND (n3.`closedOn` IS NULL OR n3.`closedOn` > $v.p8)) WHEN 'mandate', 'cooperation' THEN ((n3.`validFrom` IS NULL OR n3.`validFrom` <= $v.p8) AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n3.`startsOn` IS NULL OR n3.`startsOn` <= $v.p8) AND (n3.`endsOn` IS NULL OR n3.`endsOn` > $v.p8)) ELSE true END
  WITH i0, k1, r2, n3
  WHERE $v.p5 > 0 OR n3.`id` IN $v.p7
  WITH n3, collect([i0, k1, r2]) AS l16
  WITH n3.`id` AS k17, l16
  ORDER BY NOT k17 IN $v.p7, k17
  LIMIT size($v.p7) + $v.p5
  RETURN collect([k17, [i18 IN l16 | [i18[0], i18[1], i18[2].`id`]]]) AS l8
}
RETURN [[i7 IN l6 | CASE WHEN i7[0] IS NOT NULL THEN CASE WHEN i7[1] > $v.p4 THEN $v.p4 ELSE i7[1] END END], l8] AS answer;

// pathBetween.first ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.p8, $v.m0, $v.m1, $v.m2, $v.m3, $v.m4, $v.m5)
RETURN COLLECT {
  UNWIND $v.p3 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r8]->(n9)
          WHERE $v.m0[type(r8)] IS NOT NULL
          RETURN $v.m0[type(r8)] AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)-[r8:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]->(n9)
          WHERE r8.`validFrom` <= $v.p8 AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p8)
          RETURN $v.m1[type(r8)] AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)-[r8:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]->(n9)
          WHERE (r8.`validFrom` IS NULL OR r8.`validFrom` <= $v.p8) AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p8)
          RETURN $v.m2[type(r8)] AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)-[r8:`WANTS_TO_DEVELOP`]->(n9)
          WHERE r8.`statedOn` <= $v.p8 AND (r8.`dueOn` IS NULL OR r8.`dueOn` > $v.p8)
          RETURN 316 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10]-(n11)
          WHERE $v.m3[type(r10)] IS NOT NULL
          RETURN $v.m3[type(r10)] AS k5, r10 AS r6, n11 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]-(n11)
          WHERE r10.`validFrom` <= $v.p8 AND (r10.`validTo` IS NULL OR r10.`validTo` > $v.p8)
          RETURN $v.m4[type(r10)] AS k5, r10 AS r6, n11 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]-(n11)
          WHERE (r10.`validFrom` IS NULL OR r10.`validFrom` <= $v.p8) AND (r10.`validTo` IS NULL OR r10.`validTo` > $v.p8)
          RETURN $v.m5[type(r10)] AS k5, r10 AS r6, n11 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`WANTS_TO_DEVELOP`]-(n11)
          WHERE r10.`statedOn` <= $v.p8 AND (r10.`dueOn` IS NULL OR r10.`dueOn` > $v.p8)
          RETURN 317 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $v.p8 AND (n7.`validTo` IS NULL OR n7.`validTo` > $v.p8)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $v.p8) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $v.p8)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $v.p8) AND (n7.`validTo` IS NULL OR n7.`validTo` > $v.p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $v.p8) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $v.p8)) ELSE true END
        RETURN r6
        LIMIT $v.p4
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15]->(n16)
          WHERE $v.m0[type(r15)] IS NOT NULL
          RETURN $v.m0[type(r15)] AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)-[r15:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]->(n16)
          WHERE r15.`validFrom` <= $v.p8 AND (r15.`validTo` IS NULL OR r15.`validTo` > $v.p8)
          RETURN $v.m1[type(r15)] AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)-[r15:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]->(n16)
          WHERE (r15.`validFrom` IS NULL OR r15.`validFrom` <= $v.p8) AND (r15.`validTo` IS NULL OR r15.`validTo` > $v.p8)
          RETURN $v.m2[type(r15)] AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)-[r15:`WANTS_TO_DEVELOP`]->(n16)
          WHERE r15.`statedOn` <= $v.p8 AND (r15.`dueOn` IS NULL OR r15.`dueOn` > $v.p8)
          RETURN 316 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17]-(n18)
          WHERE $v.m3[type(r17)] IS NOT NULL
          RETURN $v.m3[type(r17)] AS k12, r17 AS r13, n18 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]-(n18)
          WHERE r17.`validFrom` <= $v.p8 AND (r17.`validTo` IS NULL OR r17.`validTo` > $v.p8)
          RETURN $v.m4[type(r17)] AS k12, r17 AS r13, n18 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]-(n18)
          WHERE (r17.`validFrom` IS NULL OR r17.`validFrom` <= $v.p8) AND (r17.`validTo` IS NULL OR r17.`validTo` > $v.p8)
          RETURN $v.m5[type(r17)] AS k12, r17 AS r13, n18 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`WANTS_TO_DEVELOP`]-(n18)
          WHERE r17.`statedOn` <= $v.p8 AND (r17.`dueOn` IS NULL OR r17.`dueOn` > $v.p8)
          RETURN 317 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $v.p8 AND (n14.`validTo` IS NULL OR n14.`validTo` > $v.p8)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $v.p8) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $v.p8)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $v.p8) AND (n14.`validTo` IS NULL OR n14.`validTo` > $v.p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $v.p8) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $v.p8)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $v.p5
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// pathBetween.nodes1 ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.p8, $v.m0)
RETURN COLLECT {
  UNWIND $v.p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t2
    RETURN CASE t2
      WHEN 'working-group' THEN [16, n1.`id`, n1.`nameDa`]
      WHEN 'person' THEN [34, n1.`id`, n1.`name`]
      ELSE [$v.m0[t2], n1.`id`]
    END
  })
} AS answer;
