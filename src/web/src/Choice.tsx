interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly nameOf: (option: T) => string;
  /** The language that an option's name is in, where it is not the page's. */
  readonly languageOf?: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of a few, as buttons side by side. */
export function Choice<T extends string>({ label, options, chosen, nameOf, languageOf, onChoose }: ChoiceProps<T>) {
  return (
    <div role="group" aria-label={label} className="choice">
      {options.map((option) => (
        <button
          key={option}
          type="button"
          lang={languageOf?.(option)}
          aria-pressed={option === chosen}
          onClick={() => {
            onChoose(option);
          }}
        >
          {nameOf(option)}
        </button>
      ))}
    </div>
  );
}
