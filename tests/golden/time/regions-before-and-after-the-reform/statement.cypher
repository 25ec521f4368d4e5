// before ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Region`)
    WHERE n0.`validFrom` <= $v.p2
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p2)
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`name`,
      [
        COUNT {
          MATCH (n0)<-[r2:`IN_REGION`]-(n1)
          WHERE r2.`validFrom` <= $v.p2
            AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
        }
      ]
    ]
  }
] AS answer;

// after ($v.p0, $v.p1, $v.p2)
RETURN [
  COLLECT {
    MATCH (n0:`Region`)
    WHERE n0.`validFrom` <= $v.p2
      AND (n0.`validTo` IS NULL OR n0.`validTo` > $v.p2)
      AND n0.`name$order` IS NOT NULL
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`name$order`, n0.`id`
    LIMIT $v.p0
    RETURN [
      n0.`name`,
      [
        COUNT {
          MATCH (n0)<-[r2:`IN_REGION`]-(n1)
          WHERE r2.`validFrom` <= $v.p2
            AND (r2.`validTo` IS NULL OR r2.`validTo` > $v.p2)
        }
      ]
    ]
  }
] AS answer;
