// { municipalities(first: 10, order: [{ name: ASC }]) { nodes { id name employees(first: 10, order: [{ name: ASC }]) { nodes { id name competencies(first: 5) { edges { level node { id labelDa } } } } } } } }
MATCH (m:Municipality)
WHERE m.`name$order` IS NOT NULL AND m.id IS NOT NULL
WITH m
ORDER BY m.`name$order`, m.id
LIMIT $p0
RETURN m.id, m.name, COLLECT {
  MATCH (m)<-[e:EMPLOYED_BY]-(p)
  WITH p
  ORDER BY p.`name$order`, p.id
  LIMIT $p1
  RETURN [p.id, p.name, COLLECT {
    MATCH (p)-[r:HAS_COMPETENCY]->(c)
    WHERE r.validFrom <= '2026-11-01' AND (r.validTo IS NULL OR r.validTo > '2026-11-01')
    WITH r, c
    ORDER BY c.id, r.id
    LIMIT $p2
    RETURN [r.level, c.id, c.labelDa]
  }]
}
