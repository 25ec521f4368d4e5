import { useEffect, useState } from 'react';
import { ask } from '../service';

/** A node by the title that people know it by, which is Danish. */
export interface TitledNode {
  readonly id: string;
  readonly nodeTitle: string;
}

const inDanishOrder = new Intl.Collator('da-DK');

/** Lists that have come. What can be chosen changes slowly, and fields are made anew with every question. */
const kept = new Map<string, readonly TitledNode[]>();

/** The first hundred of a list in the order of their titles; none until they have come, or when they do not. */
export function useNodes(list: string): readonly TitledNode[] {
  const [nodes, setNodes] = useState(() => kept.get(list) ?? []);
  useEffect(() => {
    if (kept.has(list)) return undefined;
    const left = new AbortController();
    ask({ query: questionAbout(list) }, left.signal).then(
      (reply) => {
        if (reply.kind !== 'answered') return;
        const come = nodesIn(reply.result.data?.[list]);
        kept.set(list, come);
        setNodes(come);
      },
      () => {
        // Called off.
      },
    );
    return () => {
      left.abort();
    };
  }, [list]);
  return nodes;
}

/** @public for the tests */
export function questionAbout(list: string): string {
  return `{ ${list}(first: 100) { nodes { id nodeTitle } } }`;
}

function nodesIn(connection: unknown): readonly TitledNode[] {
  const { nodes = [] } = (connection ?? {}) as { readonly nodes?: readonly Partial<TitledNode>[] };
  return nodes
    .flatMap(({ id, nodeTitle }) => (id !== undefined && nodeTitle ? [{ id, nodeTitle }] : []))
    .sort((one, other) => inDanishOrder.compare(one.nodeTitle, other.nodeTitle));
}
