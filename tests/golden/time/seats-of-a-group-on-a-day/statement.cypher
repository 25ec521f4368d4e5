// now ($v.p0, $v.p1, $v.p2)
MATCH (n0:`WorkingGroup` {`id`: $v.p0})
RETURN head(collect([
  n0.`nameDa`,
  [
    COLLECT {
      MATCH (n0)<-[r2:`SEAT_IN`]-(n1)
      WHERE n1.`validFrom` <= $v.p2
        AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p2)
      WITH n1, r2
      ORDER BY n1.`validFrom`, n1.`id`
      LIMIT $v.p1
      RETURN [
        n1.`role`,
        n1.`validFrom`,
        n1.`validTo`,
        head(COLLECT {
          MATCH (n1)-[:`SEAT_OF`]->(n3)
          RETURN [n3.`name`]
          LIMIT 1
        })
      ]
    },
    COUNT {
      MATCH (n0)<-[r5:`SEAT_IN`]-(n4)
      WHERE n4.`validFrom` <= $v.p2
        AND (n4.`validTo` IS NULL OR n4.`validTo` > $v.p2)
    }
  ]
])) AS answer;

// then ($v.p0, $v.p1, $v.p2)
MATCH (n0:`WorkingGroup` {`id`: $v.p0})
RETURN head(collect([
  [
    COLLECT {
      MATCH (n0)<-[r2:`SEAT_IN`]-(n1)
      WHERE n1.`validFrom` <= $v.p2
        AND (n1.`validTo` IS NULL OR n1.`validTo` > $v.p2)
      WITH n1, r2
      ORDER BY n1.`validFrom`, n1.`id`
      LIMIT $v.p1
      RETURN [
        n1.`role`,
        n1.`validFrom`,
        n1.`validTo`,
        head(COLLECT {
          MATCH (n1)-[:`SEAT_OF`]->(n3)
          RETURN [n3.`name`]
          LIMIT 1
        })
      ]
    },
    COUNT {
      MATCH (n0)<-[r5:`SEAT_IN`]-(n4)
      WHERE n4.`validFrom` <= $v.p2
        AND (n4.`validTo` IS NULL OR n4.`validTo` > $v.p2)
    }
  ]
])) AS answer;

// ever ($v.p0, $v.p1)
MATCH (n0:`WorkingGroup` {`id`: $v.p0})
RETURN head(collect([[COUNT { (n0)<-[r2:`SEAT_IN`]-(n1) }]])) AS answer;
