// short.walk ($p0, $p1, $p2, $p3, $p4, $p5, $p6)
RETURN COLLECT {
  UNWIND $p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r8:`HAS_COMPETENCY`]->(n9)
          WHERE r8.`validFrom` <= $p6 AND (r8.`validTo` IS NULL OR r8.`validTo` > $p6)
          RETURN 0 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`HAS_COMPETENCY`]-(n11)
          WHERE r10.`validFrom` <= $p6 AND (r10.`validTo` IS NULL OR r10.`validTo` > $p6)
          RETURN 1 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $p6 AND (n7.`validTo` IS NULL OR n7.`validTo` > $p6)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $p6) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $p6)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $p6) AND (n7.`validTo` IS NULL OR n7.`validTo` > $p6)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $p6) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $p6)) ELSE true END
        RETURN r6
        LIMIT $p4
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15:`HAS_COMPETENCY`]->(n16)
          WHERE r15.`validFrom` <= $p6 AND (r15.`validTo` IS NULL OR r15.`validTo` > $p6)
          RETURN 0 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`HAS_COMPETENCY`]-(n18)
          WHERE r17.`validFrom` <= $p6 AND (r17.`validTo` IS NULL OR r17.`validTo` > $p6)
          RETURN 1 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $p6 AND (n14.`validTo` IS NULL OR n14.`validTo` > $p6)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $p6) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $p6)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $p6) AND (n14.`validTo` IS NULL OR n14.`validTo` > $p6)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $p6) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $p6)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $p3
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// nobody.walk ($p0, $p1, $p2, $p3, $p4, $p5, $p6)
RETURN COLLECT {
  UNWIND $p3 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r8:`HAS_COMPETENCY`]->(n9)
          WHERE r8.`validFrom` <= $p6 AND (r8.`validTo` IS NULL OR r8.`validTo` > $p6)
          RETURN 0 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`HAS_COMPETENCY`]-(n11)
          WHERE r10.`validFrom` <= $p6 AND (r10.`validTo` IS NULL OR r10.`validTo` > $p6)
          RETURN 1 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $p6 AND (n7.`validTo` IS NULL OR n7.`validTo` > $p6)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $p6) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $p6)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $p6) AND (n7.`validTo` IS NULL OR n7.`validTo` > $p6)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $p6) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $p6)) ELSE true END
        RETURN r6
        LIMIT $p5
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15:`HAS_COMPETENCY`]->(n16)
          WHERE r15.`validFrom` <= $p6 AND (r15.`validTo` IS NULL OR r15.`validTo` > $p6)
          RETURN 0 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`HAS_COMPETENCY`]-(n18)
          WHERE r17.`validFrom` <= $p6 AND (r17.`validTo` IS NULL OR r17.`validTo` > $p6)
          RETURN 1 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $p6 AND (n14.`validTo` IS NULL OR n14.`validTo` > $p6)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $p6) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $p6)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $p6) AND (n14.`validTo` IS NULL OR n14.`validTo` > $p6)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $p6) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $p6)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $p4
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// nobody.nodes1 ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $m0)
RETURN COLLECT {
  UNWIND $p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [$m0[split(n1.`id`, ':')[0]], n1.`id`]
  })
} AS answer;

// itself.walk ($p0, $p1, $p2, $p3, $p4, $p5, $p6)
RETURN COLLECT {
  UNWIND $p3 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r8:`HAS_COMPETENCY`]->(n9)
          WHERE r8.`validFrom` <= $p6 AND (r8.`validTo` IS NULL OR r8.`validTo` > $p6)
          RETURN 0 AS k5, r8 AS r6, n9 AS n7
          UNION ALL
          MATCH (n1)<-[r10:`HAS_COMPETENCY`]-(n11)
          WHERE r10.`validFrom` <= $p6 AND (r10.`validTo` IS NULL OR r10.`validTo` > $p6)
          RETURN 1 AS k5, r10 AS r6, n11 AS n7
        }
        WITH k5, r6, n7
        WHERE CASE split(n7.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n7.`validFrom` <= $p6 AND (n7.`validTo` IS NULL OR n7.`validTo` > $p6)) WHEN 'working-group' THEN ((n7.`establishedOn` IS NULL OR n7.`establishedOn` <= $p6) AND (n7.`closedOn` IS NULL OR n7.`closedOn` > $p6)) WHEN 'mandate', 'cooperation' THEN ((n7.`validFrom` IS NULL OR n7.`validFrom` <= $p6) AND (n7.`validTo` IS NULL OR n7.`validTo` > $p6)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n7.`startsOn` IS NULL OR n7.`startsOn` <= $p6) AND (n7.`endsOn` IS NULL OR n7.`endsOn` > $p6)) ELSE true END
        RETURN r6
        LIMIT $p5
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r15:`HAS_COMPETENCY`]->(n16)
          WHERE r15.`validFrom` <= $p6 AND (r15.`validTo` IS NULL OR r15.`validTo` > $p6)
          RETURN 0 AS k12, r15 AS r13, n16 AS n14
          UNION ALL
          MATCH (n1)<-[r17:`HAS_COMPETENCY`]-(n18)
          WHERE r17.`validFrom` <= $p6 AND (r17.`validTo` IS NULL OR r17.`validTo` > $p6)
          RETURN 1 AS k12, r17 AS r13, n18 AS n14
        }
        WITH k12, r13, n14
        WHERE CASE split(n14.`id`, ':')[0] WHEN 'allocation', 'exception', 'membership', 'region', 'contribution' THEN (n14.`validFrom` <= $p6 AND (n14.`validTo` IS NULL OR n14.`validTo` > $p6)) WHEN 'working-group' THEN ((n14.`establishedOn` IS NULL OR n14.`establishedOn` <= $p6) AND (n14.`closedOn` IS NULL OR n14.`closedOn` > $p6)) WHEN 'mandate', 'cooperation' THEN ((n14.`validFrom` IS NULL OR n14.`validFrom` <= $p6) AND (n14.`validTo` IS NULL OR n14.`validTo` > $p6)) WHEN 'project', 'digitalisation-effort', 'group-task', 'pilot', 'rollout', 'trial' THEN ((n14.`startsOn` IS NULL OR n14.`startsOn` <= $p6) AND (n14.`endsOn` IS NULL OR n14.`endsOn` > $p6)) ELSE true END
        WITH k12 AS k2, n14.`id` AS k3, r13.`id` AS k4
        ORDER BY k2, k3, k4
        LIMIT $p4
        RETURN [k2, k3, k4]
      }
    ]
  })
} AS answer;

// itself.nodes1 ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $m0)
RETURN COLLECT {
  UNWIND $p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [$m0[split(n1.`id`, ':')[0]], n1.`id`]
  })
} AS answer;
