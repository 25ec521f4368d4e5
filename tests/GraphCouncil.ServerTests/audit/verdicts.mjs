// Says what graphql-js makes of documents and variables. Reads one JSON object per line on stdin, answers each with one line:
//   { schema }                   from now on this SDL
//   { document }                 { rules: names of the rules that it breaks, at: line and column of the last node of each error }
//   { document, variables }      { values } of the first operation's variables, or { errors: how many }
import { createInterface } from 'node:readline';
import { buildSchema, getVariableValues, GraphQLError, MaxIntrospectionDepthRule, parse, specifiedRules, validate } from 'graphql';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DATE_TIME = /^(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,100})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function isDay(text) {
  const parts = DATE.exec(text);
  const day = parts && new Date(`${text}T00:00:00Z`);
  return Boolean(day) && parts[1] !== '0000' && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isMoment = (text) => isDay(DATE_TIME.exec(text)?.[1] ?? '');

function giveValues(type, holds) {
  const value = (given) => {
    if (typeof given !== 'string' || !holds(given)) {
      throw new GraphQLError('not a value of this scalar');
    }
    return given;
  };
  type.parseValue = value;
  type.parseLiteral = (node) => value(node.kind === 'StringValue' ? node.value : undefined);
}

// How deep questions about the schema go is a limit of the guard here.
const rules = specifiedRules.filter((rule) => rule !== MaxIntrospectionDepthRule);
let broken = new Set();
const naming = rules.map((rule) => (context) => {
  const named = Object.create(context);
  named.reportError = (error) => {
    broken.add(rule.name);
    context.reportError(error);
  };
  return rule(named);
});

let schema;

function answer({ schema: sdl, document, variables }) {
  if (sdl !== undefined) {
    schema = buildSchema(sdl, { assumeValid: true });
    giveValues(schema.getType('Date'), isDay);
    giveValues(schema.getType('DateTime'), isMoment);
    return {};
  }

  let syntax;
  try {
    syntax = parse(document);
  } catch {
    return { rules: ['Syntax'], at: [] };
  }

  if (variables !== undefined) {
    const { coerced, errors } = getVariableValues(schema, syntax.definitions[0].variableDefinitions ?? [], variables);
    return errors ? { errors: errors.length } : { values: coerced };
  }

  broken = new Set();
  const errors = validate(schema, syntax, naming, { maxErrors: 1000 });
  return { rules: [...broken], at: errors.flatMap((error) => error.locations?.slice(-1) ?? []).map(({ line, column }) => [line, column]) };
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
