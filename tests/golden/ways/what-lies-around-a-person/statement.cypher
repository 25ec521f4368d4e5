// neighbourhood.walk ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.m0, $v.m1, $v.m2, $v.m3, $v.m4, $v.m5)
UNWIND $v.p2 AS i4
OPTIONAL MATCH (n5:`Node` {`id`: i4})
WITH collect([n5, COUNT { (n5)-->() }
  + COUNT { (n5)<--() }]) AS l6
CALL (l6) {
  WITH l6
  WHERE reduce(s15 = 0, i14 IN l6 | s15 + CASE WHEN i14[1] > $v.p3 THEN $v.p3 ELSE i14[1] END) <= $v.p5
  UNWIND range(0, size(l6) - 1) AS i0
  WITH i0, l6[i0][0] AS n13
  CALL (n13) {
    MATCH (n13)-[r16]->(n17)
    WHERE $v.m0[type(r16)] IS NOT NULL
    RETURN $v.m0[type(r16)] AS k1, r16 AS r2, n17 AS n3
    UNION ALL
    MATCH (n13)-[r16:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]->(n17)
    WHERE r16.`validFrom` <= $v.p7 AND (r16.`validTo` IS NULL OR r16.`validTo` > $v.p7)
    RETURN $v.m1[type(r16)] AS k1, r16 AS r2, n17 AS n3
    UNION ALL
    MATCH (n13)-[r16:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]->(n17)
    WHERE (r16.`validFrom` IS NULL OR r16.`validFrom` <= $v.p7) AND (r16.`validTo` IS NULL OR r16.`validTo` > $v.p7)
    RETURN $v.m2[type(r16)] AS k1, r16 AS r2, n17 AS n3
    UNION ALL
    MATCH (n13)-[r16:`WANTS_TO_DEVELOP`]->(n17)
    WHERE r16.`statedOn` <= $v.p7 AND (r16.`dueOn` IS NULL OR r16.`dueOn` > $v.p7)
    RETURN 316 AS k1, r16 AS r2, n17 AS n3
    UNION ALL
    MATCH (n13)<-[r18]-(n19)
    WHERE $v.m3[type(r18)] IS NOT NULL
    RETURN $v.m3[type(r18)] AS k1, r18 AS r2, n19 AS n3
    UNION ALL
    MATCH (n13)<-[r18:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]-(n19)
    WHERE r18.`validFrom` <= $v.p7 AND (r18.`validTo` IS NULL OR r18.`validTo` > $v.p7)
    RETURN $v.m4[type(r18)] AS k1, r18 AS r2, n19 AS n3
    UNION ALL
    MATCH (n13)<-[r18:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]-(n19)
    WHERE (r18.`validFrom` IS NULL OR r18.`validFrom` <= $v.p7) AND (r18.`validTo` IS NULL OR r18.`validTo` > $v.p7)
    RETURN $v.m5[type(r18)] AS k1, r18 AS r2, n19 AS n3
    UNION ALL
    MATCH (n13)<-[r18:`WANTS_TO_DEVELOP`]-(n19)
    WHERE r18.`statedOn` <= $v.p7 AND (r18.`dueOn` IS NULL OR r18.`dueOn` > $v.p7)
    RETURN 317 AS k1, r18 AS r2, n19 AS n3
  }
  WITH i0, k1, r2, n3
  WHERE CASE split(n3.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n3.`validFrom` <= $v.p7 AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p7)) WHEN 'working-group' THEN ((n3.`establishedOn` IS NULL OR n3.`establishedOn` <= $v.p7) AND (n3.`closedOn` IS NULL OR n3.`closedOn` > $v.p7)) WHEN 'mandate', 'cooperation' THEN ((n3.`validFrom` IS NULL OR n3.`validFrom` <= $v.p7) AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p7)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n3.`startsOn` IS NULL OR n3.`startsOn` <= $v.p7) AND (n3.`endsOn` IS NULL OR n3.`endsOn` > $v.p7)) ELSE true END
  RETURN collect([i0, k1, r2, n3]) AS l9
}
CALL (l9) {
  UNWIND l9 AS i11
  WITH i11[0] AS i0, i11[1] AS k1, i11[2] AS r2, i11[3] AS n3
  WITH i0, k1, r2, n3
  WHERE $v.p4 > 0 OR n3.`id` IN $v.p6
  WITH n3, collect([i0, k1, r2]) AS l20
  WITH n3.`id` AS k21, l20
  ORDER BY NOT k21 IN $v.p6, k21
  LIMIT size($v.p6) + $v.p4
  RETURN collect([k21, [i22 IN l20 | [i22[0], i22[1], i22[2].`id`]]]) AS l8
}
CALL (l9) {
  UNWIND l9 AS i11
  WITH i11[0] AS i0, count(*) AS s12
  ORDER BY i0
  RETURN collect([i0, s12]) AS l10
}
RETURN [[i7 IN l6 | CASE WHEN i7[0] IS NOT NULL THEN CASE WHEN i7[1] > $v.p3 THEN $v.p3 ELSE i7[1] END END], [l8, l10]] AS answer;

