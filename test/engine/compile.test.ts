import { columnFor, columnsOf, compile, spanOf, unfold, type CompiledEdition } from '../../src/engine/compile';
import { facility } from '../../src/engine/facility';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Cell } from '../../src/norms/schema';
import { norms, normsAfter, positionOf, typeIds, type TypeId } from './ask';

test('cells with spans are unfolded, one a column', () => {
  const printed: Cell[] = [null, 0.5, { span: 3, units: 1 }, { units: 2 }];
  expect(printed.map(spanOf)).toEqual([1, 1, 3, 1]);
  expect(unfold(printed)).toEqual([null, 0.5, printed[2], printed[2], printed[2], { units: 2 }]);
});

describe('columns', () => {
  const ends: [column: string, from: number, to: number][] = [
    ['≤25', 1, 25],
    ['26–50', 26, 50],
    ['51–100', 51, 100],
    ['101–150', 101, 150],
    ['151–200', 151, 200],
    ['201–250', 201, 250],
    ['251–300', 251, 300],
    ['301–400', 301, 400],
    ['401–500', 401, 500],
    ['>500', 501, 1_000_000_000],
  ];
  const others = typeIds.filter((type) => type !== 'assisted-living');

  function columnId(type: TypeId, residents: number): string | undefined {
    const column = columnFor(norms, typeIds.indexOf(type), residents);
    return column === undefined ? undefined : norms.edition.columns[column]?.id;
  }

  test.each(ends)('%s: both ends, %i and %i, are in it, for each type but the attached unit', (id, from, to) => {
    for (const type of others) expect([columnId(type, from), columnId(type, to)]).toEqual([id, id]);
  });

  test('6–30 is the attached unit’s alone, and its only one', () => {
    expect([5, 6, 25, 26, 30, 31, 501].map((residents) => columnId('assisted-living', residents))).toEqual([
      undefined,
      '6–30',
      '6–30',
      '6–30',
      '6–30',
      undefined,
      undefined,
    ]);
    expect(facility(norms, 0, 31)).toBeUndefined();
    expect(facility(norms, 0, 30)?.column).toBe(0);
  });

  test('no residents, no column', () => {
    for (const type of typeIds) expect([columnId(type, 0), columnId(type, -1)]).toEqual([undefined, undefined]);
  });

  test('no type, as before one is chosen: the columns that are for all, and none for any residents', () => {
    expect(columnsOf(KZ_343_2021, -1)).toEqual(columnsOf(KZ_343_2021, 4));
    expect([columnFor(norms, -1, 120), facility(norms, -1, 120)]).toEqual([undefined, undefined]);
  });

  test('a type without columns of its own uses those that are for all', () => {
    const used = typeIds.map((_, type) => columnsOf(KZ_343_2021, type).map(({ at }) => at));
    const forAll = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(used).toEqual([[0], forAll, forAll, forAll, forAll]);
  });
});

