// peopleAggregate ()
RETURN head(COLLECT {
  MATCH (n0:`Person`)
  WITH count(*) AS m1, count(*) AS m2, min(n0.`capacityHoursPerMonth`) AS m3, max(n0.`capacityHoursPerMonth`) AS m4, CASE WHEN count(n0.`capacityHoursPerMonth`) > 0 THEN sum(n0.`capacityHoursPerMonth`) END AS m5, CASE WHEN count(n0.`capacityHoursPerMonth`) > 0 THEN toFloat(sum(n0.`capacityHoursPerMonth`)) / count(n0.`capacityHoursPerMonth`) END AS m6, count(DISTINCT n0.`capacityHoursPerMonth`) AS m7, min(n0.`maxOpenReviews`) AS m8, max(n0.`maxOpenReviews`) AS m9, CASE WHEN count(n0.`maxOpenReviews`) > 0 THEN sum(n0.`maxOpenReviews`) END AS m10, CASE WHEN count(n0.`maxOpenReviews`) > 0 THEN toFloat(sum(n0.`maxOpenReviews`)) / count(n0.`maxOpenReviews`) END AS m11, count(DISTINCT n0.`maxOpenReviews`) AS m12, min(n0.`profileConfirmedOn`) AS m13, max(n0.`profileConfirmedOn`) AS m14, count(DISTINCT n0.`profileConfirmedOn`) AS m15, count(DISTINCT n0.`kind`) AS m16
  RETURN [m1, m2, toString(m3), toString(m4), toString(m5), toString(m6), m7, m8, m9, m10, toString(m11), m12, m13, m14, m15, m16]
}) AS answer;

// none ($v.p0)
RETURN head(COLLECT {
  MATCH (n0:`Person`)
  WHERE n0.`name` = $v.p0
    AND n0.`id` IS NOT NULL
  WITH count(*) AS m1, min(n0.`capacityHoursPerMonth`) AS m2, CASE WHEN count(n0.`capacityHoursPerMonth`) > 0 THEN sum(n0.`capacityHoursPerMonth`) END AS m3, CASE WHEN count(n0.`capacityHoursPerMonth`) > 0 THEN toFloat(sum(n0.`capacityHoursPerMonth`)) / count(n0.`capacityHoursPerMonth`) END AS m4, count(DISTINCT n0.`capacityHoursPerMonth`) AS m5
  RETURN [m1, toString(m2), toString(m3), toString(m4), m5]
}) AS answer;
