import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './explorer.css';
import { useState } from 'react';
import type { Example } from '../examples/example';
import type { Request } from '../request';
import { isFirstVisit } from './first-visit';
import { fetcherThatTells } from './fetcher';
import { OpenExample } from './OpenExample';

interface ExplorerProps {
  /** Stands in the first tab until tabs are remembered from an earlier visit. */
  readonly first: Example;
  readonly request: Request | undefined;
  /** Called when the service does not tell its schema; the first function given is the one called. */
  readonly onSchemaClosed: () => void;
}

/** GraphiQL with the service's endpoint. Loaded on its own: Monaco is most of the page's bytes. */
export default function Explorer({ first, request, onSchemaClosed }: ExplorerProps) {
  const [fetcher] = useState(() => fetcherThatTells(onSchemaClosed));
  return (
    <GraphiQL
      fetcher={fetcher}
      forcedTheme="system"
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
      defaultTabs={[{ query: first.query, variables: first.variables }]}
      // GraphiQL leaves the variables of its default tab out of the editor; what is remembered from an earlier visit goes before.
      {...(isFirstVisit() && { initialVariables: first.variables })}
    >
      <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
      <OpenExample request={request} />
    </GraphiQL>
  );
}
