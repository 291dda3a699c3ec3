import type { ICommandInfo, ICommandService } from '@univerjs/core';

jest.mock('@univerjs/preset-sheets-core', () => ({
  InsertSheetMutation: { id: 'insert' },
  RemoveSheetMutation: { id: 'remove' },
}));

import { whenGoneForGood } from '../../src/preview/spreadsheet/gone-sheets';

/** A workbook in which sheets come and go, and those that were forgotten. */
function workbook() {
  const forgotten: string[] = [];
  let tell: (command: ICommandInfo) => void = () => undefined;
  const onCommandExecuted: ICommandService['onCommandExecuted'] = (listener) => {
    tell = listener;
    return { dispose: () => undefined };
  };
  whenGoneForGood({ onCommandExecuted }, (sheet) => forgotten.push(sheet));
  return {
    forgotten,
    insert: (id: string) => tell({ id: 'insert', params: { sheet: { id } } }),
    remove: (subUnitId: string, unitId = 'workbook-1') => tell({ id: 'remove', params: { unitId, subUnitId } }),
  };
}

const others = Array.from({ length: 100 }, (_, at) => `other ${at}`);

test('what is kept of a deleted sheet is kept while an undo may bring it back, and forgotten later', () => {
  const { forgotten, remove } = workbook();
  remove('first');
  others.slice(1).forEach((one) => remove(one));
  expect(forgotten).toEqual([]);
  remove('last');
  expect(forgotten).toEqual(['first']);
});

test('a sheet that came back is not forgotten', () => {
  const { forgotten, insert, remove } = workbook();
  remove('first');
  insert('first');
  others.forEach((one) => remove(one));
  expect(forgotten).toEqual([]);
});

test('a sheet of the next workbook that is called like one deleted before is not forgotten', () => {
  const { forgotten, remove } = workbook();
  remove('sheet-1');
  others.forEach((one) => remove(one, 'workbook-2'));
  expect(forgotten).toEqual([]);
});
