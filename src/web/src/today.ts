import { useEffect, useState } from 'react';
import type { Language } from './language';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** The day that questions are answered as of, as the service tells it; nothing until it does, or when it does not. */
export function useToday(): string | undefined {
  const [today, setToday] = useState<string>();
  useEffect(() => {
    const left = new AbortController();
    void askToday(left.signal).then((day) => {
      if (!left.signal.aborted) setToday(day);
    });
    return () => {
      left.abort();
    };
  }, []);
  return today;
}

/** A day (YYYY-MM-DD) in words. */
export function inWords(day: string, language: Language): string {
  return formats[language].format(new Date(day));
}

async function askToday(signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ today }' }),
      signal,
    });
    const answer = (await response.json()) as { readonly data?: { readonly today?: unknown } | null };
    const today = answer.data?.today;
    return typeof today === 'string' ? today : undefined;
  } catch {
    // The page works without.
    return undefined;
  }
}
