// people ($v.p0, $v.p1, $v.p2, $v.p3, $v.p4, $v.p5, $v.m0)
RETURN [
  COLLECT {
    MATCH (n0:`Person`)
    WHERE n0.`id` IN $v.p0
      AND n0.`id` IS NOT NULL
    WITH n0
    ORDER BY n0.`id`
    LIMIT $v.p1
    CALL (*) {
      MATCH (n0)-[r3:`DECLARED_INTEREST_IN`]->(n2)
      WHERE n0.`id` = $v.p4
        AND r3.`validFrom` <= $v.p5
        AND (r3.`validTo` IS NULL OR r3.`validTo` > $v.p5)
        AND CASE split(n2.`id`, ':')[0] WHEN 'project' THEN ((n2.`startsOn` IS NULL OR n2.`startsOn` <= $v.p5) AND (n2.`endsOn` IS NULL OR n2.`endsOn` > $v.p5)) ELSE true END
      WITH count(DISTINCT n2) AS m4
      RETURN [m4] AS o1
    }
    RETURN [
      n0.`id`,
      n0.`email`,
      CASE WHEN n0.`id` = $v.p4 THEN toString(n0.`capacityHoursPerMonth`) END,
      CASE WHEN n0.`id` = $v.p4 THEN n0.`maxOpenReviews` END,
      CASE WHEN n0.`id` = $v.p4 THEN n0.`consentOn` END,
      head(COLLECT {
        MATCH (n0)-[:`MANAGED_BY`]->(n5)
        WHERE n0.`id` = $v.p4
        RETURN [n5.`id`]
        LIMIT 1
      }),
      [
        COLLECT {
          MATCH (n0)<-[r7:`MANAGED_BY`]-(n6)
          WHERE n0.`id` = $v.p4
          WITH n6, r7
          ORDER BY n6.`id`
          LIMIT $v.p2
          RETURN [n6.`id`]
        },
        COUNT {
          MATCH (n0)<-[r9:`MANAGED_BY`]-(n8)
          WHERE n0.`id` = $v.p4
        }
      ],
      [
        COLLECT {
          MATCH (n0)-[r11:`DECLARED_INTEREST_IN`]->(n10)
          WHERE n0.`id` = $v.p4
            AND r11.`validFrom` <= $v.p5
            AND (r11.`validTo` IS NULL OR r11.`validTo` > $v.p5)
            AND CASE split(n10.`id`, ':')[0] WHEN 'project' THEN ((n10.`startsOn` IS NULL OR n10.`startsOn` <= $v.p5) AND (n10.`endsOn` IS NULL OR n10.`endsOn` > $v.p5)) ELSE true END
          WITH n10, r11
          ORDER BY n10.`id`, r11.`id`
          LIMIT $v.p3
          RETURN [$v.m0[split(n10.`id`, ':')[0]], r11.`kind`]
        },
        COUNT {
          MATCH (n0)-[r13:`DECLARED_INTEREST_IN`]->(n12)
          WHERE n0.`id` = $v.p4
            AND r13.`validFrom` <= $v.p5
            AND (r13.`validTo` IS NULL OR r13.`validTo` > $v.p5)
            AND CASE split(n12.`id`, ':')[0] WHEN 'project' THEN ((n12.`startsOn` IS NULL OR n12.`startsOn` <= $v.p5) AND (n12.`endsOn` IS NULL OR n12.`endsOn` > $v.p5)) ELSE true END
        }
      ],
      o1
    ]
  }
] AS answer;
