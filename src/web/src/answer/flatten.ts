/** What stands in one cell; null when there is nothing. */
export type Cell = string | number | boolean | null;

/** One list of an answer as rows and columns. */
export interface Table {
  /** Where the list stands in the answer, from the root field on. */
  readonly path: readonly string[];
  /** Each column by its place in the answer, below the root field. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many items of the root field's list the answer holds. */
  readonly outer: number;
  /** How many of them there are in all, when the answer tells; undefined when it does not. */
  readonly total: number | undefined;
}

/** An object of the answer with its single-valued parts written out, and its lists beside them. */
interface Item {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly lists: ReadonlyMap<string, readonly Item[]>;
  /** Which cells stand for an empty list: beside a list that is spread they say nothing. */
  readonly empty: ReadonlySet<string>;
}

const nothing: Item = { cells: new Map(), lists: new Map(), empty: new Set() };

type Data = Readonly<Record<string, unknown>>;

/** One key of a group. */
interface Key {
  readonly value?: unknown;
  readonly node?: Data | null;
}

/** Between the steps of a path; no GraphQL name holds one. */
const step = '.';

const partsOfConnections = new Set(['nodes', 'edges', 'totalCount', 'pageInfo', '__typename']);
const partsOfKeys = new Set(['value', 'node', '__typename']);

/**
 * An answer as tables. A list within a list is spread: its rows repeat what stands around them, and what has no such list keeps one row. Lists side by
 * side have nothing to do with each other, so each makes a table of its own. Plain texts in a list are joined; connections and their edges leave
 * no trace; the keys of groups stand side by side.
 */
export function tablesOf(data: Data): readonly Table[] {
  return Object.entries(data).flatMap(([root, value]) => {
    const whole = itemOf({ [root]: value }, []);
    const isList = isConnection(value) || Array.isArray(value);
    // A question of the council tells how many there are of what its first list shows.
    const [first] = isList ? [root] : whole.lists.keys();
    const total = whole.cells.get(`${root}${step}${isList ? 'totalCount' : 'total'}`);
    const isTold = isList || (total !== undefined && first !== undefined);
    const parts = spread([isTold ? { ...whole, cells: new Map() } : whole], [root]);
    const outer = (first === undefined ? undefined : whole.lists.get(first)?.length) ?? 0;
    return parts.map(({ path, items }) => ({
      path,
      ...tableOf(value === null ? [] : items),
      outer,
      total: typeof total === 'number' && isOfList(path, first) ? total : undefined,
    }));
  });
}

/** Whether a table is of a list, or of one within it. */
function isOfList(path: readonly string[], list: string | undefined): boolean {
  return list !== undefined && `${path.join(step)}${step}`.startsWith(list + step);
}

function spread(
  items: readonly Item[],
  path: readonly string[],
): { path: readonly string[]; items: readonly Item[] }[] {
  const lists = new Set(items.flatMap((item) => [...item.lists.keys()]));
  if (lists.size === 0) return [{ path, items: items.filter((item) => item.cells.size > 0) }];
  return [...lists].flatMap((list) => {
    const rows = items.flatMap((item) => {
      // That one has none of what others have a list of is no column.
      const around = [...item.cells].filter(([name]) => !lists.has(name) && !item.empty.has(name));
      return (item.lists.get(list) ?? [nothing]).map(({ cells, lists, empty }) => ({
        cells: new Map([...around, ...cells]),
        lists,
        empty,
      }));
    });
    return spread(rows, list.split(step));
  });
}

function tableOf(items: readonly Item[]): Pick<Table, 'columns' | 'rows'> {
  const found = new Set(items.flatMap((item) => [...item.cells.keys()]));
  // Where some have a related object and others have none, or an empty list, the column of nothing says nothing.
  const isOfNothing = (column: string) =>
    [...found].some((other) => other.startsWith(column + step)) &&
    items.every((item) => (item.cells.get(column) ?? null) === null);
  const columns = [...found].filter((column) => !isOfNothing(column));
  return {
    columns: columns.map((column) => column.split(step).slice(1)),
    rows: items.map((item) => columns.map((column) => item.cells.get(column) ?? null)),
  };
}

function itemOf(object: Data, path: readonly string[]): Item {
  const cells = new Map<string, Cell>();
  const lists = new Map<string, readonly Item[]>();
  const empty = new Set<string>();
  // By the types of their nodes, where those are asked for and differ: a competency and a region; else by their number.
  const putKeys = (at: readonly string[], keys: readonly Key[]): void => {
    const types = keys.map(({ node }) => node?.['__typename']).filter((type) => typeof type === 'string');
    const areTold = new Set(types).size === keys.length;
    keys.forEach(({ value, node }, index) => {
      const type = types[index] ?? '';
      const place = areTold ? [type.charAt(0).toLowerCase() + type.slice(1)] : ['keys', String(index + 1)];
      if (value !== undefined) put([...at, ...place, 'value'], value);
      for (const [key, part] of Object.entries(node ?? {})) {
        if (!areTold || key !== '__typename') put([...at, ...place, key], part);
      }
    });
  };
  const put = (at: readonly string[], value: unknown): void => {
    const name = at.join(step);
    if (Array.isArray(value)) {
      if (at.at(-1) === 'keys' && value.every(isKey)) putKeys(at.slice(0, -1), value);
      else if (value.some(isObject))
        lists.set(
          name,
          value.filter(isObject).map((each) => itemOf(each, at)),
        );
      else {
        cells.set(name, value.length === 0 ? null : value.map(String).join(', '));
        if (value.length === 0) empty.add(name);
      }
    } else if (isConnection(value)) {
      if (value['totalCount'] !== undefined) put([...at, 'totalCount'], value['totalCount']);
      const items = edgesOf(value) ?? value['nodes'];
      if (items !== undefined) put(at, items);
    } else if (isObject(value)) {
      for (const [key, part] of Object.entries(value)) put([...at, key], part);
    } else {
      cells.set(name, isCell(value) ? value : null);
    }
  };
  for (const [key, value] of Object.entries(object)) put([...path, key], value);
  return { cells, lists, empty };
}

/** Edges as if each were one object: what it leads to, and behind that the properties of the way; undefined when none were asked for. */
function edgesOf(connection: Data): readonly Data[] | undefined {
  const edges = connection['edges'];
  if (!Array.isArray(edges)) return undefined;
  return edges.filter(isObject).map((edge) => {
    const far = isObject(edge['node']) ? edge['node'] : {};
    const own = Object.entries(edge).filter(([key]) => key !== 'node' && key !== 'cursor');
    return {
      ...far,
      ...Object.fromEntries(own.map(([key, value]) => [key in far ? `edge${step}${key}` : key, value])),
    };
  });
}

function isConnection(value: unknown): value is Data {
  return (
    isObject(value) &&
    (Array.isArray(value['nodes']) || Array.isArray(value['edges']) || 'totalCount' in value) &&
    Object.keys(value).every((part) => partsOfConnections.has(part))
  );
}

function isKey(value: unknown): value is Key {
  return isObject(value) && Object.keys(value).every((part) => partsOfKeys.has(part));
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCell(value: unknown): value is Cell {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
