import { Fault } from '../../../../src/engine/fault';
import { compute } from '../../../../src/taskpane/facility/computation';
import { sectionLines } from '../../../../src/taskpane/facility/result/section-lines';
import { typedNumber } from '../../../workbook/facility/plans';
import { norms } from '../../norms-used';
import { entered } from '../../shared/entry';

const computed = compute(norms, entered('assisted-living', '20'), undefined);
if (computed === undefined || computed instanceof Fault) throw new Error('Nothing is computed.');
const unit = computed.facility;

/** By section: required, how many positions are not determined, actual. */
const seen = (lines: ReturnType<typeof sectionLines>) =>
  Object.fromEntries(
    lines.map(({ section, required, actual }) => [section.id, [required.units, required.undetermined, actual]]),
  );

// By hand from the annex: a unit for accompanied living of 6 to 30 places has one each of rows 12, 33 and 66.
test('a unit for accompanied living: one each in three sections, and no other section', () => {
  expect(seen(sectionLines(norms, [unit]))).toEqual({
    management: [1, 0, undefined],
    'special-social-services': [1, 0, undefined],
    'social-psychological': [1, 0, undefined],
  });
});

test('two parts are summed', () => {
  expect(seen(sectionLines(norms, [unit, unit]))['management']).toEqual([2, 0, undefined]);
});

test('staff that was typed into the sheet, also in sections that require none', () => {
  const typed = [
    { row: 12, actual: typedNumber(0.5) },
    { row: 33, actual: typedNumber(1.25) },
    { row: 78, actual: typedNumber(1) },
    { row: 66, salary: typedNumber(200000) },
  ];
  expect(seen(sectionLines(norms, [unit], typed))).toEqual({
    management: [1, 0, 0.5],
    'special-social-services': [1, 0, 1.25],
    'social-psychological': [1, 0, 0],
    'social-legal': [0, 0, 1],
  });
});
