import type { Language } from '../language';
import { codesInDanish } from './codes-in-danish';
import { fieldsInDanish } from './fields-in-danish';
import type { Cell } from './flatten';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const truth: Readonly<Record<Language, readonly [no: string, yes: string]>> = { da: ['Nej', 'Ja'], en: ['No', 'Yes'] };
const otherLanguage: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  da: { da: '', en: ' (engelsk)' },
  en: { da: ' (Danish)', en: '' },
};

const Day = /^\d{4}-\d\d-\d\d$/u;
const Moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u;
const Code = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u;
const InLanguage = /^(?<name>[a-z]\w*)(?<language>Da|En)$/u;

/** The heading of a column, with dots between the steps: `Kompetencer.Niveau`. What no word is known for is shown as it was asked. */
export function headingOf(column: readonly string[], language: Language): string {
  return column.map((part) => fieldWord(part, language)).join('.');
}

/** A field, an alias or a variable, in words. */
export function fieldWord(name: string, language: Language): string {
  const { name: plain, language: of } = partsOf(name);
  const inDanish = language === 'da' ? fieldsInDanish[plain] : undefined;
  return (inDanish ?? sentence(plain)) + (of === undefined ? '' : otherLanguage[language][of]);
}

/** `nameDa` is a name in Danish; undefined where a name tells no language. */
export function partsOf(name: string): { readonly name: string; readonly language: Language | undefined } {
  const found = InLanguage.exec(name)?.groups;
  const plain = found?.['name'];
  if (plain === undefined) return { name, language: undefined };
  return { name: plain, language: found?.['language'] === 'Da' ? 'da' : 'en' };
}

/** A cell as people read it in their language: days, moments in Denmark, numbers, codes. */
export function shown(cell: Cell, language: Language): string {
  if (cell === null) return '';
  // A thousand is not parted: it may be a year.
  if (typeof cell === 'number') return cell.toLocaleString(locales[language], { useGrouping: 'min2' });
  if (typeof cell === 'boolean') return truth[language][Number(cell)] ?? '';
  if (Day.test(cell)) return when(cell, language, { dateStyle: 'medium', timeZone: 'UTC' });
  if (Moment.test(cell))
    return when(cell, language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' });
  const inDanish = language === 'da' ? codesInDanish[cell] : undefined;
  return inDanish ?? (Code.test(cell) && cell.length > 3 ? sentence(cell.toLowerCase()) : cell);
}

function when(iso: string, language: Language, format: Intl.DateTimeFormatOptions): string {
  const moment = new Date(iso);
  const words = Number.isNaN(moment.getTime()) ? iso : moment.toLocaleString(locales[language], format);
  // A day is one word, however narrow its column.
  return words.replaceAll(' ', '\u00A0');
}

/** `jobTitle`, `job_title`: Job title. */
function sentence(name: string): string {
  const words = name
    .replace(/^_+/u, '')
    .replaceAll('_', ' ')
    .replace(/(?<=[a-z0-9])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
