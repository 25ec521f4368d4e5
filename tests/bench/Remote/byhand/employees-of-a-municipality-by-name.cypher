// { people(first: 20, order: [{ name: ASC }], where: { employer: { id: { eq: "municipality:0101" } } }) { nodes { id name } } }
MATCH (:Municipality {id: $p0})<-[:EMPLOYED_BY]-(p)
RETURN p.id, p.name
ORDER BY p.`name$order`, p.id
LIMIT $p1
