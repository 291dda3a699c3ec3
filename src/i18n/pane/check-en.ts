/** English: the words of the pane's place for workbooks that exist. The other languages have the same keys. */
export const checkEn = {
  views: 'What to do',
  viewTable: 'Check a table',
  viewInstitutions: 'Many institutions',
  viewRepair: 'Repair',
  viewCopy: 'Send a copy',

  // The table.
  tableTitle: '1. The table',
  tableHint:
    'Open the sheet with your staffing table. To have only a part of it looked at, select that part with its header. Nothing is changed until you say so.',
  findTable: 'Find the table',
  readAgain: 'Read the sheet again',
  reading: 'Reading the sheet…',
  noTable:
    'No staffing table was found on the sheet “{sheet}”. A header must name the positions (лауазымы, должность, position) and the units (штат бірлігі, кол-во ставок, units). Select the table with its header and try again.',
  whichTable: 'Which table',
  tableFound: '{place}: {lines} {lines:line|lines} with positions',
  columnsRead: 'Positions: “{name}”; units: “{units}”; salaries: {salary}.',
  columnNamed: '“{title}”',
  noColumn: 'no column',
  hiddenLines: '{count} {count:line is|lines are} in hidden rows; they count too.',
  whichCount: 'Compare with the norms',
  needsExcel: 'Excel does not answer, so no table can be read now.',

  // Names.
  namesTitle: '2. The names',
  namesMatched: '{matched} of {all} {all:name|names} matched.',
  namesOpen:
    '{open} {open:name waits|names wait} for your choice; until then {open:it counts|they count} nowhere. Your choices are kept in this workbook.',
  namesAllMatched: 'All names are matched.',
  showMatched: 'Matched names ({matched})',
  nameInRows: 'row {rows}',
  proposal: '{position} (row {row}), {likeness} % alike',
  noProposal: 'Nothing in the norms is called alike.',
  otherPosition: 'Another position of the norms',
  choosePosition: 'Choose a position…',
  positionOption: '{row}. {position}',
  notANorm: 'Not a norm position',
  matchFor: 'Position of the norms for “{name}”',
  matchedByName: 'by its name',
  matchedByAlias: 'by an everyday name',
  matchedByChoice: 'your choice',

  // The institution.
  facilityTitle: '3. The institution',
  facilitySource: 'Where it is taken from',
  facilityFromSheet: '{institution}: sheet “{sheet}”',
  facilityNoName: 'Staffing sheet',
  facilityAsked: 'Type and residents written here',
  facilityPart: '{type}; residents: {residents}',
  chooseType: 'Choose a type…',
  profile: 'Profile: what the norms ask beside residents',
  profileHint:
    'Two columns: item and answer. Without it, positions that depend on it stay undetermined. The place “Facility” makes such a sheet.',
  takeProfile: 'Take the selected cells',
  profileTaken: '{count} {count:answer|answers} in {place}',
  dropProfile: 'Do without',

  // The result.
  resultTitle: '4. The result',
  resultFirst: 'Find the table and choose the institution first.',
  figures: 'In all',
  required: 'Required',
  requiredAtLeast: 'Required, at least',
  actual: 'In the table',
  gap: 'Gap',
  shortfall: 'Shortfall, units',
  surplus: 'Beyond the norms, units',
  shortfallMonth: 'Shortfall a month',
  shortfallYear: 'Shortfall a year',
  unpricedUnits: 'Without {units} {units:unit|units} whose salary the table does not tell.',
  noSalaries: 'The table tells no salary of what is short, so the shortfall is in units alone.',
  headRequired: 'Norm',
  headActual: 'Has',
  headGap: 'Gap',
  bySection: 'By section',
  section: 'Section',
  byPosition: 'By position',
  onlyGaps: 'Only positions with a gap',
  noGaps: 'No position has a gap.',
  why: '{position}: why {required}?',
  linesOf: 'In the table: {lines}',
  lineNamed: '{name} (row {row})',
  lacking: 'Required, but not in the table',
  undetermined: 'Not determined',
  undeterminedHint: 'No figure until more is known of the institution.',
  withoutNorm: 'Not positions of the norms',
  undecided: 'Waiting for your choice',
  substitution: 'To be read with the gaps',
  none: 'none',

  // Writing.
  writeTitle: 'Write the result into the workbook',
  writeHint:
    'Live formulas: they follow the table, the residents and the answers. The last column is for reasons; a new check keeps them.',
  writeWhere: 'Where to',
  writeBeside: 'New columns: {place}',
  writeBesideAgain: 'The columns of the earlier check anew: {place}',
  writeReport: 'A report on a sheet of its own',
  writeReportAgain: 'The report “{sheet}” anew; what else was written on that sheet is deleted',
  besideProtected: 'The sheet is protected, so nothing can be written beside the table.',
  write: 'Write',
  writing: 'Writing…',
  written: 'Written: {place}.',
  show: 'Show',

  // Repair.
  repairTitle: 'Formulas that show #NAME?',
  repairHint:
    'NORMS formulas that were entered before the add-in was there go on showing #NAME?. Here they are written back as they stand, sheet by sheet. Nothing else changes. Protected sheets are named and not touched.',
  repair: 'Write the formulas back',
  repairing: 'Writing back…',
  repairNothing: 'No formula has to be written back.',
  repairDone: '{count} {count:formula|formulas} written back:',
  repairedSheet: '{sheet}: {count}',
  notRepaired: 'Not written back:',
  notRepairedSheet: '{sheet}: {count} {count:formula|formulas}. {why}',
  repairStopped: 'Stopped; what is listed was written back.',

  // Many institutions.
  listTitle: 'A list of institutions',
  listHint:
    'One institution a row under one row of titles: name, type, number of residents; further columns are titled by profile items (“{item}”) and hold the answers. With columns for actual units, fund or salary the gap and its cost come too.',
  findList: 'Find the list',
  noList:
    'No list was found on the sheet “{sheet}”: a row of titles must have one for the type and one for the residents.',
  listFound: '{place}: {rows} {rows:institution|institutions}',
  listRoles: 'Read: {titles}.',
  listItems: 'Profile items: {titles}.',
  listUnused: 'Not used, since the norms ask no such thing: {titles}.',
  listValues:
    'The figures are written as values, as things stand now; after a change compute them again. Only blank cells are written to: {place}.',
  listAgain: 'The figures of the earlier run are written anew: {place}.',
  compute: 'Compute and write',
  computing: 'Computing {rows} {rows:institution|institutions}…',
  computed: '{rows} {rows:institution|institutions} written: {place}.',
  computedOpen: '{open} of them “at least”: something of their profile is not known.',
  computedUnread: '{unread} {unread:row|rows} could not be read; the notes say why.',
};

export type CheckMessages = typeof checkEn;
export type CheckKey = keyof CheckMessages;
