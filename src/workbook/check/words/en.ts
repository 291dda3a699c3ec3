/** English: the words that a check writes into the workbook. The other languages have the same keys. */
export const en = {
  normPosition: 'By the norms',
  required: 'Required',
  actual: 'In the table',
  gap: 'Gap',
  reason: 'Reason for the gap',
  notANorm: 'not in the norms',
  undecided: 'not matched yet',
  countedAbove: '{position} (counted above)',
  lacking: 'Required, but not in the table',
  total: 'Total',
  totalAtLeast: 'Total (at least)',

  reportSheet: 'Staffing check',
  reportTitle: 'The staffing table beside the minimum staffing norms',
  reportTable: 'Table: {place}',
  reportCounted: 'Compared: {count}',
  salary: 'Monthly salary, tenge',
  shortMonth: 'Shortfall a month, tenge',
  shortYear: 'Shortfall a year, tenge',
  inTable: 'Where in the table',
  note: 'Note',
  sectionTotal: 'Total of the section',
  shortfall: 'Shortfall, total units',
  surplus: 'Surplus, units',
  apart: 'Of these not compared: not determined, blank or not read',
  whole: 'All lines of the table',
  withoutNorm: 'Lines that are no position of the norms',
  undecidedLines: 'Lines that are not matched yet; they count nowhere',
  substitution: 'To be read with the gaps',
  line: '{cell}: {name}',
};

export type CheckWords = typeof en;
export type CheckWord = keyof CheckWords;
