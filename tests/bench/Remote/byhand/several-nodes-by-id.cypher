// { nodes(ids: ["person:p000001", "competency:c313", "municipality:0101"]) { id __typename } }
UNWIND $p0 AS id
OPTIONAL MATCH (n:Node {id: id})
RETURN n.id, labels(n)
