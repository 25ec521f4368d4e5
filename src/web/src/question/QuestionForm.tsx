import { useId, type SyntheticEvent } from 'react';
import { fieldWord } from '../answer/words';
import type { Language } from '../language';
import type { Question } from '../service';
import { texts } from '../texts';

interface QuestionFormProps {
  readonly question: Question;
  readonly language: Language;
  /** Called with the question as it was changed. */
  readonly onAsk: (question: Question) => void;
}

/** The values that the question takes, each in a field, and the button that asks. What is more than a text or a number is changed in GraphiQL. */
export function QuestionForm({ question, language, onAsk }: QuestionFormProps) {
  const fields = Object.entries(question.variables).filter(([, value]) => isText(value) || isNumber(value));

  function submit(event: SyntheticEvent<HTMLFormElement>): void {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const changed = fields.map(([name, value]) => {
      const text = given.get(name);
      return [name, typeof text !== 'string' ? value : isNumber(value) ? numberIn(text) : text.trim()] as const;
    });
    onAsk({ ...question, variables: { ...question.variables, ...Object.fromEntries(changed) } });
  }

  return (
    <form className="question" aria-label={texts.fields[language]} onSubmit={submit}>
      {fields.map(([name, value]) => (
        <Field key={name} name={name} value={value} language={language} />
      ))}
      <button type="submit" className="run">
        {texts.run[language]}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: unknown;
  readonly language: Language;
}

function Field({ name, value, language }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{fieldWord(name, language)}</label>
      <input
        id={id}
        name={name}
        type={isNumber(value) ? 'number' : 'text'}
        defaultValue={String(value)}
        autoComplete="off"
      />
    </div>
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** An emptied field asks for nothing; whether that will do is for the service to say. */
function numberIn(text: string): number | null {
  return text === '' ? null : Number(text);
}
