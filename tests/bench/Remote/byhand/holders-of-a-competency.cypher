// { competency(id: "competency:c313") { labelDa holders(first: 20) { edges { level node { id name } } } } }
MATCH (c:Competency {id: $p0})
RETURN c.labelDa, COLLECT {
  MATCH (c)<-[r:HAS_COMPETENCY]-(p)
  WHERE r.validFrom <= '2026-11-01' AND (r.validTo IS NULL OR r.validTo > '2026-11-01')
  WITH r, p
  ORDER BY p.id, r.id
  LIMIT $p1
  RETURN [r.level, p.id, p.name]
}
