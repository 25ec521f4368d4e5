// pathBetween.walk ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.p8, $v.p9)
UNWIND $v.p4 AS i4
OPTIONAL MATCH (n5:`Node` {`id`: i4})
WITH collect([n5, COUNT { (n5)-[:`HAS_COMPETENCY`]->() }
  + COUNT { (n5)<-[:`HAS_COMPETENCY`]-() }]) AS l6
CALL (l6) {
  WITH l6
  WHERE reduce(s11 = 0, i10 IN l6 | s11 + CASE WHEN i10[1] > $v.p5 THEN $v.p5 ELSE i10[1] END) <= $v.p7
  UNWIND range(0, size(l6) - 1) AS i0
  WITH i0, l6[i0][0] AS n9
  CALL (n9) {
    MATCH (n9)-[r12:`HAS_COMPETENCY`]->(n13)
    WHERE r12.`validFrom` <= $v.p9 AND (r12.`validTo` IS NULL OR r12.`validTo` > $v.p9)
    RETURN 0 AS k1, r12 AS r2, n13 AS n3
    UNION ALL
    MATCH (n9)<-[r14:`HAS_COMPETENCY`]-(n15)
    WHERE r14.`validFrom` <= $v.p9 AND (r14.`validTo` IS NULL OR r14.`validTo` > $v.p9)
    RETURN 1 AS k1, r14 AS r2, n15 AS n3
  }
  WITH i0, k1, r2, n3
  WHERE CASE split(n3.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n3.`validFrom` <= $v.p9 AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p9)) WHEN 'working-group' THEN ((n3.`establishedOn` IS NULL OR n3.`establishedOn` <= $v.p9) AND (n3.`closedOn` IS NULL OR n3.`closedOn` > $v.p9)) WHEN 'mandate', 'cooperation' THEN ((n3.`validFrom` IS NULL OR n3.`validFrom` <= $v.p9) AND (n3.`validTo` IS NULL OR n3.`validTo` > $v.p9)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n3.`startsOn` IS NULL OR n3.`startsOn` <= $v.p9) AND (n3.`endsOn` IS NULL OR n3.`endsOn` > $v.p9)) ELSE true END
  WITH i0, k1, r2, n3
  WHERE $v.p6 > 0 OR n3.`id` IN $v.p8
  WITH n3, collect([i0, k1, r2]) AS l16
  WITH n3.`id` AS k17, l16
  ORDER BY NOT k17 IN $v.p8, k17
  LIMIT size($v.p8) + $v.p6
  RETURN collect([k17, [i18 IN l16 | [i18[0], i18[1], i18[2].`id`]]]) AS l8
}
RETURN [[i7 IN l6 | CASE WHEN i7[0] IS NOT NULL THEN CASE WHEN i7[1] > $v.p5 THEN $v.p5 ELSE i7[1] END END], l8] AS answer;

// pathBetween.first ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.p8, $v.p9)
RETURN COLLECT {
  UNWIND $v.p4 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r8:`HAS_COMPETENCY`]->(n9)
          WHERE r8.`validFrom` <= $v.p9 AND (r8.`validTo` IS NULL OR r8.`validTo` > $v.p9)
          RETURN 0 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`HAS_COMPETENCY`]-(n11)
          WHERE r10.`validFrom` <= $v.p9 AND (r10.`validTo` IS NULL OR r10.`validTo` > $v.p9)
          RETURN 1 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $v.p9 AND (n7.`validTo` IS NULL OR n7.`validTo` > $v.p9)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $v.p9) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $v.p9)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $v.p9) AND (n7.`validTo` IS NULL OR n7.`validTo` > $v.p9)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $v.p9) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $v.p9)) ELSE true END
        RETURN r6
        LIMIT $v.p5
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15:`HAS_COMPETENCY`]->(n16)
          WHERE r15.`validFrom` <= $v.p9 AND (r15.`validTo` IS NULL OR r15.`validTo` > $v.p9)
          RETURN 0 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`HAS_COMPETENCY`]-(n18)
          WHERE r17.`validFrom` <= $v.p9 AND (r17.`validTo` IS NULL OR r17.`validTo` > $v.p9)
          RETURN 1 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $v.p9 AND (n14.`validTo` IS NULL OR n14.`validTo` > $v.p9)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $v.p9) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $v.p9)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $v.p9) AND (n14.`validTo` IS NULL OR n14.`validTo` > $v.p9)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $v.p9) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $v.p9)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $v.p6
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// pathBetween.nodes1 ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.p6, $v.p7, $v.p8, $v.p9, $v.m0)
RETURN COLLECT {
  UNWIND $v.p3 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t4
    RETURN CASE t4
      WHEN 'competency' THEN [8, n1.`id`, n1.`labelDa`]
      WHEN 'person' THEN [
        34,
        n1.`id`,
        n1.`name`,
        [
          COLLECT {
            MATCH (n1)-[r3:`HAS_COMPETENCY`]->(n2)
            WHERE r3.`validFrom` <= $v.p9
              AND (r3.`validTo` IS NULL OR r3.`validTo` > $v.p9)
            WITH n2, r3
            ORDER BY n2.`labelDa$order`, n2.`id`, r3.`id`
            LIMIT $v.p2
            RETURN [n2.`labelDa`]
          }
        ]
      ]
      ELSE [$v.m0[t4], n1.`id`]
    END
  })
} AS answer;
