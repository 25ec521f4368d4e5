import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { expect, test } from 'vitest';

const tests = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every approved statement, with the names that its map knows. Where a server explains those of golden requests (Statements_on_neo4j), its own
 * planner says what the checker, which is made of its sources, would say here again and takes a second a statement for: then only what the server
 * does not look at is looked at, without the checker.
 */
const folders = [
  { folder: join(tests, 'golden'), names: 'names.golden.json', isExplained: process.env.STATEMENTS_EXPLAINED === '1' },
  { folder: join(tests, 'GraphCouncil.StoreTests/Neo4j/approved'), names: 'names.village.json', isExplained: false },
];

const statements = folders.flatMap(({ folder, names, isExplained }) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) =>
      // A golden case has a statement for each root field, each behind a line '// field ($p0, $p1)'.
      readFileSync(join(folder, file), 'utf8')
        .split(/^(?=\/\/ )/m)
        .map((text) => ({ name: `${relative(tests, join(folder, file))} ${/^\/\/ (\S+)/.exec(text)?.[1] ?? ''}`.trim(), text, names, isExplained })),
    ),
);

// Questions of the council ask the same of different arguments: a statement that stands in several cases is looked at once.
const distinct = [
  ...new Map(statements.map((statement) => [statement.names + statement.text.replace(/^\/\/ \S+/, ''), statement])).values(),
];

const knownNames = (names) => JSON.parse(readFileSync(new URL(names, import.meta.url), 'utf8'));

const boundIn = (text) => [...(/^\/\/ \S+ \((.*)\)$/m.exec(text)?.[1].matchAll(/\$(\w+)/g) ?? [])].map(([, name]) => name);

function problemsOf({ text, names }) {
  const parameters = Object.fromEntries(boundIn(text).map((name) => [name, 0]));
  return lintCypherQuery(text, { ...knownNames(names), parameters }).diagnostics.map((problem) => problem.message);
}

/** Names and parameters alone: each name in backticks is one of the map's, each parameter is bound. */
function namesOf({ text, names }) {
  const { labels, relationshipTypes, propertyKeys } = knownNames(names);
  const known = new Set([...labels, ...relationshipTypes, ...propertyKeys, ...boundIn(text)]);
  const code = text.replace(/^\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
  return [...code.matchAll(/`([^`]+)`|\$(\w+)/g)].map(([, name, parameter]) => name ?? parameter).filter((name) => !known.has(name));
}

test('there are statements to look at', () => {
  expect(distinct.length).toBeGreaterThan(60);
});

test.each(distinct)('$name', (statement) => {
  expect(statement.isExplained ? namesOf(statement) : problemsOf(statement)).toEqual([]);
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

test.each([
  ['a missing parameter', '// people ($p0)\nMATCH (n:`Person`) RETURN n.`name` LIMIT $p1', ['p1']],
  ['a label that the map does not know', 'MATCH (n:`Persn`) RETURN n.`name`', ['Persn']],
  ['a relationship type that the map does not know', 'MATCH (:`Person`)-[r:`EMPLOYS`]->(n) RETURN n.`name`', ['EMPLOYS']],
  ['a property that the map does not know', 'MATCH (n:`Person`) RETURN n.`nmae`', ['nmae']],
  ['nothing else', '// people ($p0)\nMATCH (n:`Person`) WHERE n.`name` = $p0 RETURN n.`id`, \'`x`\'', []],
])('%s is seen without the checker', (_, text, seen) => {
  expect(namesOf({ text, names: 'names.golden.json' })).toEqual(seen);
});
