// { people(first: 20, order: [{ name: ASC }], where: { competencies: { some: { node: { notation: { eq: "c111" } }, edge: { level: { gte: 4 } } } } }) { totalCount nodes { id name } } }
MATCH (:Competency {notation: $p0})<-[r:HAS_COMPETENCY]-(p:Person)
WHERE r.level >= $p1 AND r.validFrom <= '2026-11-01' AND (r.validTo IS NULL OR r.validTo > '2026-11-01')
WITH DISTINCT p
ORDER BY p.`name$order`, p.id
WITH collect(p) AS people
RETURN size(people), [p IN people[0..20] | [p.id, p.name]]
