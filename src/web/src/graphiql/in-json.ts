import type { FormattedExecutionResult } from 'graphql';
import type { Language } from '../language';
import type { Reply } from '../service';
import { texts } from '../texts';

/** What GraphiQL shows of a reply: the answer, or one sentence that says why there is none. */
export function inJson(reply: Reply, language: Language): FormattedExecutionResult {
  if (reply.kind === 'answered') return reply.result;
  const message =
    reply.kind === 'unreachable'
      ? texts.unreachable[language]
      : `${texts.unreadable[language]} ${String(reply.status)}.`;
  return { errors: [{ message }] };
}

/** The answer that a tab keeps as text; undefined when it keeps none. */
export function answeredIn(response: string | null): Reply | undefined {
  try {
    const result = JSON.parse(response ?? '') as FormattedExecutionResult | null;
    return result?.data === undefined ? undefined : { kind: 'answered', result };
  } catch {
    return undefined;
  }
}
