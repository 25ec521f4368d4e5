// 'ask' prints questions about a schema as JSON: name, query, variables.
// 'compare SDL ANSWERS' prints one line per question: 'ok', or what graphql-js answers otherwise over the same SDL; then lines about the schema that clients build.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { buildClientSchema, buildSchema, findBreakingChanges, findDangerousChanges, getIntrospectionQuery, graphqlSync, lexicographicSortSchema, parseValue, print, printSchema, specifiedDirectives, specifiedScalarTypes } from 'graphql';

const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
const nothing = Object.fromEntries(Object.keys(everything).map((option) => [option, false]));

const wholly = `
  kind name description specifiedByURL isOneOf __typename
  fields(includeDeprecated: $all) { ...Field }
  interfaces { name }
  possibleTypes { name }
  enumValues(includeDeprecated: $all) { name isDeprecated deprecationReason }
  inputFields(includeDeprecated: $all) { ...Input }`;
const fragments = `
  fragment Field on __Field { __typename name isDeprecated deprecationReason type { ...Ref } args(includeDeprecated: $all) { ...Input } }
  fragment Input on __InputValue { __typename name defaultValue isDeprecated deprecationReason type { ...Ref } }
  fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

const questions = [
  { name: 'every option on', query: getIntrospectionQuery(everything) },
  { name: 'every option off', query: getIntrospectionQuery(nothing) },
  ...Object.keys(everything).map((option) => ({ name: `only ${option}`, query: getIntrospectionQuery({ ...nothing, [option]: true }) })),
  ...[{ all: true }, { all: false }, {}].map((variables) => ({
    name: `deprecated things by a variable: ${JSON.stringify(variables)}`,
    query: `query Q($all: Boolean! = false) { __schema { types { ${wholly} } } } ${fragments}`,
    variables,
  })),
  {
    name: 'deprecated things by a variable that may be missing',
    query: `query Q($all: Boolean) { __schema { types { ${wholly} } } } ${fragments}`,
  },
  { name: 'aliases', query: '{ a: __schema { d: description q: queryType { n: name n: name } } b: __type(name: "Query") { k: kind f: fields { x: name } } c: __type(name: "Query") { name } }' },
  { name: 'no such type', query: '{ __type(name: "") { name } b: __type(name: "Nobody") { name } }' },
  { name: 'a type by a variable', query: 'query Q($n: String!) { __type(name: $n) { name kind } }', variables: { n: 'Query' } },
  { name: 'a type that describes', query: '{ __type(name: "__InputValue") { name fields { name type { kind name ofType { name } } } } }' },
  { name: 'a type of no field', query: '{ __type(name: "Float") { name } int: __type(name: "Int") { name } }' },
  {
    name: 'skipped, included, merged',
    query: `query Q($yes: Boolean!, $no: Boolean!) {
      __schema { queryType { name @skip(if: $yes) kind @include(if: $yes) } }
      ... @include(if: $no) { __schema { description } }
      ... on Query { __schema { queryType { fields { name } } } }
      __schema { ... on __Schema { mutationType { name } subscriptionType { name } } }
    }`,
    variables: { yes: true, no: false },
  },
];

// What graphql-js knows beyond September 2025.
const later = {
  __Directive: ['isDeprecated', 'deprecationReason'],
  __DirectiveLocation: ['DIRECTIVE_DEFINITION', 'FRAGMENT_VARIABLE_DEFINITION'],
  deprecated: ['DIRECTIVE_DEFINITION'],
};
const ofEverySchema = new Set([...specifiedScalarTypes, ...specifiedDirectives].map(({ name }) => name));

/** The order of types and directives is free, how a default is spaced too, and so are our words for what every schema has. */
function comparable(value, key) {
  if (Array.isArray(value)) {
    const items = value.map((item) => comparable(item));
    return ['types', 'directives', 'possibleTypes'].includes(key) ? items.sort((a, b) => (a.name < b.name ? -1 : 1)) : items;
  }
  if (key === 'defaultValue' && value !== null) return print(parseValue(value));
  if (value === null || typeof value !== 'object') return value;
  const { name } = value;
  const entries = Object.entries(value).map(([inner, item]) => [inner, comparable(item, inner)]);
  if (typeof name !== 'string' || !(name.startsWith('__') || ofEverySchema.has(name))) return Object.fromEntries(entries);
  return Object.fromEntries(entries.filter(([inner]) => inner !== 'description').map(([inner, item]) => [inner, Array.isArray(item) ? ofSeptember(item, inner, name) : item]));
}

/**
 * Nor is compared what graphql-js has from before or after September 2025: arguments with a default that may be null, and directives that are
 * deprecated. The approved text of our types says them.
 */
function ofSeptember(items, kind, owner) {
  return items
    .filter((item) => !later[owner]?.includes(item.name ?? item))
    .map((item) => {
      if (typeof item !== 'object') return item;
      const { description: _, args, ...rest } = item;
      if (kind === 'args') delete rest.type;
      if (args === undefined) return rest;
      return { ...rest, args: owner === '__Schema' && item.name === 'directives' ? [] : ofSeptember(args, 'args', owner) };
    });
}

function firstDifference(ours, theirs, path = '') {
  if (isDeepStrictEqual(ours, theirs)) return undefined;
  if (ours && theirs && typeof ours === 'object' && typeof theirs === 'object') {
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
      const inner = firstDifference(ours[key], theirs[key], `${path}.${ours[key]?.name ?? theirs[key]?.name ?? key}`);
      if (inner) return inner;
    }
    return `${path}: keys ${Object.keys(ours)} / ${Object.keys(theirs)}`;
  }
  return `${path}: ${JSON.stringify(ours)} / ${JSON.stringify(theirs)}`;
}

function compare(sdl, answers) {
  const schema = buildSchema(sdl);
  for (const { name, query, variables } of questions) {
    const theirs = JSON.parse(JSON.stringify(graphqlSync({ schema, source: query, variableValues: variables })));
    const difference = firstDifference(comparable(answers[name]), comparable(theirs));
    const order = Object.keys(answers[name]?.data ?? {}).join() === Object.keys(theirs.data).join();
    console.log(`${difference ?? (order ? 'ok' : 'another order')}\t${name}`);
  }

  const built = lexicographicSortSchema(buildClientSchema(answers['every option on'].data));
  const declared = lexicographicSortSchema(schema);
  console.log(`${printSchema(built) === printSchema(declared) ? 'ok' : 'differs'}\tthe schema that a client builds prints as the one declared`);
  const changes = [findBreakingChanges, findDangerousChanges]
    .flatMap((find) => [...find(declared, built), ...find(built, declared)])
    .filter(({ description }) => !later.deprecated.some((place) => description === `${place} was removed from deprecated.`));
  console.log(`${changes.length === 0 ? 'ok' : changes[0].description}\tno change between the two`);
}

const [, , task, sdlFile, answersFile] = process.argv;
if (task === 'ask') console.log(JSON.stringify(questions));
else compare(readFileSync(sdlFile, 'utf8'), JSON.parse(readFileSync(answersFile, 'utf8')));
