import type { Language } from '../language';
import type { Table } from './flatten';
import { partsOf } from './words';

/**
 * The table with one column where the answer has the same in both languages: in the one that is spoken, and in the other where that has no text.
 */
export function inOneLanguage(table: Table, language: Language): Table {
  const names = table.columns.map((column) => column.join('.'));
  const twinOf = names.map((name) => {
    const { name: plain, language: of } = partsOfLast(name);
    return of === undefined ? -1 : names.indexOf(`${plain}${of === 'da' ? 'En' : 'Da'}`);
  });
  const kept = names
    .map((_, at) => at)
    .filter((at) => twinOf[at] === -1 || partsOfLast(names[at] ?? '').language === language);
  return {
    ...table,
    columns: kept.map((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => kept.map((at) => row[at] ?? row[twinOf[at] ?? -1] ?? null)),
  };
}

function partsOfLast(name: string) {
  const last = name.lastIndexOf('.') + 1;
  const { name: plain, language } = partsOf(name.slice(last));
  return { name: name.slice(0, last) + plain, language };
}
