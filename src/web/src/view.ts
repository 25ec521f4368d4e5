import { remember, remembered } from './remembered';

/** How an answer is looked at. */
export const views = ['table', 'graphiql'] as const;

export type View = (typeof views)[number];

const storageKey = 'graphcouncil:view';

/** The one chosen here before, else the table. */
export function preferredView(): View {
  return views.find((view) => view === remembered(storageKey)) ?? 'table';
}

export function chooseView(view: View): void {
  remember(storageKey, view);
}
