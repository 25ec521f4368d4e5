import { afterEach, expect, test, vi } from 'vitest';
import { fetcherThatTells } from '../../../src/web/src/graphiql/fetcher';

afterEach(() => {
  vi.unstubAllGlobals();
});

function listening(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  const listener = { language: 'da' as const, onAnswered: vi.fn(), onSchemaClosed: vi.fn() };
  return { fetched, listener, ...fetcherThatTells(listener) };
}

async function answeredWith(body: string, status = 200) {
  const { fetched, listener, fetcher } = listening(() => Promise.resolve(new Response(body, { status })));
  const answer: unknown = await fetcher({ query: '{ a }' });
  expect(fetched).toHaveBeenCalledOnce();
  expect(listener.onAnswered).toHaveBeenCalledOnce();
  return { answer, told: listener.onSchemaClosed.mock.calls.length };
}

const closed = '{"errors":[{"message":"Closed.","extensions":{"code":"INTROSPECTION_DISABLED"}}]}';
const aboutTheSchema = { query: '{ __schema }', operationName: 'IntrospectionQuery' };

test('A service that does not tell its schema is told of, and its answer is shown', async () => {
  expect(await answeredWith(closed, 400)).toEqual({ answer: JSON.parse(closed) as unknown, told: 1 });
});

test('To GraphiQL, which asks for the schema by itself, that is a failure: it asks no second time', async () => {
  const { listener, fetcher } = listening(() => Promise.resolve(new Response(closed, { status: 400 })));
  const asked: unknown = fetcher(aboutTheSchema);
  await expect(asked).rejects.toThrow('Closed.');
  expect(listener.onSchemaClosed).toHaveBeenCalledOnce();
  expect(listener.onAnswered).not.toHaveBeenCalled();
});

test.each([
  '{"data":{"a":1}}',
  '{"errors":[{"message":"No.","extensions":{"code":"COST"}}]}',
  '{"errors":[{"message":"No."}]}',
])('Any other answer is an answer: %s', async (body) => {
  expect(await answeredWith(body)).toEqual({ answer: JSON.parse(body) as unknown, told: 0 });
});

test('What is not JSON is an answer of one sentence that says what came', async () => {
  const { answer } = await answeredWith('<html>', 502);
  expect(JSON.stringify(answer)).toContain('status 502.');
  expect(JSON.stringify(answer)).not.toContain('stack');
});

test('That nobody answers is a sentence too, in the language of whoever listens now', async () => {
  const { listener, fetcher, tell } = listening(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(JSON.stringify(await fetcher({ query: '{ a }' }))).toContain('Ingen forbindelse');
  tell({ ...listener, language: 'en' });
  expect(await fetcher({ query: '{ a }' })).toEqual({
    errors: [{ message: expect.stringContaining('No connection') as unknown }],
  });
});

test('Nor is there a stack when it is the schema that GraphiQL wanted', async () => {
  const { fetcher } = listening(() => Promise.reject(new TypeError('Failed to fetch')));
  const asked: unknown = fetcher(aboutTheSchema);
  await expect(asked).rejects.toThrow('Ingen forbindelse');
});
