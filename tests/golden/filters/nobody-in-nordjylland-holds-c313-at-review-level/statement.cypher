// people ($p0, $p1, $p2, $p3, $p4)
RETURN [
  COUNT {
    MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1:`Competency`)
    WHERE EXISTS {
        MATCH (n0)-[r4:`AFFILIATED_WITH`]->(n3)
        WHERE r4.`validFrom` <= $p4
          AND (r4.`validTo` IS NULL OR r4.`validTo` > $p4)
          AND r4.`validTo` IS NULL
      }
      AND EXISTS {
        MATCH (n0)<-[r6:`NOMINATES`]-(n5)
        WHERE EXISTS {
            MATCH (n5)-[r8:`NOMINATED_BY`]->(n7)
            WHERE n7.`regionName` = $p2
          }
      }
      AND r2.`validFrom` <= $p4
      AND (r2.`validTo` IS NULL OR r2.`validTo` > $p4)
      AND n1.`notation` = $p0
      AND r2.`level` >= $p1
    RETURN DISTINCT n0
  }
] AS answer;
