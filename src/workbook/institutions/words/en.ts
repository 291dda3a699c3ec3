/** English: the words that are written beside a list of institutions. The other languages have the same keys. */
export const en = {
  section: '{number}. {section}',
  required: 'Required, total',
  gap: 'Gap',
  shortMonth: 'Shortfall a month, tenge',
  shortYear: 'Shortfall a year, tenge',
  note: 'Note ({edition})',
  atLeast: 'at least: {undetermined} {undetermined:position|positions} not determined',
  unfit: '{item}: “{value}” is no answer',
  unread: '“{written}” was not read and counts for nothing',
  sumAll: 'All: {count} {count:organisation|organisations}',
  sumRegion: '{region}: {count} {count:organisation|organisations}',
  sumOpen: '{open} of them “at least”',
  sumUnread: '{unread} not read',
};

export type InstitutionWords = typeof en;
export type InstitutionWord = keyof InstitutionWords;
