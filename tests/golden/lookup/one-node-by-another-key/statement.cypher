// competency ($p0)
MATCH (n0:`Competency` {`notation`: $p0})
RETURN head(collect([
  n0.`id`,
  n0.`labelDa`,
  head(COLLECT {
    MATCH (n0)-[:`BROADER`]->(n1)
    RETURN [n1.`notation`]
    LIMIT 1
  })
])) AS answer;

// municipality ($p0)
MATCH (n0:`Municipality` {`code`: $p0})
RETURN head(collect([n0.`id`, n0.`name`])) AS answer;

// region ($p0)
MATCH (n0:`Region` {`code`: $p0})
RETURN head(collect([n0.`name`, n0.`validTo`])) AS answer;

// proficiencyLevel ($p0)
MATCH (n0:`ProficiencyLevel` {`level`: $p0})
RETURN head(collect([n0.`labelDa`])) AS answer;

// nobody ($p0)
MATCH (n0:`Person` {`email`: $p0})
RETURN head(collect([n0.`id`])) AS answer;
