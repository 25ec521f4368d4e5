import { useEffect, useEffectEvent, useState } from 'react';
import { addressOf, exampleAt } from './address';
import { questionOf, type Example } from './examples/example';
import { ExampleList } from './ExampleList';
import { Choice } from './Choice';
import { chooseLanguage, languageNames, languages, preferredLanguage } from './language';
import { escoNotice, texts } from './texts';
import { askAs } from './service';
import { useAnswer } from './useAnswer';
import { chooseView, preferredView } from './view';
import { inWords, standpointNames, standpoints, standpointsOf, useTold, type Standpoint } from './viewer';
import { Workplace, type Explorer } from './Workplace';

interface PageProps {
  /** The first is open where the address names none. */
  readonly examples: readonly [Example, ...Example[]];
  readonly Explorer: Explorer;
}

export function Page({ examples, Explorer }: PageProps) {
  const [language, setLanguage] = useState(preferredLanguage);
  const [view, setView] = useState(preferredView);
  const [isWide] = useState(() => matchMedia('(min-width: 60rem)').matches);
  const [example, setExample] = useState(() => exampleAt(location.search, examples) ?? examples[0]);
  const { asked, askNow, take } = useAnswer(() => questionOf(example));
  const told = useTold();
  const [standpoint, setStandpoint] = useState<Standpoint>('SELF');

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${example.title[language]} – GraphCouncil`;
  }, [language, example]);

  // Back and forward open the example that the address names then; a link within the page is no other address.
  const follow = useEffectEvent(() => {
    const named = exampleAt(location.search, examples) ?? examples[0];
    if (named === example) return;
    setExample(named);
    askNow(questionOf(named));
  });
  useEffect(() => {
    const onMove = () => {
      follow();
    };
    addEventListener('popstate', onMove);
    return () => {
      removeEventListener('popstate', onMove);
    };
  }, []);

  function open(chosen: Example): void {
    if (addressOf(chosen) !== location.search) history.pushState(null, '', addressOf(chosen));
    setExample(chosen);
    askNow(questionOf(chosen));
    // From the list the next thing to read is the answer. In GraphiQL its own button takes the focus when the question stands there.
    if (view === 'table') document.getElementById('question-title')?.focus();
  }

  /** Until the page is opened anew: nobody is to wonder tomorrow why so much is hidden. */
  function lookAs(chosen: Standpoint): void {
    setStandpoint(chosen);
    askAs(chosen === 'SELF' ? undefined : chosen);
    askNow({ ...asked.question });
  }

  const choosable = told === undefined ? [] : standpointsOf(told.viewer);
  return (
    <>
      <a className="skip-link" href="#examples">
        {texts.skipToExamples[language]}
      </a>
      <a className="skip-link" href="#answer">
        {texts.skipToAnswer[language]}
      </a>
      <header>
        <div>
          <h1>GraphCouncil</h1>
          <p>{texts.purpose[language]}</p>
        </div>
        {choosable.length > 1 && (
          <label className="standpoint">
            {texts.seeAs[language]}
            <select
              value={standpoint}
              onChange={(event) => {
                lookAs(standpoints.find((one) => one === event.target.value) ?? 'SELF');
              }}
            >
              {choosable.map((one) => (
                <option key={one} value={one}>
                  {standpointNames[one][language]}
                </option>
              ))}
            </select>
          </label>
        )}
        <Choice
          label={texts.language[language]}
          options={languages}
          chosen={language}
          nameOf={(option) => languageNames[option]}
          languageOf={(option) => option}
          onChoose={(chosen) => {
            chooseLanguage(chosen);
            setLanguage(chosen);
          }}
        />
      </header>
      <nav id="examples" tabIndex={-1} aria-label={texts.examples[language]}>
        <details open={isWide}>
          <summary>
            <h2>{texts.examples[language]}</h2>
          </summary>
          <p>{texts.howTo[language]}</p>
          <ExampleList language={language} examples={examples} current={example} onOpen={open} />
        </details>
      </nav>
      <Workplace
        shown={{ example, asked }}
        language={language}
        view={view}
        Explorer={Explorer}
        onView={(chosen) => {
          chooseView(chosen);
          setView(chosen);
        }}
        onAsk={askNow}
        onAnswered={(question, reply) => {
          const of = examples.find(({ query }) => query === question.query);
          if (of !== undefined && of !== example) {
            setExample(of);
            history.replaceState(null, '', addressOf(of));
          }
          take({ question, reply });
        }}
      />
      <footer>
        {told !== undefined && <p id="today">{`${texts.asOf[language]} ${inWords(told.today, language)}.`}</p>}
        {told?.viewer.isOnDemo === true && <p>{texts.demo[language]}</p>}
        <p lang="en">{escoNotice}</p>
      </footer>
    </>
  );
}
