// @vitest-environment node
import { Kind, parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fieldWord, headingOf, shown } from '../../../src/web/src/answer/words';
import { examples } from '../../../src/web/src/examples/catalogue';

/** Fields that leave no heading, or whose names are data in one language. */
const silent = new Set(['nodes', 'edges', 'node', 'pageInfo']);

test.each(examples.map((example) => [example.id, example] as const))(
  'Everything that %s shows or asks for has a Danish word',
  (_, { query, variables }) => {
    const names = new Set(Object.keys(variables));
    visit(parse(query), {
      [Kind.FIELD]: (field) => {
        names.add((field.alias ?? field.name).value);
      },
    });
    const english = [...names].filter((name) => !silent.has(name) && fieldWord(name, 'da') === fieldWord(name, 'en'));
    expect(english.filter((name) => !sameInBoth.has(name))).toEqual([]);
  },
);

/** Words that Danish and English share. */
const sameInBoth = new Set(['id', 'person', 'project', 'region', 'reviews', 'status', 'text', 'version']);

describe('Words', () => {
  test('of a heading stand in order with dots, a language that is not the page’s in brackets', () => {
    expect(headingOf(['competencies', 'labelDa'], 'da')).toBe('Kompetencer.Betegnelse');
    expect(headingOf(['competencies', 'labelEn'], 'da')).toBe('Kompetencer.Betegnelse (engelsk)');
    expect(headingOf(['jobTitle'], 'en')).toBe('Job title');
    expect(headingOf(['nameDa'], 'en')).toBe('Name (Danish)');
  });

  test.each([
    ['2026-03-01', '1. mar. 2026', '1 Mar 2026'],
    ['2026-11-01T08:30:00.000Z', '1. nov. 2026, 09.30', '1 Nov 2026, 09:30'],
    [2026, '2026', '2026'],
    [12345.5, '12.345,5', '12,345.5'],
    [true, 'Ja', 'Yes'],
    ['PENDING', 'Afventer', 'Pending'],
    ['SUPPORT_SYSTEM', 'Støttesystem', 'Support system'],
    ['KSD', 'KSD', 'KSD'],
    ['Jens Hansen', 'Jens Hansen', 'Jens Hansen'],
    [null, '', ''],
  ])('show %j as %j in Danish and %j in English', (cell, da, en) => {
    expect([shown(cell, 'da'), shown(cell, 'en')].map((text) => text.replace(/\s/gu, ' '))).toEqual([da, en]);
  });
});
