import { catalogue } from '../../i18n/catalogue';
import type { Language } from '../../norms/languages';
import type { ListWords } from './file/file-without-norms';

export const listWord = catalogue({
  kk: { name: 'NORMS негіздемелері', sheet: 'Парақ', cell: 'Ұяшық', value: 'Мән', explanation: 'Негіздеме' },
  ru: { name: 'Обоснования NORMS', sheet: 'Лист', cell: 'Ячейка', value: 'Значение', explanation: 'Обоснование' },
  en: { name: 'NORMS explanations', sheet: 'Sheet', cell: 'Cell', value: 'Value', explanation: 'Explanation' },
});

/** What is written on the sheet of explanations. */
export function listWords(language: Language): ListWords {
  const word = (key: 'name' | 'sheet' | 'cell' | 'value' | 'explanation'): string => listWord(language, key);
  return { name: word('name'), headings: [word('sheet'), word('cell'), word('value'), word('explanation')] };
}
