import { useEffect, useState } from 'react';
import type { Both, Language } from './language';
import { ask } from './service';

/** As whom the page asks: as oneself, or only as somebody who holds one role, to see what they see. */
export const standpoints = ['SELF', 'COUNCIL', 'SECRETARIAT', 'ANALYST', 'PROJECT', 'NETWORK', 'PUBLIC'] as const;

export type Standpoint = (typeof standpoints)[number];

export const standpointNames: Readonly<Record<Standpoint, Both>> = {
  SELF: { da: 'Dig selv', en: 'Yourself' },
  COUNCIL: { da: 'Et medlem af rådet', en: 'A member of the council' },
  SECRETARIAT: { da: 'Sekretariatet', en: 'The secretariat' },
  ANALYST: { da: 'En analytiker', en: 'An analyst' },
  PROJECT: { da: 'Et projekt', en: 'A project' },
  NETWORK: { da: 'Netværket', en: 'The network' },
  PUBLIC: { da: 'Offentligheden', en: 'The public' },
};

/** Whoever asks, as the service takes them. */
interface Viewer {
  /** Whether the people are invented. */
  readonly isOnDemo: boolean;
  readonly roles: readonly string[];
}

/** What the service tells of itself and of whoever asks. */
interface Told {
  /** The day that questions are answered as of. */
  readonly today: string;
  readonly viewer: Viewer;
}

const question = '{ today viewer { isOnDemo roles } }';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** What the service told when the page was opened; nothing until it does, or when it does not. */
export function useTold(): Told | undefined {
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    const left = new AbortController();
    ask({ query: question }, left.signal).then(
      (reply) => {
        if (reply.kind === 'answered' && isTold(reply.result.data)) setTold(reply.result.data);
      },
      () => {
        // Called off.
      },
    );
    return () => {
      left.abort();
    };
  }, []);
  return told;
}

/** Those that whoever asks may take: on a demo all of them, elsewhere what takes roles away. */
export function standpointsOf({ isOnDemo, roles }: Viewer): readonly Standpoint[] {
  return standpoints.filter(
    (one) => one === 'SELF' || isOnDemo || roles.includes(one) || (one === 'PUBLIC' && roles.length > 0),
  );
}

/** A day (YYYY-MM-DD) in words. */
export function inWords(day: string, language: Language): string {
  return formats[language].format(new Date(day));
}

function isTold(data: unknown): data is Told {
  const { today, viewer } = (data ?? {}) as { readonly today?: unknown; readonly viewer?: unknown };
  return typeof today === 'string' && typeof viewer === 'object' && viewer !== null;
}
