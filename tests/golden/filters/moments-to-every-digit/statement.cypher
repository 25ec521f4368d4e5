// same ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` = $p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`startsAt`]
  },
  COUNT {
    MATCH (n1:`Meeting`)
    WHERE n1.`startsAt` = $p0
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// literal ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` IN $p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// hair ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` = $p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// above ($p0, $p1, $p2)
RETURN [
  COUNT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` < $p0
      AND n0.`startsAt` >= $p1
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// below ($p0, $p1, $p2)
RETURN [
  COUNT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` > $p0
      AND n0.`startsAt` <= $p1
      AND n0.`id` IS NOT NULL
  }
] AS answer;
