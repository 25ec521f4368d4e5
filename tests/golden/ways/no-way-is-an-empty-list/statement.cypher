// short.walk ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8)
UNWIND $p2 AS i0
OPTIONAL MATCH (n1:`Node` {`id`: i0})
WITH collect([n1, COUNT { (n1)-[:`HAS_COMPETENCY`]->() }
  + COUNT { (n1)<-[:`HAS_COMPETENCY`]-() }]) AS l2
CALL (l2) {
  WITH l2
  WHERE reduce(s13 = 0, i12 IN l2 | s13 + CASE WHEN i12[1] > $p3 THEN $p3 ELSE i12[1] END) <= $p5
  UNWIND range(0, size(l2) - 1) AS i5
  WITH i5, l2[i5][0] AS n6
  CALL (n6) {
    MATCH (n6)-[r14:`HAS_COMPETENCY`]->(n15)
    WHERE r14.`validFrom` <= $p8 AND (r14.`validTo` IS NULL OR r14.`validTo` > $p8)
    RETURN 0 AS k7, r14 AS r8, n15 AS n9
    UNION ALL
    MATCH (n6)<-[r16:`HAS_COMPETENCY`]-(n17)
    WHERE r16.`validFrom` <= $p8 AND (r16.`validTo` IS NULL OR r16.`validTo` > $p8)
    RETURN 1 AS k7, r16 AS r8, n17 AS n9
  }
  WITH i5, k7, r8, n9
  WHERE CASE split(n9.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n9.`validFrom` <= $p8 AND (n9.`validTo` IS NULL OR n9.`validTo` > $p8)) WHEN 'working-group' THEN ((n9.`establishedOn` IS NULL OR n9.`establishedOn` <= $p8) AND (n9.`closedOn` IS NULL OR n9.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n9.`validFrom` IS NULL OR n9.`validFrom` <= $p8) AND (n9.`validTo` IS NULL OR n9.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n9.`startsOn` IS NULL OR n9.`startsOn` <= $p8) AND (n9.`endsOn` IS NULL OR n9.`endsOn` > $p8)) ELSE true END
    AND ($p4 > 0 OR n9.`id` IN $p6)
  WITH n9, collect([i5, k7, r8]) AS l10
  WITH n9, n9.`id` AS k11, l10
  ORDER BY NOT k11 IN $p6, k11
  LIMIT size($p6) + $p4
  RETURN collect([k11, [i12 IN l10 | [i12[0], i12[1], i12[2].`id`]]]) AS l4
}
RETURN [[i3 IN l2 | CASE WHEN i3[0] IS NOT NULL THEN CASE WHEN i3[1] > $p3 THEN $p3 ELSE i3[1] END END], l4] AS answer;

// short.first ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8)
RETURN COLLECT {
  UNWIND $p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r8:`HAS_COMPETENCY`]->(n9)
          WHERE r8.`validFrom` <= $p8 AND (r8.`validTo` IS NULL OR r8.`validTo` > $p8)
          RETURN 0 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`HAS_COMPETENCY`]-(n11)
          WHERE r10.`validFrom` <= $p8 AND (r10.`validTo` IS NULL OR r10.`validTo` > $p8)
          RETURN 1 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $p8 AND (n7.`validTo` IS NULL OR n7.`validTo` > $p8)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $p8) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $p8) AND (n7.`validTo` IS NULL OR n7.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $p8) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $p8)) ELSE true END
        RETURN r6
        LIMIT $p3
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15:`HAS_COMPETENCY`]->(n16)
          WHERE r15.`validFrom` <= $p8 AND (r15.`validTo` IS NULL OR r15.`validTo` > $p8)
          RETURN 0 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`HAS_COMPETENCY`]-(n18)
          WHERE r17.`validFrom` <= $p8 AND (r17.`validTo` IS NULL OR r17.`validTo` > $p8)
          RETURN 1 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $p8 AND (n14.`validTo` IS NULL OR n14.`validTo` > $p8)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $p8) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $p8) AND (n14.`validTo` IS NULL OR n14.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $p8) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $p8)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $p4
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// nobody.walk ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8)
UNWIND $p3 AS i0
OPTIONAL MATCH (n1:`Node` {`id`: i0})
WITH collect([n1, COUNT { (n1)-[:`HAS_COMPETENCY`]->() }
  + COUNT { (n1)<-[:`HAS_COMPETENCY`]-() }]) AS l2
