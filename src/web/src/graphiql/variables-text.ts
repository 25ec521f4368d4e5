import type { Question } from '../service';

/** The variables as they stand in GraphiQL's editor: JSON, indented; nothing when there are none. */
export function variablesText({ variables }: Question): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}
