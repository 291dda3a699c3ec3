import { refusalOfOwnReading } from '../../../src/taskpane/shared/own-reading';
import { refuse } from '../../../src/workbook/excel/refusal';

test.each([
  ['read', { sheet: 'Штат' }, undefined],
  ['stopped: nothing is told, since what was written before stands', refuse({ reason: 'cancelled' }), undefined],
  ['refused by Excel', refuse({ reason: 'busy' }), { reason: 'busy' }],
])('%s', (_, read, told) => {
  expect(refusalOfOwnReading(read)).toEqual(told);
});
