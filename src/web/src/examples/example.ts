import type { Both } from '../language';
import type { Question } from '../service';
import { isArea, type Area } from './areas';

/** A question ready to be asked: one file `examples/<area>/<name>.graphql`, whose format the room's README tells. */
export interface Example {
  /** `<area>/<name>`, as the file is called. */
  readonly id: string;
  readonly area: Area;
  /** Place within the area. */
  readonly order: number;
  readonly title: Both;
  readonly about: Both;
  /** The GraphQL document. */
  readonly query: string;
  /** Values that it is asked with at first; empty when it takes none. */
  readonly variables: Question['variables'];
  /** Of variables that are ids, the nodes that can be chosen. */
  readonly choices: Readonly<Record<string, Choice>>;
}

/** Where the nodes are listed that can be chosen, and by what they are known. */
export interface Choice {
  /** The root field. */
  readonly list: string;
  /** `name` where they have a `nameDa` and a `nameEn`; undefined where they are called the same in both languages. */
  readonly title: string | undefined;
}

/** The example as a question; each call makes one of its own. */
export function questionOf({ query, variables }: Example): Question {
  return { query, variables };
}

/** An example file that breaks the format; the message names the file and what is wrong. @public for the tests */
export class ExampleFault extends Error {
  override readonly name = 'ExampleFault';
}

const Path = /(?:^|\/)examples\/(?<area>[^/]+)\/(?<name>[a-z0-9-]+)\.graphql$/u;
const HeaderLine = /^#> (?<key>[a-zA-Z.]+): (?<value>.+)$/u;
const Keys = ['order', 'title.da', 'title.en', 'about.da', 'about.en', 'variables'] as const;
const Choices = 'choices.';
type Key = (typeof Keys)[number] | `${typeof Choices}${string}`;

/** @throws {@link ExampleFault} */
export function parseExample(path: string, text: string): Example {
  const fault = (message: string) => new ExampleFault(`${path}: ${message}`);

  const place = Path.exec(path)?.groups;
  const area = place?.['area'];
  const name = place?.['name'];
  if (area === undefined || name === undefined) throw fault('expected examples/<area>/<name>.graphql.');
  if (!isArea(area)) throw fault(`unknown area '${area}'.`);

  const lines = text.split(/\r?\n/u);
  const end = lines.findIndex((line) => !line.startsWith('#>'));
  const headers = new Map<Key, string>();
  for (const line of lines.slice(0, end)) {
    const header = HeaderLine.exec(line)?.groups;
    const key = keyNamed(header?.['key']);
    const value = header?.['value'];
    if (key === undefined || value === undefined)
      throw fault(`'${line}' is not one of ${Keys.join(', ')}, ${Choices}….`);
    if (headers.has(key)) throw fault(`'${key}' stands there twice.`);
    headers.set(key, value);
  }

  const given = (key: Key) => {
    const value = headers.get(key);
    if (value === undefined) throw fault(`'#> ${key}: …' is missing.`);
    return value;
  };

  const order = Number(given('order'));
  if (!Number.isInteger(order)) throw fault('order is not a whole number.');

  const document = lines.slice(end).join('\n').trim();
  if (document === '') throw fault('there is no query below the header.');

  const variables = headers.has('variables') ? valuesIn(given('variables'), fault) : {};
  const choices = [...headers].flatMap(([key, value]) =>
    isChoice(key) ? [[key.slice(Choices.length), choiceOf(value)] as const] : [],
  );
  const stray = choices.find(([name]) => !(name in variables));
  if (stray !== undefined) throw fault(`there is no variable '${stray[0]}' to choose.`);

  return {
    id: `${area}/${name}`,
    area,
    order,
    title: { da: given('title.da'), en: given('title.en') },
    about: { da: given('about.da'), en: given('about.en') },
    query: `${document}\n`,
    variables,
    choices: Object.fromEntries(choices),
  };
}

function keyNamed(name: string | undefined): Key | undefined {
  if (name !== undefined && isChoice(name)) return name;
  return Keys.find((known) => known === name);
}

function choiceOf(value: string): Choice {
  const [list = '', title] = value.split(' ');
  return { list, title };
}

function isChoice(key: string): key is `${typeof Choices}${string}` {
  return key.startsWith(Choices);
}

function valuesIn(json: string, fault: (message: string) => ExampleFault): Question['variables'] {
  try {
    return JSON.parse(json) as Question['variables'];
  } catch {
    throw fault('variables is not JSON.');
  }
}
