import { rule } from './cells/rule-cases';
import { answerOf, ask, answerIn, normsWithCell, stepsOf, type Short, type TypeId } from './ask';

/** A condition answered yes, answered no, and not answered: three answers. */
describe.each<[row: number, what: string, type: TypeId, residents: number, item: string, units: number]>([
  [15, 'food or vegetable store', 'elderly-disabled', 60, 'foodStore', 1],
  [34, 'equipped salon, up to 50', 'psychoneurological', 50, 'hairSalon', 0.5],
  [56, 'conditions for riding', 'elderly-disabled', 20, 'ridingConditions', 1],
  [57, 'pool', 'children-musculoskeletal', 20, 'pool', 1],
  [59, 'pharmacy', 'elderly-disabled', 120, 'pharmacy', 0.5],
  [59, 'pharmacy', 'elderly-disabled', 151, 'pharmacy', 1],
  [77, 'library or lekoteka', 'elderly-disabled', 20, 'library', 1],
])('row %i, %s: %s with %i residents', (row, _what, type, residents, item, units) => {
  test.each<[boolean | undefined, Short]>([
    [true, units],
    [false, 'none: condition'],
    [undefined, `unknown: ${item}`],
  ])('%s: %s', (met, answer) => {
    expect(answerOf(row, type, residents, { [item]: met })).toBe(answer);
  });
});

describe('row 23, gardener: at least 0.75 ha to tend', () => {
  test.each<[groundsHa: number | undefined, answer: Short]>([
    [0.75, 1],
    [3, 1],
    [0.7499, 'none: condition'],
    [0, 'none: condition'],
    [undefined, 'unknown: groundsHa'],
  ])('%s ha: %s', (groundsHa, answer) => {
    expect(answerOf(23, 'elderly-disabled', 10, { groundsHa })).toBe(answer);
  });
});

describe('row 31, carrier: no sewer AND pits not emptied centrally', () => {
  test.each<[noSewer: boolean | undefined, notEmptied: boolean | undefined, answer: Short]>([
    [true, true, 4],
    [true, false, 'none: condition'],
    [false, true, 'none: condition'],
    [false, false, 'none: condition'],
    [false, undefined, 'none: condition'], // one "no" settles it
    [undefined, false, 'none: condition'],
    [true, undefined, 'unknown: pitsNotEmptiedCentrally'],
    [undefined, true, 'unknown: noSewer'],
    [undefined, undefined, 'unknown: noSewer, pitsNotEmptiedCentrally'],
  ])('%s and %s: %s', (noSewer, pitsNotEmptiedCentrally, answer) => {
    expect(answerOf(31, 'elderly-disabled', 51, { noSewer, pitsNotEmptiedCentrally })).toBe(answer);
  });
});

describe('row 34, hairdresser from 51 on: a salon AND no usable ordinary hairdresser', () => {
  test.each<[hairSalon: boolean | undefined, noUsableHairdresser: boolean | undefined, answer: Short]>([
    [true, true, 2],
    [true, false, 'none: condition'],
    [false, true, 'none: condition'],
    [undefined, false, 'none: condition'],
    [false, undefined, 'none: condition'],
    [true, undefined, 'unknown: noUsableHairdresser'],
    [undefined, true, 'unknown: hairSalon'],
    [undefined, undefined, 'unknown: hairSalon, noUsableHairdresser'],
  ])('%s and %s: %s', (hairSalon, noUsableHairdresser, answer) => {
    expect(answerOf(34, 'children-musculoskeletal', 200, { hairSalon, noUsableHairdresser })).toBe(answer);
  });
});

test('every condition is told, met or not', () => {
  const answer = ask(31, 'elderly-disabled', 51, { noSewer: false });
  expect(stepsOf('condition', answer)).toEqual([
    { step: 'condition', condition: 'noSewer', met: false },
    { step: 'condition', condition: 'pitsNotEmptiedCentrally', met: undefined },
  ]);
});

test('a condition that is not met comes before a quantity that is not known', () => {
  expect(answerOf(38, 'elderly-disabled', 120, { palliativeWards: false })).toBe('none: condition');
  expect(answerOf(38, 'elderly-disabled', 120)).toBe('unknown: palliativeWards, severelyIllResidents');
});

test('an edition may set a threshold of residents', () => {
  const from60 = normsWithCell(8, 1, [{ item: 'residents', atLeast: 60 }]);
  const answers = [59, 60].map((residents) => answerIn(from60, 8, 'elderly-disabled', residents));
  expect(answers).toEqual(['none: condition', 1]);
});

test('a threshold step says what was to be reached', () => {
  const answer = ask(23, 'elderly-disabled', 10, { groundsHa: 0.5 });
  expect(stepsOf('condition', answer)).toEqual([
    { step: 'condition', condition: { item: 'groundsHa', atLeast: 0.75 }, met: false },
  ]);
});

const anyOf = { anyOf: ['lift', { item: 'beds', above: 30 }] as ['lift', { item: 'beds'; above: number }] };

describe('what an edition may ask', () => {
  rule('not', { units: 1, requires: [{ not: 'lift' }] }, [
    [60, { lift: false }, 1],
    [60, { lift: true }, 'none: condition'],
    [60, {}, 'unknown: lift'],
  ]);
  rule('above', { units: 1, requires: [{ item: 'beds', above: 30 }] }, [
    [60, { beds: 30 }, 'none: condition'],
    [60, { beds: 31 }, 1],
  ]);
  rule('below', { units: 1, requires: [{ item: 'beds', below: 30 }] }, [
    [60, { beds: 30 }, 'none: condition'],
    [60, { beds: 29 }, 1],
  ]);
  rule('up to', { units: 1, requires: [{ item: 'beds', upTo: 30 }] }, [
    [60, { beds: 31 }, 'none: condition'],
    [60, { beds: 30 }, 1],
  ]);
  rule('any of two: one “yes” settles it', { units: 1, requires: [anyOf] }, [
    [60, { lift: true, beds: 30 }, 1],
    [60, { beds: 31 }, 1],
    [60, { lift: false, beds: 30 }, 'none: condition'],
    [60, { beds: 30 }, 'unknown: lift'],
  ]);
});
