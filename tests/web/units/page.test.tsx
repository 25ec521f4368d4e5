import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Example } from '../../../src/web/src/examples/example';
import { Page } from '../../../src/web/src/Page';
import type { Request } from '../../../src/web/src/request';

const example: Example = {
  id: 'projects/one',
  area: 'projects',
  order: 1,
  title: { da: 'Hvem kan hjælpe?', en: 'Who can help?' },
  about: { da: 'Alle, der svarer.', en: 'All who answer.' },
  query: '{ a }',
  variables: '',
};

function Workplace({ request, waiting }: { readonly request: Request | undefined; readonly waiting: string }) {
  return <output>{request?.example.id ?? waiting}</output>;
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  render(<Page examples={[example]} Workplace={Workplace} />);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('The page speaks Danish at first, with the English beside it and marked as such', () => {
  expect(document.documentElement.lang).toBe('da');
  const button = screen.getByRole('button', { name: 'Hvem kan hjælpe? Who can help?' });
  expect(button.querySelector('[lang=en]')?.textContent).toBe('Who can help?');
  expect(screen.getByText('Alle, der svarer.').id).toBe(button.getAttribute('aria-describedby'));
});

test('The switch turns the whole page to English, and the next visit starts there', () => {
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('GraphCouncil – ask the graph');
  expect(screen.getByRole('heading', { name: 'Example questions' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true');

  cleanup();
  render(<Page examples={[example]} Workplace={Workplace} />);
  expect(screen.getByRole('button', { name: 'Who can help? Hvem kan hjælpe?' })).toBeTruthy();
});

test('A press on an example hands it to the workplace, marks it and says so', () => {
  const button = screen.getByRole('button', { name: /Hvem kan hjælpe/u });
  fireEvent.click(button);
  expect(document.querySelector('output')?.textContent).toBe('projects/one');
  expect(button.getAttribute('aria-current')).toBe('true');
  expect(document.querySelector('.only-heard')?.textContent).toContain('Hvem kan hjælpe?');
});
