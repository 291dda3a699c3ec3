import { languages, type Language } from '../../norms/languages';

/** What the reader chose in the toolbar, kept for the next visit. */
export interface Preferences {
  language: Language;
  dark: boolean;
}

const storageKey = 'preview-preferences';

export function loadPreferences(): Preferences {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return { language: browserLanguage(), dark, ...stored() };
}

export function savePreferences(preferences: Preferences): void {
  localStorage.setItem(storageKey, JSON.stringify(preferences));
}

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
}

function browserLanguage(): Language {
  const language = navigator.language.slice(0, 2);
  return languages.find((one) => one === language) ?? 'ru';
}
