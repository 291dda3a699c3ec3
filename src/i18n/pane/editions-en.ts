/** English: the words of the pane's place for editions. The other languages have the same keys. */
export const editionsEn = {
  // The list.
  isDefault: 'Default of this workbook',
  comesWithAddin: 'Comes with the add-in',
  makeDefault: 'Make it the default',
  remove: 'Remove from the workbook',
  removeSure: 'Formulas that name “{id}” will then show an error: no such edition. Remove it?',
  removeYes: 'Remove',
  keep: 'Keep',
  removed: 'The edition {id} is removed from the workbook.',
  settledFrom: 'Settled, from {id}',
  settledSaid: '{choices}. Reason: {reason}',
  settledChoice: '{doubt}: {choice}',
  defaultMissing:
    'The default edition of this workbook, {id}, is not loaded, and its formulas show an error. Load it, or choose another default.',
  notUsedIncomplete: 'The workbook holds only parts of the edition {id}. It is not used: load it again, or remove it.',
  notUsedUnsound: 'The edition {id} in this workbook cannot be read. It is not used: load it again, or remove it.',
  notUsedChanged:
    'The edition {id} in this workbook is not the one that was loaded: its checksum is another. It is not used: load it again, or remove it.',
  notUsedChangedCopy:
    'This workbook holds a changed copy of {id}, which comes with the add-in. It is not used: formulas answer by the add-in’s own {id}. A changed edition needs an id of its own.',

  // Export.
  exportEdition: 'Export',
  exportLanguage: 'Language of the sheets',
  exportSheets: 'Into worksheets of this workbook',
  exported: 'Written: {names}.',
  downloadJson: 'Download as JSON',
  copyJson: 'Copy as JSON',
  copyJsonHint: 'If nothing is downloaded, copy it and paste it into a file named {file}.',

  // Loading.
  loadTitle: 'Load an edition',
  loadHint:
    'To enter a new one, export an edition into worksheets, change its id and all that differs, and load it. Nothing is loaded until all of it is right.',
  findSheets: 'Find its worksheets',
  noSheets:
    'No worksheet of this workbook begins with a table of an edition. Export an edition into worksheets to see how they look.',
  whichSheets: 'Worksheets to load',
  whichSheetsHint: 'If the workbook holds the sheets of two editions, leave out those of the other one.',
  loadSheets: 'Load from these worksheets',
  loadFile: 'Load from a JSON file',
  chooseFile: 'Choose a JSON file of an edition',
  reading: 'Reading…',
  loaded: 'The edition {id} is loaded. Checksum: {fingerprint}',
  mistakes: '{count} {count:mistake|mistakes}. Nothing is loaded: correct and load again.',
  mistakesList: 'Mistakes',
  wholeFile: 'the whole file',
  fileUnread:
    'The file could not be read. Close it in other programs and choose it again; an edition is a .json file, a page an .xlsx or .html file.',
  notLoadedChangedCopy:
    'The id {id} belongs to an edition that comes with the add-in, and this one differs from it. Give it an id of its own.',
  notLoadedBuiltIn:
    'This is {id} as it comes with the add-in, so there is nothing to load. A changed edition needs an id of its own.',
  notLoadedIdTaken: 'An edition {id} is loaded already, and this one differs from it. Replace it?',
  replace: 'Replace',
  notLoadedTooMuch:
    'With {id} the editions of this workbook would take more than {limit} MB, which Excel does not keep for an add-in. Remove another one first.',

  // From a published page.
  pageTitle: 'From a published page',
  pageHint:
    'For an act whose text you have: paste its table into a sheet, look at what was read, and load it. What is not understood keeps the act’s own words.',
  pageStepOpen: 'Open the act',
  pageRegisterHint:
    'In the official register an act of Kazakhstan is found by the number of its registration with the Ministry of Justice.',
  pageRegisterNumber: 'Registration number',
  pageRegisterYear: 'Year of registration',
  pageInKazakh: 'Open in Kazakh',
  pageInRussian: 'Open in Russian',
  pageStepPaste: 'Paste the table',
  pagePasteHint:
    'Copy the table of norms with its heading and the notes under it, and paste it into an empty sheet. Format the sheet as text first, so that Excel makes no days of figures.',
  pageStepLook: 'Look at what is read',
  pageLook: 'Read the sheet in front',
  pageFile: 'Read a file',
  pageChooseFile: 'Choose an .xlsx or HTML file with the table',
  pageNoTable:
    'No table of norms was found: it begins with a row that heads the names of positions and the counts, and has one position a row. Where positions stand across, turn the table first (Paste Special, Transpose).',
  pageLooked: 'The page {sheet} was read.',
  pageCounts:
    '{positions} {positions:position|positions}. Cells: {read} read, {handedOn} kept as they stand, {asked} asked.',
  pageColumns: '{count} {count:column|columns}',
  pageColumnUnread: 'not understood',
  pageAnyCount: '{of}: any number',
  pageFrom: '{of}: {from} and more',
  pageFromTo: '{of}: from {from} to {to}',
  pageSections: '{count} {count:section|sections}',
  pageSection: '{name}: {count} {count:position|positions}',
  pagePhrases: 'How the words were read: {count}',
  pageOther: 'Compare with the act’s other language',
  pageOtherHint:
    'Read the same table in the other language: its names are added row by row, and every cell in which the two differ is asked.',
  pageLookOther: 'Read the sheet in front as the other language',
  pageFileOther: 'Read a file as the other language',
  pageChooseFileOther: 'Choose an .xlsx or HTML file with the table in the other language',
  pageJoined: 'The page {sheet} was joined. Cells in which the languages differ: {count}.',
  pageSameLanguage: 'This page is in the same language as the first. Choose the page of the act’s other language.',
  pageOtherColumns:
    'The columns of the two pages are for different counts, so they were not joined. Correct the headings on one of the sheets and read it again.',
  pageOtherRows:
    'The two pages have different rows, so they were not joined. Put the rows of both in the same order and read again.',
  pageQuestions: 'What has to be looked at',
  pageMoreCells: 'and {count} more',
  pageAnswer: 'Meaning of {cell}',
  pageKeep: 'leave it undetermined, with the printed words',
  pageNoUnit: 'no unit',
  pageWrite: 'write it yourself',
  pageRule: 'Rule',
  pageRuleHint: 'As in the worksheets: 2, 1 per 50 beds, 1 × vehicles, 1 if lift, or - for no unit',
  pageStepLoad: 'Load it',
  pageLoadLater: 'First read a page.',
  pageId: 'Id of the edition',
  pageIdHint: 'Latin letters and digits, for example KZ-100-2030',
  pageActTitle: 'Title of the edition',
  pageInForce: 'In force from',
  pageInForceHint: 'For example 01.01.2030',
  pageLoad: 'Load the edition',

  // Settling.
  settleTitle: 'Settle what is open',
  settleHint:
    'Choose other readings. The result is a new edition with an id of its own; it keeps the choices and the reason, and every explanation cites them.',
  settleEdition: 'Edition',
  asNow: '{reading} (as now)',
  newId: 'Id of the new edition',
  reason: 'Reason',
  reasonHint: 'Who decided it, when, and by which document',
  settle: 'Make the edition and load it',
  nothingOpen: 'This edition has no other readings to choose.',

  // Dates.
  datesTitle: 'Dates',
  datesHint: 'A formula that names a date is answered by the edition in force on it.',
  oneEach: 'On every day from {from} exactly one loaded edition is in force.',
  gap: 'From {from} to the day before {until} no loaded edition is in force; formulas with such a date show an error.',
  gapOpen: 'From {from} no loaded edition is in force; formulas with such a date show an error.',
  overlap:
    'From {from} to the day before {until} several are in force: {ids}. In formulas with such a date give an id.',
  overlapOpen: 'From {from} several are in force: {ids}. In formulas with such a date give an id.',

  // Comparing.
  compareTitle: 'Compare two editions',
  compareHint: 'For one organisation or all of a list: which positions change, by how much, and why.',
  compareOne: 'From edition',
  compareOther: 'To edition',
  compareFacility: 'Organisation',
  facilityHere: 'written here',
  facilityPart: '{sheet}: {name}, {residents}',
  typeIn: 'Type in {id}',
  sameType: 'the same',
  residents: 'Residents',
  residentsWhole: 'Write a whole number from 1.',
  unplaced: '{id} has no type or column for this organisation. Choose its type there, or another number of residents.',
  nothingChanges: 'No position changes.',
  changes: '{count} {count:position differs|positions differ}',
  changePosition: 'Position',
  changeWas: 'Before',
  changeIs: 'After',
  changeBy: 'Change',
  changeTotal: 'All that both determine: {before} → {after} ({difference}).',
  changeMoney: 'In money, by the salaries on the sheet: {money} a month.',
  changeOpen: '{count} {count:position is|positions are} not determined in one of them.',
  notKnown: 'not known',
  whyAdded: 'only in {id}',
  whyRemoved: 'only in {id}',
  whyType: 'exists for this type in one of them alone',
  whyCell: 'column {columnBefore}: {before}; column {columnAfter}: {after}',
  whyConditions: 'conditions: {before}; now: {after}',
  whyReading: 'the same cell, read otherwise (fractions, or what stands in for an item)',
  noCondition: 'none',
  compareAllTitle: 'For all organisations of a sheet',
  compareAllHint:
    'The sheet in front has a list with one organisation a row: its type, its residents, and what else the norms ask.',
  compareAll: 'Compare for all',
  comparingAll: 'Comparing for {count} {count:organisation|organisations}…',
  comparedAll: 'Compared for {count} {count:organisation|organisations}.',
  typeOfList: '{type}: type in {id}',
  changesAll:
    '{positions} {positions:position changes|positions change}, in {institutions} {institutions:organisation|organisations}.',
  changeMoneyAll: 'In money, by each organisation’s average pay: {money} a month.',
  withoutPay: 'Not in the money: {count} {count:change|changes} in organisations without a salary or a fund.',
  changeOpenAll:
    'Left out of the sums: {count} {count:answer that is|answers that are} not determined in one of the editions.',
  changedPositions: 'Positions that change',
  changedInstitutions: 'Organisations in which something changes, the greatest change first',
  changedHint: 'Press a difference to see it position by position.',
  showChanges: '{name}: {difference}, show the positions',
  changeIn: 'Organisations',
  changeMoneyShort: 'Money a month',
  reasonIn: '{reason} ({count} {count:organisation|organisations})',
  institutionOf: '{name}, {residents}',
  alsoIn: 'Also in:',
  andMore: 'And {count} more.',
  unplacedAll:
    'One of the editions has no type or column for {count} {count:organisation|organisations}: {names}. Choose the type above.',
  unreadRows: '{count} {count:row is|rows are} not read. Row {row}: {reason}',
  unfitAnswer: '{item}: “{value}” is no answer.',
};

export type EditionsMessages = typeof editionsEn;
export type EditionsKey = keyof EditionsMessages;
