import { askedComparison, nothingChosen } from '../../../src/taskpane/editions/comparison-asked';
import { norms, normsAfter } from '../../engine/ask';

const other = normsAfter((edition) => {
  edition.id = 'TEST-1';
});

// Nothing typed yet is not wrong; anything but a whole number of residents from 1 is.
test.each([
  ['', false],
  ['  ', false],
  ['120', false],
  ['0', true],
  ['-5', true],
  ['12,5', true],
  ['many', true],
])('residents typed as %j are wrong: %s', (residents, isWrong) => {
  const choices = { ...nothingChosen, type: 'elderly-disabled', residents };
  expect(askedComparison(choices, [norms, other], norms, [], undefined).isResidentsWrong).toBe(isWrong);
});

/** Units of a position for 120 elderly residents under both editions; a rounding is the workbook's. */
function housekeepers(rounding: Parameters<typeof askedComparison>[4]): unknown[] {
  const choices = { ...nothingChosen, type: 'elderly-disabled', residents: '120' };
  const { comparison } = askedComparison(choices, [norms, other], norms, [], rounding);
  if (comparison === undefined || !('positions' in comparison)) throw new Error('no comparison');
  const found = comparison.positions.find(({ before }) => before?.position.position.id === 'housekeeper');
  return [found?.before?.units, found?.after?.units];
}

// One for 100 residents: 120 ÷ 100 = 1.2.
test.each([
  ['of the editions: half units, down', undefined, 1],
  ['of the workbook: whole units, up', 'whole-up', 2],
  ['of the workbook: exact', 'exact', 1.2],
] as const)('a comparison follows the rounding %s', (_what, rounding, units) => {
  expect(housekeepers(rounding)).toEqual([units, units]);
});
