// { workingGroups(first: 20, where: { status: { eq: ACTIVE } mandates: { none: { status: { eq: APPROVED }, validTo: { gt: "2026-11-01" } } } }) { nodes { id nameDa } } }
MATCH (g:WorkingGroup {status: $p0})
WHERE NOT EXISTS {
  MATCH (g)-[:WORKS_UNDER]->(m)
  WHERE m.status = $p1 AND m.validTo > $p2 AND (m.validFrom IS NULL OR m.validFrom <= '2026-11-01')
}
RETURN g.id, g.nameDa
ORDER BY g.id
LIMIT $p3
