// { people(first: 20, after: "AQAAUfrhOgpBbGkgT2xlc2VuDnBlcnNvbjpwMDE4MDg2", order: [{ name: ASC }]) { nodes { id name } } }
MATCH (p:Person)
WHERE p.`name$order` >= $p1 AND (p.`name$order` > $p1 OR p.id > $p2) AND p.id IS NOT NULL
RETURN p.id, p.name
ORDER BY p.`name$order`, p.id
LIMIT $p0
