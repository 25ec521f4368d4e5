// given ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Region`)
    WHERE n0.`validFrom` <= $v.p1
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p1)
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [n0.`name`, n0.`validFrom`, n0.`validTo`]
  },
  COUNT {
    MATCH (n1:`Region`)
    WHERE n1.`validFrom` <= $v.p1
      AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p1)
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// absent ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Region`)
    WHERE n0.`validFrom` <= $v.p1
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p1)
      AND n0.`id` IS NOT NULL
  }
] AS answer;
