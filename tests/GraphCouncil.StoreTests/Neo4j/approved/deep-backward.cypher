// deep-backward.cypher ($p0, $p1, $p2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`name$order` <= $p1 AND (n0.`name$order` <> $p1 OR n0.`id` < $p2)
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order` DESC, n0.`id` DESC
    LIMIT $p0
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    RETURN [n0.`id`]
  },
  COUNT {
    MATCH (n1:`Person`)
    WHERE n1.`name$order` >= $p1 AND (n1.`name$order` <> $p1 OR n1.`id` >= $p2)
      AND n1.`id` IS NOT NULL
    RETURN n1
    LIMIT 1
  }
] AS answer;
