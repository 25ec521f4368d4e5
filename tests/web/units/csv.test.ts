// @vitest-environment node
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/web/src/answer/csv';
import type { Cell, Table } from '../../../src/web/src/answer/flatten';

function table(...rows: readonly (readonly Cell[])[]): Table {
  return {
    path: ['people'],
    columns: [['name'], ['employer', 'name'], ['hours']],
    rows,
    outer: rows.length,
    total: undefined,
  };
}

/** The lines after the byte order mark. */
async function lines(of: Table, language: 'da' | 'en' = 'da'): Promise<string[]> {
  return (await csvOf(of, language)).slice(1).split('\r\n');
}

describe('A file for spreadsheets', () => {
  test('begins with the byte order mark and has semicolons, CRLF and headings in the language', async () => {
    const csv = await csvOf(table(['Åse', 'Faxe', 10]), 'da');
    expect(csv).toBe('\uFEFFNavn;Arbejdsgiver.Navn;Timer\r\nÅse;Faxe;10');
    expect((await lines(table(), 'en'))[0]).toBe('Name;Employer.Name;Hours');
  });

  test('writes numbers with a comma in Danish and a point in English, nothing as nothing, truth as it is', async () => {
    expect((await lines(table([true, null, -7.5])))[1]).toBe('true;;-7,5');
    expect((await lines(table([true, null, -7.5]), 'en'))[1]).toBe('true;;-7.5');
  });

  test('quotes what holds a semicolon, a quote or a line end', async () => {
    expect((await lines(table(['a;b', 'c"d', 'e\nf'])))[1]).toBe('"a;b";"c""d";"e\nf"');
  });

  test.each(['=1+2', '+1+2', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '=1\nx', '＝1', '=cmd|" /C calc"!A0', '-2024-x'])(
    'makes text of %j, which a spreadsheet would run',
    async (attack) => {
      const [, ...rest] = await lines(table([attack, null, null]));
      const cell = rest.join('\r\n').slice(0, -2);
      expect(cell).toBe(`"'${attack.replaceAll('"', '""')}"`);
    },
  );

  test.each(['-5', '-5,5', '2026-11-01', 'a=b', ' x'])('leaves %j as it is', async (text) => {
    expect((await lines(table([text, null, null])))[1]).toBe(`${text.startsWith(' ') ? `"${text}"` : text};;`);
  });

  test('is read back by the library as what was shown', async () => {
    const papa = createRequire(new URL('../../../src/web/package.json', import.meta.url))('papaparse') as {
      parse(csv: string, options: object): { data: string[][] };
    };
    const { data } = papa.parse(await csvOf(table(['a;"b"', 'æ\nø', 3]), 'da'), { delimiter: ';' });
    expect(data[1]).toEqual(['a;"b"', 'æ\nø', '3']);
  });
});
