import { Suspense, useState, type ComponentType, type KeyboardEvent } from 'react';
import { AnswerView } from './answer/AnswerView';
import { Choice } from './Choice';
import { FailureNotice } from './FailureNotice';
import type { Language } from './language';
import { QuestionForm } from './question/QuestionForm';
import type { Question, Reply } from './service';
import { isOfExample, type Shown } from './shown';
import { texts } from './texts';
import { views, type View } from './view';

/** GraphiQL, which comes later than the page and shows what the page asks. */
export type Explorer = ComponentType<{
  readonly shown: Shown;
  readonly language: Language;
  readonly isVisible: boolean;
  /** Called with each question that was asked in GraphiQL, and what came of it. */
  readonly onAnswered: (question: Question, reply: Reply) => void;
  /** Called when the service does not tell its schema. */
  readonly onSchemaClosed: () => void;
}>;

interface WorkplaceProps {
  readonly shown: Shown;
  readonly language: Language;
  readonly view: View;
  readonly Explorer: Explorer;
  readonly onView: (view: View) => void;
  readonly onAsk: (question: Question) => void;
  readonly onAnswered: (question: Question, reply: Reply) => void;
}

/** The open question and its answer: as a table, or in GraphiQL, which is loaded when it is wanted first and keeps its place after that. */
export function Workplace({ shown, language, view, Explorer, onView, onAsk, onAnswered }: WorkplaceProps) {
  const [schemaClosed, setSchemaClosed] = useState(false);
  const [explorerWanted, setExplorerWanted] = useState(view === 'graphiql');
  if (view === 'graphiql' && !explorerWanted) setExplorerWanted(true);
  const { example, asked } = shown;
  const isOwn = !isOfExample(shown);

  /** As in GraphiQL's editors, wherever the focus is. */
  function askByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (event.target instanceof Element && event.target.closest('.monaco-editor') !== null) return;
    event.preventDefault();
    const form = event.currentTarget.querySelector<HTMLFormElement>('form.question');
    if (form !== null) form.requestSubmit();
    else event.currentTarget.querySelector<HTMLElement>('.graphiql-execute-button')?.click();
  }

  return (
    // Not a control: it listens for what its controls leave over.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main id="answer" tabIndex={-1} aria-labelledby="question-title" onKeyDown={askByKey}>
      <div className="question-head">
        <div>
          <h2 id="question-title" tabIndex={-1}>
            {isOwn ? texts.ownQuestion[language] : example.title[language]}
          </h2>
          <p>{isOwn ? texts.ownQuestionAbout[language] : example.about[language]}</p>
        </div>
        <Choice
          label={texts.views[language]}
          options={views}
          chosen={view}
          nameOf={(option) => texts[option][language]}
          onChoose={onView}
        />
      </div>
      <p role="status" className="only-heard">
        {(asked.reply === undefined ? texts.asking : texts.answered)[language]}
      </p>
      {view === 'table' && (
        <div className="answer">
          <QuestionForm
            key={keyOf(asked.question)}
            question={asked.question}
            language={language}
            choices={isOwn ? {} : example.choices}
            onAsk={onAsk}
          />
          <AnswerView
            reply={asked.reply}
            language={language}
            fileName={isOwn ? 'graphcouncil' : `graphcouncil-${example.id.replace('/', '-')}`}
            onRetry={() => {
              onAsk({ ...asked.question });
            }}
          />
        </div>
      )}
      {explorerWanted && (
        <FailureNotice message={texts.failed[language]}>
          {schemaClosed && view === 'graphiql' && (
            <p role="status" className="notice">
              {texts.withoutSchema[language]}
            </p>
          )}
          <Suspense fallback={<p className="notice">{texts.loading[language]}</p>}>
            <div lang="en" className="explorer" hidden={view !== 'graphiql'}>
              <Explorer
                shown={shown}
                language={language}
                isVisible={view === 'graphiql'}
                onAnswered={onAnswered}
                onSchemaClosed={() => {
                  setSchemaClosed(true);
                }}
              />
            </div>
          </Suspense>
        </FailureNotice>
      )}
    </main>
  );
}

/** The fields show what was asked; while the same is asked again they stay as they are. */
function keyOf({ query, variables }: Question): string {
  return query + JSON.stringify(variables);
}
