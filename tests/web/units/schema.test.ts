// @vitest-environment node
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { examples } from '../../../src/web/src/examples/catalogue';
import { languages } from '../../../src/web/src/language';
import { questionAbout } from '../../../src/web/src/question/useNodes';

const schema = buildSchema(readFileSync(new URL('../../../schema/public.graphql', import.meta.url), 'utf8'));

const choices = examples.flatMap(({ id, choices }) => Object.values(choices).map((choice) => [id, choice] as const));

test.each(choices)('%s lets choose from %o, which the public schema lists in both languages', (_, choice) => {
  for (const language of languages) {
    expect(validate(schema, parse(questionAbout(choice, language))).map((fault) => fault.message)).toEqual([]);
  }
});

test.each(examples.map((example) => [example.id, example.query]))(
  '%s asks what the public schema answers',
  (_, query) => {
    expect(validate(schema, parse(query)).map((fault) => fault.message)).toEqual([]);
  },
);
