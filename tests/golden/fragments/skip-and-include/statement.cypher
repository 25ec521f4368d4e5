// person ($v.p0)
MATCH (n0:`Person` {`id`: $v.p0})
RETURN head(collect([n0.`kind`, n0.`synthetic`])) AS answer;
