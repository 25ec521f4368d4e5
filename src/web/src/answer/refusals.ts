import type { GraphQLFormattedError } from 'graphql';
import type { Both } from '../language';

/** What people who meet these codes can do, in their language; the service's own messages are English. Others are told by that message alone. */
const remedies: Readonly<Record<string, Both>> = {
  BUSY: { da: 'Der er travlt lige nu. Prøv igen om lidt.', en: 'It is busy right now. Try again in a while.' },
  TIMEOUT: { da: 'Det tog for lang tid. Spørg om mindre ad gangen.', en: 'It took too long. Ask for less at once.' },
  STORE_UNAVAILABLE: {
    da: 'Grafen kan ikke læses lige nu. Prøv igen om lidt.',
    en: 'The graph cannot be read right now. Try again in a while.',
  },
  COST: { da: 'Det er for meget på én gang. Spørg om færre.', en: 'It is too much at once. Ask for fewer.' },
  BAD_ID: { da: 'Et id i spørgsmålet er ikke et id.', en: 'An id in the question is none.' },
  WRONG_TYPE: {
    da: 'En værdi i spørgsmålet er af en forkert slags.',
    en: 'A value in the question is of the wrong kind.',
  },
  REQUIRED_VALUE: { da: 'En værdi i spørgsmålet mangler.', en: 'A value in the question is missing.' },
  BAD_USER_INPUT: { da: 'En værdi i spørgsmålet kan ikke bruges.', en: 'A value in the question cannot be used.' },
  FORBIDDEN: {
    da: 'Spørgsmålet ser på noget, der er skjult for dig. Tag det ud.',
    en: 'The question looks at something that is hidden from you. Take it out.',
  },
  BAD_SEARCH: { da: 'Der er ikke noget ord at søge efter.', en: 'There is no word to search for.' },
};

export function remedyFor({ extensions }: GraphQLFormattedError): Both | undefined {
  const code = extensions?.['code'];
  return typeof code === 'string' ? remedies[code] : undefined;
}
