import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Example } from '../../../src/web/src/examples/example';
import type { Language } from '../../../src/web/src/language';
import { Page } from '../../../src/web/src/Page';
import { askAs, type Question, type Reply } from '../../../src/web/src/service';
import type { Shown } from '../../../src/web/src/shown';

const one: Example = {
  id: 'projects/one',
  area: 'projects',
  order: 1,
  title: { da: 'Hvem kan hjælpe?', en: 'Who can help?' },
  about: { da: 'Alle, der svarer.', en: 'All who answer.' },
  query: 'query One($name: String, $level: Int) { people { name } }',
  variables: { name: 'Jørgen', level: 4 },
  choices: {},
};
const two: Example = {
  ...one,
  id: 'projects/two',
  order: 2,
  title: { da: 'Hvad mangler?', en: 'What is missing?' },
  query: '{ two }',
  variables: {},
};

const asked = vi.fn<(question: Question) => void>();
let answer: () => Promise<Response>;
let viewer: { readonly isOnDemo: boolean; readonly roles: readonly string[] };
let views: (string | null)[];

interface ExplorerProps {
  readonly shown: Shown;
  readonly isVisible: boolean;
  readonly onAnswered: (question: Question, reply: Reply) => void;
}

function Explorer({ shown, isVisible, onAnswered }: ExplorerProps) {
  return (
    <button
      type="button"
      onClick={() => {
        onAnswered(
          { query: '{ own }', variables: {} },
          { kind: 'answered', result: { data: { own: [{ name: 'Egen' }] } } },
        );
      }}
    >
      GraphiQL {String(isVisible)} {shown.asked.question.query}
    </button>
  );
}

function json(data: unknown): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(data)));
}

