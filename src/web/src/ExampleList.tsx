import { useId } from 'react';
import { areaTitles, areas, type Area } from './examples/areas';
import type { Example } from './examples/example';
import { otherThan, type Both, type Language } from './language';

interface ExampleListProps {
  readonly language: Language;
  readonly examples: readonly Example[];
  /** Areas shown unfolded at first; on a narrow screen only the first, so that GraphiQL stays near. */
  readonly unfolded: readonly Area[];
  readonly current: Example | undefined;
  readonly onOpen: (example: Example) => void;
}

export function ExampleList({ language, examples, unfolded, current, onOpen }: ExampleListProps) {
  return areas.map((area) => (
    <details key={area} open={unfolded.includes(area)}>
      <summary>
        <h3>
          <InBoth text={areaTitles[area]} language={language} />
        </h3>
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
        aria-current={isCurrent ? 'true' : undefined}
        data-example={example.id}
        onClick={() => {
          onOpen(example);
        }}
      >
        <InBoth text={example.title} language={language} />
      </button>
      <p id={about}>{example.about[language]}</p>
    </>
  );
}

/** The text in the language chosen, and below it in the other one, marked as such. */
function InBoth({ text, language }: { readonly text: Both; readonly language: Language }) {
  const other = otherThan(language);
  return (
    <>
      {text[language]}{' '}
      <small lang={other} className="other-language">
        {text[other]}
      </small>
    </>
  );
}
