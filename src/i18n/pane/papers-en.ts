/** English: the words of what is made of a result for the budget. The other languages have the same keys. */
export const papersEn = {
  papers: 'For the budget',
  budgetHint:
    'Two sheets of ordinary formulas: approved, occupied and vacant units, salaries and allowances are for you to fill in; the fund of the year, by month, by section and by source, and the cost of vacancies and of what is lacking follow.',
  writeBudget: 'Make the budget',
  writingBudget: 'Writing the budget…',
  budgetWritten: 'The budget is on the sheets “{sheet}” and “{months}”.',
  budgetFollows: 'Its required units follow the sheet “{sheet}”.',
  budgetExists:
    'The workbook has a budget of this organisation on the sheet “{sheet}”. Written anew it keeps what was typed into it.',
  budgetAnew: 'Write it anew',
  budgetApart: 'Make another one',
  formHint:
    'Three sheets: the staffing table in the columns of the unified form with an approval block, a draft of the order with blank lines to fill in, and the basis of the norms by act, row, column and rule.',
  writeForm: 'Make the form to sign',
  writingForm: 'Writing the form…',
  formWritten: 'The form is on the sheets “{sheet}”, “{order}” and “{basis}”.',
  formOfBudget: 'Units, salaries and allowances are those of the sheet “{sheet}”.',
  formOfNorms: 'Units are those required by the norms: the workbook has no budget of this organisation.',
};

export type PapersMessages = typeof papersEn;
export type PapersKey = keyof PapersMessages;
