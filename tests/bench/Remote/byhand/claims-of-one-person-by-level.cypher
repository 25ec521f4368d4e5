// { person(id: "person:p000082") { name competencies(first: 10, order: [{ edge: { level: DESC } }]) { edges { level node { labelDa } } } } }
MATCH (p:Person {id: $p0})
RETURN p.name, COLLECT {
  MATCH (p)-[r:HAS_COMPETENCY]->(c)
  WHERE r.validFrom <= '2026-11-01' AND (r.validTo IS NULL OR r.validTo > '2026-11-01')
  WITH r, c
  ORDER BY r.level DESC, c.id, r.id
  LIMIT $p1
  RETURN [r.level, c.labelDa]
}
