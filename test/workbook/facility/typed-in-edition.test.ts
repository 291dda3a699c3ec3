import { sheetsToEdition } from '../../../src/editions/sheets/sheets-to-edition';
import { compile } from '../../../src/engine/compile';
import { typedInEdition } from '../../../src/workbook/facility/typed-in-edition';
import { inventedSheets } from '../../editions/invented-edition';
import { norms, typedNumber } from './plans';

const read = sheetsToEdition(inventedSheets);
if (Array.isArray(read)) throw new Error('The invented edition is not read.');
const invented = compile(read);

/** What stands beside rows of annex 1, and the rows of the same positions in the invented edition. */
const cases: [string, before: number, after: number | undefined][] = [
  ['the driver has another number', 21, 3],
  ['so has the cook', 40, 4],
  ['the director is not in it, though it has a row 1', 1, undefined],
  ['nor is a deputy, though it has a row 2', 2, undefined],
];
test.each(cases)('actual units in another edition: %s', (_, before, after) => {
  const typed = [{ row: before, actual: typedNumber(7) }];
  expect(typedInEdition(typed, norms, invented)).toEqual(
    after === undefined ? [] : [{ row: after, actual: typedNumber(7) }],
  );
});

test('in the same edition all stays', () => {
  const typed = [{ row: 1, actual: typedNumber(7) }];
  expect(typedInEdition(typed, norms, norms)).toBe(typed);
});
