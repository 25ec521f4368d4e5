// all ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE NOT EXISTS {
        MATCH (n0)<-[r2:`REVIEW_OF`]-(n1)
        WHERE NOT n1.`status` = $p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// none ($p0)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE NOT EXISTS { (n0)<-[r2:`REVIEW_OF`]-(n1) }
      AND n0.`id` IS NOT NULL
  }
] AS answer;

// some ($p0, $p1)
RETURN [
  COUNT {
    MATCH (n0:`Component`)
    WHERE EXISTS {
        MATCH (n0)<-[r2:`REVIEW_OF`]-(n1)
        WHERE NOT n1.`status` = $p0
      }
      AND n0.`id` IS NOT NULL
  }
] AS answer;
