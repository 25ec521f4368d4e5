import { languageNames, type Language } from './language';
import { texts } from './texts';

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

export function LanguageSwitch({ language, onChoose }: LanguageSwitchProps) {
  return (
    <div role="group" aria-label={texts.language[language]} className="language-switch">
      {(['da', 'en'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          onClick={() => {
            onChoose(choice);
          }}
        >
          {languageNames[choice]}
        </button>
      ))}
    </div>
  );
}
