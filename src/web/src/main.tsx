import './strict-styles';
import './page.css';
import './question/question.css';
import './answer/answer.css';
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples/catalogue';
import { Page } from './Page';

const Explorer = lazy(() => import('./graphiql/Explorer'));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id root.');
const [first, ...others] = examples;
if (first === undefined) throw new Error('There is no example to start with.');
createRoot(root).render(
  <StrictMode>
    <Page examples={[first, ...others]} Explorer={Explorer} />
  </StrictMode>,
);
