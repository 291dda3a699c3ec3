import { refusalOf } from '../../src/workbook/excel-run';

describe('what Excel throws', () => {
  test.each([
    ['InvalidOperationInCellEditMode', { reason: 'cellInEdit' }],
    ['AccessDenied', { reason: 'sheetProtected', sheet: '' }],
    ['ItemNotFound', { reason: 'notFound', what: 'why' }],
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
