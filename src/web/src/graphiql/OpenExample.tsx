import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import { useEffect, useRef } from 'react';
import type { Request } from '../request';

/** Shows each requested example in a tab: the one that holds it unchanged, else a fresh one. Renders nothing. */
export function OpenExample({ request }: { readonly request: Request | undefined }) {
  const actions = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const done = useRef<Request>(undefined);

  useEffect(() => {
    if (request === undefined || request === done.current) return;
    if (queryEditor === undefined || variableEditor === undefined) return;
    done.current = request;

    const { query, variables } = request.example;
    const at = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (at >= 0) {
      actions.changeTab(at);
    } else {
      actions.addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
      actions.updateActiveTabValues({ query, variables });
    }
    actions.setOperationFacts(factsOf(query));
    focusRunButton();
  }, [request, tabs, queryEditor, variableEditor, actions]);

  return null;
}

/** GraphiQL reads these from the editor only after a pause, and a run before it would ask for the operation of the tab left. */
function factsOf(query: string) {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName !== undefined && { operationName }) };
}

/** From the list the next step is to run, so Enter does. */
function focusRunButton(): void {
  const button = document.querySelector<HTMLElement>('.graphiql-execute-button');
  button?.focus({ preventScroll: true });
  button?.closest('.graphiql-container')?.scrollIntoView({ block: 'nearest' });
}
