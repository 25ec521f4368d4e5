// componentsGroups ($v.p0, $v.p1)
RETURN COLLECT {
  MATCH (n0:`Component`)
  CALL (n0) {
    MATCH (n0)-[:`PART_OF`*0..]->(n1)
    WITH DISTINCT n1
    RETURN n1
  }
  WITH n0, n1 AS k4, n1.`id` AS o5
  WITH k4, min(o5) AS o5, count(DISTINCT n0) AS m3
  WHERE m3 > $v.p1
  WITH k4, o5, m3
  ORDER BY m3 DESC, o5
  LIMIT $v.p0
  RETURN [[k4.`nameDa`], m3]
} AS answer;

// mandatesGroups ($v.p0)
RETURN COLLECT {
  MATCH (n0:`Mandate`)
  CALL (n0) {
    MATCH (n0)-[:`REPLACES_MANDATE`*0..]->(n1)
    WITH DISTINCT n1
    RETURN n1
  }
  WITH n0, n1 AS k4, n1.`id` AS o5
  WITH k4, min(o5) AS o5, count(DISTINCT n0) AS m3
  WITH k4, o5, m3
  ORDER BY m3 DESC, o5
  LIMIT $v.p0
  RETURN [[k4.`titleDa`], m3]
} AS answer;
