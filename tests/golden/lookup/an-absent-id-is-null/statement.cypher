// person ($p0)
MATCH (n0:`Person` {`id`: $p0})
RETURN head(collect([n0.`name`])) AS answer;

// node ($p0, $m0)
MATCH (n0:`Node` {`id`: $p0})
RETURN head(collect([$m0[split(n0.`id`, ':')[0]], n0.`id`])) AS answer;
