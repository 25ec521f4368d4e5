// people ($p0)
RETURN [COUNT { (n0:`Person`) }] AS answer;

// components ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE n0.`status` = $p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;
