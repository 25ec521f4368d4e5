// all
RETURN [COUNT { (n0:`Person`) }] AS answer;

// with
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE n0.`capacityHoursPerMonth` > $p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// without
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`capacityHoursPerMonth` > $p0, false)
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// ngt
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`capacityHoursPerMonth` > $p0, false)
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// missing
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT n0.`capacityHoursPerMonth` IS NOT NULL
      AND n0.`id` IS NOT NULL
  }
] AS answer;
