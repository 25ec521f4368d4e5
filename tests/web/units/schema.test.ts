// @vitest-environment node
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { examples } from '../../../src/web/src/examples/catalogue';
import { questionAbout } from '../../../src/web/src/question/useNodes';

const schema = buildSchema(readFileSync(new URL('../../../schema/public.graphql', import.meta.url), 'utf8'));

const choices = examples.flatMap(({ id, choices }) => Object.values(choices).map((list) => [id, list] as const));

test.each(choices)('%s lets choose from %s, which the public schema lists', (_, list) => {
  expect(validate(schema, parse(questionAbout(list))).map((fault) => fault.message)).toEqual([]);
});

test.each(examples.map((example) => [example.id, example.query]))(
  '%s asks what the public schema answers',
  (_, query) => {
    expect(validate(schema, parse(query)).map((fault) => fault.message)).toEqual([]);
  },
);
