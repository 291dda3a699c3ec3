/** English: the words that are written beside a list of institutions. The other languages have the same keys. */
export const en = {
  section: '{number}. {section}',
  required: 'Required, total',
  gap: 'Gap',
  shortMonth: 'Shortfall a month',
  shortYear: 'Shortfall a year',
  note: 'Note ({edition})',
  atLeast: 'at least: {undetermined} {undetermined:position|positions} not determined',
  unfit: '{item}: “{value}” is no answer',
};

export type InstitutionWords = typeof en;
export type InstitutionWord = keyof InstitutionWords;
