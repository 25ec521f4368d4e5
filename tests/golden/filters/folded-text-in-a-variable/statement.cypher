// people ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE NOT coalesce(n0.`name$search` ENDS WITH $v.p0 + ' ', false)
      AND n0.`name$search` STARTS WITH ' ' + $v.p1
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p2
    RETURN [n0.`name`]
  },
  COUNT {
    MATCH (n1:`Person`)
    WHERE NOT coalesce(n1.`name$search` ENDS WITH $v.p0 + ' ', false)
      AND n1.`name$search` STARTS WITH ' ' + $v.p1
      AND n1.`id` IS NOT NULL
  }
] AS answer;

// competencies ($v.p0, $v.p1)
RETURN [
  COLLECT {
    MATCH (n0:`Competency`)
    WHERE (n0.`labelDa$search` STARTS WITH ' ' + $v.p0 + ' ' AND n0.`labelDa$search` = ' ' + $v.p0 + ' ')
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    RETURN [n0.`labelDa`]
  }
] AS answer;

// employees ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`EMPLOYED_BY`]->(n1)
        WHERE (n1.`name$search` STARTS WITH ' ' + $v.p0 + ' ' AND n1.`name$search` = ' ' + $v.p0 + ' ')
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;
