// people ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4)
RETURN [
  COUNT {
    MATCH (n0)-[r2:`HAS_COMPETENCY`]->(n1:`Competency`)
    WHERE EXISTS {
        MATCH (n0)-[r4:`AFFILIATED_WITH`]->(n3)
        WHERE r4.`validFrom` <= $v.p4
          AND (r4.`validTo` IS NULL OR r4.`validTo` > $v.p4)
          AND r4.`validTo` IS NULL
      }
      AND EXISTS {
        MATCH (n0)<-[r6:`NOMINATES`]-(n5)
        WHERE EXISTS {
            MATCH (n5)-[r8:`NOMINATED_BY`]->(n7)
            WHERE n7.`regionName` = $v.p2
          }
      }
      AND r2.`validFrom` <= $v.p4
      AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p4)
      AND n1.`notation` = $v.p0
      AND r2.`level` >= $v.p1
    RETURN DISTINCT n0
  }
] AS answer;
