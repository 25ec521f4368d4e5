import { remember, remembered } from './remembered';

/** The languages of the page; Danish comes first. */
export const languages = ['da', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

export const languageNames: Both = { da: 'Dansk', en: 'English' };

const storageKey = 'graphcouncil:language';

/** Whoever reads one of these reads Danish sooner than English: Norwegian, Swedish, Faroese, Greenlandic. */
const nearDanish = ['da', 'nb', 'nn', 'no', 'sv', 'fo', 'kl'];

/** The language that was chosen here, else the first of the browser's that the page speaks, else English. */
export function preferredLanguage(): Language {
  const chosen = languages.find((language) => language === remembered(storageKey));
  return chosen ?? navigator.languages.map(spokenFor).find((language) => language !== undefined) ?? 'en';
}

/** From now on this one, whatever the browser's. */
export function chooseLanguage(language: Language): void {
  remember(storageKey, language);
}

function spokenFor(tag: string): Language | undefined {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (nearDanish.includes(primary)) return 'da';
  return primary === 'en' ? 'en' : undefined;
}
