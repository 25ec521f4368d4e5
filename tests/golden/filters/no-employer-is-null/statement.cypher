// people ($v.p0)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE NOT EXISTS { (n0)-[r2:`EMPLOYED_BY`]->(n1) }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// managed ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Person`)
    WHERE EXISTS {
        MATCH (n0)-[r2:`MANAGED_BY`]->(n1)
        WHERE EXISTS {
            MATCH (n1)-[r4:`EMPLOYED_BY`]->(n3)
            WHERE n3.`name` = $v.p0
          }
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;
