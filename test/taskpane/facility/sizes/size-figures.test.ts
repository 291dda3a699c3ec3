import type { Facility } from '../../../../src/engine/facility';
import { unitsIn } from '../../../../src/engine/requirement';
import { sizeFigures } from '../../../../src/taskpane/facility/sizes/size-figures';
import { facilityOf, norms } from '../../../engine/ask';
import { facilityTypes, unitsByPlainReading, type PlainProfile } from '../../../naive/plain-reading';
import { typedNumber } from '../../../workbook/facility/plans';

const at = (sizes: readonly number[], known: PlainProfile = {}): Facility[] =>
  sizes.map((residents) => facilityOf('elderly-disabled', residents, known));

/**
 * By hand from the order: an organisation for the elderly and disabled (footnote 5) of which nothing else is known, at 143,
 * 151 and 180 residents: the columns 101–150, 151–200, 151–200.
 */
const byHand: readonly (readonly [row: number, at143: number, at151: number, at180: number])[] = [
  [2, 0, 1, 1],
  // Rows 51, 52, 53 and 55 are 1.5 + 1.5 + 1.5 + 1 = 5.5 doctors, then 1.5 + 1.5 + 2 + 1 = 6: the six that row 5 asks for.
  [5, 0, 1, 1],
  [33, 3.5, 4.5, 4.5],
  // A post of 5.25 units on 50 beds, beds as residents: 2, 3, 3 posts.
  [36, 10.5, 15.75, 15.75],
  [39, 0.5, 1, 1],
  [40, 3, 4, 4],
  // 1 on 50, in half units down: 2.86, 3.02, 3.6.
  [44, 2.5, 3, 3.5],
  // 1 on 100 beds: 1.43, 1.51, 1.8.
  [45, 1, 1.5, 1.5],
  [47, 2, 2.5, 2.5],
  [49, 3, 4, 4],
  [53, 1.5, 2, 2],
  [63, 10.5, 15.75, 15.75],
  [64, 1, 2, 2],
  [66, 1.5, 2, 2],
];

test('units and differences at three sizes are those that were worked out by hand', () => {
  const { lines, totals, funds, withoutSalary } = sizeFigures('en', norms, at([143, 151, 180]));
  expect(lines.map(({ position, answers }) => [position.position.row, ...answers.map(unitsIn)])).toEqual(byHand);
  const [first = 0, second = 0, third = 0] = totals.map(({ units }) => units);
  expect([second - first, third - first]).toEqual([19.5, 20]);
  expect(totals.every(({ isAtLeast }) => isAtLeast)).toBe(true);
  expect([funds, withoutSalary]).toEqual([undefined, 14]);
});

test('why: each rule with its sizes, once where it is the same', () => {
  const { lines } = sizeFigures('en', norms, at([143, 151, 180]));
  const why = (row: number) => lines.find(({ position }) => position.position.row === row)?.why;
  expect(why(40)?.map(({ sizes }) => sizes)).toEqual([[143], [151, 180]]);
  expect(why(44)?.map(({ sizes }) => sizes)).toEqual([[143, 151, 180]]);
  expect(why(44)?.[0]?.rule).toContain('50');
  // Row 5 has the same figure in both columns; the six doctors that it asks for are there from 151 residents on.
  expect(why(5)?.map(({ sizes }) => sizes)).toEqual([[143], [151, 180]]);
  expect(why(5)?.[0]?.rule).toMatch(/condition/);
});

test('money: units by the salary typed for the row, a month', () => {
  const typed = [
    { row: 40, salary: typedNumber(120_000) },
    { row: 45, salary: typedNumber(100_000.5) },
    // Row 1 is 1 unit at every size, so its money does not change.
    { row: 1, salary: typedNumber(400_000) },
  ];
  const { lines, funds, withoutSalary } = sizeFigures('en', norms, at([143, 151, 180]), typed);
  const of = (row: number) => lines.find(({ position }) => position.position.row === row)?.funds;
  expect(of(40)).toEqual([360_000, 480_000, 480_000]);
  expect(of(45)).toEqual([100_000.5, 150_000.75, 150_000.75]);
  expect(of(44)).toBeUndefined();
  expect(funds).toEqual([460_000.5, 630_000.75, 630_000.75]);
  expect(withoutSalary).toBe(12);
});

test('what is determined at none of the sizes is told apart; at some of them it is a line', () => {
  const { lines, open } = sizeFigures('en', norms, at([30, 60]));
  const rows = (some: typeof open) => some.map(({ position }) => position.position.row);
  expect(rows(open)).toContain(21);
  expect(rows(lines)).not.toContain(21);
  // On fewer than 50 beds no post can be formed, and nobody has said how many there are.
  const posts = lines.find(({ position }) => position.position.row === 63);
  expect(posts?.answers.map(unitsIn)).toEqual([undefined, 5.25]);
});

const profile: PlainProfile = { vehicles: 3, pool: true, hairSalon: true, noUsableHairdresser: true, studyGroups: 4 };

test.each(facilityTypes)('%s: three sizes against the order by plain reading', (type) => {
  const sizes = type === 'assisted-living' ? [6, 18, 30] : [24, 143, 420];
  for (const known of [{}, profile]) {
    const figures = sizeFigures(
      'kk',
      norms,
      sizes.map((residents) => facilityOf(type, residents, known)),
    );
    const read = norms.positions.map(({ position: { row } }) => {
      const answers = sizes.map((residents) => unitsByPlainReading(row, { type, residents, profile: known }));
      return { row, units: answers.map((one) => (one === 'unknown' ? undefined : one)) };
    });
    const differ = read.filter(({ units }) => units.some((one) => one !== units[0]));
    const open = read.filter(({ units }) => units.every((one) => one === undefined));
    expect(figures.lines.map(({ position, answers }) => [position.position.row, answers.map(unitsIn)])).toEqual(
      differ.map(({ row, units }) => [row, units]),
    );
    expect(figures.open.map(({ position }) => position.position.row)).toEqual(open.map(({ row }) => row));
    sizes.forEach((_, size) => {
      const sum = read.reduce((all, { units }) => all + (units[size] ?? 0), 0);
      expect(figures.totals[size]?.units).toBeCloseTo(sum, 9);
      expect(figures.totals[size]?.isAtLeast).toBe(read.some(({ units }) => units[size] === undefined));
    });
  }
});
