// { peopleGroups(by: [{ competencies: { where: { edge: { level: { gte: 3 } } }, node: { id: true } } }, { employer: { asMunicipality: { regions: { node: { id: true } } } } }], first: 1000) { count keys { node { nodeTitle } } } }
MATCH (p:Person)-[c:HAS_COMPETENCY]->(k:Competency)
WHERE c.level >= 3 AND c.validFrom <= '2026-11-01' AND (c.validTo IS NULL OR c.validTo > '2026-11-01')
MATCH (p)-[:EMPLOYED_BY]->(:Municipality)-[i:IN_REGION]->(r:Region)
WHERE i.validFrom <= '2026-11-01' AND (i.validTo IS NULL OR i.validTo > '2026-11-01') AND r.validFrom <= '2026-11-01' AND (r.validTo IS NULL OR r.validTo > '2026-11-01')
WITH k, r, count(DISTINCT p) AS people
ORDER BY k.id, r.id
LIMIT 1000
RETURN collect([people, k.labelDa, r.name])
