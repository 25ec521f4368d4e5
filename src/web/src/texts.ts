import type { Both, Language } from './language';

/** Every text of the page's own; the examples carry theirs in their files. */
export const texts = {
  purpose: {
    da: 'Hvem kan hvad, og hvem har bidraget til hvad, i Kommunernes It-Arkitekturråd, dets arbejdsgrupper og den fælles rammearkitektur.',
    en: 'Who knows what, and who contributed to what, in the Municipal IT Architecture Council, its working groups and the common framework architecture.',
  },
  seeAs: { da: 'Se som', en: 'See as' },
  language: { da: 'Sprog', en: 'Language' },
  skipToExamples: { da: 'Spring til eksemplerne', en: 'Skip to the examples' },
  skipToAnswer: { da: 'Spring til svaret', en: 'Skip to the answer' },
  examples: { da: 'Eksempler på spørgsmål', en: 'Example questions' },
  howTo: {
    da: 'Vælg et spørgsmål: det stilles med det samme. Adressen kan sendes til en kollega.',
    en: 'Choose a question: it is asked at once. The address can be sent to a colleague.',
  },
  ownQuestion: { da: 'Eget spørgsmål', en: 'A question of your own' },
  ownQuestionAbout: { da: 'Sidst kørt i GraphiQL.', en: 'Last run in GraphiQL.' },
  views: { da: 'Vis som', en: 'Show as' },
  table: { da: 'Tabel', en: 'Table' },
  graphiql: { da: 'GraphQL og JSON', en: 'GraphQL and JSON' },
  run: { da: 'Spørg', en: 'Ask' },
  fields: { da: 'Ret spørgsmålet', en: 'Change the question' },
  asking: { da: 'Spørger …', en: 'Asking …' },
  answered: { da: 'Svaret er kommet.', en: 'The answer has come.' },
  save: { da: 'Gem som CSV', en: 'Save as CSV' },
  restInFile: { da: 'Filen har alle rækker.', en: 'The file has all rows.' },
  nothing: { da: 'Ingen.', en: 'None.' },
  retry: { da: 'Prøv igen', en: 'Try again' },
  unreachable: {
    da: 'Ingen forbindelse: tjenesten svarer ikke. Se efter, om den kører, og prøv igen.',
    en: 'No connection: the service does not answer. See whether it is running, and try again.',
  },
  unreadable: {
    da: 'Der kom et svar, men ikke fra tjenesten. Noget imellem, såsom en proxy, svarede med status',
    en: 'There was an answer, but not from the service. Something in between, such as a proxy, answered with status',
  },
  refused: { da: 'Tjenesten kunne ikke svare på spørgsmålet.', en: 'The service could not answer the question.' },
  inPart: { da: 'Noget af svaret mangler.', en: 'A part of the answer is missing.' },
  hidden: { da: 'Skjult for dig', en: 'Hidden from you' },
  message: { da: 'Tjenestens besked', en: "The service's message" },
  loading: { da: 'GraphiQL hentes …', en: 'Loading GraphiQL …' },
  failed: { da: 'GraphiQL kunne ikke vises. Genindlæs siden.', en: 'GraphiQL could not be shown. Reload the page.' },
  withoutSchema: {
    da: 'Tjenesten er sat op til ikke at vise sit skema. Spørgsmål kan stilles som ellers, men GraphiQL kan ikke foreslå felter eller vise dokumentation.',
    en: 'The service is set not to show its schema. Questions can be asked as ever, but GraphiQL can neither suggest fields nor show documentation.',
  },
  asOf: { da: 'Hvor intet andet er sagt, gælder svarene pr.', en: 'Unless said otherwise answers are as of' },
  demo: {
    da: 'Demodata: personerne er opdigtede, og de fleste statusser og afhængigheder er sandsynlige, ikke faktiske.',
    en: 'Demo data: the people are invented, and most statuses and dependencies are plausible, not facts.',
  },
} as const satisfies Readonly<Record<string, Both>>;

/** Required by ESCO in this wording; it exists in English only. */
export const escoNotice = 'This service uses the ESCO classification of the European Commission.';

const counts: Readonly<Record<Language, (count: number) => string>> = {
  da: (count) => count.toLocaleString('da-DK'),
  en: (count) => count.toLocaleString('en-GB'),
};

/** How many there are, and how many of them are shown where that is fewer: `20 af 57`. */
export function rowsInWords(shown: number, total: number, language: Language): string {
  const few = counts[language](shown);
  const all = counts[language](total);
  if (shown < total) return { da: `${few} af ${all}`, en: `${few} of ${all}` }[language];
  return { da: `${all} i alt`, en: `${all} in all` }[language];
}

export function inRows(count: number, language: Language): string {
  const words = count === 1 ? { da: 'række', en: 'row' } : { da: 'rækker', en: 'rows' };
  return `${counts[language](count)} ${words[language]}`;
}
