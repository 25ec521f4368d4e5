// all ($p0)
RETURN [COUNT { (n0:`Person`) }] AS answer;

// with ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE n0.`capacityHoursPerMonth` > $p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// without ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`capacityHoursPerMonth` > $p0, false)
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// ngt ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`capacityHoursPerMonth` > $p0, false)
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// missing ($p0)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE n0.`capacityHoursPerMonth` IS NULL
      AND n0.`id` IS NOT NULL
  }
] AS answer;
