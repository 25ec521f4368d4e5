// some ($p0, $p1, $p2)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE r2.`validFrom` <= $p2
          AND (r2.`validTo` IS NULL OR r2.`validTo` > $p2)
          AND r2.`level` >= $p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// all ($p0, $p1, $p2)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE NOT (NOT coalesce((r2.`validFrom` <= $p2 AND (r2.`validTo` IS NULL OR r2.`validTo` > $p2)), false) OR r2.`level` >= $p0)
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// none ($p0, $p1, $p2)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE r2.`validFrom` <= $p2
          AND (r2.`validTo` IS NULL OR r2.`validTo` > $p2)
          AND r2.`level` >= $p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// everSome ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1)
        WHERE r2.`level` >= $p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;
