import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { Request } from '../request';

/** Shows each requested example in a tab: the one that holds it unchanged, else a fresh one. Renders nothing. */
export function OpenExample({ request }: { readonly request: Request | undefined }) {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
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
      changeTab(at);
    } else {
      addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
      updateActiveTabValues({ query, variables });
    }
    focusRunButton();
  }, [request, tabs, queryEditor, variableEditor, addTab, changeTab, updateActiveTabValues]);

  return null;
}

/** From the list the next step is to run, so Enter does. */
function focusRunButton(): void {
  const button = document.querySelector<HTMLElement>('.graphiql-execute-button');
  button?.focus({ preventScroll: true });
  button?.closest('.graphiql-container')?.scrollIntoView({ block: 'nearest' });
}
