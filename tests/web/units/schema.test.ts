// @vitest-environment node
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { examples } from '../../../src/web/src/examples/catalogue';

const schema = buildSchema(readFileSync(new URL('../../../schema/public.graphql', import.meta.url), 'utf8'));

test.each(examples.map((example) => [example.id, example.query]))(
  '%s asks what the public schema answers',
  (_, query) => {
    expect(validate(schema, parse(query)).map((fault) => fault.message)).toEqual([]);
  },
);
