// same ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` = $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`startsAt`]
  },
  COUNT {
    MATCH (n1:`Meeting`)
    WHERE n1.`startsAt` = $v.p0
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// literal ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` IN $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// hair ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` = $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// above ($v.p0, $v.p1, $v.p2)
RETURN [
  COUNT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` < $v.p0
      AND n0.`startsAt` >= $v.p1
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// below ($v.p0, $v.p1, $v.p2)
RETURN [
  COUNT {
    MATCH (n0:`Meeting`)
    WHERE n0.`startsAt` > $v.p0
      AND n0.`startsAt` <= $v.p1
      AND n0.`id` IS NOT NULL
  }
] AS answer;
