import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

type Fetcher = GraphiQLProps['fetcher'];

/** What the service answers when it is set not to tell its schema. */
const schemaIsClosed = 'INTROSPECTION_DISABLED';

/**
 * Sends one operation to the service that served this page, as GraphQL over HTTP: an error answer is an answer to show.
 * GraphiQL asks for the schema by itself; a service that does not tell it is told to the caller, so that the page can say so.
 */
export function fetcherThatTells(onSchemaClosed: () => void): Fetcher {
  return async (request) => {
    const answer = await answerTo(request);
    if (answer.errors?.some((error) => codeOf(error) === schemaIsClosed)) onSchemaClosed();
    return answer;
  };
}

/** An answer comes from outside: its errors may lack what graphql's own have. */
function codeOf({ extensions }: { readonly extensions?: { readonly code?: unknown } }): unknown {
  return extensions?.code;
}

async function answerTo(request: unknown): Promise<ExecutionResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
    },
    body: JSON.stringify(request),
  });
  const answer = await response.text();
  try {
    return JSON.parse(answer) as ExecutionResult;
  } catch {
    throw new Error(`The service answered ${String(response.status)} ${response.statusText}, and not in JSON.`);
  }
}
