import type { Example } from './examples/example';

/** One press on an example; pressing the same one again is a new request. */
export interface Request {
  readonly example: Example;
}
