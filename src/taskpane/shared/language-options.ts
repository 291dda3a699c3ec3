import { languages, writing } from '../../norms/languages';

/** The languages as a list to choose from. */
export const languageOptions = languages.map((language) => ({
  value: language,
  name: writing[language].name,
  language,
}));
