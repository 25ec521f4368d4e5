// person ($v.p0)
MATCH (n0:`Person` {`id`: $v.p0})
RETURN head(collect([n0.`name`])) AS answer;

// node ($v.p0, $v.m0)
MATCH (n0:`Node` {`id`: $v.p0})
RETURN head(collect([$v.m0[split(n0.`id`, ':')[0]], n0.`id`])) AS answer;
