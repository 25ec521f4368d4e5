import type { Choice } from '../examples/example';
import type { Language } from '../language';
import { useNodes } from './useNodes';

interface NodeChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly choice: Choice;
  readonly language: Language;
}

/** A node of a list, chosen by its title. Until the titles have come, and where they do not, the id stands there and can be written over. */
export function NodeChoice({ id, name, value, choice, language }: NodeChoiceProps) {
  const nodes = useNodes(choice, language);
  if (!nodes.some((node) => node.id === value)) {
    return <input key="id" id={id} name={name} type="text" defaultValue={value} autoComplete="off" />;
  }
  return (
    <select key="titles" id={id} name={name} defaultValue={value}>
      {nodes.map((node) => (
        <option key={node.id} value={node.id}>
          {node.title}
        </option>
      ))}
    </select>
  );
}
