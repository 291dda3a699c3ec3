import { refusedAfterWriting } from '../../../src/taskpane/check/after-writing';
import { refuse } from '../../../src/workbook/excel/refusal';

test.each([
  ['read again', { sheet: 'Штат' }, undefined],
  ['not waited for: nothing is told, since the result stands', refuse({ reason: 'cancelled' }), undefined],
  ['refused by Excel', refuse({ reason: 'busy' }), { reason: 'busy' }],
])('%s', (_, renewed, told) => {
  expect(refusedAfterWriting(renewed)).toEqual(told);
});