// neighbourhood.first ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.m0, $v.m1, $v.m2, $v.m3, $v.m4, $v.m5)
RETURN COLLECT {
  UNWIND $v.p2 AS i0
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
          WHERE r8.`validFrom` <= $v.p7 AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p7)
          RETURN $v.m1[type(r8)] AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)-[r8:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]->(n9)
          WHERE (r8.`validFrom` IS NULL OR r8.`validFrom` <= $v.p7) AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p7)
          RETURN $v.m2[type(r8)] AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)-[r8:`WANTS_TO_DEVELOP`]->(n9)
          WHERE r8.`statedOn` <= $v.p7 AND (r8.`dueOn` IS NULL OR r8.`dueOn` > $v.p7)
          RETURN 316 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10]-(n11)
          WHERE $v.m3[type(r10)] IS NOT NULL
          RETURN $v.m3[type(r10)] AS k5, r10 AS r6, n11 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]-(n11)
          WHERE r10.`validFrom` <= $v.p7 AND (r10.`validTo` IS NULL OR r10.`validTo` > $v.p7)
          RETURN $v.m4[type(r10)] AS k5, r10 AS r6, n11 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]-(n11)
          WHERE (r10.`validFrom` IS NULL OR r10.`validFrom` <= $v.p7) AND (r10.`validTo` IS NULL OR r10.`validTo` > $v.p7)
          RETURN $v.m5[type(r10)] AS k5, r10 AS r6, n11 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`WANTS_TO_DEVELOP`]-(n11)
          WHERE r10.`statedOn` <= $v.p7 AND (r10.`dueOn` IS NULL OR r10.`dueOn` > $v.p7)
          RETURN 317 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $v.p7 AND (n7.`validTo` IS NULL OR n7.`validTo` > $v.p7)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $v.p7) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $v.p7)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $v.p7) AND (n7.`validTo` IS NULL OR n7.`validTo` > $v.p7)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $v.p7) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $v.p7)) ELSE true END
        RETURN r6
        LIMIT $v.p3
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15]->(n16)
          WHERE $v.m0[type(r15)] IS NOT NULL
          RETURN $v.m0[type(r15)] AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)-[r15:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]->(n16)
          WHERE r15.`validFrom` <= $v.p7 AND (r15.`validTo` IS NULL OR r15.`validTo` > $v.p7)
          RETURN $v.m1[type(r15)] AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)-[r15:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]->(n16)
          WHERE (r15.`validFrom` IS NULL OR r15.`validFrom` <= $v.p7) AND (r15.`validTo` IS NULL OR r15.`validTo` > $v.p7)
          RETURN $v.m2[type(r15)] AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)-[r15:`WANTS_TO_DEVELOP`]->(n16)
          WHERE r15.`statedOn` <= $v.p7 AND (r15.`dueOn` IS NULL OR r15.`dueOn` > $v.p7)
          RETURN 316 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17]-(n18)
          WHERE $v.m3[type(r17)] IS NOT NULL
          RETURN $v.m3[type(r17)] AS k12, r17 AS r13, n18 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`ACTS_FOR`|`AFFILIATED_WITH`|`CONTRIBUTES_TO`|`DECIDES_FOR`|`DECLARED_INTEREST_IN`|`HAS_COMPETENCY`|`IN_POOL_OF`|`IN_REGION`|`RUNS_IN`|`SAFEGUARDS`|`SEATS`|`TAKES_PART_IN`]-(n18)
          WHERE r17.`validFrom` <= $v.p7 AND (r17.`validTo` IS NULL OR r17.`validTo` > $v.p7)
          RETURN $v.m4[type(r17)] AS k12, r17 AS r13, n18 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`DEPENDS_ON`|`ESTABLISHES`|`INTEGRATES_WITH`|`REALISES`|`REPLACES`]-(n18)
          WHERE (r17.`validFrom` IS NULL OR r17.`validFrom` <= $v.p7) AND (r17.`validTo` IS NULL OR r17.`validTo` > $v.p7)
          RETURN $v.m5[type(r17)] AS k12, r17 AS r13, n18 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`WANTS_TO_DEVELOP`]-(n18)
          WHERE r17.`statedOn` <= $v.p7 AND (r17.`dueOn` IS NULL OR r17.`dueOn` > $v.p7)
          RETURN 317 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $v.p7 AND (n14.`validTo` IS NULL OR n14.`validTo` > $v.p7)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $v.p7) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $v.p7)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $v.p7) AND (n14.`validTo` IS NULL OR n14.`validTo` > $v.p7)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $v.p7) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $v.p7)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $v.p4
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// neighbourhood.nodes1 ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.m0)
RETURN COLLECT {
  UNWIND $v.p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t2
    RETURN CASE t2
      WHEN 'person' THEN [34, n1.`name`]
      ELSE [$v.m0[t2]]
    END
  })
} AS answer;