CALL (l2) {
  WITH l2
  WHERE reduce(s13 = 0, i12 IN l2 | s13 + CASE WHEN i12[1] > $p4 THEN $p4 ELSE i12[1] END) <= $p6
  UNWIND range(0, size(l2) - 1) AS i5
  WITH i5, l2[i5][0] AS n6
  CALL (n6) {
    MATCH (n6)-[r14:`HAS_COMPETENCY`]->(n15)
    WHERE r14.`validFrom` <= $p8 AND (r14.`validTo` IS NULL OR r14.`validTo` > $p8)
    RETURN 0 AS k7, r14 AS r8, n15 AS n9
    UNION ALL
    MATCH (n6)<-[r16:`HAS_COMPETENCY`]-(n17)
    WHERE r16.`validFrom` <= $p8 AND (r16.`validTo` IS NULL OR r16.`validTo` > $p8)
    RETURN 1 AS k7, r16 AS r8, n17 AS n9
  }
  WITH i5, k7, r8, n9
  WHERE CASE split(n9.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n9.`validFrom` <= $p8 AND (n9.`validTo` IS NULL OR n9.`validTo` > $p8)) WHEN 'working-group' THEN ((n9.`establishedOn` IS NULL OR n9.`establishedOn` <= $p8) AND (n9.`closedOn` IS NULL OR n9.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n9.`validFrom` IS NULL OR n9.`validFrom` <= $p8) AND (n9.`validTo` IS NULL OR n9.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n9.`startsOn` IS NULL OR n9.`startsOn` <= $p8) AND (n9.`endsOn` IS NULL OR n9.`endsOn` > $p8)) ELSE true END
    AND ($p5 > 0 OR n9.`id` IN $p7)
  WITH n9, collect([i5, k7, r8]) AS l10
  WITH n9, n9.`id` AS k11, l10
  ORDER BY NOT k11 IN $p7, k11
  LIMIT size($p7) + $p5
  RETURN collect([k11, [i12 IN l10 | [i12[0], i12[1], i12[2].`id`]]]) AS l4
}
RETURN [[i3 IN l2 | CASE WHEN i3[0] IS NOT NULL THEN CASE WHEN i3[1] > $p4 THEN $p4 ELSE i3[1] END END], l4] AS answer;

// nobody.first ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8)
RETURN COLLECT {
  UNWIND $p3 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r8:`HAS_COMPETENCY`]->(n9)
          WHERE r8.`validFrom` <= $p8 AND (r8.`validTo` IS NULL OR r8.`validTo` > $p8)
          RETURN 0 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`HAS_COMPETENCY`]-(n11)
          WHERE r10.`validFrom` <= $p8 AND (r10.`validTo` IS NULL OR r10.`validTo` > $p8)
          RETURN 1 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $p8 AND (n7.`validTo` IS NULL OR n7.`validTo` > $p8)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $p8) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $p8) AND (n7.`validTo` IS NULL OR n7.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $p8) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $p8)) ELSE true END
        RETURN r6
        LIMIT $p4
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15:`HAS_COMPETENCY`]->(n16)
          WHERE r15.`validFrom` <= $p8 AND (r15.`validTo` IS NULL OR r15.`validTo` > $p8)
          RETURN 0 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`HAS_COMPETENCY`]-(n18)
          WHERE r17.`validFrom` <= $p8 AND (r17.`validTo` IS NULL OR r17.`validTo` > $p8)
          RETURN 1 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $p8 AND (n14.`validTo` IS NULL OR n14.`validTo` > $p8)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $p8) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $p8) AND (n14.`validTo` IS NULL OR n14.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $p8) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $p8)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $p5
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// nobody.nodes1 ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8, $m0)
RETURN COLLECT {
  UNWIND $p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [$m0[split(n1.`id`, ':')[0]], n1.`id`]
  })
} AS answer;

