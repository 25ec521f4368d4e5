import type { Question } from '../service';

/** The variables as they stand in GraphiQL's editor: JSON, indented; nothing when there are none. */
export function variablesText({ variables }: Question): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}

/** The variables that such a text holds; none when it is no object in JSON. */
export function variablesIn(text: string | null): Question['variables'] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isVariables(value) ? value : {};
  } catch {
    return {};
  }
}

/** What was written in the editor can be any JSON. */
export function isVariables(value: unknown): value is Question['variables'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
