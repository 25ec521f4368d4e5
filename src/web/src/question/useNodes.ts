import { useEffect, useState } from 'react';
import type { Choice } from '../examples/example';
import type { Language } from '../language';
import { ask } from '../service';

interface TitledNode {
  readonly id: string;
  readonly title: string;
}

const orders: Readonly<Record<Language, Intl.Collator>> = {
  da: new Intl.Collator('da-DK'),
  en: new Intl.Collator('en-GB'),
};

/** What has come, by its question. What can be chosen changes slowly, and fields are made anew with every question. */
const kept = new Map<string, readonly TitledNode[]>();

/** The first hundred of a list in the order of their titles; none until they have come, or when they do not. */
export function useNodes(choice: Choice, language: Language): readonly TitledNode[] {
  const query = questionAbout(choice, language);
  const [come, setCome] = useState({ query, nodes: kept.get(query) ?? [] });
  useEffect(() => {
    if (kept.has(query)) return undefined;
    const left = new AbortController();
    ask({ query }, left.signal).then(
      (reply) => {
        if (reply.kind !== 'answered') return;
        const nodes = nodesIn(reply.result.data?.['list'], orders[language]);
        kept.set(query, nodes);
        setCome({ query, nodes });
      },
      () => {
        // Called off.
      },
    );
    return () => {
      left.abort();
    };
  }, [query, language]);
  return come.query === query ? come.nodes : (kept.get(query) ?? come.nodes);
}

/** @public for the tests */
export function questionAbout({ list, title }: Choice, language: Language): string {
  const field = title === undefined ? 'nodeTitle' : title + { da: 'Da', en: 'En' }[language];
  return `{ list: ${list}(first: 100) { nodes { id title: ${field} } } }`;
}

function nodesIn(connection: unknown, order: Intl.Collator): readonly TitledNode[] {
  const { nodes = [] } = (connection ?? {}) as { readonly nodes?: readonly Partial<TitledNode>[] };
  return nodes
    .flatMap(({ id, title }) => (id !== undefined && title ? [{ id, title }] : []))
    .sort((one, other) => order.compare(one.title, other.title));
}
