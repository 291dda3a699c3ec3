import { useCallback, useState } from 'react';
import type { Language } from '../../norms/schema';
import { displayLanguage } from '../../workbook/excel/host';
import { isRefused, type Refusal } from '../../workbook/excel/refusal';
import { changeSettings, type Settings } from '../../workbook/settings';

/** The language that was chosen in the pane, and the workbook's language at that time. */
interface ChosenLanguage {
  readonly language: Language;
  readonly before: Language | undefined;
}

/**
 * The pane's language, and what chooses another one for the workbook. A language chosen in the pane counts even where the
 * workbook could not save it, which `report` is told, until the workbook gets yet another one from somebody else.
 */
export function useLanguage(
  settings: Settings,
  report: (refusal: Refusal | undefined) => void,
): readonly [language: Language, change: (language: Language) => void] {
  const [chosen, setChosen] = useState<ChosenLanguage>();
  const change = useCallback(
    (language: Language) => {
      const choice = { language, before: settings.language };
      setChosen(choice);
      void changeSettings({ language }).then((result) => {
        report(isRefused(result) ? result.refused : undefined);
        if (!isRefused(result)) setChosen((now) => (now === choice ? undefined : now));
      });
    },
    [settings.language, report],
  );
  return [languageOf(chosen, settings) ?? displayLanguage() ?? 'kk', change];
}

function languageOf(chosen: ChosenLanguage | undefined, { language }: Settings): Language | undefined {
  const isChosen = chosen !== undefined && [chosen.language, chosen.before].includes(language);
  return isChosen ? chosen.language : language;
}
