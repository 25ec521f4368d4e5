// { competency(id: "competency:c313") { labelDa holders(first: 20) { edges { level node { id name } } } } }
MATCH (c:Competency {id: $p0})
RETURN c.labelDa, COLLECT {
  MATCH (c)<-[r:HAS_COMPETENCY]-(p)
  WITH r, p
  ORDER BY p.id, r.id
  LIMIT $p1
  RETURN [r.level, p.id, p.name]
}
