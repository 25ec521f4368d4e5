// { person(id: "person:p000001") { id name } }
MATCH (p:Person {id: $p0})
RETURN p.id, p.name
