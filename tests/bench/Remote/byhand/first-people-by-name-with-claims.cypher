// { people(first: 20, order: [{ name: ASC }]) { nodes { id name competencies(first: 6) { edges { level node { id labelDa } } } } } }
MATCH (p:Person)
WHERE p.`name$order` IS NOT NULL AND p.id IS NOT NULL
WITH p
ORDER BY p.`name$order`, p.id
LIMIT $p0
RETURN p.id, p.name, COLLECT {
  MATCH (p)-[r:HAS_COMPETENCY]->(c)
  WHERE r.validFrom <= '2026-11-01' AND (r.validTo IS NULL OR r.validTo > '2026-11-01')
  WITH r, c
  ORDER BY c.id, r.id
  LIMIT $p1
  RETURN [r.level, c.id, c.labelDa]
}
