/** English: the words of an organisation at several sizes. The other languages have the same keys. */
export const sizesEn = {
  sizesOf: 'Whose size changes',
  sizes: 'Numbers of residents to compare',
  sizesHint: 'For example 143; 151; 180. Everything else stays as you answered it.',
  oneSize: 'Write one more number, and the positions that change will be here.',
  changes: 'Positions that change',
  atResidents: 'Residents',
  units: 'Units',
  fundMonth: 'Tenge a month',
  ruleAtSizes: '{sizes}: {rule}',
  noChange: 'At these sizes every position requires the same.',
  openAtAll: '{count} {count:position is|positions are} determined at none of these sizes',
  total: 'All positions',
  totalAtLeast: 'All positions, at least',
  difference: 'Difference from {residents}',
  fundsMonth: 'Fund of these positions, tenge a month',
  fundsYear: 'The same, tenge a year',
  withoutSalary:
    'Without a salary on the table’s sheet, and not in the fund: {count} {count:position|positions} of those that change.',
  curve: 'Required units by residents',
  curveSays:
    'Today, with {residents} {residents:resident|residents}: {units} {units:unit|units}. Between {from} and {to} residents it goes from {least} to {most}.',
  curveSaysAtLeast:
    'Today, with {residents} {residents:resident|residents}: at least {units} {units:unit|units}. Between {from} and {to} residents it goes from {least} to {most}, without what is not determined.',
  curveSteps: 'Every change as a list',
  curveFrom: 'Residents, from',
  today: 'today',
  write: 'Write to a sheet',
  writing: 'Writing…',
  written: 'The sizes are on the sheet “{sheet}”.',
  chartNotDrawn: 'Excel did not draw the chart; its figures are to the right of the table.',
};

export type SizesMessages = typeof sizesEn;
export type SizesKey = keyof SizesMessages;
