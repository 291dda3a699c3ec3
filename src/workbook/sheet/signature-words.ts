import { catalogue } from '../../i18n/catalogue';
import type { Language } from '../../norms/languages';

/** What people sign on a printed sheet: the approval block above a table, and the lines below it. */
export const signatureWord = catalogue({
  kk: {
    approved: 'БЕКІТЕМІН',
    approvedPosition: '____________________ (лауазымы)',
    approvedSignature: '____________________ (қолы, аты-жөні)',
    approvedDate: '20____ жылғы «____» ______________',
    head: 'Басшы',
    accountant: 'Бас бухгалтер',
    signature: '______________________ (қолы, аты-жөні)',
  },
  ru: {
    approved: 'УТВЕРЖДАЮ',
    approvedPosition: '____________________ (должность)',
    approvedSignature: '____________________ (подпись, Ф.И.О.)',
    approvedDate: '«____» ______________ 20____ г.',
    head: 'Руководитель',
    accountant: 'Главный бухгалтер',
    signature: '______________________ (подпись, Ф.И.О.)',
  },
  en: {
    approved: 'APPROVED BY',
    approvedPosition: '____________________ (position)',
    approvedSignature: '____________________ (signature, full name)',
    approvedDate: '“____” ______________ 20____',
    head: 'Head',
    accountant: 'Chief accountant',
    signature: '______________________ (signature, full name)',
  },
});

/** The four lines of the approval block. */
export function approvalLines(language: Language): readonly [string, string, string, string] {
  const line = (key: 'approved' | 'approvedPosition' | 'approvedSignature' | 'approvedDate'): string =>
    signatureWord(language, key);
  return [line('approved'), line('approvedPosition'), line('approvedSignature'), line('approvedDate')];
}

/** Who signs below a table, with room for it. */
export function signatureLine(language: Language, who: 'head' | 'accountant'): string {
  return `${signatureWord(language, who)}  ${signatureWord(language, 'signature')}`;
}
