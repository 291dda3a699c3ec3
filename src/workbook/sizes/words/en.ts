/** English: the words of a sheet with several sizes of an organisation. The other languages have the same keys. */
export const en = {
  sheetName: 'Sizes',
  title: 'Required units at several numbers of residents',
  howTo: 'Numbers of residents, salaries and answers (to the right) may be changed: the figures follow.',
  residents: 'Number of residents',
  units: 'Units',
  salary: 'Monthly salary',
  fundMonth: 'Fund a month',
  these: 'The positions above',
  others: 'All other positions',
  total: 'Total',
  atLeast: 'at least: some positions are not determined',
  moved:
    'The sizes or answers are others than when this sheet was written, so other positions may differ too: write it anew from the pane.',
  answers: 'What the organisation has (“?” is not known)',
  answer: 'Answer',
  curve: 'Required units by number of residents',
  curveResidents: 'Residents',
  curveToday: 'Today',
};

export type SizesWords = typeof en;
