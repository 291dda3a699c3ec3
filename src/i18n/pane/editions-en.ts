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
  fileUnread: 'The file could not be read.',
  notLoadedChangedCopy:
    'The id {id} belongs to an edition that comes with the add-in, and this one differs from it. Give it an id of its own.',
  notLoadedBuiltIn: 'This is {id} as it comes with the add-in, so there is nothing to load.',
  notLoadedIdTaken: 'An edition {id} is loaded already, and this one differs from it. Replace it?',
  replace: 'Replace',
  notLoadedTooMuch:
    'With {id} the editions of this workbook would take more than {limit} MB, which Excel does not keep for an add-in. Remove another one first.',

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
  andMore: 'And {count} more.',
  unplacedAll:
    'One of the editions has no type or column for {count} {count:organisation|organisations}: {names}. Choose the type above.',
  unreadRows: '{count} {count:row is|rows are} not read. Row {row}: {reason}',
  unfitAnswer: '{item}: “{value}” is no answer.',
};

export type EditionsMessages = typeof editionsEn;
export type EditionsKey = keyof EditionsMessages;
