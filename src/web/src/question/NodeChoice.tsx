import { useNodes } from './useNodes';

interface NodeChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** The root field that lists what can be chosen. */
  readonly list: string;
}

/** A node of a list, chosen by its title. Until the titles have come, and where they do not, the id stands there and can be written over. */
export function NodeChoice({ id, name, value, list }: NodeChoiceProps) {
  const nodes = useNodes(list);
  if (!nodes.some((node) => node.id === value)) {
    return <input key="id" id={id} name={name} type="text" defaultValue={value} autoComplete="off" />;
  }
  return (
    <select key="titles" id={id} name={name} defaultValue={value}>
      {nodes.map((node) => (
        <option key={node.id} value={node.id}>
          {node.nodeTitle}
        </option>
      ))}
    </select>
  );
}
