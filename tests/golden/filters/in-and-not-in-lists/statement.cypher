// a ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Component`)
    WHERE n0.`kind` IN $v.p0
      AND n0.`nameDa$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`nameDa$order`, n0.`id`
    LIMIT $v.p1
    RETURN [n0.`nameDa`, n0.`kind`]
  }
] AS answer;

// b ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE NOT n0.`kind` IN $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// c ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE n0.`kind` IN $v.p0
      AND n0.`id` IS NOT NULL
  }
] AS answer;
