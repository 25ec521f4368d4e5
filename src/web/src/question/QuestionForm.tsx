import { useId, type SyntheticEvent } from 'react';
import { fieldWord } from '../answer/words';
import type { Choice } from '../examples/example';
import type { Language } from '../language';
import type { Question } from '../service';
import { texts } from '../texts';
import { NodeChoice } from './NodeChoice';

const Day = /^\d{4}-\d\d-\d\d$/u;

interface QuestionFormProps {
  readonly question: Question;
  readonly language: Language;
  /** Of variables that are ids, the nodes that can be chosen. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** Called with the question as it was changed. */
  readonly onAsk: (question: Question) => void;
}

/** The values that the question takes, each in a field, and the button that asks. What is more than a text or a number is changed in GraphiQL. */
export function QuestionForm({ question, language, choices, onAsk }: QuestionFormProps) {
  const fields = Object.entries(question.variables).flatMap(([name, value]) =>
    isText(value) || isNumber(value) ? [[name, value] as const] : [],
  );

  function submit(event: SyntheticEvent<HTMLFormElement>): void {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const changed = fields.map(([name, value]) => {
      const text = given.get(name);
      return [name, typeof text !== 'string' ? value : isNumber(value) ? Number(text) : text.trim()] as const;
    });
    onAsk({ ...question, variables: { ...question.variables, ...Object.fromEntries(changed) } });
  }

  return (
    <form className="question" aria-label={texts.fields[language]} onSubmit={submit}>
      {fields.map(([name, value]) => (
        <Field key={name} name={name} value={value} language={language} choice={choices[name]} />
      ))}
      <button type="submit" className="run">
        {texts.run[language]}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: string | number;
  readonly language: Language;
  readonly choice: Choice | undefined;
}

function Field({ name, value, language, choice }: FieldProps) {
  const id = useId();
  const type = isNumber(value) ? 'number' : Day.test(value) ? 'date' : 'text';
  return (
    <div>
      <label htmlFor={id}>{fieldWord(name, language)}</label>
      {choice !== undefined && isText(value) ? (
        <NodeChoice id={id} name={name} value={value} choice={choice} language={language} />
      ) : (
        <input
          id={id}
          name={name}
          type={type}
          // A question that takes a number or a day can't be asked without; how large it may be is for the service to say.
          required={type !== 'text'}
          step={type === 'number' ? 'any' : undefined}
          defaultValue={value}
          autoComplete="off"
        />
      )}
    </div>
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
