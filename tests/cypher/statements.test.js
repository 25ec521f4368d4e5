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
      // A golden case has a statement for each root field, each behind a line '// field ($v.p0, $v.p1)'.
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

/** All values are in the one parameter $v. */
const boundIn = (text) => [...(/^\/\/ \S+ \((.*)\)$/m.exec(text)?.[1].matchAll(/\$v\.(\w+)/g) ?? [])].map(([, name]) => name);

const codeOf = (text) => text.replace(/^\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");

const unboundIn = (text) =>
  [...codeOf(text).matchAll(/`[^`]+`|\$v\.(\w+)/g)].map(([, name]) => name).filter((name) => name && !boundIn(text).includes(name));

function problemsOf({ text, names }) {
  const known = knownNames(names);
  // It takes what is in $v for properties of the graph.
  const propertyKeys = [...known.propertyKeys, ...boundIn(text)];
  const linted = lintCypherQuery(text, { ...known, propertyKeys, parameters: { v: {} } }).diagnostics.map((problem) => problem.message);
  return [...linted, ...unboundIn(text)];
}

/** Names and parameters alone: each name in backticks is one of the map's, each parameter is $v, and what is taken from it bound. */
function namesOf({ text, names }) {
  const { labels, relationshipTypes, propertyKeys } = knownNames(names);
  const known = new Set([...labels, ...relationshipTypes, ...propertyKeys, 'v']);
  const found = [...codeOf(text).matchAll(/`([^`]+)`|\$(\w+)/g)].map(([, name, parameter]) => name ?? parameter);
  return [...found.filter((name) => !known.has(name)), ...unboundIn(text)];
}

test('there are statements to look at', () => {
  expect(distinct.length).toBeGreaterThan(60);
});

test.each(distinct)('$name', (statement) => {
  expect(statement.isExplained ? namesOf(statement) : problemsOf(statement)).toEqual([]);
});

test.each([
  ['an unbound variable', 'MATCH (n:`Person`) RETURN m.`name`'],
  ['a missing parameter', 'MATCH (n:`Person`) RETURN n.`name` LIMIT $p1'],
  ['a missing value', '// people ($v.p0)\nMATCH (n:`Person`) RETURN n.`name` LIMIT $v.p1'],
  ['a label that the map does not know', 'MATCH (n:`Persn`) RETURN n.`name`'],
  ['a relationship type that the map does not know', 'MATCH (:`Person`)-[r:`EMPLOYS`]->(n) RETURN n.`name`'],
  ['a property that the map does not know', 'MATCH (n:`Person`) RETURN COLLECT { MATCH (n)-->(m) RETURN m.`nmae` }'],
  ['what the language is about to lose', 'MATCH (n:`Person`) CALL { WITH n RETURN 1 AS one } RETURN one'],
])('%s is seen', (_, text) => {
  expect(problemsOf({ text, names: 'names.golden.json' })).not.toEqual([]);
});

test.each([
  ['a missing parameter', 'MATCH (n:`Person`) RETURN n.`name` LIMIT $p1', ['p1']],
  ['a missing value', '// people ($v.p0)\nMATCH (n:`Person`) RETURN n.`name` LIMIT $v.p1', ['p1']],
  ['a label that the map does not know', 'MATCH (n:`Persn`) RETURN n.`name`', ['Persn']],
  ['a relationship type that the map does not know', 'MATCH (:`Person`)-[r:`EMPLOYS`]->(n) RETURN n.`name`', ['EMPLOYS']],
  ['a property that the map does not know', 'MATCH (n:`Person`) RETURN n.`nmae`', ['nmae']],
  ['nothing else', '// people ($v.p0)\nMATCH (n:`Person`) WHERE n.`name` = $v.p0 RETURN n.`id`, \'`x`\'', []],
])('%s is seen without the checker', (_, text, seen) => {
  expect(namesOf({ text, names: 'names.golden.json' })).toEqual(seen);
});
