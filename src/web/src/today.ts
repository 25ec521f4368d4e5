import { useEffect, useState } from 'react';
import type { Language } from './language';
import { ask } from './service';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** The day that questions are answered as of, as the service tells it; nothing until it does, or when it does not. */
export function useToday(): string | undefined {
  const [today, setToday] = useState<string>();
  useEffect(() => {
    const left = new AbortController();
    ask({ query: '{ today }' }, left.signal).then(
      (reply) => {
        const day = reply.kind === 'answered' ? reply.result.data?.['today'] : undefined;
        if (typeof day === 'string') setToday(day);
      },
      () => {
        // Called off.
      },
    );
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
