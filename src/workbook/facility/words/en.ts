/** English: the words that are written into the staffing sheet and its profile. The other languages have the same keys. */
export const en = {
  sheetName: 'Staffing',
  profileSheetName: 'Profile',

  title: 'Staff required by the minimum staffing norms',
  edition: 'Edition {id}: {citation}; {status}',
  fingerprint: 'Checksum of the edition: {fingerprint}',
  type: 'Type of organisation',
  residents: 'Number of residents',
  part: 'Part of the organisation',

  units: 'Units',
  unitsOfPart: 'Units: {part}',
  allUnits: 'Total units',
  actual: 'Actual',
  gap: 'Gap',
  salary: 'Monthly salary',
  fundMonth: 'Fund a month',
  fundYear: 'Fund a year',
  sectionTotal: 'Total of the section',
  grandTotal: 'Total',
  serviceTotal: 'of which counts towards the cost of 1 unit of service',
  atLeast: 'at least',
  bySection: 'Required and actual units by section',
  requiredBySection: 'Required units by section',
  mendProfile: 'error: correct the profile',
  openRows:
    'Rows that are “not determined” wait for an answer on the sheet “{sheet}”; until then totals are “at least”.',
  addInMissing: 'the add-in is missing',
  dashes: 'Where a position is “{status}” and no note says why, the annex has a dash.',
  zerosHidden: 'Rows of 0 units are not shown: {count}.',
  noLongerZero: 'Of the rows that are not shown ({count}) some are no longer 0: update the table.',
  footerFingerprint: 'checksum {fingerprint}',

  profileTitle: 'What the organisation has: {institution}',
  profileFollowed:
    'Write the answers in the second column. “?” is not known. The sheet “{sheet}” is recalculated by them.',
  profileNotFollowed: 'The answers by which the values on the sheet “{sheet}” were worked out. “?” is not known.',
  item: 'Item',
  value: 'Answer',
  hint: 'What to write',
  hintRows: 'rows {rows}',
  setup: 'For the add-in; leave as it is',
  setupEdition: 'Edition',
  setupLanguage: 'Language',
  setupForm: 'Form',
  setupColumns: 'Columns',
  setupWithout: 'Without',

  unfit: 'This answer does not fit',
  unfitYesNo: 'Choose “{yes}”, “{no}” or “?”.',
  unfitWhole: 'Write a whole number from 0, or “?”.',
  unfitNumber: 'Write a number from 0, or “?”.',
  unfitRounding: 'Choose a rounding from the list, or “?”.',
  unfitResidents: 'Write a whole number from 1.',
};

export type SheetWords = typeof en;
export type SheetWord = keyof SheetWords;
