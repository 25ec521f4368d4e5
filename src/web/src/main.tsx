import './strict-styles';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples/catalogue';
import { Page } from './Page';
import { Workplace } from './Workplace';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id root.');
createRoot(root).render(
  <StrictMode>
    <Page examples={examples} Workplace={Workplace} />
  </StrictMode>,
);
