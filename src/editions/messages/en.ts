/** English: what is wrong with an edition's sheets or its JSON. The other languages have the same keys. */
export const en = {
  // Sheets, tables, headings.
  tableMissing:
    'The table “{table}” is missing. Write this title in the first column, its headings in the row under it, then its rows, as an exported edition has them.',
  tableTwice: 'The table “{table}” is in the sheet “{sheet}” already. Keep one of them.',
  headingsMissing:
    'The table has no row of headings under its title. Write the headings in the row right under it, as an exported edition has them.',
  headingMissing: 'The table has no column “{heading}”. Add it; where nothing is said its cells stay empty.',
  headingUnknown: 'The table knows no column “{heading}”. Correct the heading or remove the column.',
  headingMeant:
    'The table knows no column “{heading}”, and it lacks {missing}. Correct the heading, or remove the column and add what is missing.',
  headingTwice: 'The column “{heading}” appears twice. Remove one of the two.',
  headingOrder:
    'The column “{heading}” is out of order: here the sheet of columns has “{expected}”. Put the columns in that order.',
  noHeading: 'The value “{value}” is under no heading. Move it under a heading or delete it.',
  tooManyRows:
    'The sheet has more than {limit} rows, and nothing below was read. Delete the rows that are no part of the edition.',

  // Cells.
  blankId: 'The id is missing. Write one in Latin letters, such as head-nurse.',
  blankNumber: 'The number is missing. Write a whole number from 1, such as 12.',
  blankText: 'The words are missing. Write them in at least one of the three languages, as the act has them.',
  blankDay: 'The day is missing. Write it like 01.01.2027 or 2027-01-01.',
  blankYesNo: 'The answer is missing. Write yes or no.',
  blankWord: 'The cell is empty. Write one of: {words}.',
  blank: 'The cell is empty. Write what its heading asks for, such as “{example}”.',
  cellError: 'The cell holds an error: “{value}”. Type the value itself in its place.',
  textTooLong: 'The text is longer than {limit} letters. Shorten it, or put the rest into a note.',
  misplaced:
    'Nothing is read from here in this row. Delete “{value}”, or move it to the row or column that it belongs to.',
  firstRowOnly: 'Only the first row of “{id}” takes this: leave it empty here.',
  idWrong: '“{id}” is no id. Write Latin letters and digits, a letter first, with dots or hyphens inside: head-nurse.',
  idReserved: '“{id}” cannot be an id: the word has a meaning of its own. Write another: {id}-1.',
  idTooLong: 'An id takes at most {limit} letters. Shorten it, as head-nurse does for “head nurse of the department”.',
  idTwice: 'The id “{id}” appears twice. Give one of the two another: {id}-2.',
  wholeWrong: '“{value}” is no whole number from 1. Write one, such as 12.',
  numbersWrong: '“{value}” is no list of whole numbers: write 1, 3 or 50–55.',
  tooGreat: 'No number here may be greater than {limit}. Write the number that the act prints.',
  dayWrong: '“{value}” is no day: write 01.01.2027 or 2027-01-01.',
  dayUnclear: '“{value}” may be {one} or {other}. Write one of these two.',
  yesNoWrong: 'Write yes or no, not “{value}”.',
  wordUnknown: '“{value}” is not understood here. Write one of: {words}.',
  languagesWrong: '“{value}”: write one of {languages}.',

  // The edition.
  entryUnknown: 'The edition has nothing called “{entry}”. Write one of: {words}.',
  entryTwice: '“{entry}” appears twice. Delete one of the two rows.',
  entryMissing: 'A row “{entry}” is missing. Add it: these words in the first column, what they ask for beside them.',
  untilBeforeFrom: 'The edition would end before it begins. Correct one of the two days.',
  tooMany:
    '{count} are too many: at most {limit} are read. Divide them between two editions, or delete what the act does not have.',
  tooFew: 'The table is empty: at least one row is needed. Copy the row of an exported edition and change it.',

  // The annex.
  cellBlank:
    'The cell is empty. If the cell on its left goes on over this column, write →; if there is no unit, write -.',
  cellBlankFirst: 'The cell is empty. If there is no unit, write -.',
  cellDate: 'Excel has made the day {value} of what was typed. Give the cell the format “Text” and type it again.',
  rowTooGreat:
    'No row has a number above {limit}: perhaps Excel has made a day of it. Give the cell the format “Text” and type it again.',
  unitsTooGreat:
    'No cell grants more than {limit} units: perhaps Excel has made a day of the figure. Give the cell the format “Text” and type it again.',
  cellZero: 'Write - for no unit, not 0.',
  arrowFirst:
    'There is no cell on the left that this arrow could carry on. Write the rule itself, such as 1 per 100 residents, or - for no unit.',
  unitsPositive: 'A number of units must be above 0. For no unit write -.',
  thousandUnclear: '“{value}” may be a thousand or a decimal. Write {thousand}, or {decimal}.',
  ruleUnfinished: 'The rule breaks off. Write it whole: 1 per 100 residents, 1 × vehicles, 4 if noSewer.',
  ruleUnread:
    'From here on the rule is not understood: “{rest}”. Write it like 2, 1 per 100 residents, 1 × vehicles or 4 if noSewer; the sheet “How to write” shows every kind.',
  itemMissing:
    'A thing to count is missing. Write an item of the profile, or residents, after the number: 1 per 100 residents.',
  itemUnknown:
    'There is no profile item “{item}”. Write the id of one that there is, or add “{item}” to the profile items.',
  itemNearest:
    'There is no profile item “{item}”. Did you mean {id} (“{nearest}”)? If not, add “{item}” to the profile items.',
  itemAmbiguous: '“{item}” is the name of several profile items. Write the id instead, such as vehicles.',
  itemNotNumber:
    '“{item}” is no number, so it can be neither counted nor compared. Name an item that is one, or ask for this one after the word if: 1 if {item}.',
  itemNotYesNo: '“{item}” is no yes/no item. Write how much it must be at least: {item} ≥ 1.',
  itemTwice: '“{item}” appears twice in the rule. Name it once.',
  boundMisplaced: '“Min” and “max” have no place here. Write them after “per …” or “× …”: 1 per 50 beds, min 1.',
  boundTwice: 'The rule has two “min” or two “max”. Keep one of each.',
  boundOfWhich:
    'Say in brackets what “min”, “max” and “round” belong to: (4 + 1 per 50 beds), max 10; or 4 + (1 per 50 beds, max 10).',
  boundPerItem:
    '“Max … × item” has no place here. Write it after “per …”, 1 per 20 residents, max 2 × rooms, or write a plain number: max 2.',
  boundsCross:
    'The rule gives at least {least} and at most {most}, which no number is. Correct one of the two: min 1, max 3.',
  rangeTurned: 'The range does not go up. Write the least first: 1 – 2, or 1 per 40 beds – 1 per 20 beds.',
  rangeUneven:
    'The two ends of the range count different things. Write at both what they are for: 1 per 40 residents – 2 per 40 residents.',
  conditionNever:
    'These conditions exclude each other, so nobody would ever meet them. Correct one of them, or write them as another row: beds ≥ 50 & beds ≤ 100.',
  postBeds: 'Say on how many of what a post is formed: 5.25 per post wardPosts, min 50 beds.',
  ceilingRule: 'A limit is so many units, or units × item. Write it like 3 or 1 × buses.',
  sectionFirst:
    'The positions come before the first section. Write a row above them: “section” in the first column, then an id, such as care, and the names.',
  sectionEmpty: 'The section “{section}” has no position. Write its positions under it, or delete its row.',
  rowTwice: 'Row {row} appears twice. Give one of the two another number.',
  nameTwice: 'The name “{name}” belongs to “{other}” too. Add a word that tells them apart: “{name} (night)”.',
  cellsCount:
    'The row fills {cells} {cells:column|columns}, the edition has {columns}. Fill each of them: a rule, → where the cell on the left goes on, or - for no unit.',
  footnoteTwice: 'The footnote {footnote} appears twice. Give each facility type a number of its own.',
  footnoteUnknown:
    'No facility type has the footnote {footnote}. Write the footnote of a type that there is, or add the type.',

  // Columns and types.
  columnEndsBefore: 'The column ends before it begins, at {from}. Correct one of the two numbers.',
  tableUnknown:
    'The table “{table}” has no column. Write a table that the sheet of columns has, or leave the cell empty for the main one.',
  columnCounts:
    'Columns count residents or a whole-number item that is no sum of rows; “{item}” is not one. Write the id of such an item, for example beds of the kind “whole number”, or leave the cell empty for residents.',
  columnCountsOther:
    'The columns of one table count one thing for a facility type; “{before}” counts another. Write the same under “Counted by”.',
  sectionUnknown: 'There is no section “{section}” above this one. Write the id of a section that is.',
  withinUnfit:
    '“{position}” cannot hold this position’s units. Write the id of another position, for the same facility types, that is counted within no third.',
  columnGap:
    'The column must begin where “{before}” has ended. Write {expected} here, or correct the end of that column.',
  columnAfterOpen: 'No column can follow “{before}”, which has no end. Give that one an end, or delete this one.',
  typeUnknown: 'There is no facility type “{type}”. Write the id of one that there is, or add it to the types.',
  typeWithoutColumn: 'The facility type “{type}” has no column. Add a column for it, or one for all types.',

  // Doubts, profile, notes.
  columnUnknown: 'There is no column “{column}”. Write it as the sheet of columns does.',
  rowUnknown: 'The annex has no row {row}. Write the number of a row that it has.',
  positionUnknown: 'There is no position “{position}”. Write the id of one that the annex has.',
  doubtUnknown:
    'There is no interpretation or disputed cell “{doubt}”. Write the id of one that the edition has, or add it to their table.',
  choiceUnknown:
    '“{doubt}” has no other reading “{choice}”. Write a choice that its rows have; for a disputed cell leave this empty.',
  choiceTwice: 'The choice “{choice}” appears twice. Call one of the two otherwise, or delete its row.',
  governsTwice: 'Another interpretation governs this already. Leave the cell empty here, or there.',
  roundingUnknown: '“{choice}” is no rounding. Write one of: {roundings}.',
  standInWrong: '“{value}”: write residents, or rows 50–55.',
  sumCircular: 'Row {row} asks for a sum of rows itself. Leave this row out of the sum: rows 50–55.',
  noteUnknown: 'There is no note “{note}”. Write the id of one in the table of notes, or add it there.',
  articleUnknown:
    'There is no paragraph “{article}”. Write the number of one in the table of articles, or add it there.',

  // JSON.
  jsonTooLarge: 'The text is larger than {limit} MB. Choose the file of one edition, as the add-in has exported it.',
  jsonTooDeep:
    'The text is nested deeper than {limit} levels, as no edition is. Choose the file of an edition, as the add-in has exported it.',
  jsonSyntax:
    'The text is no JSON, so it cannot be read. Export the edition again, or look for a quotation mark, comma or bracket that is missing: "row": 12, "id": "head-nurse".',
  jsonKeyTwice: 'The key “{name}” appears twice in one pair of braces. Delete one of the two.',
  jsonKeyReserved: 'The key “{name}” is not allowed. Delete it with its value.',
  jsonKeyUnknown: 'An edition knows nothing called {names} here. Correct the word, or delete it with its value.',
  jsonMissing: 'Something is missing here. Write it as the same place of an exported edition has it: "row": 12.',
  jsonType:
    'Something of another kind belongs here. Write it as the same place of an exported edition has it: a number without quotes, 12; a text in quotes, "head-nurse".',
  jsonValue:
    'This value is not allowed here. Write one as the same place of an exported edition has it: a number above 0, an id in Latin letters, a day such as 2027-01-01.',

  // Settling.
  settleNothing: 'Nothing was chosen. Choose another reading of at least one question.',
  settleTwice: '“{doubt}” is chosen twice. Choose one reading of it.',
  settleOverlap: 'Two choices change row {row}. Settle them one after the other.',
  reasonMissing:
    'Write the reason: every explanation will name it. For example: “The ministry’s letter of 12.03.2027”.',

  unsound: 'The edition does not hold together: {message}. Write this place as an exported edition has it.',
};

export type MistakeMessages = typeof en;
export type MistakeKey = keyof MistakeMessages;
