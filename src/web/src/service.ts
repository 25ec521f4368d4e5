import type { FormattedExecutionResult } from 'graphql';

/** One question to the service. Two of the same text are two questions when they were asked apart. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What came of a question. A refusal is an answer: it says why in its errors. */
export type Reply =
  | { readonly kind: 'answered'; readonly result: FormattedExecutionResult }
  /** Nobody was there. */
  | { readonly kind: 'unreachable' }
  /** Somebody answered, and not in JSON: something between here and the service. */
  | { readonly kind: 'unreadable'; readonly status: number };

let viewAs: string | undefined;

/** From now on questions are answered as that view shows the graph; undefined: as whoever asks may see it. */
export function askAs(view: string | undefined): void {
  viewAs = view;
}

/** Sends a question to the service that served this page, as GraphQL over HTTP. Fails only when it is called off. */
export async function ask(question: unknown, signal?: AbortSignal): Promise<Reply> {
  let response: Response;
  let body: string;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...(viewAs !== undefined && { 'graphcouncil-view-as': viewAs }),
      },
      body: JSON.stringify(question),
      ...(signal !== undefined && { signal }),
    });
    body = await response.text();
  } catch (fault) {
    if (signal?.aborted === true) throw fault;
    return { kind: 'unreachable' };
  }
  try {
    return { kind: 'answered', result: JSON.parse(body) as FormattedExecutionResult };
  } catch {
    return { kind: 'unreadable', status: response.status };
  }
}
