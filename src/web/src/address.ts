import type { Example } from './examples/example';

const parameter = 'example';

/** The example that an address names; undefined when it names none, or one that is no longer there. */
export function exampleAt(search: string, examples: readonly Example[]): Example | undefined {
  const id = new URLSearchParams(search).get(parameter);
  return examples.find((example) => example.id === id);
}

/** An address that opens the example. Ids have no letter that would have to be escaped. */
export function addressOf(example: Example): string {
  return `?${parameter}=${example.id}`;
}
