import { checkName, freeCheck, readCheckName } from '../../../src/workbook/beside/check-names';
import { parseChoices } from '../../../src/workbook/check/choices';

test('choices are read back as they were saved; what is none is passed over', () => {
  expect([...parseChoices('{"повар":"cook","кинолог":null,"x":3}')]).toEqual([
    ['повар', 'cook'],
    ['кинолог', null],
  ]);
  expect([...parseChoices('not JSON')]).toEqual([]);
  expect([...parseChoices(undefined)]).toEqual([]);
});

test('the names of a check tell which check of the workbook it is', () => {
  expect(checkName('Columns', 1)).toBe('NormsCheckedColumns');
  expect(checkName('Report', 3)).toBe('NormsCheckedReport3');
  expect(readCheckName('NORMSCHECKEDTABLE2')).toEqual({ kind: 'Table', check: 2 });
  expect(readCheckName('NormsProfile')).toBeUndefined();
  expect(freeCheck(['NormsCheckedTable', 'NormsCheckedColumns', 'NormsCheckedTable3'])).toBe(2);
});
