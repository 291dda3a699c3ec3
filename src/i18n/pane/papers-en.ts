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
};

export type PapersMessages = typeof papersEn;
export type PapersKey = keyof PapersMessages;