function speak(...languages: readonly string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

function open(address = '/') {
  history.replaceState(null, '', address);
  return render(<Page examples={[one, two]} Explorer={Explorer} />);
}

beforeEach(() => {
  localStorage.clear();
  asked.mockClear();
  speak('da-DK');
  answer = () => json({ data: { people: { totalCount: 2, nodes: [{ name: 'Åse' }, { name: 'Bo' }] } } });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  viewer = { isOnDemo: true, roles: ['SECRETARIAT'] };
  views = [];
  vi.stubGlobal('fetch', (_: string, { body, headers }: { readonly body: string; readonly headers: HeadersInit }) => {
    const question = JSON.parse(body) as Question;
    if (question.query.startsWith('{ today ')) return json({ data: { today: '2026-11-01', viewer } });
    views.push(new Headers(headers).get('graphcouncil-view-as'));
    asked(question);
    return answer();
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('The language', () => {
  test.each([
    [['da-DK', 'en'], 'da'],
    [['en-US', 'da'], 'en'],
    [['de-DE', 'da', 'en'], 'da'],
    [['nb-NO', 'en'], 'da'],
    [['de-DE'], 'en'],
    [[], 'en'],
  ] satisfies [string[], Language][])('of a browser that asks for %j is %s', (browser, language) => {
    speak(...browser);
    open();
    expect(document.documentElement.lang).toBe(language);
    expect(screen.getByRole('heading', { level: 2, name: one.title[language] })).toBeTruthy();
  });

  test('is the only one on the page, but for the word by which the other is chosen and what exists in English only', async () => {
    open();
    await screen.findByText('Åse');
    expect(document.body.textContent).not.toContain(one.title.en);
    expect([...document.querySelectorAll('[lang=en]')].map((each) => each.textContent)).toEqual([
      'English',
      'This service uses the ESCO classification of the European Commission.',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(document.body.textContent).not.toContain(one.title.da);
  });

  test('is the one chosen, on the next visit too, whatever the browser asks for', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Who can help? – GraphCouncil');
    cleanup();
    open();
    expect(document.documentElement.lang).toBe('en');
  });

  test('is not remembered before it was chosen', () => {
    speak('en');
    open();
    cleanup();
    speak('da');
    open();
    expect(document.documentElement.lang).toBe('da');
  });
});

describe('The address', () => {
  test('opens the example that it names, and the first when it names none that there is', () => {
    open('/?example=projects/two');
    expect(screen.getByRole('heading', { level: 2, name: 'Hvad mangler?' })).toBeTruthy();
    cleanup();
    open('/?example=projects/gone');
    expect(screen.getByRole('heading', { level: 2, name: 'Hvem kan hjælpe?' })).toBeTruthy();
  });

  test('names what was chosen, and back and forward follow it', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Hvad mangler?' }));
    expect(location.search).toBe('?example=projects/two');
    expect(document.activeElement?.textContent).toBe('Hvad mangler?');
    act(() => {
      history.back();
    });
    expect(await screen.findByRole('heading', { level: 2, name: 'Hvem kan hjælpe?' })).toBeTruthy();
    act(() => {
      history.forward();
    });
    expect(await screen.findByRole('heading', { level: 2, name: 'Hvad mangler?' })).toBeTruthy();
    await waitFor(() => {
      expect(asked.mock.lastCall?.[0].query).toBe('{ two }');
    });
  });
});

describe('Whoever asks', () => {
  const choice = () => screen.findByRole('combobox', { name: 'Se som' });
  const options = async () => [...(await choice()).querySelectorAll('option')].map((option) => option.textContent);

  afterEach(() => {
    askAs(undefined);
  });

  test('sees a demo as anybody, is asked for again as that, and as themselves on the next visit', async () => {
    open();
    expect(await options()).toHaveLength(7);
    await screen.findByText('Åse');
    answer = () => json({ data: { people: { totalCount: 1, nodes: [{ name: 'Bo' }] } } });
    fireEvent.change(await choice(), { target: { value: 'PUBLIC' } });
    await waitFor(() => {
      expect(screen.queryByText('Åse')).toBeNull();
    });
    fireEvent.change(await choice(), { target: { value: 'SELF' } });
    await waitFor(() => {
      expect(views).toEqual([null, 'PUBLIC', null]);
    });
    expect(screen.getByText(/^Demodata/u)).toBeTruthy();
  });

  test('elsewhere takes roles away only, and is told of no invented people', async () => {
    viewer = { isOnDemo: false, roles: ['NETWORK'] };
    open();
    expect(await options()).toEqual(['Dig selv', 'Netværket', 'Offentligheden']);
    expect(screen.queryByText(/^Demodata/u)).toBeNull();
  });

  test('has nothing to choose where they are of the public', async () => {
    viewer = { isOnDemo: false, roles: [] };
    open();
    await screen.findByText(/pr\. 1\. november 2026/u);
    expect(screen.queryByRole('combobox', { name: 'Se som' })).toBeNull();
  });
});

test('A link within the page asks nothing anew', async () => {
  open('/?example=projects/two');
  await screen.findByText('Åse');
  const before = asked.mock.calls.length;
  act(() => {
    history.pushState(null, '', '/?example=projects/two#answer');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(asked.mock.calls.length).toBe(before);
});

describe('A question', () => {
  test('is asked by itself and shown as a table, with how many there are', async () => {
    open();
    expect(await screen.findByRole('cell', { name: 'Åse' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Navn' })).toBeTruthy();
    expect(screen.getByText('2 i alt')).toBeTruthy();
    expect(asked.mock.lastCall?.[0]).toEqual({ query: one.query, variables: one.variables });
  });

  test('is asked anew with what stands in its fields', async () => {
    open();
    fireEvent.change(screen.getByLabelText('Navn'), { target: { value: ' Merete ' } });
    fireEvent.change(screen.getByLabelText('Niveau'), { target: { value: '2' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spørg' }));
    await waitFor(() => {
      expect(asked.mock.lastCall?.[0].variables).toEqual({ name: 'Merete', level: 2 });
    });
    expect(screen.getByLabelText('Navn')).toHaveProperty('value', 'Merete');
  });

  test('is asked by Ctrl+Enter from anywhere beside the list', async () => {
    open();
    await screen.findByText('Åse');
    const before = asked.mock.calls.length;
    fireEvent.keyDown(screen.getByRole('heading', { level: 2, name: one.title.da }), { key: 'Enter', ctrlKey: true });
    await waitFor(() => {
      expect(asked.mock.calls.length).toBe(before + 1);
    });
  });

  test('without a connection says so in a sentence, without a stack, and can be asked again', async () => {
    const there = answer;
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    open();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Ingen forbindelse');
    expect(document.body.textContent).not.toMatch(/TypeError|Failed to fetch|\bat /u);
    answer = there;
    fireEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByText('Åse')).toBeTruthy();
  });

  test('that something between answers in its own way says with which status', async () => {
    answer = () => Promise.resolve(new Response('<html>', { status: 502 }));
    open();
    expect((await screen.findByRole('alert')).textContent).toContain('502');
  });

  test('that hides something says what', async () => {
    answer = () =>
      json({ data: { people: { nodes: [{ name: 'Åse' }] } }, extensions: { hidden: ['MANAGED_BY', 'Person.email'] } });
    open();
    expect(await screen.findByText(/Skjult for dig: .*E-mail\./u)).toBeTruthy();
    expect(screen.getByText('Åse')).toBeTruthy();
  });

  test('that is refused says what to do in the language of the page, and the service’s own message in its own', async () => {
    answer = () => json({ errors: [{ message: 'Too much.', extensions: { code: 'COST' } }] });
    open();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Det er for meget på én gang.');
    expect(alert.querySelector('[lang=en]')?.textContent).toBe('Too much.');
    expect(alert.querySelector('code')?.textContent).toContain('COST');
  });
});

describe('GraphiQL', () => {
  test('is loaded when it is wanted, and stays as it is behind the table', () => {
    open();
    expect(screen.queryByText(/GraphiQL/u)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'GraphQL og JSON' }));
    expect(screen.getByText(/GraphiQL true query One/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tabel' }));
    expect(screen.getByText(/GraphiQL false/u).closest('[hidden]')).not.toBeNull();
  });

  test('is what the next visit begins with where it was chosen', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'GraphQL og JSON' }));
    cleanup();
    open();
    expect(screen.getByText(/GraphiQL true/u)).toBeTruthy();
  });

  test('has what is asked there shown as a table too, under a title of its own', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'GraphQL og JSON' }));
    fireEvent.click(screen.getByText(/GraphiQL true/u));
    fireEvent.click(screen.getByRole('button', { name: 'Tabel' }));
    expect(await screen.findByRole('cell', { name: 'Egen' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Eget spørgsmål' })).toBeTruthy();
  });
});
