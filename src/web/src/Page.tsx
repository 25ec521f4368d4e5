import { useEffect, useState, type ComponentType } from 'react';
import { areas } from './examples/areas';
import type { Example } from './examples/example';
import { ExampleList } from './ExampleList';
import { otherThan, rememberedLanguage, rememberLanguage } from './language';
import { LanguageSwitch } from './LanguageSwitch';
import type { Request } from './request';
import { escoNotice, texts } from './texts';
import { inWords, useToday } from './today';

interface PageProps {
  readonly examples: readonly Example[];
  /** Where examples are opened and run; told the latest request and the language to speak. */
  readonly Workplace: ComponentType<{
    readonly request: Request | undefined;
    readonly failure: string;
    readonly waiting: string;
    readonly withoutSchema: string;
  }>;
}

export function Page({ examples, Workplace }: PageProps) {
  const [language, setLanguage] = useState(rememberedLanguage);
  const [request, setRequest] = useState<Request>();
  const [unfolded] = useState(() => (matchMedia('(min-width: 60rem)').matches ? areas : areas.slice(0, 1)));
  const today = useToday();
  const other = otherThan(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.pageTitle[language];
    rememberLanguage(language);
  }, [language]);

  return (
    <>
      <a className="skip-link" href="#examples">
        {texts.skipToExamples[language]}
      </a>
      <a className="skip-link" href="#graphiql">
        {texts.skipToGraphiql[language]}
      </a>
      <header>
        <div>
          <h1>GraphCouncil</h1>
          <p>{texts.purpose[language]}</p>
          <p lang={other} className="other-language">
            {texts.purpose[other]}
          </p>
        </div>
        <LanguageSwitch language={language} onChoose={setLanguage} />
      </header>
      <nav id="examples" tabIndex={-1} aria-labelledby="examples-heading">
        <h2 id="examples-heading">{texts.examples[language]}</h2>
        <p>{texts.howTo[language]}</p>
        <ExampleList
          language={language}
          examples={examples}
          unfolded={unfolded}
          current={request?.example}
          onOpen={(example) => {
            setRequest({ example });
          }}
        />
      </nav>
      <main id="graphiql" tabIndex={-1} aria-label="GraphiQL">
        <Workplace
          request={request}
          failure={texts.failed[language]}
          waiting={texts.loading[language]}
          withoutSchema={texts.withoutSchema[language]}
        />
      </main>
      <p role="status" className="only-heard">
        {request === undefined ? '' : `${texts.opened[language]} ${request.example.title[language]}`}
      </p>
      <footer>
        {today !== undefined && <p id="today">{`${texts.asOf[language]} ${inWords(today, language)}.`}</p>}
        <p>{texts.demo[language]}</p>
        <p lang="en">{escoNotice}</p>
      </footer>
    </>
  );
}
