import { refusalOf } from '../../../src/workbook/excel/excel-run';

describe('what Excel throws', () => {
  test.each([
    ['InvalidOperationInCellEditMode', { reason: 'cellInEdit' }],
    ['AccessDenied', { reason: 'denied' }],
    ['ItemNotFound', { reason: 'gone' }],
    ['InvalidReference', { reason: 'gone' }],
    ['Conflict', { reason: 'busy' }],
    ['RequestAborted', { reason: 'busy' }],
    ['MergedRangeConflict', { reason: 'merged' }],
    ['InvalidSelection', { reason: 'noCells' }],
    ['RangeExceedsLimit', { reason: 'tooMuchToRead' }],
    ['ResponsePayloadSizeLimitExceeded', { reason: 'tooMuchToRead' }],
    ['RequestPayloadSizeLimitExceeded', { reason: 'tooMuchToWrite' }],
    ['ApiNotFound', { reason: 'tooOld', needs: 'why' }],
    ['GeneralException', { reason: 'failed', code: 'GeneralException', message: 'why' }],
  ])('%s', (code, refusal) => expect(refusalOf({ code, message: 'why' })).toEqual(refusal));

  test.each([
    ['an error of the page', new TypeError('x is undefined'), 'x is undefined'],
    ['a text', 'no', 'no'],
    ['nothing', undefined, 'undefined'],
  ])('%s keeps its words', (_, thrown, message) =>
    expect(refusalOf(thrown)).toEqual({ reason: 'failed', code: '', message }),
  );
});

test('a refusal of a workbook that is open for reading says so', () => {
  Object.assign(globalThis, { Office: { context: { document: { mode: 'readOnly' } } } });
  expect(refusalOf({ code: 'AccessDenied' })).toEqual({ reason: 'readOnly' });
  Reflect.deleteProperty(globalThis, 'Office');
});
