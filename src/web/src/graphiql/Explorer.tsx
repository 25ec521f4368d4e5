import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './explorer.css';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../language';
import type { Question, Reply } from '../service';
import type { Shown } from '../shown';
import { ActiveTab } from './ActiveTab';
import { fetcherThatTells } from './fetcher';
import { isFirstVisit } from './first-visit';
import { OpenQuestion } from './OpenQuestion';
import { variablesText } from './variables-text';

interface ExplorerProps {
  readonly shown: Shown;
  readonly language: Language;
  /** Whether somebody can see it. While not, it leaves its tabs as they are. */
  readonly isVisible: boolean;
  readonly onAnswered: (question: Question, reply: Reply) => void;
  readonly onSchemaClosed: () => void;
}

/** GraphiQL with the service's endpoint. Loaded on its own: Monaco is most of the page's bytes. */
export default function Explorer({ shown, language, isVisible, onAnswered, onSchemaClosed }: ExplorerProps) {
  const [askedHere] = useState(() => new WeakSet<Question>());
  const listener = {
    language,
    onAnswered: (question: Question, reply: Reply) => {
      askedHere.add(question);
      onAnswered(question, reply);
    },
    onSchemaClosed,
  };
  const [{ fetcher, tell }] = useState(() => fetcherThatTells(listener));
  useEffect(() => {
    tell(listener);
  });
  const [first] = useState(shown.asked.question);
  const openedRef = useRef<Question>(undefined);
  return (
    <GraphiQL
      fetcher={fetcher}
      forcedTheme="system"
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
      defaultTabs={[{ query: first.query, variables: variablesText(first) }]}
      // GraphiQL leaves the variables of its default tab out of the editor; what is remembered from an earlier visit goes before.
      {...(isFirstVisit() && { initialVariables: variablesText(first) })}
    >
      <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
      <ActiveTab question={shown.asked.question} onTurn={listener.onAnswered} />
      {isVisible && (
        <OpenQuestion asked={shown.asked} language={language} askedHere={askedHere} openedRef={openedRef} />
      )}
    </GraphiQL>
  );
}
