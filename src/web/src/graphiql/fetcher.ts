import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

type Fetcher = GraphiQLProps['fetcher'];

/** What the service answers when it is set not to tell its schema. */
const schemaIsClosed = 'INTROSPECTION_DISABLED';

/** The name of the operation with which GraphiQL asks for the schema. */
const schemaQuestion = 'IntrospectionQuery';

/**
 * Sends one operation to the service that served this page, as GraphQL over HTTP: an error answer is an answer to show.
 * GraphiQL asks for the schema by itself; a service that does not tell it is told to the caller, so that the page can say so. To GraphiQL
 * that is a failure, not an answer: after an answer without data it asks once more, and what comes then would take the place of an answer
 * that somebody asked for meanwhile.
 */
export function fetcherThatTells(onSchemaClosed: () => void): Fetcher {
  return async (request) => {
    const answer = await answerTo(request);
    const closed = answer.errors?.find((error) => codeOf(error) === schemaIsClosed);
    if (closed !== undefined) {
      onSchemaClosed();
      if (request.operationName === schemaQuestion) throw new Error(closed.message);
    }
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
