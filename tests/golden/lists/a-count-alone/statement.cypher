// people ($v.p0)
RETURN [COUNT { (n0:`Person`) }] AS answer;

// components ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE n0.`status` = $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;
