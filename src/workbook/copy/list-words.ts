import type { Language } from '../../norms/schema';
import type { ListWords } from './file/file-without-norms';

/** What is written on the sheet of explanations, in a language. */
export const listWords: Readonly<Record<Language, ListWords>> = {
  kk: { name: 'NORMS түсіндірмелері', headings: ['Парақ', 'Ұяшық', 'Мән', 'Түсіндірме'] },
  ru: { name: 'Пояснения NORMS', headings: ['Лист', 'Ячейка', 'Значение', 'Пояснение'] },
  en: { name: 'NORMS explanations', headings: ['Sheet', 'Cell', 'Value', 'Explanation'] },
};
