import type { Language } from '../language';
import type { Cell, Table } from './flatten';
import { headingOf } from './words';

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Beginnings that a spreadsheet may take for a formula (OWASP, CSV injection), their full-width forms too; a plain number is none. A `'` before them
 * makes them text.
 */
const FormulaLike = /^(?!-?\d+(?:[.,]\d+)?$)[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/u;

/**
 * The table as a file for spreadsheets: a semicolon between cells, CRLF, a heading line, every column in every language. Values are as the service tells
 * them, but for the decimal comma in Danish.
 */
export async function csvOf(table: Table, language: Language): Promise<string> {
  const { default: papa } = await import('papaparse');
  const lines = {
    fields: table.columns.map((column) => headingOf(column, language)),
    data: table.rows.map((row) => row.map((cell) => written(cell, language))),
  };
  return byteOrderMark + papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: FormulaLike });
}

function written(cell: Cell, language: Language): string {
  const text = String(cell ?? '');
  return typeof cell === 'number' && language === 'da' ? text.replace('.', ',') : text;
}
