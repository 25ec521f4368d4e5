import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { expect, test } from 'vitest';

const tests = fileURLToPath(new URL('..', import.meta.url));

/** Every approved statement, with the names that its map knows. */
const folders = [
  { folder: join(tests, 'golden'), names: 'names.golden.json' },
  { folder: join(tests, 'GraphCouncil.StoreTests/Neo4j/approved'), names: 'names.village.json' },
];

const statements = folders.flatMap(({ folder, names }) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) =>
      // A golden case has a statement for each root field, each behind a line '// field ($p0, $p1)'.
      readFileSync(join(folder, file), 'utf8')
        .split(/^(?=\/\/ )/m)
        .map((text) => ({ name: `${relative(tests, join(folder, file))} ${/^\/\/ (\S+)/.exec(text)?.[1] ?? ''}`.trim(), text, names })),
    ),
);

// Questions of the council ask the same of different arguments: a statement that stands in several cases is looked at once.
const distinct = [
  ...new Map(statements.map((statement) => [statement.names + statement.text.replace(/^\/\/ \S+/, ''), statement])).values(),
];

function problemsOf({ text, names }) {
  const known = JSON.parse(readFileSync(new URL(names, import.meta.url), 'utf8'));
  const bound = /^\/\/ \S+ \((.*)\)$/m.exec(text)?.[1].matchAll(/\$(\w+)/g) ?? [];
  const parameters = Object.fromEntries([...bound].map(([, name]) => [name, 0]));
  return lintCypherQuery(text, { ...known, parameters }).diagnostics.map((problem) => problem.message);
}

test('there are statements to look at', () => {
  expect(distinct.length).toBeGreaterThan(60);
});

test.each(distinct)('$name', (statement) => {
  expect(problemsOf(statement)).toEqual([]);
});

test.each([
  ['an unbound variable', 'MATCH (n:`Person`) RETURN m.`name`'],
  ['a missing parameter', '// people ($p0)\nMATCH (n:`Person`) RETURN n.`name` LIMIT $p1'],
  ['a label that the map does not know', 'MATCH (n:`Persn`) RETURN n.`name`'],
  ['a relationship type that the map does not know', 'MATCH (:`Person`)-[r:`EMPLOYS`]->(n) RETURN n.`name`'],
  ['a property that the map does not know', 'MATCH (n:`Person`) RETURN COLLECT { MATCH (n)-->(m) RETURN m.`nmae` }'],
  ['what the language is about to lose', 'MATCH (n:`Person`) CALL { WITH n RETURN 1 AS one } RETURN one'],
])('%s is seen', (_, text) => {
  expect(problemsOf({ text, names: 'names.golden.json' })).not.toEqual([]);
});
