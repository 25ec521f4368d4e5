// some ($v.p0, $v.p1, $v.p2)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE r2.`validFrom` <= $v.p2
          AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
          AND r2.`level` >= $v.p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// all ($v.p0, $v.p1, $v.p2)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE NOT (NOT coalesce((r2.`validFrom` <= $v.p2 AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)), false) OR r2.`level` >= $v.p0)
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// none ($v.p0, $v.p1, $v.p2)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE r2.`validFrom` <= $v.p2
          AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
          AND r2.`level` >= $v.p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// everSome ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE r2.`level` >= $v.p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;
