import type { Example } from './examples/example';
import type { Asked } from './useAnswer';

/** What the page is about right now. */
export interface Shown {
  /** The example that was opened last. */
  readonly example: Example;
  readonly asked: Asked;
}

/** Whether the question is the example's own, be it with other values. */
export function isOfExample({ example, asked }: Shown): boolean {
  return asked.question.query === example.query;
}
