// people ($p0, $p1, $p2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`name$search` ENDS WITH $p0 + ' ', false)
      AND n0.`name$search` STARTS WITH ' ' + $p1
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $p2
    RETURN [n0.`name`]
  },
  COUNT {
    MATCH (n1:`Person`)
    WHERE NOT coalesce(n1.`name$search` ENDS WITH $p0 + ' ', false)
      AND n1.`name$search` STARTS WITH ' ' + $p1
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// competencies ($p0, $p1)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE (n0.`labelDa$search` STARTS WITH ' ' + $p0 + ' ' AND n0.`labelDa$search` = ' ' + $p0 + ' ')
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $p1
    RETURN [n0.`labelDa`]
  }
] AS answer;

// employees ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`EMPLOYED_BY`]->(n1)
        WHERE (n1.`name$search` STARTS WITH ' ' + $p0 + ' ' AND n1.`name$search` = ' ' + $p0 + ' ')
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;
