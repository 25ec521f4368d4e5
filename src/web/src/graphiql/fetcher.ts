import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

type Fetcher = GraphiQLProps['fetcher'];

/** Sends one operation to the service that served this page, as GraphQL over HTTP: an error answer is an answer to show. */
export const fetcher: Fetcher = async (request) => {
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
};
