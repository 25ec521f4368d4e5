import { areas } from './areas';
import { parseExample, type Example } from './example';

const files = import.meta.glob<string>('../../examples/*/*.graphql', { query: '?raw', import: 'default', eager: true });

/** All examples, by area and then by their own order. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, text]) => parseExample(path, text))
  .sort((one, other) => areas.indexOf(one.area) - areas.indexOf(other.area) || one.order - other.order);
