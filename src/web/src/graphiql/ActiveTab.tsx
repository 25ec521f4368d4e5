import { useGraphiQL } from '@graphiql/react';
import { useEffect, useEffectEvent } from 'react';
import type { Question, Reply } from '../service';
import { answeredIn } from './in-json';
import { variablesIn } from './variables-text';

interface ActiveTabProps {
  /** What the page shows. */
  readonly question: Question;
  /** Called when somebody turns to a tab that holds another question with its answer. */
  readonly onTurn: (question: Question, reply: Reply) => void;
}

/** Keeps the tab that is open in sight, however many there are, and the page with it. Renders nothing. */
export function ActiveTab({ question, onTurn }: ActiveTabProps) {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const count = useGraphiQL((state) => state.tabs.length);
  const id = tab?.id;

  useEffect(() => {
    // The strip of tabs moves while it makes room for a new one, so look when that is laid out.
    const frame = requestAnimationFrame(() => {
      document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [id, count]);

  const turn = useEffectEvent(() => {
    if (tab === undefined || tab.query === question.query) return;
    const reply = answeredIn(tab.response);
    if (reply !== undefined) onTurn({ query: tab.query ?? '', variables: variablesIn(tab.variables ?? null) }, reply);
  });
  useEffect(() => {
    turn();
  }, [id]);

  return null;
}
