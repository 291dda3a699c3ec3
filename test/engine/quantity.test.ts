import { ceilingUnits } from '../../src/engine/ceilings';
import { facility } from '../../src/engine/facility';
import { requirement } from '../../src/engine/requirement';
import {
  answerIn,
  answerOf,
  ask,
  norms,
  normsAfter,
  normsWithCell,
  profileOf,
  stepsOf,
  type Known,
  type Short,
  type TypeId,
} from './ask';

/** I-4: doctor positions that nobody gave are the sum of rows 50–55 of the same facility; six make rows 4 and 5 hold. */
describe('doctor positions not given', () => {
  test.each<[type: TypeId, residents: number, doctors: number, head: Short]>([
    // Rows 51 + 52 + 53 + 55.
    ['psychoneurological', 51, 4, 'none: condition'], // 1 + 1 + 1 + 1
    ['psychoneurological', 150, 5.5, 'none: condition'], // 1.5 + 1.5 + 1.5 + 1
    ['psychoneurological', 151, 6, 1], // 1.5 + 1.5 + 2 + 1
    ['elderly-disabled', 300, 6, 1],
    ['elderly-disabled', 500, 7, 1], // 2 + 2 + 2 + 1
    // Rows 50 + 52 + 53 + 55.
    ['children-psychoneurological', 150, 5.5, 'none: condition'], // 1.5 + 1.5 + 1.5 + 1
    ['children-psychoneurological', 151, 6.5, 1], // 2 + 1.5 + 2 + 1
    // Rows 50 + 52 + 54 + 55.
    ['children-musculoskeletal', 300, 5.5, 'none: condition'], // 2 + 1.5 + 1 + 1
    ['children-musculoskeletal', 301, 8, 1], // 3 + 2 + 2 + 1
  ])('%s with %i residents: %d doctors; head of medical department %s', (type, residents, doctors, head) => {
    expect(answerOf(5, type, residents)).toBe(head);
    const answer = ask(5, type, residents);
    expect(stepsOf('quantity', answer)).toEqual([
      { step: 'quantity', item: 'doctorPositions', value: doctors, source: 'rows', rows: [50, 51, 52, 53, 54, 55] },
    ]);
    expect(answer.interpretations).toEqual(['I-4']);
  });

  test('the deputy for medical work: above 500, where there are always six', () => {
    const types: TypeId[] = [
      'children-psychoneurological', // 4 + 2 + 2 + 1
      'children-musculoskeletal', // 4 + 2 + 3 + 1
      'psychoneurological', // 3 + 2 + 2 + 1
      'elderly-disabled',
    ];
    expect(types.map((type) => answerOf(4, type, 501))).toEqual([1, 1, 1, 1]);
    expect(types.map((type) => answerOf(4, type, 500))).toEqual(types.map(() => 'none: dash'));
    expect(types.map((type) => answerOf(5, type, 501))).toEqual(types.map(() => 'none: dash'));
  });
});

describe('doctor positions given', () => {
  test.each<[doctors: number, head: Short]>([
    [6, 1],
    [5.75, 'none: condition'],
    [0, 'none: condition'],
  ])('%d: %s', (doctorPositions, head) => {
    expect(answerOf(5, 'elderly-disabled', 60, { doctorPositions })).toBe(head);
    expect(answerOf(5, 'elderly-disabled', 200, { doctorPositions })).toBe(head);
    expect(ask(5, 'elderly-disabled', 200, { doctorPositions }).interpretations).toEqual([]);
  });
});

test('an edition whose doctors depend on something unknown leaves the sum unknown', () => {
  const withUnknown = normsAfter((edition) => {
    for (const { positions } of edition.sections)
      for (const position of positions) if (position.row === 55) position.requires = ['pharmacy'];
  });
  expect(answerIn(withUnknown, 5, 'elderly-disabled', 200)).toBe('unknown: doctorPositions');
  expect(answerIn(withUnknown, 5, 'elderly-disabled', 200, { pharmacy: true })).toBe(1);
});

test('I-3: beds that nobody gave are as many as residents', () => {
  const assumed = ask(45, 'elderly-disabled', 150);
  expect(stepsOf('quantity', assumed)).toEqual([{ step: 'quantity', item: 'beds', value: 150, source: 'residents' }]);
  expect(assumed.interpretations).toEqual(['I-1', 'I-3']);
  const given = ask(45, 'elderly-disabled', 150, { beds: 160 });
  expect(stepsOf('quantity', given)).toEqual([{ step: 'quantity', item: 'beds', value: 160, source: 'given' }]);
  expect(given.interpretations).toEqual(['I-1']);
});

describe('doctor positions that nobody gave and the rows do not tell', () => {
  test('a row that the edition does not have leaves the sum unknown', () => {
    const withoutRow = normsAfter(({ profile }) => {
      for (const item of profile)
        if (item.id === 'doctorPositions') item.otherwise = { sumOfRows: [50, 51, 99], by: 'I-4' };
    });
    expect(answerIn(withoutRow, 5, 'elderly-disabled', 200)).toBe('unknown: doctorPositions');
  });

  test('a note that asks for them knows no facility type, so they have to be given', () => {
    const sixDoctors = { item: 'doctorPositions', atLeast: 6 };
    const note = { id: 'x', name: { kk: 'x', ru: 'x', en: 'x' }, cell: { span: 1, units: 1, requires: [sixDoctors] } };
    const allowed = (known: Known) => ceilingUnits(norms, { residents: 200, profile: profileOf(known) }, note);
    expect(allowed({})).toEqual({ missing: ['doctorPositions'] });
    expect(allowed({ doctorPositions: 6 })).toEqual({ units: 1 });
    expect(allowed({ doctorPositions: 5 })).toEqual({ units: 0 });
  });
});

describe('a quantity is told once, however often the law asks it', () => {
  const told = (row: number, type: TypeId, known: Known) =>
    stepsOf('quantity', ask(row, type, 120, known)).map((step) => ('item' in step ? step.item : ''));

  test('row 22 asks for tractors in its condition and in its rule', () => {
    expect(told(22, 'elderly-disabled', { tractors: 2 })).toEqual(['tractors']);
  });

  test('a limit of an edition may count the same thing as its share', () => {
    const perBeds = normsWithCell(8, { units: 1, per: { beds: 100 }, atMost: { units: 2, per: 'beds' } });
    const [asked, position] = [facility(perBeds, 4, 300), perBeds.byRow.get(8)];
    const answer = asked && position && requirement(perBeds, asked, position);
    expect(answer && stepsOf('quantity', answer)).toEqual([
      { step: 'quantity', item: 'beds', value: 300, source: 'residents' },
    ]);
  });

  test('row 35 asks for four things, and row 61 for three', () => {
    const groups = { groupsOf6: 1, groupsOf8: 0, groupsOf10: 2, groupsOf12: 0 };
    expect(told(35, 'children-psychoneurological', groups)).toEqual(Object.keys(groups));
    const therapy = {
      severeMusculoskeletalResidents: 40,
      moderateMusculoskeletalResidents: 40,
      exerciseTherapyRooms: 2,
    };
    expect(told(61, 'elderly-disabled', therapy)).toEqual(Object.keys(therapy));
  });
});
