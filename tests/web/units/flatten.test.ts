import { describe, expect, test } from 'vitest';
import { tablesOf, type Table } from '../../../src/web/src/answer/flatten';
import { inOneLanguage } from '../../../src/web/src/answer/one-language';

/** A table as lines of text: path, headings, rows. */
function lines({ path, columns, rows, total }: Table): string[] {
  return [
    path.join('.') + (total === undefined ? '' : ` (${String(total)})`),
    columns.map((column) => column.join('.')).join(' | '),
    ...rows.map((row) => row.map((cell) => cell ?? '-').join(' | ')),
  ];
}

const written = (data: Readonly<Record<string, unknown>>) => tablesOf(data).map(lines);

describe('An answer becomes', () => {
  test('a row for each node of a connection, with what it leads to written out beside it', () => {
    const nodes = [
      { name: 'Åse', employer: { name: 'Faxe' } },
      { name: 'Bo', employer: null },
    ];
    expect(written({ people: { totalCount: 9, nodes, pageInfo: { hasNextPage: true } } })).toEqual([
      ['people (9)', 'name | employer.name', 'Åse | Faxe', 'Bo | -'],
    ]);
  });

  test('one whose edges leave no trace but their properties, apart where a node has one of the same name', () => {
    const edges = [{ cursor: 'x', role: 'LEAD', level: 4, node: { name: 'Åse', role: 'Arkitekt' } }];
    expect(written({ reviewers: { edges } })).toEqual([
      ['reviewers', 'name | role | edge.role | level', 'Åse | Arkitekt | LEAD | 4'],
    ]);
  });

  test('one whose inner lists are spread: what stands around is repeated, and what has no such list keeps its row', () => {
    const nodes = [
      { name: 'Faxe', employees: { totalCount: 2, nodes: [{ name: 'Åse' }, { name: 'Bo' }] } },
      { name: 'Greve', employees: { totalCount: 0, nodes: [] } },
    ];
    expect(written({ municipalities: { nodes } })).toEqual([
      [
        'municipalities.employees',
        'name | employees.totalCount | employees.name',
        'Faxe | 2 | Åse',
        'Faxe | 2 | Bo',
        'Greve | 0 | -',
      ],
    ]);
  });

  test('the first list of a question of the council with how many there are in all, and its other lists without', () => {
    const hits = [{ rank: 1, person: { name: 'Åse' }, covers: ['c1', 'c2'] }];
    expect(written({ reviewers: { total: 7, hits, conflicts: [{ policy: 'ALLOCATED' }], clash: [] } })).toEqual([
      ['reviewers.hits (7)', 'hits.rank | hits.person.name | hits.covers', '1 | Åse | c1, c2'],
      ['reviewers.conflicts', 'conflicts.policy', 'ALLOCATED'],
    ]);
    expect(written({ experts: { total: 7 } })).toEqual([['experts', 'total', '7']]);
  });

  test('several where lists stand side by side, because they have nothing to do with each other', () => {
    const component = {
      nameDa: 'Aula',
      reviews: { nodes: [{ dueOn: 'a' }, { dueOn: 'b' }] },
      owners: [{ name: 'KL' }],
    };
    expect(written({ component })).toEqual([
      ['component.reviews', 'nameDa | reviews.dueOn', 'Aula | a', 'Aula | b'],
      ['component.owners', 'nameDa | owners.name', 'Aula | KL'],
    ]);
  });

  test('several of which none has a column for the others, where one has none of what another has a list of', () => {
    const nodes = [
      { name: 'Åse', seats: [{ role: 'a' }], reviews: [] },
      { name: 'Bo', seats: [], reviews: [{ role: 'b' }] },
    ];
    expect(written({ people: { nodes } })).toEqual([
      ['people.seats', 'name | seats.role', 'Åse | a', 'Bo | -'],
      ['people.reviews', 'name | reviews.role', 'Åse | -', 'Bo | b'],
    ]);
  });

  test('one for each root field', () => {
    expect(written({ today: '2026-11-01', people: { totalCount: 3 } })).toEqual([
      ['today', '', '2026-11-01'],
      ['people (3)', ''],
    ]);
  });

  test('one with the keys of groups side by side', () => {
    const groups = [{ count: 6, keys: [{ node: { nodeTitle: 'Agil' } }, { value: '2026-Q4' }] }];
    expect(written({ peopleGroups: groups })).toEqual([
      ['peopleGroups', 'count | keys.1.nodeTitle | keys.2.value', '6 | Agil | 2026-Q4'],
    ]);
  });

  test('one with the keys named by the types of their nodes, where these are told', () => {
    const keys = [
      { node: { __typename: 'Competency', nodeTitle: 'Agil' } },
      { node: { __typename: 'Region', nodeTitle: 'Nord' } },
    ];
    expect(written({ peopleGroups: [{ keys, count: 6 }] })).toEqual([
      ['peopleGroups', 'competency.nodeTitle | region.nodeTitle | count', 'Agil | Nord | 6'],
    ]);
  });

  test('one with texts in a list joined, and a column for a list that is empty everywhere', () => {
    const nodes = [{ label: 'a', altLabels: ['x', 'y'], reviews: { nodes: [] } }];
    expect(written({ competencies: { nodes } })).toEqual([
      ['competencies', 'label | altLabels | reviews', 'a | x, y | -'],
    ]);
  });

  test('one without rows where there is nothing', () => {
    expect(written({ person: null, people: { nodes: [] } })).toEqual([
      ['person', ''],
      ['people', ''],
    ]);
  });

  test('ways with their nodes and their relationships apart', () => {
    const paths = [
      { length: 1, nodes: [{ nodeTitle: 'Åse' }, { nodeTitle: 'Bo' }], relationships: [{ type: 'KNOWS' }] },
    ];
    expect(written({ pathBetween: { truncated: false, paths } })).toEqual([
      [
        'pathBetween.paths.nodes',
        'truncated | paths.length | paths.nodes.nodeTitle',
        'false | 1 | Åse',
        'false | 1 | Bo',
      ],
      ['pathBetween.paths.relationships', 'truncated | paths.length | paths.relationships.type', 'false | 1 | KNOWS'],
    ]);
  });
});

describe('In one language', () => {
  const [table] = tablesOf({
    components: {
      nodes: [
        { nameDa: 'Klassifikation', nameEn: 'Classification', owner: { labelDa: 'Ejer' } },
        { nameDa: 'Aula', nameEn: null, owner: null },
      ],
    },
  });

  test.each([
    ['da', 'nameDa | owner.labelDa', 'Klassifikation | Ejer'],
    ['en', 'nameEn | owner.labelDa', 'Classification | Ejer'],
  ] as const)('(%s) a text in both stands once, and in the other where it has none', (language, headings, first) => {
    expect(table && lines(inOneLanguage(table, language)).slice(1)).toEqual([headings, first, 'Aula | -']);
  });
});
