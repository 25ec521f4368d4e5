import type { Both } from './language';

/** Every text of the page's own; the examples carry theirs in their files. */
export const texts = {
  pageTitle: {
    da: 'GraphCouncil – spørg grafen',
    en: 'GraphCouncil – ask the graph',
  },
  purpose: {
    da: 'Hvem kan hvad, og hvem har bidraget til hvad, i Kommunernes It-Arkitekturråd, dets arbejdsgrupper og den fælles rammearkitektur.',
    en: 'Who knows what, and who contributed to what, in the Municipal IT Architecture Council, its working groups and the common framework architecture.',
  },
  language: { da: 'Sprog', en: 'Language' },
  skipToExamples: { da: 'Spring til eksemplerne', en: 'Skip to the examples' },
  skipToGraphiql: { da: 'Spring til GraphiQL', en: 'Skip to GraphiQL' },
  examples: { da: 'Eksempler på spørgsmål', en: 'Example questions' },
  howTo: {
    da: 'Vælg et spørgsmål: det åbnes i GraphiQL. Kør det med den røde knap eller Ctrl+Enter, og ret det, som du vil.',
    en: 'Choose a question: it opens in GraphiQL. Run it with the red button or Ctrl+Enter, and change it as you like.',
  },
  opened: {
    da: 'Åbnet i GraphiQL. Tryk på knappen Execute query for at køre:',
    en: 'Opened in GraphiQL. Press the button Execute query to run:',
  },
  loading: { da: 'GraphiQL hentes …', en: 'Loading GraphiQL …' },
  failed: {
    da: 'GraphiQL kunne ikke vises. Genindlæs siden.',
    en: 'GraphiQL could not be shown. Reload the page.',
  },
  withoutSchema: {
    da: 'Tjenesten er sat op til ikke at vise sit skema. Spørgsmål kan stilles som ellers, men GraphiQL kan ikke foreslå felter eller vise dokumentation.',
    en: 'The service is set not to show its schema. Questions can be asked as ever, but GraphiQL can neither suggest fields nor show documentation.',
  },
  asOf: { da: 'Uden asOf svares der pr.', en: 'Without asOf answers are as of' },
  demo: {
    da: 'Demodata: personerne er opdigtede, og de fleste statusser og afhængigheder er sandsynlige, ikke faktiske.',
    en: 'Demo data: the people are invented, and most statuses and dependencies are plausible, not facts.',
  },
} as const satisfies Readonly<Record<string, Both>>;

/** Required by ESCO in this wording; it exists in English only. */
export const escoNotice = 'This service uses the ESCO classification of the European Commission.';
