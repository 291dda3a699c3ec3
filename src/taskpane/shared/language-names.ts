import type { Language } from '../../norms/schema';

/** The languages with their own names. */
export const languageNames: readonly { readonly language: Language; readonly short: string; readonly name: string }[] =
  [
    { language: 'kk', short: 'Қаз', name: 'Қазақша' },
    { language: 'ru', short: 'Рус', name: 'Русский' },
    { language: 'en', short: 'Eng', name: 'English' },
  ];

/** The languages as a list to choose from. */
export const languageOptions = languageNames.map(({ language, name }) => ({ value: language, name, language }));
