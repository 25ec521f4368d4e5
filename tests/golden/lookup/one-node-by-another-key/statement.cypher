// competency ($v.p0)
MATCH (n0:`Competency` {`notation`: $v.p0})
RETURN head(collect([
  n0.`id`,
  n0.`labelDa`,
  head(COLLECT {
    MATCH (n0)-[:`BROADER`]->(n1)
    RETURN [n1.`notation`]
    LIMIT 1
  })
])) AS answer;

// municipality ($v.p0)
MATCH (n0:`Municipality` {`code`: $v.p0})
RETURN head(collect([n0.`id`, n0.`name`])) AS answer;

// region ($v.p0)
MATCH (n0:`Region` {`code`: $v.p0})
RETURN head(collect([n0.`name`, n0.`validTo`])) AS answer;

// proficiencyLevel ($v.p0)
MATCH (n0:`ProficiencyLevel` {`level`: $v.p0})
RETURN head(collect([n0.`labelDa`])) AS answer;

// nobody ($v.p0)
MATCH (n0:`Person` {`email`: $v.p0})
RETURN head(collect([n0.`id`])) AS answer;
