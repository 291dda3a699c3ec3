import { defaultSettings, setWorkbookSettings } from '../../src/functions/workbook-settings';
import { languages, type Language } from '../../src/norms/languages';

/** Runs a question under each language of the workbook, and leaves the workbook in Kazakh, its first one. */
export function inEachLanguage<T>(ask: (language: Language) => T): T[] {
  try {
    return languages.map((language) => {
      setWorkbookSettings({ ...defaultSettings, language });
      return ask(language);
    });
  } finally {
    setWorkbookSettings(defaultSettings);
  }
}
