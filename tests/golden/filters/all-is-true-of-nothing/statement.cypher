// all ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE NOT EXISTS {
        MATCH (n0)<-[r2:`REVIEW_OF`]-(n1)
        WHERE NOT n1.`status` = $v.p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// none ($v.p0)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE NOT EXISTS { (n0)<-[r2:`REVIEW_OF`]-(n1) }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// some ($v.p0, $v.p1)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE EXISTS {
        MATCH (n0)<-[r2:`REVIEW_OF`]-(n1)
        WHERE NOT n1.`status` = $v.p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;
