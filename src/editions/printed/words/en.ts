/** English: what is asked about a printed page, and what a draft says where the page says nothing. */
export const en = {
  // Why something is asked.
  dated: 'Excel has made a day of what was printed. Type the figure as text.',
  blank: 'The cell is blank: is it no unit, or does the cell on its left go on? Choose one.',
  severalReadings: 'The words can be read in more ways than one. Choose the reading that the act means.',
  mark: 'Is the last digit a footnote mark that lost its height? Choose the figure that the act prints.',
  footnote:
    'A footnote or a note says something else than the figure. Choose the one that holds, or write the rule with its condition.',
  heading:
    'A heading or a title over this figure, a note on it or the name says for what it is, or when it holds. Choose the rule that the act means.',
  columnUnread: 'The heading prints no count that is understood. Mend it on the sheet and look again.',
  columnBound:
    'A count would stand in two columns or in none; this is how it was taken. Mend the heading if it is wrong.',
  unread:
    'The words are not understood and are kept as they stand: what they mean is undetermined. Write it as a rule, such as 1 per 50 beds, or leave it so.',
  lostMarks:
    'Marks of this row are missing, so this one may belong to another column. Choose where it stands in the act.',
  extraMark:
    'More marks stand in this row than there are headings, so this one may belong to another column. Choose what the act has here, or mend the row on the sheet and look again.',
  within:
    'Rows below are counted within the row above; up to which is not printed. Write its id under “Counted within” in their rows.',
  nameless:
    'No name stands beside this figure, so it is in no row. Write the name beside it on the sheet and look again.',
  ditto: 'Does this sign repeat what is above it, or what is before it? Choose one.',
  mostOnly:
    'This says that the figures are the most, or only advised; they were read as what is required. Leave them so only where the act requires as many.',
  kindOfInstitution:
    'This names one kind of institution among others; the rows under it were taken for every kind. Give them the footnote of their kind in the worksheets, or make an edition of each kind.',
  noteForAll:
    'This note may change every figure, and none was changed by it. Write it into the rules where it holds, or leave it out of account.',
  sum: 'This figure is the sum of the rows below or above it. Choose - where these are counted, or the figure where it is granted beside them.',
  twice: 'The same row seems to stand here twice. Choose the figure in the row that holds, and - in the other.',
  either:
    'One of two rows is granted here, and not both. Choose the figure in the row that you take, and - in the other.',
  bareLine:
    'Nothing stands beside this line, and it was taken as a heading or a note. If it is a position, write its figure or - beside it on the sheet and look again.',
  sameRows:
    'Rows of a table above stand in this one again, and both were read. If these are further columns of that table, put them beside it on the sheet and look again.',
  takenOut: 'Words beside this figure say that the row was taken out. Choose - if it was, or the figure.',
  wording:
    'This names one wording beside another, and both were read. Delete on the sheet the one that does not hold and look again.',
  noteMissing:
    'The note of this mark is nowhere on the page. Paste the lines under the table too and look again, or choose the figure if the note does not change it.',
  parted:
    'This line goes on with the name above it, or heads the rows below: it was taken as the draft shows. Write it into the cell of the name, or begin it with a capital letter, and look again.',
  hidden:
    'The sheet hides this row or column, which was read with the others. If it is no part of the act, delete it on the sheet and look again.',
  struck:
    'This is struck out on the page. Where it holds no more, leave it out or choose -; what stands without a stroke was read.',
  otherSheets:
    'These sheets hold tables of norms too and were not read. Put what belongs to the act on one sheet and look again.',
  shared:
    'One figure stands for several rows together and is kept as it stands. Write the rule in the row that holds it, and - in the others.',
  languagesDiffer: 'The other language of the act says something else: {other}. Choose the one that holds.',

  // What a draft says where the page says nothing.
  facility: 'Facility',
  blankCell: 'blank cell',
  untitled: 'Norms of staff',
  note: 'Note to the table',
  fractionQuestion: 'How is a fraction of a unit granted?',
  fractionExact: 'The exact share: the page does not say how it is rounded.',
  postQuestion: 'How many posts are taken, where not given?',
  postFromBeds: 'The beds divided by the fewest for one post, rounded down.',
  rounding: 'Rounding of fractions of a unit',
};

export type DraftKey = keyof typeof en;
