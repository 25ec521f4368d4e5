import { useId } from 'react';
import { areaTitles, areas } from './examples/areas';
import type { Example } from './examples/example';
import type { Language } from './language';

interface ExampleListProps {
  readonly language: Language;
  readonly examples: readonly Example[];
  readonly current: Example;
  readonly onOpen: (example: Example) => void;
}

/** All examples by area; each area folds away. */
export function ExampleList({ language, examples, current, onOpen }: ExampleListProps) {
  return areas.map((area) => (
    <details key={area} open>
      <summary>
        <h3>{areaTitles[area][language]}</h3>
      </summary>
      <ul>
        {examples
          .filter((example) => example.area === area)
          .map((example) => (
            <li key={example.id}>
              <ExampleButton example={example} language={language} isCurrent={example === current} onOpen={onOpen} />
            </li>
          ))}
      </ul>
    </details>
  ));
}

interface ExampleButtonProps {
  readonly example: Example;
  readonly language: Language;
  readonly isCurrent: boolean;
  readonly onOpen: (example: Example) => void;
}

function ExampleButton({ example, language, isCurrent, onOpen }: ExampleButtonProps) {
  const about = useId();
  return (
    <>
      <button
        type="button"
        aria-describedby={about}
        aria-current={isCurrent ? 'page' : undefined}
        data-example={example.id}
        onClick={() => {
          onOpen(example);
        }}
      >
        {example.title[language]}
      </button>
      <p id={about}>{example.about[language]}</p>
    </>
  );
}
