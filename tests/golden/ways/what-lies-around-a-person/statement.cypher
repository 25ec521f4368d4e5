// neighbourhood.walk ($p0, $p1, $p2, $p3, $p4, $p5, $m0, $m1)
RETURN COLLECT {
  UNWIND $p2 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    RETURN [
      COUNT {
        CALL (n1) {
          MATCH (n1)-[r3]->(n4)
          WHERE $m0[type(r3)] IS NOT NULL
          RETURN r3 AS r2
          UNION ALL
          MATCH (n1)<-[r5]-(n6)
          WHERE $m1[type(r5)] IS NOT NULL
          RETURN r5 AS r2
          UNION ALL
          MATCH (n1)-[r7:`ABOUT`]->(n8)
          WHERE CASE split(n8.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n8.`establishedOn` IS NOT NULL OR n8.`establishedOn` <= $p5) AND (NOT n8.`closedOn` IS NOT NULL OR n8.`closedOn` > $p5)) WHEN 'mandate' THEN ((NOT n8.`validFrom` IS NOT NULL OR n8.`validFrom` <= $p5) AND (NOT n8.`validTo` IS NOT NULL OR n8.`validTo` > $p5)) WHEN 'project' THEN ((NOT n8.`startsOn` IS NOT NULL OR n8.`startsOn` <= $p5) AND (NOT n8.`endsOn` IS NOT NULL OR n8.`endsOn` > $p5)) ELSE true END
          RETURN r7 AS r2
          UNION ALL
          MATCH (n1)-[r9:`ACTS_FOR`]->(n10)
          WHERE r9.`validFrom` <= $p5
            AND (NOT r9.`validTo` IS NOT NULL OR r9.`validTo` > $p5)
          RETURN r9 AS r2
          UNION ALL
          MATCH (n1)<-[r11:`ACTS_FOR`]-(n12)
          WHERE r11.`validFrom` <= $p5
            AND (NOT r11.`validTo` IS NOT NULL OR r11.`validTo` > $p5)
            AND (NOT n12.`establishedOn` IS NOT NULL OR n12.`establishedOn` <= $p5)
            AND (NOT n12.`closedOn` IS NOT NULL OR n12.`closedOn` > $p5)
          RETURN r11 AS r2
          UNION ALL
          MATCH (n1)-[r13:`ADDRESSED_TO`]->(n14)
          WHERE (NOT n14.`establishedOn` IS NOT NULL OR n14.`establishedOn` <= $p5)
            AND (NOT n14.`closedOn` IS NOT NULL OR n14.`closedOn` > $p5)
          RETURN r13 AS r2
          UNION ALL
          MATCH (n1)-[r15:`AFFILIATED_WITH`]->(n16)
          WHERE r15.`validFrom` <= $p5
            AND (NOT r15.`validTo` IS NOT NULL OR r15.`validTo` > $p5)
          RETURN r15 AS r2
          UNION ALL
          MATCH (n1)<-[r17:`AFFILIATED_WITH`]-(n18)
          WHERE r17.`validFrom` <= $p5
            AND (NOT r17.`validTo` IS NOT NULL OR r17.`validTo` > $p5)
          RETURN r17 AS r2
          UNION ALL
          MATCH (n1)<-[r19:`ALLOCATED_BY`]-(n20)
          WHERE n20.`validFrom` <= $p5
            AND (NOT n20.`validTo` IS NOT NULL OR n20.`validTo` > $p5)
          RETURN r19 AS r2
          UNION ALL
          MATCH (n1)-[r21:`ALLOCATED_TO`]->(n22)
          WHERE (NOT n22.`startsOn` IS NOT NULL OR n22.`startsOn` <= $p5)
            AND (NOT n22.`endsOn` IS NOT NULL OR n22.`endsOn` > $p5)
          RETURN r21 AS r2
          UNION ALL
          MATCH (n1)<-[r23:`ALLOCATED_TO`]-(n24)
          WHERE n24.`validFrom` <= $p5
            AND (NOT n24.`validTo` IS NOT NULL OR n24.`validTo` > $p5)
          RETURN r23 AS r2
          UNION ALL
          MATCH (n1)<-[r25:`ALLOCATES`]-(n26)
          WHERE n26.`validFrom` <= $p5
            AND (NOT n26.`validTo` IS NOT NULL OR n26.`validTo` > $p5)
          RETURN r25 AS r2
          UNION ALL
          MATCH (n1)<-[r27:`ALLOWS_TASK_TYPE`]-(n28)
          WHERE (NOT n28.`validFrom` IS NOT NULL OR n28.`validFrom` <= $p5)
            AND (NOT n28.`validTo` IS NOT NULL OR n28.`validTo` > $p5)
          RETURN r27 AS r2
          UNION ALL
          MATCH (n1)-[r29:`ANALYSED_BY`]->(n30)
          WHERE (NOT n30.`establishedOn` IS NOT NULL OR n30.`establishedOn` <= $p5)
            AND (NOT n30.`closedOn` IS NOT NULL OR n30.`closedOn` > $p5)
          RETURN r29 AS r2
          UNION ALL
          MATCH (n1)<-[r31:`ANSWERS`]-(n32)
          WHERE n32.`validFrom` <= $p5
            AND (NOT n32.`validTo` IS NOT NULL OR n32.`validTo` > $p5)
          RETURN r31 AS r2
          UNION ALL
          MATCH (n1)<-[r33:`APPROVED_BY`]-(n34)
          WHERE (NOT n34.`validFrom` IS NOT NULL OR n34.`validFrom` <= $p5)
            AND (NOT n34.`validTo` IS NOT NULL OR n34.`validTo` > $p5)
          RETURN r33 AS r2
          UNION ALL
          MATCH (n1)<-[r35:`CALLS_FOR`]-(n36)
          WHERE (NOT n36.`validFrom` IS NOT NULL OR n36.`validFrom` <= $p5)
            AND (NOT n36.`validTo` IS NOT NULL OR n36.`validTo` > $p5)
          RETURN r35 AS r2
          UNION ALL
          MATCH (n1)-[r37:`CHECKED`]->(n38)
          WHERE CASE split(n38.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n38.`establishedOn` IS NOT NULL OR n38.`establishedOn` <= $p5) AND (NOT n38.`closedOn` IS NOT NULL OR n38.`closedOn` > $p5)) WHEN 'mandate' THEN ((NOT n38.`validFrom` IS NOT NULL OR n38.`validFrom` <= $p5) AND (NOT n38.`validTo` IS NOT NULL OR n38.`validTo` > $p5)) WHEN 'membership' THEN (n38.`validFrom` <= $p5 AND (NOT n38.`validTo` IS NOT NULL OR n38.`validTo` > $p5)) WHEN 'contribution' THEN (n38.`validFrom` <= $p5 AND (NOT n38.`validTo` IS NOT NULL OR n38.`validTo` > $p5)) WHEN 'allocation' THEN (n38.`validFrom` <= $p5 AND (NOT n38.`validTo` IS NOT NULL OR n38.`validTo` > $p5)) WHEN 'rollout' THEN ((NOT n38.`startsOn` IS NOT NULL OR n38.`startsOn` <= $p5) AND (NOT n38.`endsOn` IS NOT NULL OR n38.`endsOn` > $p5)) ELSE true END
          RETURN r37 AS r2
          UNION ALL
          MATCH (n1)-[r39:`CONCERNS_GROUP`]->(n40)
          WHERE (NOT n40.`establishedOn` IS NOT NULL OR n40.`establishedOn` <= $p5)
            AND (NOT n40.`closedOn` IS NOT NULL OR n40.`closedOn` > $p5)
          RETURN r39 AS r2
          UNION ALL
          MATCH (n1)-[r41:`CONCERNS_PROJECT`]->(n42)
          WHERE (NOT n42.`startsOn` IS NOT NULL OR n42.`startsOn` <= $p5)
            AND (NOT n42.`endsOn` IS NOT NULL OR n42.`endsOn` > $p5)
          RETURN r41 AS r2
          UNION ALL
          MATCH (n1)<-[r43:`CONTRIBUTED_BY`]-(n44)
          WHERE n44.`validFrom` <= $p5
            AND (NOT n44.`validTo` IS NOT NULL OR n44.`validTo` > $p5)
          RETURN r43 AS r2
          UNION ALL
          MATCH (n1)-[r45:`CONTRIBUTES_TO`]->(n46)
          WHERE r45.`validFrom` <= $p5
            AND (NOT r45.`validTo` IS NOT NULL OR r45.`validTo` > $p5)
          RETURN r45 AS r2
          UNION ALL
          MATCH (n1)<-[r47:`CONTRIBUTES_TO`]-(n48)
          WHERE r47.`validFrom` <= $p5
            AND (NOT r47.`validTo` IS NOT NULL OR r47.`validTo` > $p5)
          RETURN r47 AS r2
          UNION ALL
          MATCH (n1)<-[r49:`CONTRIBUTES_TO_COMPONENT`]-(n50)
          WHERE n50.`validFrom` <= $p5
            AND (NOT n50.`validTo` IS NOT NULL OR n50.`validTo` > $p5)
          RETURN r49 AS r2
          UNION ALL
          MATCH (n1)<-[r51:`CONTRIBUTES_TO_DELIVERABLE`]-(n52)
          WHERE n52.`validFrom` <= $p5
            AND (NOT n52.`validTo` IS NOT NULL OR n52.`validTo` > $p5)
          RETURN r51 AS r2
          UNION ALL
          MATCH (n1)-[r53:`CONTRIBUTES_TO_PILOT`]->(n54)
          WHERE (NOT n54.`startsOn` IS NOT NULL OR n54.`startsOn` <= $p5)
            AND (NOT n54.`endsOn` IS NOT NULL OR n54.`endsOn` > $p5)
          RETURN r53 AS r2
          UNION ALL
          MATCH (n1)<-[r55:`CONTRIBUTES_TO_PILOT`]-(n56)
          WHERE n56.`validFrom` <= $p5
            AND (NOT n56.`validTo` IS NOT NULL OR n56.`validTo` > $p5)
          RETURN r55 AS r2
          UNION ALL
          MATCH (n1)-[r57:`COOPERATION_OF`]->(n58)
          WHERE (NOT n58.`establishedOn` IS NOT NULL OR n58.`establishedOn` <= $p5)
            AND (NOT n58.`closedOn` IS NOT NULL OR n58.`closedOn` > $p5)
          RETURN r57 AS r2
          UNION ALL
          MATCH (n1)<-[r59:`COOPERATION_OF`]-(n60)
          WHERE (NOT n60.`validFrom` IS NOT NULL OR n60.`validFrom` <= $p5)
            AND (NOT n60.`validTo` IS NOT NULL OR n60.`validTo` > $p5)
          RETURN r59 AS r2
          UNION ALL
          MATCH (n1)<-[r61:`COVERS_COMPONENT`]-(n62)
          WHERE (NOT n62.`validFrom` IS NOT NULL OR n62.`validFrom` <= $p5)
            AND (NOT n62.`validTo` IS NOT NULL OR n62.`validTo` > $p5)
          RETURN r61 AS r2
          UNION ALL
          MATCH (n1)<-[r63:`COVERS_TOPIC`]-(n64)
          WHERE (NOT n64.`validFrom` IS NOT NULL OR n64.`validFrom` <= $p5)
            AND (NOT n64.`validTo` IS NOT NULL OR n64.`validTo` > $p5)
          RETURN r63 AS r2
          UNION ALL
          MATCH (n1)-[r65:`DECIDED_BY`]->(n66)
          WHERE CASE split(n66.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n66.`establishedOn` IS NOT NULL OR n66.`establishedOn` <= $p5) AND (NOT n66.`closedOn` IS NOT NULL OR n66.`closedOn` > $p5)) ELSE true END
          RETURN r65 AS r2
          UNION ALL
          MATCH (n1)-[r67:`DECIDES_ABOUT`]->(n68)
          WHERE CASE split(n68.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n68.`establishedOn` IS NOT NULL OR n68.`establishedOn` <= $p5) AND (NOT n68.`closedOn` IS NOT NULL OR n68.`closedOn` > $p5)) WHEN 'project' THEN ((NOT n68.`startsOn` IS NOT NULL OR n68.`startsOn` <= $p5) AND (NOT n68.`endsOn` IS NOT NULL OR n68.`endsOn` > $p5)) WHEN 'rollout' THEN ((NOT n68.`startsOn` IS NOT NULL OR n68.`startsOn` <= $p5) AND (NOT n68.`endsOn` IS NOT NULL OR n68.`endsOn` > $p5)) WHEN 'exception' THEN (n68.`validFrom` <= $p5 AND (NOT n68.`validTo` IS NOT NULL OR n68.`validTo` > $p5)) ELSE true END
          RETURN r67 AS r2
          UNION ALL
          MATCH (n1)-[r69:`DECIDES_FOR`]->(n70)
          WHERE r69.`validFrom` <= $p5
            AND (NOT r69.`validTo` IS NOT NULL OR r69.`validTo` > $p5)
          RETURN r69 AS r2
          UNION ALL
          MATCH (n1)<-[r71:`DECIDES_FOR`]-(n72)
          WHERE r71.`validFrom` <= $p5
            AND (NOT r71.`validTo` IS NOT NULL OR r71.`validTo` > $p5)
          RETURN r71 AS r2
          UNION ALL
          MATCH (n1)-[r73:`DECLARED_INTEREST_IN`]->(n74)
          WHERE r73.`validFrom` <= $p5
            AND (NOT r73.`validTo` IS NOT NULL OR r73.`validTo` > $p5)
            AND CASE split(n74.`id`, ':')[0] WHEN 'project' THEN ((NOT n74.`startsOn` IS NOT NULL OR n74.`startsOn` <= $p5) AND (NOT n74.`endsOn` IS NOT NULL OR n74.`endsOn` > $p5)) ELSE true END
          RETURN r73 AS r2
          UNION ALL
          MATCH (n1)<-[r75:`DECLARED_INTEREST_IN`]-(n76)
          WHERE r75.`validFrom` <= $p5
            AND (NOT r75.`validTo` IS NOT NULL OR r75.`validTo` > $p5)
          RETURN r75 AS r2
          UNION ALL
          MATCH (n1)-[r77:`DEPENDS_ON`]->(n78)
          WHERE (NOT r77.`validFrom` IS NOT NULL OR r77.`validFrom` <= $p5)
            AND (NOT r77.`validTo` IS NOT NULL OR r77.`validTo` > $p5)
          RETURN r77 AS r2
          UNION ALL
          MATCH (n1)<-[r79:`DEPENDS_ON`]-(n80)
          WHERE (NOT r79.`validFrom` IS NOT NULL OR r79.`validFrom` <= $p5)
            AND (NOT r79.`validTo` IS NOT NULL OR r79.`validTo` > $p5)
          RETURN r79 AS r2
          UNION ALL
          MATCH (n1)<-[r81:`EFFORT_OF`]-(n82)
          WHERE (NOT n82.`startsOn` IS NOT NULL OR n82.`startsOn` <= $p5)
            AND (NOT n82.`endsOn` IS NOT NULL OR n82.`endsOn` > $p5)
          RETURN r81 AS r2
          UNION ALL
          MATCH (n1)-[r83:`ESTABLISHES`]->(n84)
          WHERE (NOT r83.`validFrom` IS NOT NULL OR r83.`validFrom` <= $p5)
            AND (NOT r83.`validTo` IS NOT NULL OR r83.`validTo` > $p5)
          RETURN r83 AS r2
          UNION ALL
          MATCH (n1)<-[r85:`ESTABLISHES`]-(n86)
          WHERE (NOT r85.`validFrom` IS NOT NULL OR r85.`validFrom` <= $p5)
            AND (NOT r85.`validTo` IS NOT NULL OR r85.`validTo` > $p5)
            AND (NOT n86.`startsOn` IS NOT NULL OR n86.`startsOn` <= $p5)
            AND (NOT n86.`endsOn` IS NOT NULL OR n86.`endsOn` > $p5)
          RETURN r85 AS r2
          UNION ALL
          MATCH (n1)<-[r87:`EVIDENCED_BY`]-(n88)
          WHERE n88.`validFrom` <= $p5
            AND (NOT n88.`validTo` IS NOT NULL OR n88.`validTo` > $p5)
          RETURN r87 AS r2
          UNION ALL
          MATCH (n1)-[r89:`EXCEPTION_FOR`]->(n90)
          WHERE CASE split(n90.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n90.`establishedOn` IS NOT NULL OR n90.`establishedOn` <= $p5) AND (NOT n90.`closedOn` IS NOT NULL OR n90.`closedOn` > $p5)) WHEN 'mandate' THEN ((NOT n90.`validFrom` IS NOT NULL OR n90.`validFrom` <= $p5) AND (NOT n90.`validTo` IS NOT NULL OR n90.`validTo` > $p5)) WHEN 'membership' THEN (n90.`validFrom` <= $p5 AND (NOT n90.`validTo` IS NOT NULL OR n90.`validTo` > $p5)) WHEN 'contribution' THEN (n90.`validFrom` <= $p5 AND (NOT n90.`validTo` IS NOT NULL OR n90.`validTo` > $p5)) WHEN 'allocation' THEN (n90.`validFrom` <= $p5 AND (NOT n90.`validTo` IS NOT NULL OR n90.`validTo` > $p5)) WHEN 'rollout' THEN ((NOT n90.`startsOn` IS NOT NULL OR n90.`startsOn` <= $p5) AND (NOT n90.`endsOn` IS NOT NULL OR n90.`endsOn` > $p5)) ELSE true END
          RETURN r89 AS r2
          UNION ALL
          MATCH (n1)<-[r91:`EXCEPTION_FOR`]-(n92)
          WHERE n92.`validFrom` <= $p5
            AND (NOT n92.`validTo` IS NOT NULL OR n92.`validTo` > $p5)
          RETURN r91 AS r2
          UNION ALL
          MATCH (n1)<-[r93:`EXCEPTION_GRANTED_BY`]-(n94)
          WHERE n94.`validFrom` <= $p5
            AND (NOT n94.`validTo` IS NOT NULL OR n94.`validTo` > $p5)
          RETURN r93 AS r2
          UNION ALL
          MATCH (n1)-[r95:`EXCUSED_BY`]->(n96)
          WHERE n96.`validFrom` <= $p5
            AND (NOT n96.`validTo` IS NOT NULL OR n96.`validTo` > $p5)
          RETURN r95 AS r2
          UNION ALL
          MATCH (n1)-[r97:`FOLLOWED_BY`]->(n98)
          WHERE (NOT n98.`establishedOn` IS NOT NULL OR n98.`establishedOn` <= $p5)
            AND (NOT n98.`closedOn` IS NOT NULL OR n98.`closedOn` > $p5)
          RETURN r97 AS r2
          UNION ALL
          MATCH (n1)<-[r99:`FOLLOWED_BY`]-(n100)
          WHERE (NOT n100.`startsOn` IS NOT NULL OR n100.`startsOn` <= $p5)
            AND (NOT n100.`endsOn` IS NOT NULL OR n100.`endsOn` > $p5)
          RETURN r99 AS r2
          UNION ALL
          MATCH (n1)<-[r101:`FOLLOWS_FRAMEWORK`]-(n102)
          WHERE CASE split(n102.`id`, ':')[0] WHEN 'project' THEN ((NOT n102.`startsOn` IS NOT NULL OR n102.`startsOn` <= $p5) AND (NOT n102.`endsOn` IS NOT NULL OR n102.`endsOn` > $p5)) WHEN 'digitalisation-effort' THEN ((NOT n102.`startsOn` IS NOT NULL OR n102.`startsOn` <= $p5) AND (NOT n102.`endsOn` IS NOT NULL OR n102.`endsOn` > $p5)) ELSE true END
          RETURN r101 AS r2
          UNION ALL
          MATCH (n1)<-[r103:`FOLLOWS_FROM`]-(n104)
          WHERE n104.`validFrom` <= $p5
            AND (NOT n104.`validTo` IS NOT NULL OR n104.`validTo` > $p5)
          RETURN r103 AS r2
          UNION ALL
          MATCH (n1)<-[r105:`HANDLES`]-(n106)
          WHERE (NOT n106.`establishedOn` IS NOT NULL OR n106.`establishedOn` <= $p5)
            AND (NOT n106.`closedOn` IS NOT NULL OR n106.`closedOn` > $p5)
          RETURN r105 AS r2
          UNION ALL
          MATCH (n1)-[r107:`HAS_COMPETENCY`]->(n108)
          WHERE r107.`validFrom` <= $p5
            AND (NOT r107.`validTo` IS NOT NULL OR r107.`validTo` > $p5)
          RETURN r107 AS r2
          UNION ALL
          MATCH (n1)<-[r109:`HAS_COMPETENCY`]-(n110)
          WHERE r109.`validFrom` <= $p5
            AND (NOT r109.`validTo` IS NOT NULL OR r109.`validTo` > $p5)
          RETURN r109 AS r2
          UNION ALL
          MATCH (n1)<-[r111:`INITIATED_BY`]-(n112)
          WHERE (NOT n112.`establishedOn` IS NOT NULL OR n112.`establishedOn` <= $p5)
            AND (NOT n112.`closedOn` IS NOT NULL OR n112.`closedOn` > $p5)
          RETURN r111 AS r2
          UNION ALL
          MATCH (n1)-[r113:`INTEGRATES_WITH`]->(n114)
          WHERE (NOT r113.`validFrom` IS NOT NULL OR r113.`validFrom` <= $p5)
            AND (NOT r113.`validTo` IS NOT NULL OR r113.`validTo` > $p5)
          RETURN r113 AS r2
          UNION ALL
          MATCH (n1)<-[r115:`INTEGRATES_WITH`]-(n116)
          WHERE (NOT r115.`validFrom` IS NOT NULL OR r115.`validFrom` <= $p5)
            AND (NOT r115.`validTo` IS NOT NULL OR r115.`validTo` > $p5)
          RETURN r115 AS r2
          UNION ALL
          MATCH (n1)-[r117:`IN_POOL_OF`]->(n118)
          WHERE r117.`validFrom` <= $p5
            AND (NOT r117.`validTo` IS NOT NULL OR r117.`validTo` > $p5)
          RETURN r117 AS r2
          UNION ALL
          MATCH (n1)<-[r119:`IN_POOL_OF`]-(n120)
          WHERE r119.`validFrom` <= $p5
            AND (NOT r119.`validTo` IS NOT NULL OR r119.`validTo` > $p5)
          RETURN r119 AS r2
          UNION ALL
          MATCH (n1)-[r121:`IN_REGION`]->(n122)
          WHERE r121.`validFrom` <= $p5
            AND (NOT r121.`validTo` IS NOT NULL OR r121.`validTo` > $p5)
            AND n122.`validFrom` <= $p5
            AND (NOT n122.`validTo` IS NOT NULL OR n122.`validTo` > $p5)
          RETURN r121 AS r2
          UNION ALL
          MATCH (n1)<-[r123:`IN_REGION`]-(n124)
          WHERE r123.`validFrom` <= $p5
            AND (NOT r123.`validTo` IS NOT NULL OR r123.`validTo` > $p5)
          RETURN r123 AS r2
          UNION ALL
          MATCH (n1)<-[r125:`IS_OF_TYPE`]-(n126)
          WHERE (NOT n126.`startsOn` IS NOT NULL OR n126.`startsOn` <= $p5)
            AND (NOT n126.`endsOn` IS NOT NULL OR n126.`endsOn` > $p5)
          RETURN r125 AS r2
          UNION ALL
          MATCH (n1)<-[r127:`LED_BY`]-(n128)
          WHERE (NOT n128.`startsOn` IS NOT NULL OR n128.`startsOn` <= $p5)
            AND (NOT n128.`endsOn` IS NOT NULL OR n128.`endsOn` > $p5)
          RETURN r127 AS r2
          UNION ALL
          MATCH (n1)-[r129:`MADE_FOR`]->(n130)
          WHERE (NOT n130.`establishedOn` IS NOT NULL OR n130.`establishedOn` <= $p5)
            AND (NOT n130.`closedOn` IS NOT NULL OR n130.`closedOn` > $p5)
          RETURN r129 AS r2
          UNION ALL
          MATCH (n1)<-[r131:`MADE_FOR`]-(n132)
          WHERE n132.`validFrom` <= $p5
            AND (NOT n132.`validTo` IS NOT NULL OR n132.`validTo` > $p5)
          RETURN r131 AS r2
          UNION ALL
          MATCH (n1)<-[r133:`MAIN_TASK_TYPE`]-(n134)
          WHERE (NOT n134.`establishedOn` IS NOT NULL OR n134.`establishedOn` <= $p5)
            AND (NOT n134.`closedOn` IS NOT NULL OR n134.`closedOn` > $p5)
          RETURN r133 AS r2
          UNION ALL
          MATCH (n1)-[r135:`MEETING_OF_GROUP`]->(n136)
          WHERE (NOT n136.`establishedOn` IS NOT NULL OR n136.`establishedOn` <= $p5)
            AND (NOT n136.`closedOn` IS NOT NULL OR n136.`closedOn` > $p5)
          RETURN r135 AS r2
          UNION ALL
          MATCH (n1)<-[r137:`OWNED_BY`]-(n138)
          WHERE (NOT n138.`startsOn` IS NOT NULL OR n138.`startsOn` <= $p5)
            AND (NOT n138.`endsOn` IS NOT NULL OR n138.`endsOn` > $p5)
          RETURN r137 AS r2
          UNION ALL
          MATCH (n1)-[r139:`PART_OF_EFFORT`]->(n140)
          WHERE (NOT n140.`startsOn` IS NOT NULL OR n140.`startsOn` <= $p5)
            AND (NOT n140.`endsOn` IS NOT NULL OR n140.`endsOn` > $p5)
          RETURN r139 AS r2
          UNION ALL
          MATCH (n1)<-[r141:`PART_OF_EFFORT`]-(n142)
          WHERE (NOT n142.`startsOn` IS NOT NULL OR n142.`startsOn` <= $p5)
            AND (NOT n142.`endsOn` IS NOT NULL OR n142.`endsOn` > $p5)
          RETURN r141 AS r2
          UNION ALL
          MATCH (n1)<-[r143:`PILOT_OF`]-(n144)
          WHERE (NOT n144.`startsOn` IS NOT NULL OR n144.`startsOn` <= $p5)
            AND (NOT n144.`endsOn` IS NOT NULL OR n144.`endsOn` > $p5)
          RETURN r143 AS r2
          UNION ALL
          MATCH (n1)-[r145:`PRECEDED_BY`]->(n146)
          WHERE (NOT n146.`startsOn` IS NOT NULL OR n146.`startsOn` <= $p5)
            AND (NOT n146.`endsOn` IS NOT NULL OR n146.`endsOn` > $p5)
          RETURN r145 AS r2
          UNION ALL
          MATCH (n1)<-[r147:`PRECEDED_BY`]-(n148)
          WHERE (NOT n148.`startsOn` IS NOT NULL OR n148.`startsOn` <= $p5)
            AND (NOT n148.`endsOn` IS NOT NULL OR n148.`endsOn` > $p5)
          RETURN r147 AS r2
          UNION ALL
          MATCH (n1)<-[r149:`PRESCRIBES`]-(n150)
          WHERE (NOT n150.`validFrom` IS NOT NULL OR n150.`validFrom` <= $p5)
            AND (NOT n150.`validTo` IS NOT NULL OR n150.`validTo` > $p5)
          RETURN r149 AS r2
          UNION ALL
          MATCH (n1)<-[r151:`PRIVATE_PARTY`]-(n152)
          WHERE (NOT n152.`validFrom` IS NOT NULL OR n152.`validFrom` <= $p5)
            AND (NOT n152.`validTo` IS NOT NULL OR n152.`validTo` > $p5)
          RETURN r151 AS r2
          UNION ALL
          MATCH (n1)-[r153:`PRODUCED_BY_GROUP`]->(n154)
          WHERE (NOT n154.`establishedOn` IS NOT NULL OR n154.`establishedOn` <= $p5)
            AND (NOT n154.`closedOn` IS NOT NULL OR n154.`closedOn` > $p5)
          RETURN r153 AS r2
          UNION ALL
          MATCH (n1)-[r155:`PRODUCED_BY_PROJECT`]->(n156)
          WHERE (NOT n156.`startsOn` IS NOT NULL OR n156.`startsOn` <= $p5)
            AND (NOT n156.`endsOn` IS NOT NULL OR n156.`endsOn` > $p5)
          RETURN r155 AS r2
          UNION ALL
          MATCH (n1)<-[r157:`PROPOSED_IN`]-(n158)
          WHERE (NOT n158.`validFrom` IS NOT NULL OR n158.`validFrom` <= $p5)
            AND (NOT n158.`validTo` IS NOT NULL OR n158.`validTo` > $p5)
          RETURN r157 AS r2
          UNION ALL
          MATCH (n1)-[r159:`PROPOSES`]->(n160)
          WHERE CASE split(n160.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n160.`establishedOn` IS NOT NULL OR n160.`establishedOn` <= $p5) AND (NOT n160.`closedOn` IS NOT NULL OR n160.`closedOn` > $p5)) WHEN 'cooperation' THEN ((NOT n160.`validFrom` IS NOT NULL OR n160.`validFrom` <= $p5) AND (NOT n160.`validTo` IS NOT NULL OR n160.`validTo` > $p5)) ELSE true END
          RETURN r159 AS r2
          UNION ALL
          MATCH (n1)<-[r161:`PUBLIC_PARTY`]-(n162)
          WHERE (NOT n162.`validFrom` IS NOT NULL OR n162.`validFrom` <= $p5)
            AND (NOT n162.`validTo` IS NOT NULL OR n162.`validTo` > $p5)
          RETURN r161 AS r2
          UNION ALL
          MATCH (n1)-[r163:`REALISES`]->(n164)
          WHERE (NOT r163.`validFrom` IS NOT NULL OR r163.`validFrom` <= $p5)
            AND (NOT r163.`validTo` IS NOT NULL OR r163.`validTo` > $p5)
          RETURN r163 AS r2
          UNION ALL
          MATCH (n1)<-[r165:`REALISES`]-(n166)
          WHERE (NOT r165.`validFrom` IS NOT NULL OR r165.`validFrom` <= $p5)
            AND (NOT r165.`validTo` IS NOT NULL OR r165.`validTo` > $p5)
          RETURN r165 AS r2
          UNION ALL
          MATCH (n1)-[r167:`REPLACES`]->(n168)
          WHERE (NOT r167.`validFrom` IS NOT NULL OR r167.`validFrom` <= $p5)
            AND (NOT r167.`validTo` IS NOT NULL OR r167.`validTo` > $p5)
          RETURN r167 AS r2
          UNION ALL
          MATCH (n1)<-[r169:`REPLACES`]-(n170)
          WHERE (NOT r169.`validFrom` IS NOT NULL OR r169.`validFrom` <= $p5)
            AND (NOT r169.`validTo` IS NOT NULL OR r169.`validTo` > $p5)
          RETURN r169 AS r2
          UNION ALL
          MATCH (n1)-[r171:`REPLACES_MANDATE`]->(n172)
          WHERE (NOT n172.`validFrom` IS NOT NULL OR n172.`validFrom` <= $p5)
            AND (NOT n172.`validTo` IS NOT NULL OR n172.`validTo` > $p5)
          RETURN r171 AS r2
          UNION ALL
          MATCH (n1)<-[r173:`REPLACES_MANDATE`]-(n174)
          WHERE (NOT n174.`validFrom` IS NOT NULL OR n174.`validFrom` <= $p5)
            AND (NOT n174.`validTo` IS NOT NULL OR n174.`validTo` > $p5)
          RETURN r173 AS r2
          UNION ALL
          MATCH (n1)-[r175:`REQUESTED_BY`]->(n176)
          WHERE (NOT n176.`startsOn` IS NOT NULL OR n176.`startsOn` <= $p5)
            AND (NOT n176.`endsOn` IS NOT NULL OR n176.`endsOn` > $p5)
          RETURN r175 AS r2
          UNION ALL
          MATCH (n1)-[r177:`RESULTED_IN`]->(n178)
          WHERE CASE split(n178.`id`, ':')[0] WHEN 'trial' THEN ((NOT n178.`startsOn` IS NOT NULL OR n178.`startsOn` <= $p5) AND (NOT n178.`endsOn` IS NOT NULL OR n178.`endsOn` > $p5)) WHEN 'pilot' THEN ((NOT n178.`startsOn` IS NOT NULL OR n178.`startsOn` <= $p5) AND (NOT n178.`endsOn` IS NOT NULL OR n178.`endsOn` > $p5)) ELSE true END
          RETURN r177 AS r2
          UNION ALL
          MATCH (n1)<-[r179:`RESULTED_IN`]-(n180)
          WHERE (NOT n180.`startsOn` IS NOT NULL OR n180.`startsOn` <= $p5)
            AND (NOT n180.`endsOn` IS NOT NULL OR n180.`endsOn` > $p5)
          RETURN r179 AS r2
          UNION ALL
          MATCH (n1)-[r181:`REVIEWED_IN`]->(n182)
          WHERE (NOT n182.`startsOn` IS NOT NULL OR n182.`startsOn` <= $p5)
            AND (NOT n182.`endsOn` IS NOT NULL OR n182.`endsOn` > $p5)
          RETURN r181 AS r2
          UNION ALL
          MATCH (n1)-[r183:`REVIEW_OF_GROUP`]->(n184)
          WHERE (NOT n184.`establishedOn` IS NOT NULL OR n184.`establishedOn` <= $p5)
            AND (NOT n184.`closedOn` IS NOT NULL OR n184.`closedOn` > $p5)
          RETURN r183 AS r2
          UNION ALL
          MATCH (n1)<-[r185:`ROLLED_OUT_TO`]-(n186)
          WHERE (NOT n186.`startsOn` IS NOT NULL OR n186.`startsOn` <= $p5)
            AND (NOT n186.`endsOn` IS NOT NULL OR n186.`endsOn` > $p5)
          RETURN r185 AS r2
          UNION ALL
          MATCH (n1)<-[r187:`ROLLS_OUT`]-(n188)
          WHERE (NOT n188.`startsOn` IS NOT NULL OR n188.`startsOn` <= $p5)
            AND (NOT n188.`endsOn` IS NOT NULL OR n188.`endsOn` > $p5)
          RETURN r187 AS r2
          UNION ALL
          MATCH (n1)-[r189:`RUNS_IN`]->(n190)
          WHERE r189.`validFrom` <= $p5
            AND (NOT r189.`validTo` IS NOT NULL OR r189.`validTo` > $p5)
          RETURN r189 AS r2
          UNION ALL
          MATCH (n1)<-[r191:`RUNS_IN`]-(n192)
          WHERE r191.`validFrom` <= $p5
            AND (NOT r191.`validTo` IS NOT NULL OR r191.`validTo` > $p5)
            AND (NOT n192.`startsOn` IS NOT NULL OR n192.`startsOn` <= $p5)
            AND (NOT n192.`endsOn` IS NOT NULL OR n192.`endsOn` > $p5)
          RETURN r191 AS r2
          UNION ALL
          MATCH (n1)-[r193:`SAFEGUARDS`]->(n194)
          WHERE r193.`validFrom` <= $p5
            AND (NOT r193.`validTo` IS NOT NULL OR r193.`validTo` > $p5)
          RETURN r193 AS r2
          UNION ALL
          MATCH (n1)<-[r195:`SAFEGUARDS`]-(n196)
          WHERE r195.`validFrom` <= $p5
            AND (NOT r195.`validTo` IS NOT NULL OR r195.`validTo` > $p5)
            AND (NOT n196.`establishedOn` IS NOT NULL OR n196.`establishedOn` <= $p5)
            AND (NOT n196.`closedOn` IS NOT NULL OR n196.`closedOn` > $p5)
          RETURN r195 AS r2
          UNION ALL
          MATCH (n1)-[r197:`SEATS`]->(n198)
          WHERE r197.`validFrom` <= $p5
            AND (NOT r197.`validTo` IS NOT NULL OR r197.`validTo` > $p5)
          RETURN r197 AS r2
          UNION ALL
          MATCH (n1)<-[r199:`SEATS`]-(n200)
          WHERE r199.`validFrom` <= $p5
            AND (NOT r199.`validTo` IS NOT NULL OR r199.`validTo` > $p5)
          RETURN r199 AS r2
          UNION ALL
          MATCH (n1)<-[r201:`SEAT_FOR`]-(n202)
          WHERE n202.`validFrom` <= $p5
            AND (NOT n202.`validTo` IS NOT NULL OR n202.`validTo` > $p5)
          RETURN r201 AS r2
          UNION ALL
          MATCH (n1)-[r203:`SEAT_IN`]->(n204)
          WHERE (NOT n204.`establishedOn` IS NOT NULL OR n204.`establishedOn` <= $p5)
            AND (NOT n204.`closedOn` IS NOT NULL OR n204.`closedOn` > $p5)
          RETURN r203 AS r2
          UNION ALL
          MATCH (n1)<-[r205:`SEAT_IN`]-(n206)
          WHERE n206.`validFrom` <= $p5
            AND (NOT n206.`validTo` IS NOT NULL OR n206.`validTo` > $p5)
          RETURN r205 AS r2
          UNION ALL
          MATCH (n1)<-[r207:`SEAT_OF`]-(n208)
          WHERE n208.`validFrom` <= $p5
            AND (NOT n208.`validTo` IS NOT NULL OR n208.`validTo` > $p5)
          RETURN r207 AS r2
          UNION ALL
          MATCH (n1)-[r209:`SOLUTION_OF`]->(n210)
          WHERE (NOT n210.`startsOn` IS NOT NULL OR n210.`startsOn` <= $p5)
            AND (NOT n210.`endsOn` IS NOT NULL OR n210.`endsOn` > $p5)
          RETURN r209 AS r2
          UNION ALL
          MATCH (n1)-[r211:`SPECIFIED_BY`]->(n212)
          WHERE (NOT n212.`establishedOn` IS NOT NULL OR n212.`establishedOn` <= $p5)
            AND (NOT n212.`closedOn` IS NOT NULL OR n212.`closedOn` > $p5)
          RETURN r211 AS r2
          UNION ALL
          MATCH (n1)-[r213:`SPECIFIED_IN`]->(n214)
          WHERE (NOT n214.`startsOn` IS NOT NULL OR n214.`startsOn` <= $p5)
            AND (NOT n214.`endsOn` IS NOT NULL OR n214.`endsOn` > $p5)
          RETURN r213 AS r2
          UNION ALL
          MATCH (n1)-[r215:`STEERED_BY`]->(n216)
          WHERE (NOT n216.`validFrom` IS NOT NULL OR n216.`validFrom` <= $p5)
            AND (NOT n216.`validTo` IS NOT NULL OR n216.`validTo` > $p5)
          RETURN r215 AS r2
          UNION ALL
          MATCH (n1)-[r217:`SUCCEEDED_BY`]->(n218)
          WHERE n218.`validFrom` <= $p5
            AND (NOT n218.`validTo` IS NOT NULL OR n218.`validTo` > $p5)
          RETURN r217 AS r2
          UNION ALL
          MATCH (n1)<-[r219:`SUCCEEDED_BY`]-(n220)
          WHERE n220.`validFrom` <= $p5
            AND (NOT n220.`validTo` IS NOT NULL OR n220.`validTo` > $p5)
          RETURN r219 AS r2
          UNION ALL
          MATCH (n1)-[r221:`SUPPLIES`]->(n222)
          WHERE (NOT n222.`establishedOn` IS NOT NULL OR n222.`establishedOn` <= $p5)
            AND (NOT n222.`closedOn` IS NOT NULL OR n222.`closedOn` > $p5)
          RETURN r221 AS r2
          UNION ALL
          MATCH (n1)-[r223:`TAKES_PART_IN`]->(n224)
          WHERE r223.`validFrom` <= $p5
            AND (NOT r223.`validTo` IS NOT NULL OR r223.`validTo` > $p5)
            AND (NOT n224.`startsOn` IS NOT NULL OR n224.`startsOn` <= $p5)
            AND (NOT n224.`endsOn` IS NOT NULL OR n224.`endsOn` > $p5)
          RETURN r223 AS r2
          UNION ALL
          MATCH (n1)<-[r225:`TAKES_PART_IN`]-(n226)
          WHERE r225.`validFrom` <= $p5
            AND (NOT r225.`validTo` IS NOT NULL OR r225.`validTo` > $p5)
          RETURN r225 AS r2
          UNION ALL
          MATCH (n1)<-[r227:`TASK_ABOUT`]-(n228)
          WHERE (NOT n228.`startsOn` IS NOT NULL OR n228.`startsOn` <= $p5)
            AND (NOT n228.`endsOn` IS NOT NULL OR n228.`endsOn` > $p5)
          RETURN r227 AS r2
          UNION ALL
          MATCH (n1)-[r229:`TASK_OF`]->(n230)
          WHERE (NOT n230.`establishedOn` IS NOT NULL OR n230.`establishedOn` <= $p5)
            AND (NOT n230.`closedOn` IS NOT NULL OR n230.`closedOn` > $p5)
          RETURN r229 AS r2
          UNION ALL
          MATCH (n1)<-[r231:`TASK_OF`]-(n232)
          WHERE (NOT n232.`startsOn` IS NOT NULL OR n232.`startsOn` <= $p5)
            AND (NOT n232.`endsOn` IS NOT NULL OR n232.`endsOn` > $p5)
          RETURN r231 AS r2
          UNION ALL
          MATCH (n1)<-[r233:`TASK_ON`]-(n234)
          WHERE (NOT n234.`startsOn` IS NOT NULL OR n234.`startsOn` <= $p5)
            AND (NOT n234.`endsOn` IS NOT NULL OR n234.`endsOn` > $p5)
          RETURN r233 AS r2
          UNION ALL
          MATCH (n1)-[r235:`TOUCHES_PROJECT`]->(n236)
          WHERE (NOT n236.`startsOn` IS NOT NULL OR n236.`startsOn` <= $p5)
            AND (NOT n236.`endsOn` IS NOT NULL OR n236.`endsOn` > $p5)
          RETURN r235 AS r2
          UNION ALL
          MATCH (n1)<-[r237:`TRIAL_WITH`]-(n238)
          WHERE (NOT n238.`startsOn` IS NOT NULL OR n238.`startsOn` <= $p5)
            AND (NOT n238.`endsOn` IS NOT NULL OR n238.`endsOn` > $p5)
          RETURN r237 AS r2
          UNION ALL
          MATCH (n1)-[r239:`TRIED_BY`]->(n240)
          WHERE (NOT n240.`establishedOn` IS NOT NULL OR n240.`establishedOn` <= $p5)
            AND (NOT n240.`closedOn` IS NOT NULL OR n240.`closedOn` > $p5)
          RETURN r239 AS r2
          UNION ALL
          MATCH (n1)<-[r241:`TRIED_BY`]-(n242)
          WHERE (NOT n242.`startsOn` IS NOT NULL OR n242.`startsOn` <= $p5)
            AND (NOT n242.`endsOn` IS NOT NULL OR n242.`endsOn` > $p5)
          RETURN r241 AS r2
          UNION ALL
          MATCH (n1)<-[r243:`TRIES`]-(n244)
          WHERE (NOT n244.`validFrom` IS NOT NULL OR n244.`validFrom` <= $p5)
            AND (NOT n244.`validTo` IS NOT NULL OR n244.`validTo` > $p5)
          RETURN r243 AS r2
          UNION ALL
          MATCH (n1)<-[r245:`TRIES_METHOD`]-(n246)
          WHERE (NOT n246.`startsOn` IS NOT NULL OR n246.`startsOn` <= $p5)
            AND (NOT n246.`endsOn` IS NOT NULL OR n246.`endsOn` > $p5)
          RETURN r245 AS r2
          UNION ALL
          MATCH (n1)<-[r247:`TRIES_OUT`]-(n248)
          WHERE (NOT n248.`startsOn` IS NOT NULL OR n248.`startsOn` <= $p5)
            AND (NOT n248.`endsOn` IS NOT NULL OR n248.`endsOn` > $p5)
          RETURN r247 AS r2
          UNION ALL
          MATCH (n1)-[r249:`WANTS_TO_DEVELOP`]->(n250)
          WHERE r249.`statedOn` <= $p5
            AND (NOT r249.`dueOn` IS NOT NULL OR r249.`dueOn` > $p5)
          RETURN r249 AS r2
          UNION ALL
          MATCH (n1)<-[r251:`WANTS_TO_DEVELOP`]-(n252)
          WHERE r251.`statedOn` <= $p5
            AND (NOT r251.`dueOn` IS NOT NULL OR r251.`dueOn` > $p5)
          RETURN r251 AS r2
          UNION ALL
          MATCH (n1)-[r253:`WORKS_UNDER`]->(n254)
          WHERE (NOT n254.`validFrom` IS NOT NULL OR n254.`validFrom` <= $p5)
            AND (NOT n254.`validTo` IS NOT NULL OR n254.`validTo` > $p5)
          RETURN r253 AS r2
          UNION ALL
          MATCH (n1)<-[r255:`WORKS_UNDER`]-(n256)
          WHERE (NOT n256.`establishedOn` IS NOT NULL OR n256.`establishedOn` <= $p5)
            AND (NOT n256.`closedOn` IS NOT NULL OR n256.`closedOn` > $p5)
          RETURN r255 AS r2
          UNION ALL
          MATCH (n1)<-[r257:`WORKS_WITH`]-(n258)
          WHERE (NOT n258.`establishedOn` IS NOT NULL OR n258.`establishedOn` <= $p5)
            AND (NOT n258.`closedOn` IS NOT NULL OR n258.`closedOn` > $p5)
          RETURN r257 AS r2
        }
        RETURN r2
        LIMIT $p4
      },
      COLLECT {
        CALL (n1) {
          MATCH (n1)-[r262]->(n263)
          WHERE $m0[type(r262)] IS NOT NULL
          RETURN $m0[type(r262)] AS k259, n263.`id` AS k260, r262.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r264]-(n265)
          WHERE $m1[type(r264)] IS NOT NULL
          RETURN $m1[type(r264)] AS k259, n265.`id` AS k260, r264.`id` AS k261
          UNION ALL
          MATCH (n1)-[r266:`ABOUT`]->(n267)
          WHERE CASE split(n267.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n267.`establishedOn` IS NOT NULL OR n267.`establishedOn` <= $p5) AND (NOT n267.`closedOn` IS NOT NULL OR n267.`closedOn` > $p5)) WHEN 'mandate' THEN ((NOT n267.`validFrom` IS NOT NULL OR n267.`validFrom` <= $p5) AND (NOT n267.`validTo` IS NOT NULL OR n267.`validTo` > $p5)) WHEN 'project' THEN ((NOT n267.`startsOn` IS NOT NULL OR n267.`startsOn` <= $p5) AND (NOT n267.`endsOn` IS NOT NULL OR n267.`endsOn` > $p5)) ELSE true END
          RETURN 0 AS k259, n267.`id` AS k260, r266.`id` AS k261
          UNION ALL
          MATCH (n1)-[r268:`ACTS_FOR`]->(n269)
          WHERE r268.`validFrom` <= $p5
            AND (NOT r268.`validTo` IS NOT NULL OR r268.`validTo` > $p5)
          RETURN 2 AS k259, n269.`id` AS k260, r268.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r270:`ACTS_FOR`]-(n271)
          WHERE r270.`validFrom` <= $p5
            AND (NOT r270.`validTo` IS NOT NULL OR r270.`validTo` > $p5)
            AND (NOT n271.`establishedOn` IS NOT NULL OR n271.`establishedOn` <= $p5)
            AND (NOT n271.`closedOn` IS NOT NULL OR n271.`closedOn` > $p5)
          RETURN 3 AS k259, n271.`id` AS k260, r270.`id` AS k261
          UNION ALL
          MATCH (n1)-[r272:`ADDRESSED_TO`]->(n273)
          WHERE (NOT n273.`establishedOn` IS NOT NULL OR n273.`establishedOn` <= $p5)
            AND (NOT n273.`closedOn` IS NOT NULL OR n273.`closedOn` > $p5)
          RETURN 4 AS k259, n273.`id` AS k260, r272.`id` AS k261
          UNION ALL
          MATCH (n1)-[r274:`AFFILIATED_WITH`]->(n275)
          WHERE r274.`validFrom` <= $p5
            AND (NOT r274.`validTo` IS NOT NULL OR r274.`validTo` > $p5)
          RETURN 10 AS k259, n275.`id` AS k260, r274.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r276:`AFFILIATED_WITH`]-(n277)
          WHERE r276.`validFrom` <= $p5
            AND (NOT r276.`validTo` IS NOT NULL OR r276.`validTo` > $p5)
          RETURN 11 AS k259, n277.`id` AS k260, r276.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r278:`ALLOCATED_BY`]-(n279)
          WHERE n279.`validFrom` <= $p5
            AND (NOT n279.`validTo` IS NOT NULL OR n279.`validTo` > $p5)
          RETURN 13 AS k259, n279.`id` AS k260, r278.`id` AS k261
          UNION ALL
          MATCH (n1)-[r280:`ALLOCATED_TO`]->(n281)
          WHERE (NOT n281.`startsOn` IS NOT NULL OR n281.`startsOn` <= $p5)
            AND (NOT n281.`endsOn` IS NOT NULL OR n281.`endsOn` > $p5)
          RETURN 14 AS k259, n281.`id` AS k260, r280.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r282:`ALLOCATED_TO`]-(n283)
          WHERE n283.`validFrom` <= $p5
            AND (NOT n283.`validTo` IS NOT NULL OR n283.`validTo` > $p5)
          RETURN 15 AS k259, n283.`id` AS k260, r282.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r284:`ALLOCATES`]-(n285)
          WHERE n285.`validFrom` <= $p5
            AND (NOT n285.`validTo` IS NOT NULL OR n285.`validTo` > $p5)
          RETURN 17 AS k259, n285.`id` AS k260, r284.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r286:`ALLOWS_TASK_TYPE`]-(n287)
          WHERE (NOT n287.`validFrom` IS NOT NULL OR n287.`validFrom` <= $p5)
            AND (NOT n287.`validTo` IS NOT NULL OR n287.`validTo` > $p5)
          RETURN 21 AS k259, n287.`id` AS k260, r286.`id` AS k261
          UNION ALL
          MATCH (n1)-[r288:`ANALYSED_BY`]->(n289)
          WHERE (NOT n289.`establishedOn` IS NOT NULL OR n289.`establishedOn` <= $p5)
            AND (NOT n289.`closedOn` IS NOT NULL OR n289.`closedOn` > $p5)
          RETURN 22 AS k259, n289.`id` AS k260, r288.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r290:`ANSWERS`]-(n291)
          WHERE n291.`validFrom` <= $p5
            AND (NOT n291.`validTo` IS NOT NULL OR n291.`validTo` > $p5)
          RETURN 29 AS k259, n291.`id` AS k260, r290.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r292:`APPROVED_BY`]-(n293)
          WHERE (NOT n293.`validFrom` IS NOT NULL OR n293.`validFrom` <= $p5)
            AND (NOT n293.`validTo` IS NOT NULL OR n293.`validTo` > $p5)
          RETURN 33 AS k259, n293.`id` AS k260, r292.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r294:`CALLS_FOR`]-(n295)
          WHERE (NOT n295.`validFrom` IS NOT NULL OR n295.`validFrom` <= $p5)
            AND (NOT n295.`validTo` IS NOT NULL OR n295.`validTo` > $p5)
          RETURN 47 AS k259, n295.`id` AS k260, r294.`id` AS k261
          UNION ALL
          MATCH (n1)-[r296:`CHECKED`]->(n297)
          WHERE CASE split(n297.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n297.`establishedOn` IS NOT NULL OR n297.`establishedOn` <= $p5) AND (NOT n297.`closedOn` IS NOT NULL OR n297.`closedOn` > $p5)) WHEN 'mandate' THEN ((NOT n297.`validFrom` IS NOT NULL OR n297.`validFrom` <= $p5) AND (NOT n297.`validTo` IS NOT NULL OR n297.`validTo` > $p5)) WHEN 'membership' THEN (n297.`validFrom` <= $p5 AND (NOT n297.`validTo` IS NOT NULL OR n297.`validTo` > $p5)) WHEN 'contribution' THEN (n297.`validFrom` <= $p5 AND (NOT n297.`validTo` IS NOT NULL OR n297.`validTo` > $p5)) WHEN 'allocation' THEN (n297.`validFrom` <= $p5 AND (NOT n297.`validTo` IS NOT NULL OR n297.`validTo` > $p5)) WHEN 'rollout' THEN ((NOT n297.`startsOn` IS NOT NULL OR n297.`startsOn` <= $p5) AND (NOT n297.`endsOn` IS NOT NULL OR n297.`endsOn` > $p5)) ELSE true END
          RETURN 56 AS k259, n297.`id` AS k260, r296.`id` AS k261
          UNION ALL
          MATCH (n1)-[r298:`CONCERNS_GROUP`]->(n299)
          WHERE (NOT n299.`establishedOn` IS NOT NULL OR n299.`establishedOn` <= $p5)
            AND (NOT n299.`closedOn` IS NOT NULL OR n299.`closedOn` > $p5)
          RETURN 60 AS k259, n299.`id` AS k260, r298.`id` AS k261
          UNION ALL
          MATCH (n1)-[r300:`CONCERNS_PROJECT`]->(n301)
          WHERE (NOT n301.`startsOn` IS NOT NULL OR n301.`startsOn` <= $p5)
            AND (NOT n301.`endsOn` IS NOT NULL OR n301.`endsOn` > $p5)
          RETURN 62 AS k259, n301.`id` AS k260, r300.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r302:`CONTRIBUTED_BY`]-(n303)
          WHERE n303.`validFrom` <= $p5
            AND (NOT n303.`validTo` IS NOT NULL OR n303.`validTo` > $p5)
          RETURN 67 AS k259, n303.`id` AS k260, r302.`id` AS k261
          UNION ALL
          MATCH (n1)-[r304:`CONTRIBUTES_TO`]->(n305)
          WHERE r304.`validFrom` <= $p5
            AND (NOT r304.`validTo` IS NOT NULL OR r304.`validTo` > $p5)
          RETURN 68 AS k259, n305.`id` AS k260, r304.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r306:`CONTRIBUTES_TO`]-(n307)
          WHERE r306.`validFrom` <= $p5
            AND (NOT r306.`validTo` IS NOT NULL OR r306.`validTo` > $p5)
          RETURN 69 AS k259, n307.`id` AS k260, r306.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r308:`CONTRIBUTES_TO_COMPONENT`]-(n309)
          WHERE n309.`validFrom` <= $p5
            AND (NOT n309.`validTo` IS NOT NULL OR n309.`validTo` > $p5)
          RETURN 71 AS k259, n309.`id` AS k260, r308.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r310:`CONTRIBUTES_TO_DELIVERABLE`]-(n311)
          WHERE n311.`validFrom` <= $p5
            AND (NOT n311.`validTo` IS NOT NULL OR n311.`validTo` > $p5)
          RETURN 73 AS k259, n311.`id` AS k260, r310.`id` AS k261
          UNION ALL
          MATCH (n1)-[r312:`CONTRIBUTES_TO_PILOT`]->(n313)
          WHERE (NOT n313.`startsOn` IS NOT NULL OR n313.`startsOn` <= $p5)
            AND (NOT n313.`endsOn` IS NOT NULL OR n313.`endsOn` > $p5)
          RETURN 74 AS k259, n313.`id` AS k260, r312.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r314:`CONTRIBUTES_TO_PILOT`]-(n315)
          WHERE n315.`validFrom` <= $p5
            AND (NOT n315.`validTo` IS NOT NULL OR n315.`validTo` > $p5)
          RETURN 75 AS k259, n315.`id` AS k260, r314.`id` AS k261
          UNION ALL
          MATCH (n1)-[r316:`COOPERATION_OF`]->(n317)
          WHERE (NOT n317.`establishedOn` IS NOT NULL OR n317.`establishedOn` <= $p5)
            AND (NOT n317.`closedOn` IS NOT NULL OR n317.`closedOn` > $p5)
          RETURN 76 AS k259, n317.`id` AS k260, r316.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r318:`COOPERATION_OF`]-(n319)
          WHERE (NOT n319.`validFrom` IS NOT NULL OR n319.`validFrom` <= $p5)
            AND (NOT n319.`validTo` IS NOT NULL OR n319.`validTo` > $p5)
          RETURN 77 AS k259, n319.`id` AS k260, r318.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r320:`COVERS_COMPONENT`]-(n321)
          WHERE (NOT n321.`validFrom` IS NOT NULL OR n321.`validFrom` <= $p5)
            AND (NOT n321.`validTo` IS NOT NULL OR n321.`validTo` > $p5)
          RETURN 79 AS k259, n321.`id` AS k260, r320.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r322:`COVERS_TOPIC`]-(n323)
          WHERE (NOT n323.`validFrom` IS NOT NULL OR n323.`validFrom` <= $p5)
            AND (NOT n323.`validTo` IS NOT NULL OR n323.`validTo` > $p5)
          RETURN 81 AS k259, n323.`id` AS k260, r322.`id` AS k261
          UNION ALL
          MATCH (n1)-[r324:`DECIDED_BY`]->(n325)
          WHERE CASE split(n325.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n325.`establishedOn` IS NOT NULL OR n325.`establishedOn` <= $p5) AND (NOT n325.`closedOn` IS NOT NULL OR n325.`closedOn` > $p5)) ELSE true END
          RETURN 82 AS k259, n325.`id` AS k260, r324.`id` AS k261
          UNION ALL
          MATCH (n1)-[r326:`DECIDES_ABOUT`]->(n327)
          WHERE CASE split(n327.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n327.`establishedOn` IS NOT NULL OR n327.`establishedOn` <= $p5) AND (NOT n327.`closedOn` IS NOT NULL OR n327.`closedOn` > $p5)) WHEN 'project' THEN ((NOT n327.`startsOn` IS NOT NULL OR n327.`startsOn` <= $p5) AND (NOT n327.`endsOn` IS NOT NULL OR n327.`endsOn` > $p5)) WHEN 'rollout' THEN ((NOT n327.`startsOn` IS NOT NULL OR n327.`startsOn` <= $p5) AND (NOT n327.`endsOn` IS NOT NULL OR n327.`endsOn` > $p5)) WHEN 'exception' THEN (n327.`validFrom` <= $p5 AND (NOT n327.`validTo` IS NOT NULL OR n327.`validTo` > $p5)) ELSE true END
          RETURN 84 AS k259, n327.`id` AS k260, r326.`id` AS k261
          UNION ALL
          MATCH (n1)-[r328:`DECIDES_FOR`]->(n329)
          WHERE r328.`validFrom` <= $p5
            AND (NOT r328.`validTo` IS NOT NULL OR r328.`validTo` > $p5)
          RETURN 86 AS k259, n329.`id` AS k260, r328.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r330:`DECIDES_FOR`]-(n331)
          WHERE r330.`validFrom` <= $p5
            AND (NOT r330.`validTo` IS NOT NULL OR r330.`validTo` > $p5)
          RETURN 87 AS k259, n331.`id` AS k260, r330.`id` AS k261
          UNION ALL
          MATCH (n1)-[r332:`DECLARED_INTEREST_IN`]->(n333)
          WHERE r332.`validFrom` <= $p5
            AND (NOT r332.`validTo` IS NOT NULL OR r332.`validTo` > $p5)
            AND CASE split(n333.`id`, ':')[0] WHEN 'project' THEN ((NOT n333.`startsOn` IS NOT NULL OR n333.`startsOn` <= $p5) AND (NOT n333.`endsOn` IS NOT NULL OR n333.`endsOn` > $p5)) ELSE true END
          RETURN 90 AS k259, n333.`id` AS k260, r332.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r334:`DECLARED_INTEREST_IN`]-(n335)
          WHERE r334.`validFrom` <= $p5
            AND (NOT r334.`validTo` IS NOT NULL OR r334.`validTo` > $p5)
          RETURN 91 AS k259, n335.`id` AS k260, r334.`id` AS k261
          UNION ALL
          MATCH (n1)-[r336:`DEPENDS_ON`]->(n337)
          WHERE (NOT r336.`validFrom` IS NOT NULL OR r336.`validFrom` <= $p5)
            AND (NOT r336.`validTo` IS NOT NULL OR r336.`validTo` > $p5)
          RETURN 96 AS k259, n337.`id` AS k260, r336.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r338:`DEPENDS_ON`]-(n339)
          WHERE (NOT r338.`validFrom` IS NOT NULL OR r338.`validFrom` <= $p5)
            AND (NOT r338.`validTo` IS NOT NULL OR r338.`validTo` > $p5)
          RETURN 97 AS k259, n339.`id` AS k260, r338.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r340:`EFFORT_OF`]-(n341)
          WHERE (NOT n341.`startsOn` IS NOT NULL OR n341.`startsOn` <= $p5)
            AND (NOT n341.`endsOn` IS NOT NULL OR n341.`endsOn` > $p5)
          RETURN 101 AS k259, n341.`id` AS k260, r340.`id` AS k261
          UNION ALL
          MATCH (n1)-[r342:`ESTABLISHES`]->(n343)
          WHERE (NOT r342.`validFrom` IS NOT NULL OR r342.`validFrom` <= $p5)
            AND (NOT r342.`validTo` IS NOT NULL OR r342.`validTo` > $p5)
          RETURN 104 AS k259, n343.`id` AS k260, r342.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r344:`ESTABLISHES`]-(n345)
          WHERE (NOT r344.`validFrom` IS NOT NULL OR r344.`validFrom` <= $p5)
            AND (NOT r344.`validTo` IS NOT NULL OR r344.`validTo` > $p5)
            AND (NOT n345.`startsOn` IS NOT NULL OR n345.`startsOn` <= $p5)
            AND (NOT n345.`endsOn` IS NOT NULL OR n345.`endsOn` > $p5)
          RETURN 105 AS k259, n345.`id` AS k260, r344.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r346:`EVIDENCED_BY`]-(n347)
          WHERE n347.`validFrom` <= $p5
            AND (NOT n347.`validTo` IS NOT NULL OR n347.`validTo` > $p5)
          RETURN 107 AS k259, n347.`id` AS k260, r346.`id` AS k261
          UNION ALL
          MATCH (n1)-[r348:`EXCEPTION_FOR`]->(n349)
          WHERE CASE split(n349.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n349.`establishedOn` IS NOT NULL OR n349.`establishedOn` <= $p5) AND (NOT n349.`closedOn` IS NOT NULL OR n349.`closedOn` > $p5)) WHEN 'mandate' THEN ((NOT n349.`validFrom` IS NOT NULL OR n349.`validFrom` <= $p5) AND (NOT n349.`validTo` IS NOT NULL OR n349.`validTo` > $p5)) WHEN 'membership' THEN (n349.`validFrom` <= $p5 AND (NOT n349.`validTo` IS NOT NULL OR n349.`validTo` > $p5)) WHEN 'contribution' THEN (n349.`validFrom` <= $p5 AND (NOT n349.`validTo` IS NOT NULL OR n349.`validTo` > $p5)) WHEN 'allocation' THEN (n349.`validFrom` <= $p5 AND (NOT n349.`validTo` IS NOT NULL OR n349.`validTo` > $p5)) WHEN 'rollout' THEN ((NOT n349.`startsOn` IS NOT NULL OR n349.`startsOn` <= $p5) AND (NOT n349.`endsOn` IS NOT NULL OR n349.`endsOn` > $p5)) ELSE true END
          RETURN 108 AS k259, n349.`id` AS k260, r348.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r350:`EXCEPTION_FOR`]-(n351)
          WHERE n351.`validFrom` <= $p5
            AND (NOT n351.`validTo` IS NOT NULL OR n351.`validTo` > $p5)
          RETURN 109 AS k259, n351.`id` AS k260, r350.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r352:`EXCEPTION_GRANTED_BY`]-(n353)
          WHERE n353.`validFrom` <= $p5
            AND (NOT n353.`validTo` IS NOT NULL OR n353.`validTo` > $p5)
          RETURN 111 AS k259, n353.`id` AS k260, r352.`id` AS k261
          UNION ALL
          MATCH (n1)-[r354:`EXCUSED_BY`]->(n355)
          WHERE n355.`validFrom` <= $p5
            AND (NOT n355.`validTo` IS NOT NULL OR n355.`validTo` > $p5)
          RETURN 112 AS k259, n355.`id` AS k260, r354.`id` AS k261
          UNION ALL
          MATCH (n1)-[r356:`FOLLOWED_BY`]->(n357)
          WHERE (NOT n357.`establishedOn` IS NOT NULL OR n357.`establishedOn` <= $p5)
            AND (NOT n357.`closedOn` IS NOT NULL OR n357.`closedOn` > $p5)
          RETURN 114 AS k259, n357.`id` AS k260, r356.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r358:`FOLLOWED_BY`]-(n359)
          WHERE (NOT n359.`startsOn` IS NOT NULL OR n359.`startsOn` <= $p5)
            AND (NOT n359.`endsOn` IS NOT NULL OR n359.`endsOn` > $p5)
          RETURN 115 AS k259, n359.`id` AS k260, r358.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r360:`FOLLOWS_FRAMEWORK`]-(n361)
          WHERE CASE split(n361.`id`, ':')[0] WHEN 'project' THEN ((NOT n361.`startsOn` IS NOT NULL OR n361.`startsOn` <= $p5) AND (NOT n361.`endsOn` IS NOT NULL OR n361.`endsOn` > $p5)) WHEN 'digitalisation-effort' THEN ((NOT n361.`startsOn` IS NOT NULL OR n361.`startsOn` <= $p5) AND (NOT n361.`endsOn` IS NOT NULL OR n361.`endsOn` > $p5)) ELSE true END
          RETURN 117 AS k259, n361.`id` AS k260, r360.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r362:`FOLLOWS_FROM`]-(n363)
          WHERE n363.`validFrom` <= $p5
            AND (NOT n363.`validTo` IS NOT NULL OR n363.`validTo` > $p5)
          RETURN 119 AS k259, n363.`id` AS k260, r362.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r364:`HANDLES`]-(n365)
          WHERE (NOT n365.`establishedOn` IS NOT NULL OR n365.`establishedOn` <= $p5)
            AND (NOT n365.`closedOn` IS NOT NULL OR n365.`closedOn` > $p5)
          RETURN 127 AS k259, n365.`id` AS k260, r364.`id` AS k261
          UNION ALL
          MATCH (n1)-[r366:`HAS_COMPETENCY`]->(n367)
          WHERE r366.`validFrom` <= $p5
            AND (NOT r366.`validTo` IS NOT NULL OR r366.`validTo` > $p5)
          RETURN 128 AS k259, n367.`id` AS k260, r366.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r368:`HAS_COMPETENCY`]-(n369)
          WHERE r368.`validFrom` <= $p5
            AND (NOT r368.`validTo` IS NOT NULL OR r368.`validTo` > $p5)
          RETURN 129 AS k259, n369.`id` AS k260, r368.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r370:`INITIATED_BY`]-(n371)
          WHERE (NOT n371.`establishedOn` IS NOT NULL OR n371.`establishedOn` <= $p5)
            AND (NOT n371.`closedOn` IS NOT NULL OR n371.`closedOn` > $p5)
          RETURN 133 AS k259, n371.`id` AS k260, r370.`id` AS k261
          UNION ALL
          MATCH (n1)-[r372:`INTEGRATES_WITH`]->(n373)
          WHERE (NOT r372.`validFrom` IS NOT NULL OR r372.`validFrom` <= $p5)
            AND (NOT r372.`validTo` IS NOT NULL OR r372.`validTo` > $p5)
          RETURN 134 AS k259, n373.`id` AS k260, r372.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r374:`INTEGRATES_WITH`]-(n375)
          WHERE (NOT r374.`validFrom` IS NOT NULL OR r374.`validFrom` <= $p5)
            AND (NOT r374.`validTo` IS NOT NULL OR r374.`validTo` > $p5)
          RETURN 135 AS k259, n375.`id` AS k260, r374.`id` AS k261
          UNION ALL
          MATCH (n1)-[r376:`IN_POOL_OF`]->(n377)
          WHERE r376.`validFrom` <= $p5
            AND (NOT r376.`validTo` IS NOT NULL OR r376.`validTo` > $p5)
          RETURN 146 AS k259, n377.`id` AS k260, r376.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r378:`IN_POOL_OF`]-(n379)
          WHERE r378.`validFrom` <= $p5
            AND (NOT r378.`validTo` IS NOT NULL OR r378.`validTo` > $p5)
          RETURN 147 AS k259, n379.`id` AS k260, r378.`id` AS k261
          UNION ALL
          MATCH (n1)-[r380:`IN_REGION`]->(n381)
          WHERE r380.`validFrom` <= $p5
            AND (NOT r380.`validTo` IS NOT NULL OR r380.`validTo` > $p5)
            AND n381.`validFrom` <= $p5
            AND (NOT n381.`validTo` IS NOT NULL OR n381.`validTo` > $p5)
          RETURN 148 AS k259, n381.`id` AS k260, r380.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r382:`IN_REGION`]-(n383)
          WHERE r382.`validFrom` <= $p5
            AND (NOT r382.`validTo` IS NOT NULL OR r382.`validTo` > $p5)
          RETURN 149 AS k259, n383.`id` AS k260, r382.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r384:`IS_OF_TYPE`]-(n385)
          WHERE (NOT n385.`startsOn` IS NOT NULL OR n385.`startsOn` <= $p5)
            AND (NOT n385.`endsOn` IS NOT NULL OR n385.`endsOn` > $p5)
          RETURN 153 AS k259, n385.`id` AS k260, r384.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r386:`LED_BY`]-(n387)
          WHERE (NOT n387.`startsOn` IS NOT NULL OR n387.`startsOn` <= $p5)
            AND (NOT n387.`endsOn` IS NOT NULL OR n387.`endsOn` > $p5)
          RETURN 155 AS k259, n387.`id` AS k260, r386.`id` AS k261
          UNION ALL
          MATCH (n1)-[r388:`MADE_FOR`]->(n389)
          WHERE (NOT n389.`establishedOn` IS NOT NULL OR n389.`establishedOn` <= $p5)
            AND (NOT n389.`closedOn` IS NOT NULL OR n389.`closedOn` > $p5)
          RETURN 156 AS k259, n389.`id` AS k260, r388.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r390:`MADE_FOR`]-(n391)
          WHERE n391.`validFrom` <= $p5
            AND (NOT n391.`validTo` IS NOT NULL OR n391.`validTo` > $p5)
          RETURN 157 AS k259, n391.`id` AS k260, r390.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r392:`MAIN_TASK_TYPE`]-(n393)
          WHERE (NOT n393.`establishedOn` IS NOT NULL OR n393.`establishedOn` <= $p5)
            AND (NOT n393.`closedOn` IS NOT NULL OR n393.`closedOn` > $p5)
          RETURN 159 AS k259, n393.`id` AS k260, r392.`id` AS k261
          UNION ALL
          MATCH (n1)-[r394:`MEETING_OF_GROUP`]->(n395)
          WHERE (NOT n395.`establishedOn` IS NOT NULL OR n395.`establishedOn` <= $p5)
            AND (NOT n395.`closedOn` IS NOT NULL OR n395.`closedOn` > $p5)
          RETURN 164 AS k259, n395.`id` AS k260, r394.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r396:`OWNED_BY`]-(n397)
          WHERE (NOT n397.`startsOn` IS NOT NULL OR n397.`startsOn` <= $p5)
            AND (NOT n397.`endsOn` IS NOT NULL OR n397.`endsOn` > $p5)
          RETURN 179 AS k259, n397.`id` AS k260, r396.`id` AS k261
          UNION ALL
          MATCH (n1)-[r398:`PART_OF_EFFORT`]->(n399)
          WHERE (NOT n399.`startsOn` IS NOT NULL OR n399.`startsOn` <= $p5)
            AND (NOT n399.`endsOn` IS NOT NULL OR n399.`endsOn` > $p5)
          RETURN 186 AS k259, n399.`id` AS k260, r398.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r400:`PART_OF_EFFORT`]-(n401)
          WHERE (NOT n401.`startsOn` IS NOT NULL OR n401.`startsOn` <= $p5)
            AND (NOT n401.`endsOn` IS NOT NULL OR n401.`endsOn` > $p5)
          RETURN 187 AS k259, n401.`id` AS k260, r400.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r402:`PILOT_OF`]-(n403)
          WHERE (NOT n403.`startsOn` IS NOT NULL OR n403.`startsOn` <= $p5)
            AND (NOT n403.`endsOn` IS NOT NULL OR n403.`endsOn` > $p5)
          RETURN 191 AS k259, n403.`id` AS k260, r402.`id` AS k261
          UNION ALL
          MATCH (n1)-[r404:`PRECEDED_BY`]->(n405)
          WHERE (NOT n405.`startsOn` IS NOT NULL OR n405.`startsOn` <= $p5)
            AND (NOT n405.`endsOn` IS NOT NULL OR n405.`endsOn` > $p5)
          RETURN 192 AS k259, n405.`id` AS k260, r404.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r406:`PRECEDED_BY`]-(n407)
          WHERE (NOT n407.`startsOn` IS NOT NULL OR n407.`startsOn` <= $p5)
            AND (NOT n407.`endsOn` IS NOT NULL OR n407.`endsOn` > $p5)
          RETURN 193 AS k259, n407.`id` AS k260, r406.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r408:`PRESCRIBES`]-(n409)
          WHERE (NOT n409.`validFrom` IS NOT NULL OR n409.`validFrom` <= $p5)
            AND (NOT n409.`validTo` IS NOT NULL OR n409.`validTo` > $p5)
          RETURN 195 AS k259, n409.`id` AS k260, r408.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r410:`PRIVATE_PARTY`]-(n411)
          WHERE (NOT n411.`validFrom` IS NOT NULL OR n411.`validFrom` <= $p5)
            AND (NOT n411.`validTo` IS NOT NULL OR n411.`validTo` > $p5)
          RETURN 197 AS k259, n411.`id` AS k260, r410.`id` AS k261
          UNION ALL
          MATCH (n1)-[r412:`PRODUCED_BY_GROUP`]->(n413)
          WHERE (NOT n413.`establishedOn` IS NOT NULL OR n413.`establishedOn` <= $p5)
            AND (NOT n413.`closedOn` IS NOT NULL OR n413.`closedOn` > $p5)
          RETURN 198 AS k259, n413.`id` AS k260, r412.`id` AS k261
          UNION ALL
          MATCH (n1)-[r414:`PRODUCED_BY_PROJECT`]->(n415)
          WHERE (NOT n415.`startsOn` IS NOT NULL OR n415.`startsOn` <= $p5)
            AND (NOT n415.`endsOn` IS NOT NULL OR n415.`endsOn` > $p5)
          RETURN 200 AS k259, n415.`id` AS k260, r414.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r416:`PROPOSED_IN`]-(n417)
          WHERE (NOT n417.`validFrom` IS NOT NULL OR n417.`validFrom` <= $p5)
            AND (NOT n417.`validTo` IS NOT NULL OR n417.`validTo` > $p5)
          RETURN 207 AS k259, n417.`id` AS k260, r416.`id` AS k261
          UNION ALL
          MATCH (n1)-[r418:`PROPOSES`]->(n419)
          WHERE CASE split(n419.`id`, ':')[0] WHEN 'working-group' THEN ((NOT n419.`establishedOn` IS NOT NULL OR n419.`establishedOn` <= $p5) AND (NOT n419.`closedOn` IS NOT NULL OR n419.`closedOn` > $p5)) WHEN 'cooperation' THEN ((NOT n419.`validFrom` IS NOT NULL OR n419.`validFrom` <= $p5) AND (NOT n419.`validTo` IS NOT NULL OR n419.`validTo` > $p5)) ELSE true END
          RETURN 208 AS k259, n419.`id` AS k260, r418.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r420:`PUBLIC_PARTY`]-(n421)
          WHERE (NOT n421.`validFrom` IS NOT NULL OR n421.`validFrom` <= $p5)
            AND (NOT n421.`validTo` IS NOT NULL OR n421.`validTo` > $p5)
          RETURN 211 AS k259, n421.`id` AS k260, r420.`id` AS k261
          UNION ALL
          MATCH (n1)-[r422:`REALISES`]->(n423)
          WHERE (NOT r422.`validFrom` IS NOT NULL OR r422.`validFrom` <= $p5)
            AND (NOT r422.`validTo` IS NOT NULL OR r422.`validTo` > $p5)
          RETURN 218 AS k259, n423.`id` AS k260, r422.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r424:`REALISES`]-(n425)
          WHERE (NOT r424.`validFrom` IS NOT NULL OR r424.`validFrom` <= $p5)
            AND (NOT r424.`validTo` IS NOT NULL OR r424.`validTo` > $p5)
          RETURN 219 AS k259, n425.`id` AS k260, r424.`id` AS k261
          UNION ALL
          MATCH (n1)-[r426:`REPLACES`]->(n427)
          WHERE (NOT r426.`validFrom` IS NOT NULL OR r426.`validFrom` <= $p5)
            AND (NOT r426.`validTo` IS NOT NULL OR r426.`validTo` > $p5)
          RETURN 220 AS k259, n427.`id` AS k260, r426.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r428:`REPLACES`]-(n429)
          WHERE (NOT r428.`validFrom` IS NOT NULL OR r428.`validFrom` <= $p5)
            AND (NOT r428.`validTo` IS NOT NULL OR r428.`validTo` > $p5)
          RETURN 221 AS k259, n429.`id` AS k260, r428.`id` AS k261
          UNION ALL
          MATCH (n1)-[r430:`REPLACES_MANDATE`]->(n431)
          WHERE (NOT n431.`validFrom` IS NOT NULL OR n431.`validFrom` <= $p5)
            AND (NOT n431.`validTo` IS NOT NULL OR n431.`validTo` > $p5)
          RETURN 222 AS k259, n431.`id` AS k260, r430.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r432:`REPLACES_MANDATE`]-(n433)
          WHERE (NOT n433.`validFrom` IS NOT NULL OR n433.`validFrom` <= $p5)
            AND (NOT n433.`validTo` IS NOT NULL OR n433.`validTo` > $p5)
          RETURN 223 AS k259, n433.`id` AS k260, r432.`id` AS k261
          UNION ALL
          MATCH (n1)-[r434:`REQUESTED_BY`]->(n435)
          WHERE (NOT n435.`startsOn` IS NOT NULL OR n435.`startsOn` <= $p5)
            AND (NOT n435.`endsOn` IS NOT NULL OR n435.`endsOn` > $p5)
          RETURN 224 AS k259, n435.`id` AS k260, r434.`id` AS k261
          UNION ALL
          MATCH (n1)-[r436:`RESULTED_IN`]->(n437)
          WHERE CASE split(n437.`id`, ':')[0] WHEN 'trial' THEN ((NOT n437.`startsOn` IS NOT NULL OR n437.`startsOn` <= $p5) AND (NOT n437.`endsOn` IS NOT NULL OR n437.`endsOn` > $p5)) WHEN 'pilot' THEN ((NOT n437.`startsOn` IS NOT NULL OR n437.`startsOn` <= $p5) AND (NOT n437.`endsOn` IS NOT NULL OR n437.`endsOn` > $p5)) ELSE true END
          RETURN 232 AS k259, n437.`id` AS k260, r436.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r438:`RESULTED_IN`]-(n439)
          WHERE (NOT n439.`startsOn` IS NOT NULL OR n439.`startsOn` <= $p5)
            AND (NOT n439.`endsOn` IS NOT NULL OR n439.`endsOn` > $p5)
          RETURN 233 AS k259, n439.`id` AS k260, r438.`id` AS k261
          UNION ALL
          MATCH (n1)-[r440:`REVIEWED_IN`]->(n441)
          WHERE (NOT n441.`startsOn` IS NOT NULL OR n441.`startsOn` <= $p5)
            AND (NOT n441.`endsOn` IS NOT NULL OR n441.`endsOn` > $p5)
          RETURN 238 AS k259, n441.`id` AS k260, r440.`id` AS k261
          UNION ALL
          MATCH (n1)-[r442:`REVIEW_OF_GROUP`]->(n443)
          WHERE (NOT n443.`establishedOn` IS NOT NULL OR n443.`establishedOn` <= $p5)
            AND (NOT n443.`closedOn` IS NOT NULL OR n443.`closedOn` > $p5)
          RETURN 248 AS k259, n443.`id` AS k260, r442.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r444:`ROLLED_OUT_TO`]-(n445)
          WHERE (NOT n445.`startsOn` IS NOT NULL OR n445.`startsOn` <= $p5)
            AND (NOT n445.`endsOn` IS NOT NULL OR n445.`endsOn` > $p5)
          RETURN 251 AS k259, n445.`id` AS k260, r444.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r446:`ROLLS_OUT`]-(n447)
          WHERE (NOT n447.`startsOn` IS NOT NULL OR n447.`startsOn` <= $p5)
            AND (NOT n447.`endsOn` IS NOT NULL OR n447.`endsOn` > $p5)
          RETURN 253 AS k259, n447.`id` AS k260, r446.`id` AS k261
          UNION ALL
          MATCH (n1)-[r448:`RUNS_IN`]->(n449)
          WHERE r448.`validFrom` <= $p5
            AND (NOT r448.`validTo` IS NOT NULL OR r448.`validTo` > $p5)
          RETURN 254 AS k259, n449.`id` AS k260, r448.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r450:`RUNS_IN`]-(n451)
          WHERE r450.`validFrom` <= $p5
            AND (NOT r450.`validTo` IS NOT NULL OR r450.`validTo` > $p5)
            AND (NOT n451.`startsOn` IS NOT NULL OR n451.`startsOn` <= $p5)
            AND (NOT n451.`endsOn` IS NOT NULL OR n451.`endsOn` > $p5)
          RETURN 255 AS k259, n451.`id` AS k260, r450.`id` AS k261
          UNION ALL
          MATCH (n1)-[r452:`SAFEGUARDS`]->(n453)
          WHERE r452.`validFrom` <= $p5
            AND (NOT r452.`validTo` IS NOT NULL OR r452.`validTo` > $p5)
          RETURN 256 AS k259, n453.`id` AS k260, r452.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r454:`SAFEGUARDS`]-(n455)
          WHERE r454.`validFrom` <= $p5
            AND (NOT r454.`validTo` IS NOT NULL OR r454.`validTo` > $p5)
            AND (NOT n455.`establishedOn` IS NOT NULL OR n455.`establishedOn` <= $p5)
            AND (NOT n455.`closedOn` IS NOT NULL OR n455.`closedOn` > $p5)
          RETURN 257 AS k259, n455.`id` AS k260, r454.`id` AS k261
          UNION ALL
          MATCH (n1)-[r456:`SEATS`]->(n457)
          WHERE r456.`validFrom` <= $p5
            AND (NOT r456.`validTo` IS NOT NULL OR r456.`validTo` > $p5)
          RETURN 258 AS k259, n457.`id` AS k260, r456.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r458:`SEATS`]-(n459)
          WHERE r458.`validFrom` <= $p5
            AND (NOT r458.`validTo` IS NOT NULL OR r458.`validTo` > $p5)
          RETURN 259 AS k259, n459.`id` AS k260, r458.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r460:`SEAT_FOR`]-(n461)
          WHERE n461.`validFrom` <= $p5
            AND (NOT n461.`validTo` IS NOT NULL OR n461.`validTo` > $p5)
          RETURN 261 AS k259, n461.`id` AS k260, r460.`id` AS k261
          UNION ALL
          MATCH (n1)-[r462:`SEAT_IN`]->(n463)
          WHERE (NOT n463.`establishedOn` IS NOT NULL OR n463.`establishedOn` <= $p5)
            AND (NOT n463.`closedOn` IS NOT NULL OR n463.`closedOn` > $p5)
          RETURN 262 AS k259, n463.`id` AS k260, r462.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r464:`SEAT_IN`]-(n465)
          WHERE n465.`validFrom` <= $p5
            AND (NOT n465.`validTo` IS NOT NULL OR n465.`validTo` > $p5)
          RETURN 263 AS k259, n465.`id` AS k260, r464.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r466:`SEAT_OF`]-(n467)
          WHERE n467.`validFrom` <= $p5
            AND (NOT n467.`validTo` IS NOT NULL OR n467.`validTo` > $p5)
          RETURN 265 AS k259, n467.`id` AS k260, r466.`id` AS k261
          UNION ALL
          MATCH (n1)-[r468:`SOLUTION_OF`]->(n469)
          WHERE (NOT n469.`startsOn` IS NOT NULL OR n469.`startsOn` <= $p5)
            AND (NOT n469.`endsOn` IS NOT NULL OR n469.`endsOn` > $p5)
          RETURN 270 AS k259, n469.`id` AS k260, r468.`id` AS k261
          UNION ALL
          MATCH (n1)-[r470:`SPECIFIED_BY`]->(n471)
          WHERE (NOT n471.`establishedOn` IS NOT NULL OR n471.`establishedOn` <= $p5)
            AND (NOT n471.`closedOn` IS NOT NULL OR n471.`closedOn` > $p5)
          RETURN 274 AS k259, n471.`id` AS k260, r470.`id` AS k261
          UNION ALL
          MATCH (n1)-[r472:`SPECIFIED_IN`]->(n473)
          WHERE (NOT n473.`startsOn` IS NOT NULL OR n473.`startsOn` <= $p5)
            AND (NOT n473.`endsOn` IS NOT NULL OR n473.`endsOn` > $p5)
          RETURN 276 AS k259, n473.`id` AS k260, r472.`id` AS k261
          UNION ALL
          MATCH (n1)-[r474:`STEERED_BY`]->(n475)
          WHERE (NOT n475.`validFrom` IS NOT NULL OR n475.`validFrom` <= $p5)
            AND (NOT n475.`validTo` IS NOT NULL OR n475.`validTo` > $p5)
          RETURN 280 AS k259, n475.`id` AS k260, r474.`id` AS k261
          UNION ALL
          MATCH (n1)-[r476:`SUCCEEDED_BY`]->(n477)
          WHERE n477.`validFrom` <= $p5
            AND (NOT n477.`validTo` IS NOT NULL OR n477.`validTo` > $p5)
          RETURN 286 AS k259, n477.`id` AS k260, r476.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r478:`SUCCEEDED_BY`]-(n479)
          WHERE n479.`validFrom` <= $p5
            AND (NOT n479.`validTo` IS NOT NULL OR n479.`validTo` > $p5)
          RETURN 287 AS k259, n479.`id` AS k260, r478.`id` AS k261
          UNION ALL
          MATCH (n1)-[r480:`SUPPLIES`]->(n481)
          WHERE (NOT n481.`establishedOn` IS NOT NULL OR n481.`establishedOn` <= $p5)
            AND (NOT n481.`closedOn` IS NOT NULL OR n481.`closedOn` > $p5)
          RETURN 288 AS k259, n481.`id` AS k260, r480.`id` AS k261
          UNION ALL
          MATCH (n1)-[r482:`TAKES_PART_IN`]->(n483)
          WHERE r482.`validFrom` <= $p5
            AND (NOT r482.`validTo` IS NOT NULL OR r482.`validTo` > $p5)
            AND (NOT n483.`startsOn` IS NOT NULL OR n483.`startsOn` <= $p5)
            AND (NOT n483.`endsOn` IS NOT NULL OR n483.`endsOn` > $p5)
          RETURN 292 AS k259, n483.`id` AS k260, r482.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r484:`TAKES_PART_IN`]-(n485)
          WHERE r484.`validFrom` <= $p5
            AND (NOT r484.`validTo` IS NOT NULL OR r484.`validTo` > $p5)
          RETURN 293 AS k259, n485.`id` AS k260, r484.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r486:`TASK_ABOUT`]-(n487)
          WHERE (NOT n487.`startsOn` IS NOT NULL OR n487.`startsOn` <= $p5)
            AND (NOT n487.`endsOn` IS NOT NULL OR n487.`endsOn` > $p5)
          RETURN 295 AS k259, n487.`id` AS k260, r486.`id` AS k261
          UNION ALL
          MATCH (n1)-[r488:`TASK_OF`]->(n489)
          WHERE (NOT n489.`establishedOn` IS NOT NULL OR n489.`establishedOn` <= $p5)
            AND (NOT n489.`closedOn` IS NOT NULL OR n489.`closedOn` > $p5)
          RETURN 296 AS k259, n489.`id` AS k260, r488.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r490:`TASK_OF`]-(n491)
          WHERE (NOT n491.`startsOn` IS NOT NULL OR n491.`startsOn` <= $p5)
            AND (NOT n491.`endsOn` IS NOT NULL OR n491.`endsOn` > $p5)
          RETURN 297 AS k259, n491.`id` AS k260, r490.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r492:`TASK_ON`]-(n493)
          WHERE (NOT n493.`startsOn` IS NOT NULL OR n493.`startsOn` <= $p5)
            AND (NOT n493.`endsOn` IS NOT NULL OR n493.`endsOn` > $p5)
          RETURN 299 AS k259, n493.`id` AS k260, r492.`id` AS k261
          UNION ALL
          MATCH (n1)-[r494:`TOUCHES_PROJECT`]->(n495)
          WHERE (NOT n495.`startsOn` IS NOT NULL OR n495.`startsOn` <= $p5)
            AND (NOT n495.`endsOn` IS NOT NULL OR n495.`endsOn` > $p5)
          RETURN 302 AS k259, n495.`id` AS k260, r494.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r496:`TRIAL_WITH`]-(n497)
          WHERE (NOT n497.`startsOn` IS NOT NULL OR n497.`startsOn` <= $p5)
            AND (NOT n497.`endsOn` IS NOT NULL OR n497.`endsOn` > $p5)
          RETURN 305 AS k259, n497.`id` AS k260, r496.`id` AS k261
          UNION ALL
          MATCH (n1)-[r498:`TRIED_BY`]->(n499)
          WHERE (NOT n499.`establishedOn` IS NOT NULL OR n499.`establishedOn` <= $p5)
            AND (NOT n499.`closedOn` IS NOT NULL OR n499.`closedOn` > $p5)
          RETURN 306 AS k259, n499.`id` AS k260, r498.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r500:`TRIED_BY`]-(n501)
          WHERE (NOT n501.`startsOn` IS NOT NULL OR n501.`startsOn` <= $p5)
            AND (NOT n501.`endsOn` IS NOT NULL OR n501.`endsOn` > $p5)
          RETURN 307 AS k259, n501.`id` AS k260, r500.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r502:`TRIES`]-(n503)
          WHERE (NOT n503.`validFrom` IS NOT NULL OR n503.`validFrom` <= $p5)
            AND (NOT n503.`validTo` IS NOT NULL OR n503.`validTo` > $p5)
          RETURN 309 AS k259, n503.`id` AS k260, r502.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r504:`TRIES_METHOD`]-(n505)
          WHERE (NOT n505.`startsOn` IS NOT NULL OR n505.`startsOn` <= $p5)
            AND (NOT n505.`endsOn` IS NOT NULL OR n505.`endsOn` > $p5)
          RETURN 311 AS k259, n505.`id` AS k260, r504.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r506:`TRIES_OUT`]-(n507)
          WHERE (NOT n507.`startsOn` IS NOT NULL OR n507.`startsOn` <= $p5)
            AND (NOT n507.`endsOn` IS NOT NULL OR n507.`endsOn` > $p5)
          RETURN 313 AS k259, n507.`id` AS k260, r506.`id` AS k261
          UNION ALL
          MATCH (n1)-[r508:`WANTS_TO_DEVELOP`]->(n509)
          WHERE r508.`statedOn` <= $p5
            AND (NOT r508.`dueOn` IS NOT NULL OR r508.`dueOn` > $p5)
          RETURN 316 AS k259, n509.`id` AS k260, r508.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r510:`WANTS_TO_DEVELOP`]-(n511)
          WHERE r510.`statedOn` <= $p5
            AND (NOT r510.`dueOn` IS NOT NULL OR r510.`dueOn` > $p5)
          RETURN 317 AS k259, n511.`id` AS k260, r510.`id` AS k261
          UNION ALL
          MATCH (n1)-[r512:`WORKS_UNDER`]->(n513)
          WHERE (NOT n513.`validFrom` IS NOT NULL OR n513.`validFrom` <= $p5)
            AND (NOT n513.`validTo` IS NOT NULL OR n513.`validTo` > $p5)
          RETURN 322 AS k259, n513.`id` AS k260, r512.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r514:`WORKS_UNDER`]-(n515)
          WHERE (NOT n515.`establishedOn` IS NOT NULL OR n515.`establishedOn` <= $p5)
            AND (NOT n515.`closedOn` IS NOT NULL OR n515.`closedOn` > $p5)
          RETURN 323 AS k259, n515.`id` AS k260, r514.`id` AS k261
          UNION ALL
          MATCH (n1)<-[r516:`WORKS_WITH`]-(n517)
          WHERE (NOT n517.`establishedOn` IS NOT NULL OR n517.`establishedOn` <= $p5)
            AND (NOT n517.`closedOn` IS NOT NULL OR n517.`closedOn` > $p5)
          RETURN 325 AS k259, n517.`id` AS k260, r516.`id` AS k261
        }
        WITH k259, k260, k261
        ORDER BY k259, k260, k261
        LIMIT $p3
        RETURN [k259, k260, k261]
      }
    ]
  })
} AS answer;

// neighbourhood.nodes1 ($p0, $p1, $p2, $p3, $p4, $p5, $m0)
RETURN COLLECT {
  UNWIND $p1 AS i0
  RETURN head(COLLECT {
    MATCH (n1:`Node` {`id`: i0})
    WITH n1, split(n1.`id`, ':')[0] AS t2
    RETURN CASE t2
      WHEN 'person' THEN [34, n1.`name`]
      ELSE [$m0[t2]]
    END
  })
} AS answer;
