import { catalogue } from '../../i18n/catalogue';
import type { Language } from '../../norms/languages';
import { sayDates } from './say-dates';

/** What sheets of several kinds say: their edition, what people sign, and the list of explanations of a copy. */
export const printedWord = catalogue({
  kk: {
    edition: '{id} редакциясы: {citation}; {status}',
    approved: 'БЕКІТЕМІН',
    approvedPosition: '____________________ (лауазымы)',
    approvedSignature: '____________________ (қолы, аты-жөні)',
    approvedDate: '20____ жылғы «____» ______________',
    head: 'Басшы',
    accountant: 'Бас бухгалтер',
    signature: '______________________ (қолы, аты-жөні)',
    listSheet: 'NORMS негіздемелері',
    sheet: 'Парақ',
    cell: 'Ұяшық',
    value: 'Мән',
    explanation: 'Негіздеме',
  },
  ru: {
    edition: 'Редакция {id}: {citation}; {status}',
    approved: 'УТВЕРЖДАЮ',
    approvedPosition: '____________________ (должность)',
    approvedSignature: '____________________ (подпись, Ф.И.О.)',
    approvedDate: '«____» ______________ 20____ г.',
    head: 'Руководитель',
    accountant: 'Главный бухгалтер',
    signature: '______________________ (подпись, Ф.И.О.)',
    listSheet: 'Обоснования NORMS',
    sheet: 'Лист',
    cell: 'Ячейка',
    value: 'Значение',
    explanation: 'Обоснование',
  },
  en: {
    edition: 'Edition {id}: {citation}; {status}',
    approved: 'APPROVED BY',
    approvedPosition: '____________________ (position)',
    approvedSignature: '____________________ (signature, full name)',
    approvedDate: '“____” ______________ 20____',
    head: 'Head',
    accountant: 'Chief accountant',
    signature: '______________________ (signature, full name)',
    listSheet: 'NORMS explanations',
    sheet: 'Sheet',
    cell: 'Cell',
    value: 'Value',
    explanation: 'Explanation',
  },
});

/** Which edition a sheet was worked out by, and what its dates say. */
export function editionLine({ language, norms }: Parameters<typeof sayDates>[0]): string {
  const { id, citationShort } = norms.edition;
  return printedWord(language, 'edition', { id, citation: citationShort, status: sayDates({ language, norms }) });
}

/** The four lines of the approval block. */
export function approvalLines(language: Language): readonly [string, string, string, string] {
  const line = (key: 'approved' | 'approvedPosition' | 'approvedSignature' | 'approvedDate'): string =>
    printedWord(language, key);
  return [line('approved'), line('approvedPosition'), line('approvedSignature'), line('approvedDate')];
}

/** Who signs below a table, with room for it. */
export function signatureLine(language: Language, who: 'head' | 'accountant'): string {
  return `${printedWord(language, who)}  ${printedWord(language, 'signature')}`;
}
