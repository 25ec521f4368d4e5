import { lazy, Suspense, useState } from 'react';
import { examples } from './examples/catalogue';
import { FailureNotice } from './FailureNotice';
import type { Request } from './request';

const Explorer = lazy(() => import('./graphiql/Explorer'));

interface WorkplaceProps {
  readonly request: Request | undefined;
  readonly failure: string;
  readonly waiting: string;
  /** Said when the service does not tell its schema. */
  readonly withoutSchema: string;
}

/** GraphiQL, once it has come; its own words are English. */
export function Workplace({ request, failure, waiting, withoutSchema }: WorkplaceProps) {
  const [schemaClosed, setSchemaClosed] = useState(false);
  const [first] = examples;
  if (first === undefined) throw new Error('There is no example to start with.');
  return (
    <FailureNotice message={failure}>
      {schemaClosed && <p role="status">{withoutSchema}</p>}
      <Suspense fallback={<p>{waiting}</p>}>
        <div lang="en" className="explorer">
          <Explorer
            first={first}
            request={request}
            onSchemaClosed={() => {
              setSchemaClosed(true);
            }}
          />
        </div>
      </Suspense>
    </FailureNotice>
  );
}
