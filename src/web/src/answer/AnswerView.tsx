import type { GraphQLFormattedError } from 'graphql';
import type { Language } from '../language';
import type { Reply } from '../service';
import { texts } from '../texts';
import { AnswerTable } from './AnswerTable';
import { tablesOf } from './flatten';
import { remedyFor } from './refusals';
import { fieldWord, shown } from './words';

interface AnswerViewProps {
  /** Undefined while it is waited for. */
  readonly reply: Reply | undefined;
  readonly language: Language;
  /** What files are called, without their ending. */
  readonly fileName: string;
  readonly onRetry: () => void;
}

/** An answer as tables, or in one sentence why there is none. */
export function AnswerView({ reply, language, fileName, onRetry }: AnswerViewProps) {
  if (reply === undefined) return <p>{texts.asking[language]}</p>;
  if (reply.kind !== 'answered') {
    return (
      <div role="alert" className="no-answer">
        <p>
          {reply.kind === 'unreachable'
            ? texts.unreachable[language]
            : `${texts.unreadable[language]} ${String(reply.status)}.`}
        </p>
        <button type="button" onClick={onRetry}>
          {texts.retry[language]}
        </button>
      </div>
    );
  }

  const { data, errors = [], extensions } = reply.result;
  const tables = tablesOf(data ?? {});
  const hidden = hiddenIn(extensions);
  return (
    <>
      {errors.length > 0 && (
        <div role="alert" className="no-answer">
          <p>{(data ? texts.inPart : texts.refused)[language]}</p>
          {errors.map((error, index) => (
            <Refusal key={index} error={error} language={language} />
          ))}
        </div>
      )}
      {hidden.length > 0 && (
        <p className="quiet">{`${texts.hidden[language]}: ${hidden.map((name) => hiddenWord(name, language)).join(', ')}.`}</p>
      )}
      {tables.map((table, index) => (
        <AnswerTable
          key={table.path.join('.')}
          table={table}
          language={language}
          fileName={tables.length > 1 ? `${fileName}-${String(index + 1)}-${table.path.at(-1) ?? ''}` : fileName}
        />
      ))}
    </>
  );
}

/** What was asked for and may not be read: `Person.email`, or a type of relationship. */
function hiddenIn(extensions: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const hidden = extensions?.['hidden'];
  return Array.isArray(hidden) ? hidden.filter((name) => typeof name === 'string') : [];
}

function hiddenWord(name: string, language: Language): string {
  const field = name.split('.')[1];
  return field === undefined ? shown(name, language) : fieldWord(field, language);
}

function Refusal({ error, language }: { readonly error: GraphQLFormattedError; readonly language: Language }) {
  const remedy = remedyFor(error);
  const code = error.extensions?.['code'];
  return (
    <>
      {remedy !== undefined && <p>{remedy[language]}</p>}
      <p className="quiet">
        {texts.message[language]}: <span lang="en">{error.message}</span>
        {typeof code === 'string' && <code> {code}</code>}
      </p>
    </>
  );
}
