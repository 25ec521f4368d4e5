import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Language } from '../language';
import type { Question } from '../service';
import type { Asked } from '../useAnswer';
import { inJson } from './in-json';
import { variablesText } from './variables-text';

interface OpenQuestionProps {
  readonly asked: Asked;
  readonly language: Language;
  /** Questions that stand in GraphiQL already, with their answers, because they were asked there. */
  readonly askedHere: WeakSet<Question>;
  /** The question that was opened last; it outlives the times when nobody sees GraphiQL. */
  readonly openedRef: RefObject<Question | undefined>;
}

/**
 * Shows what the page asks: in the tab that holds the question, with other values perhaps, else in a fresh one; its answer when it has come. Renders
 * nothing.
 */
export function OpenQuestion({ asked: { question, reply }, language, askedHere, openedRef }: OpenQuestionProps) {
  const actions = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const schemaFault = useGraphiQL((state) => state.fetchError);
  const activeId = active?.id;

  useEffect(() => {
    if (question === openedRef.current || askedHere.has(question)) return;
    if (queryEditor === undefined || variableEditor === undefined) return;
    const isFirst = openedRef.current === undefined;
    openedRef.current = question;

    const { query } = question;
    const variables = variablesText(question);
    const at = tabs.findIndex((tab) => tab.query === query);
    if (at >= 0) actions.changeTab(at);
    else actions.addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    actions.updateActiveTabValues({ query, variables });
    actions.setOperationFacts(factsOf(query));
    if (!isFirst) focusRunButton();
  }, [question, askedHere, openedRef, tabs, queryEditor, variableEditor, actions]);

  const show = useEffectEvent((response: string) => {
    if (active?.query !== question.query) return;
    // GraphiQL writes there too when it cannot have the schema, in the same turn.
    queueMicrotask(() => {
      responseEditor?.setValue(response);
      actions.updateActiveTabValues({ response });
    });
  });
  useEffect(() => {
    if (question !== openedRef.current || responseEditor === undefined) return;
    show(reply === undefined ? '' : JSON.stringify(inJson(reply, language), null, 2));
  }, [question, reply, language, responseEditor, schemaFault, activeId, openedRef]);

  return null;
}

/** GraphiQL reads these from the editor only after a pause, and a run before it would ask for the operation of the tab left. */
function factsOf(query: string) {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName !== undefined && { operationName }) };
}

/** From the list the next step is to run it once more, with changes, so Enter does. */
function focusRunButton(): void {
  const button = document.querySelector<HTMLElement>('.graphiql-execute-button');
  button?.focus({ preventScroll: true });
  button?.closest('.graphiql-container')?.scrollIntoView({ block: 'nearest' });
}