// itself.walk ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8)
UNWIND $p3 AS i0
OPTIONAL MATCH (n1:`Node` {`id`: i0})
WITH collect([n1, COUNT { (n1)-[:`HAS_COMPETENCY`]->() }
  + COUNT { (n1)<-[:`HAS_COMPETENCY`]-() }]) AS l2
CALL (l2) {
  WITH l2
  WHERE reduce(s13 = 0, i12 IN l2 | s13 + CASE WHEN i12[1] > $p4 THEN $p4 ELSE i12[1] END) <= $p6
  UNWIND range(0, size(l2) - 1) AS i5
  WITH i5, l2[i5][0] AS n6
  CALL (n6) {
    MATCH (n6)-[r14:`HAS_COMPETENCY`]->(n15)
    WHERE r14.`validFrom` <= $p8 AND (r14.`validTo` IS NULL OR r14.`validTo` > $p8)
    RETURN 0 AS k7, r14 AS r8, n15 AS n9
    UNION ALL
    MATCH (n6)<-[r16:`HAS_COMPETENCY`]-(n17)
    WHERE r16.`validFrom` <= $p8 AND (r16.`validTo` IS NULL OR r16.`validTo` > $p8)
    RETURN 1 AS k7, r16 AS r8, n17 AS n9
  }
  WITH i5, k7, r8, n9
  WHERE CASE split(n9.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n9.`validFrom` <= $p8 AND (n9.`validTo` IS NULL OR n9.`validTo` > $p8)) WHEN 'working-group' THEN ((n9.`establishedOn` IS NULL OR n9.`establishedOn` <= $p8) AND (n9.`closedOn` IS NULL OR n9.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n9.`validFrom` IS NULL OR n9.`validFrom` <= $p8) AND (n9.`validTo` IS NULL OR n9.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n9.`startsOn` IS NULL OR n9.`startsOn` <= $p8) AND (n9.`endsOn` IS NULL OR n9.`endsOn` > $p8)) ELSE true END
    AND ($p5 > 0 OR n9.`id` IN $p7)
  WITH n9, collect([i5, k7, r8]) AS l10
  WITH n9, n9.`id` AS k11, l10
  ORDER BY NOT k11 IN $p7, k11
  LIMIT size($p7) + $p5
  RETURN collect([k11, [i12 IN l10 | [i12[0], i12[1], i12[2].`id`]]]) AS l4
}
RETURN [[i3 IN l2 | CASE WHEN i3[0] IS NOT NULL THEN CASE WHEN i3[1] > $p4 THEN $p4 ELSE i3[1] END END], l4] AS answer;

// itself.first ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8)
RETURN COLLECT {
  UNWIND $p3 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r8:`HAS_COMPETENCY`]->(n9)
          WHERE r8.`validFrom` <= $p8 AND (r8.`validTo` IS NULL OR r8.`validTo` > $p8)
          RETURN 0 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`HAS_COMPETENCY`]-(n11)
          WHERE r10.`validFrom` <= $p8 AND (r10.`validTo` IS NULL OR r10.`validTo` > $p8)
          RETURN 1 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $p8 AND (n7.`validTo` IS NULL OR n7.`validTo` > $p8)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $p8) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $p8) AND (n7.`validTo` IS NULL OR n7.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $p8) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $p8)) ELSE true END
        RETURN r6
        LIMIT $p4
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15:`HAS_COMPETENCY`]->(n16)
          WHERE r15.`validFrom` <= $p8 AND (r15.`validTo` IS NULL OR r15.`validTo` > $p8)
          RETURN 0 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`HAS_COMPETENCY`]-(n18)
          WHERE r17.`validFrom` <= $p8 AND (r17.`validTo` IS NULL OR r17.`validTo` > $p8)
          RETURN 1 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $p8 AND (n14.`validTo` IS NULL OR n14.`validTo` > $p8)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $p8) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $p8)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $p8) AND (n14.`validTo` IS NULL OR n14.`validTo` > $p8)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $p8) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $p8)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $p5
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// itself.nodes1 ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8, $m0)
RETURN COLLECT {
  UNWIND $p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [$m0[split(n1.`id`, ':')[0]], n1.`id`]
  })
} AS answer;
