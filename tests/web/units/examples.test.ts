import { describe, expect, test } from 'vitest';
import { areas } from '../../../src/web/src/examples/areas';
import { examples } from '../../../src/web/src/examples/catalogue';
import { ExampleFault, parseExample } from '../../../src/web/src/examples/example';

const header = `#> order: 1
#> title.da: Dansk
#> title.en: English
#> about.da: Om.
#> about.en: About.`;
const path = 'examples/projects/one.graphql';

describe('the catalogue', () => {
  test('holds at least a dozen examples, and some in every area', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    for (const area of areas) {
      expect(examples.filter((example) => example.area === area).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('stands in the order of areas, and each area in its own without gaps', () => {
    expect(examples.map((example) => `${example.area} ${String(example.order)}`)).toEqual(
      areas.flatMap((area) =>
        examples.filter((example) => example.area === area).map((_, index) => `${area} ${String(index + 1)}`),
      ),
    );
  });

  test('names every operation once, so that every tab has a name of its own', () => {
    const names = examples.map((example) => /^query (?<name>\w+)/mu.exec(example.query)?.groups?.['name']);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(examples.length);
  });
});

describe('an example file', () => {
  test('becomes a question with its title in both languages', () => {
    const example = parseExample(path, `${header}\n#> variables: {"id": "x"}\n#> choices.id: things name\n{ a }\n`);
    expect(example).toEqual({
      id: 'projects/one',
      area: 'projects',
      order: 1,
      title: { da: 'Dansk', en: 'English' },
      about: { da: 'Om.', en: 'About.' },
      query: '{ a }\n',
      variables: { id: 'x' },
      choices: { id: { list: 'things', title: 'name' } },
    });
  });

  test.each([
    ['an unknown area', 'examples/others/one.graphql', `${header}\n{ a }`, "unknown area 'others'"],
    ['a place of its own', 'one.graphql', `${header}\n{ a }`, 'expected examples/<area>/<name>.graphql'],
    ['an unknown key', path, `${header}\n#> colour: red\n{ a }`, "'#> colour: red' is not one of"],
    ['a key twice', path, `${header}\n#> order: 2\n{ a }`, "'order' stands there twice"],
    ['a missing key', path, `${header.replace('#> about.en: About.', '')}\n{ a }`, "'#> about.en: …' is missing"],
    ['an order in words', path, `${header.replace('1', 'one')}\n{ a }`, 'order is not a whole number'],
    ['variables that are no JSON', path, `${header}\n#> variables: {id}\n{ a }`, 'variables is not JSON'],
    [
      'a choice for no variable',
      path,
      `${header}\n#> choices.id: things\n{ a }`,
      "there is no variable 'id' to choose",
    ],
    ['no document', path, `${header}\n`, 'there is no query below the header'],
  ])('with %s is a fault that names the file', (_, file, text, message) => {
    expect(() => parseExample(file, text)).toThrow(ExampleFault);
    expect(() => parseExample(file, text)).toThrow(`${file}: ${message}`);
  });
});
