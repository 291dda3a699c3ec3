import { elderly100 } from '../norms-by-hand';
import { _, type StaffingWorkbook } from '../staffing-workbook';

export const sideBySide: StaffingWorkbook = {
  title: 'English, two tables side by side, one of them selected, a remark beside it',
  language: 'en',
  sheets: [
    {
      name: 'Staffing',
      titles: [2],
      money: [8],
      rows: [
        ['Branch', _, _, _, 'Main house', _, _, _, _],
        ['No.', 'Position', 'Units', _, 'No.', 'Position', 'Number of positions', 'Monthly salary', _],
        [1, 'Lawyer', 1, _, 1, 'Director', 1, 300_000, _],
        [2, 'Doctor', 1, _, 2, 'Cook', '2.5', 100_000, 'kitchen under repair'],
        [_, 'Total', 2, _, 3, 'Nurse', 10, 200_000, _],
        [_, _, _, _, 4, 'Social worker', '2,5', 150_000, _],
        [_, _, _, _, 5, 'Chef', 1, 180_000, _],
        [_, _, _, _, 6, 'Watchman', 4, 90_000, _],
        [_, _, _, _, _, 'Total', { formula: 'G3+G5+G7+G8+5', result: 21 }, _, _],
      ],
    },
  ],
  select: { sheet: 'Staffing', at: 'E2:H9' },
  tables: ['Staffing!E2:H9'],
  table: 'Staffing!E2:H9',
  answers: { 'Social worker': { proposed: 33 } },
  institution: { type: 'elderly-disabled', residents: 100 },
  norms: elderly100,
  lines: {
    3: ['Director', 1, 1, 0],
    4: ['Cook', 40, 2, 0.5],
    5: ['Nurse', 63, 10.5, -0.5],
    6: ['Social worker', 33, 2.5, 0],
    // A dash in the columns up to 100 residents.
    7: ['Chef', 39, 0, 1],
    8: ['Watchman', 20, 4, 0],
  },
  // The five required positions of the table need 20 of 63.5 units: 43.5 have no line. 43.5 + 0.5. Money: 0.5 × 200,000.
  figures: { required: 63.5, actual: 21, shortfall: 44, surplus: 1.5, month: 100_000, unpriced: 43.5 },
  // Not over the remark in I4. Eight rows of the table, a blank one, a title, 39 − 5 positions without a line, the total.
  columns: 'Staffing!J2:M46',
};
