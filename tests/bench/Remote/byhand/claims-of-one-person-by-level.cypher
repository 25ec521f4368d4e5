// { person(id: "person:p000082") { name competencies(first: 10, order: [{ edge: { level: DESC } }]) { edges { level node { labelDa } } } } }
MATCH (p:Person {id: $p0})
RETURN p.name, COLLECT {
  MATCH (p)-[r:HAS_COMPETENCY]->(c)
  WITH r, c
  ORDER BY r.level DESC, c.id, r.id
  LIMIT $p1
  RETURN [r.level, c.labelDa]
}
