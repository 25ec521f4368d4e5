import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import type { Language } from '../language';
import { ask, type Question, type Reply } from '../service';
import { inJson } from './in-json';
import { isVariables } from './variables-text';

type Fetcher = GraphiQLProps['fetcher'];

/** What the service answers when it is set not to tell its schema. */
const schemaIsClosed = 'INTROSPECTION_DISABLED';

/** The name of the operation with which GraphiQL asks for the schema. */
const schemaQuestion = 'IntrospectionQuery';

interface Listener {
  /** The one to speak. */
  readonly language: Language;
  /** Somebody asked this, and this came of it; GraphiQL's own questions about the schema are left out. */
  readonly onAnswered: (question: Question, reply: Reply) => void;
  /** The service does not tell its schema. */
  readonly onSchemaClosed: () => void;
}

/**
 * Asks for GraphiQL and tells what came of it. That nobody answered is an answer to show, in words: what GraphiQL makes of a failure is a stack.
 * A service that does not tell its schema is told of, so that the page can say so. To GraphiQL that is a failure, not an answer: after an answer
 * without data it asks once more, and what comes then would take the place of an answer that somebody asked for meanwhile. GraphiQL keeps
 * the one fetcher that it was given, so who is told can change: `tell`.
 */
export function fetcherThatTells(first: Listener): { fetcher: Fetcher; tell: (listener: Listener) => void } {
  let listener = first;
  const fetcher: Fetcher = async (request) => {
    const reply = await ask(request);
    const answer = inJson(reply, listener.language) as ExecutionResult;
    const closed = answer.errors?.find((error) => codeOf(error) === schemaIsClosed);
    if (closed !== undefined) listener.onSchemaClosed();
    if (request.operationName !== schemaQuestion) listener.onAnswered(questionIn(request), reply);
    else if (closed !== undefined || reply.kind !== 'answered') {
      throw new Error(closed?.message ?? answer.errors?.[0]?.message);
    }
    return answer;
  };
  return {
    fetcher,
    tell: (next) => {
      listener = next;
    },
  };
}

function questionIn(request: Parameters<Fetcher>[0]): Question {
  return {
    query: request.query,
    variables: isVariables(request.variables) ? request.variables : {},
    ...(typeof request.operationName === 'string' && { operationName: request.operationName }),
  };
}

/** An answer comes from outside: its errors may lack what graphql's own have. */
function codeOf({ extensions }: { readonly extensions?: { readonly code?: unknown } }): unknown {
  return extensions?.code;
}