describe('the numbers that need no rule', () => {
  const plainOf = (row: number, type: TypeId) => {
    const from = positionOf(row).offset + typeIds.indexOf(type) * norms.stride;
    return [...norms.plain.slice(from, from + 11)];
  };

  test('a plain row stands there as printed, a dash as 0', () => {
    expect(plainOf(33, 'elderly-disabled')).toEqual([1, 1.5, 2, 2.5, 3.5, 4.5, 5.5, 6.5, 8, 9.5, 10]);
    expect(plainOf(9, 'elderly-disabled')).toEqual([0, 0.5, 0.5, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('a type that the position does not exist for has 0', () => {
    expect(plainOf(50, 'elderly-disabled')).toEqual(new Array(11).fill(0));
  });

  test('a rule or a condition leaves the question open', () => {
    const open = undefined;
    expect(plainOf(45, 'elderly-disabled')).toEqual([0, 0, 0, ...new Array(8).fill(open)]);
    expect(plainOf(59, 'elderly-disabled')).toEqual([0, 0, 0, ...new Array(8).fill(open)]);
    expect(plainOf(31, 'elderly-disabled')).toEqual([0, 0, 0, ...new Array(8).fill(open)]);
    expect(plainOf(24, 'elderly-disabled')).toEqual([0, ...new Array(10).fill(open)]);
  });

  test('all of them, for every type', () => {
    // After the 11 columns the place of a facility that no column is for.
    expect(norms.plain).toHaveLength(5 * 78 * 12);
    expect(norms.stride).toBe(78 * 12);
  });
});

test('an edition that settles no rounding grants the exact share', () => {
  const unsettled = compile({
    ...KZ_343_2021,
    interpretations: KZ_343_2021.interpretations.filter(({ governs }) => governs !== 'fractions'),
  });
  expect(unsettled.rounding).toBe('exact');
  expect(norms.rounding).toBe('half-down');
});

test('positions, types, items and sections are found by name', () => {
  expect(norms.positionNames.find('директор').map(({ position }) => position.row)).toEqual([1]);
  expect(norms.positionNames.find('78').map(({ position }) => position.id)).toEqual(['lawyer']);
  expect(norms.positionNames.find('lawyer').map(({ position }) => position.row)).toEqual([78]);
  expect(norms.typeNames.find('5').map(({ id }) => id)).toEqual(['elderly-disabled']);
  expect(norms.typeNames.find('қарттар үйі').map(({ footnote }) => footnote)).toEqual([5]);
  expect(norms.itemNames.find('beds').map(({ id }) => id)).toEqual(['beds']);
  expect(norms.sectionNames.find('4').map(({ id }) => id)).toEqual(['social-medical']);
  expect(norms.byRow.get(33)?.position.id).toBe('social-work-specialist');
});

test('a column of several types is for each of them, and for no other', () => {
  const shared = normsAfter(({ columns }) => {
    Object.assign(columns[0] ?? {}, { types: ['assisted-living', 'psychoneurological'] });
  });
  expect([0, 3, 4].map((type) => columnFor(shared, type, 20))).toEqual([0, 0, 1]);
  expect([0, 3, 4].map((type) => columnFor(shared, type, 40))).toEqual([undefined, undefined, 2]);
});

describe('what is said of a row whoever asks', () => {
  const said = (of: CompiledEdition, kind: 'interpretations' | 'disputed') =>
    of.positions.flatMap(({ position, ...compiled }) => compiled[kind].map(({ id }) => `${position.row}: ${id}`));

  test('the interpretations that a row has its cells from, and the disputed cells', () => {
    expect(said(norms, 'interpretations')).toEqual(['15: I-10', '34: I-8', '35: I-6', '46: I-5', '77: I-10']);
    expect(said(norms, 'disputed')).toEqual(['4: D-1', '5: D-1', '17: D-2', '59: D-3']);
  });

  test('several of one cell are named in the order of their ids', () => {
    const turned = normsAfter(({ interpretations }) => {
      for (const one of interpretations) if (one.id === 'I-9' || one.id === 'I-6') one.rows = [34, 46];
      for (const one of interpretations) if (one.id === 'I-9' || one.id === 'I-6') one.columns = ['6–30', '251–300'];
      interpretations.reverse();
    });
    const doubts = (row: number, column: number) => turned.byRow.get(row)?.doubts[column];
    expect(doubts(46, 7)?.interpretations).toEqual(['I-5', 'I-6', 'I-9']);
    expect(doubts(34, 0)?.interpretationsOfDash).toEqual(['I-6', 'I-8', 'I-9']);
    expect(doubts(34, 1)).toEqual({ interpretations: [], interpretationsOfDash: [], disputed: [] });
  });
});

test('an edition without paragraph 23(5) has no grounds to find', () => {
  expect(norms.groundNames.find('none').map(({ id }) => id)).toEqual(['none']);
  const without = normsAfter((edition) => {
    edition.homeCare = undefined;
  });
  expect([without.groundNames.find('none'), without.groundNames.nearest('none')]).toEqual([[], []]);
});

test('compiling changes nothing in the edition', () => {
  const before = JSON.stringify(KZ_343_2021);
  compile(KZ_343_2021);
  expect(JSON.stringify(KZ_343_2021)).toBe(before);
});
