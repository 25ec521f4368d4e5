import { afterEach, expect, test, vi } from 'vitest';
import { fetcherThatTells } from '../../../src/web/src/graphiql/fetcher';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function answeredWith(body: string, status = 200) {
  const fetched = vi.fn(() => Promise.resolve(new Response(body, { status, statusText: 'so' })));
  vi.stubGlobal('fetch', fetched);
  const onSchemaClosed = vi.fn();
  const answer: unknown = await fetcherThatTells(onSchemaClosed)({ query: '{ a }' });
  expect(fetched).toHaveBeenCalledOnce();
  return { answer, told: onSchemaClosed.mock.calls.length };
}

test('A service that does not tell its schema is told of, and its answer is shown', async () => {
  const closed = '{"errors":[{"message":"Closed.","extensions":{"code":"INTROSPECTION_DISABLED"}}]}';
  expect(await answeredWith(closed, 400)).toEqual({ answer: JSON.parse(closed) as unknown, told: 1 });
});

test('To GraphiQL, which asks for the schema by itself, that is a failure: it asks no second time', async () => {
  const body = '{"errors":[{"message":"Closed.","extensions":{"code":"INTROSPECTION_DISABLED"}}]}';
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status: 400 })));
  const onSchemaClosed = vi.fn();
  const asked: unknown = fetcherThatTells(onSchemaClosed)({
    query: '{ __schema }',
    operationName: 'IntrospectionQuery',
  });
  await expect(asked).rejects.toThrow('Closed.');
  expect(onSchemaClosed).toHaveBeenCalledOnce();
});

test.each([
  '{"data":{"a":1}}',
  '{"errors":[{"message":"No.","extensions":{"code":"COST"}}]}',
  '{"errors":[{"message":"No."}]}',
])('Any other answer is an answer: %s', async (body) => {
  expect(await answeredWith(body)).toEqual({ answer: JSON.parse(body) as unknown, told: 0 });
});

test('What is not JSON is a failure that says what came', async () => {
  await expect(answeredWith('<html>', 502)).rejects.toThrow('502 so');
});
