import { useId, useState } from 'react';
import type { Language } from '../language';
import { inRows, rowsInWords, texts } from '../texts';
import { csvOf } from './csv';
import type { Table } from './flatten';
import { inOneLanguage } from './one-language';
import { saveText } from './save';
import { headingOf, shown } from './words';

/** More than anybody reads on a screen; the file has them all. */
const mostRows = 500;

interface AnswerTableProps {
  readonly table: Table;
  readonly language: Language;
  readonly fileName: string;
}

/** One list of an answer, to be read and to be saved. It scrolls by itself where it is wider than the page. */
export function AnswerTable({ table, language, fileName }: AnswerTableProps) {
  const heading = useId();
  const [isUnsaved, setUnsaved] = useState(false);
  const { columns, rows } = inOneLanguage(table, language);
  const first = rows.slice(0, mostRows);
  // What the service counted are the items of the outer list, not the rows that lists within it are spread into.
  const isSpread = table.path.length > 1 || table.total === undefined;
  const outer = headingOf(table.path.slice(0, 1), language);
  const count = [
    ...(table.total === undefined
      ? []
      : [(isSpread ? `${outer}: ` : '') + rowsInWords(table.outer, table.total, language)]),
    ...(isSpread ? [inRows(rows.length, language)] : []),
  ].join(' · ');
  const isNumber = columns.map(
    (_, at) =>
      rows.some((row) => typeof row[at] === 'number') && rows.every((row) => typeof (row[at] ?? 0) === 'number'),
  );
  return (
    <div className="answer-table">
      <div className="answer-table-head">
        <h3 id={heading}>{headingOf(table.path, language)}</h3>
        <p>{count}</p>
        {rows.length > 0 && (
          <button
            type="button"
            onClick={() => {
              csvOf(table, language).then(
                (csv) => {
                  setUnsaved(false);
                  saveText(csv, `${fileName}.csv`, 'text/csv;charset=utf-8');
                },
                () => {
                  setUnsaved(true);
                },
              );
            }}
          >
            {texts.save[language]}
          </button>
        )}
      </div>
      {isUnsaved && <p role="alert">{texts.unreachable[language]}</p>}
      {columns.length === 0 ? (
        table.total === undefined || table.total === 0 ? (
          <p>{texts.nothing[language]}</p>
        ) : null
      ) : (
        // A region that scrolls must be reached by the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="scrolls" role="region" aria-labelledby={heading} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column, at) => (
                  <th key={column.join('.')} scope="col" className={isNumber[at] === true ? 'number' : undefined}>
                    {column.length > 1 && <small>{headingOf(column.slice(0, -1), language)}.</small>}
                    {headingOf(column.slice(-1), language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {first.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, at) => (
                    <td key={at} className={isNumber[at] === true ? 'number' : undefined}>
                      {shown(cell, language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > mostRows && (
        <p>{`${rowsInWords(mostRows, rows.length, language)}. ${texts.restInFile[language]}`}</p>
      )}
    </div>
  );
}
