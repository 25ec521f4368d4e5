/** The languages of the page; Danish is the default. */
export type Language = 'da' | 'en';

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

export const languageNames: Both = { da: 'Dansk', en: 'English' };

const storageKey = 'graphcouncil:language';

export function otherThan(language: Language): Language {
  return language === 'da' ? 'en' : 'da';
}

/** The language chosen on an earlier visit, else Danish. */
export function rememberedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'da';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}
