// all ($v.p0)
RETURN [COUNT { (n0:`Person`) }] AS answer;

// with ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE n0.`capacityHoursPerMonth` > $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// without ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`capacityHoursPerMonth` > $v.p0, false)
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// ngt ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`capacityHoursPerMonth` > $v.p0, false)
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// missing ($v.p0)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE n0.`capacityHoursPerMonth` IS NULL
      AND n0.`id` IS NOT NULL
  }
] AS answer;
