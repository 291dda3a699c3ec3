import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { editions } from '../../src/norms/editions';
import type { Cell, Edition, Position } from '../../src/norms/schema';
import { editionSchema } from '../../src/editions/edition-schema';
import { fold } from '../../src/engine/names/fold';
import { namesOf } from '../../src/engine/names/names';

const positions = KZ_343_2021.sections.flatMap((section) => section.positions);
const columnIds = KZ_343_2021.columns.map((column) => column.id);

function position(row: number): Position {
  const found = positions.find((one) => one.row === row);
  if (found === undefined) throw new Error(`the annex has no row ${row}`);
  return found;
}

function width(cell: Cell): number {
  return cell === null || typeof cell === 'number' ? 1 : (cell.span ?? 1);
}

/** The cells of a printed row, one a column. */
function byColumn(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell) => Array.from({ length: width(cell) }, () => cell));
}

/** What stands in a printed column of a row, without the width of its cell. */
function reading(row: number, column: string): unknown {
  const cell = byColumn(position(row).cells)[columnIds.indexOf(column)];
  if (cell === undefined) throw new Error(`row ${row} has nothing in column ${column}`);
  if (cell === null || typeof cell === 'number') return cell;
  return Object.fromEntries(Object.entries(cell).filter(([key]) => key !== 'span'));
}

describe.each(editions.map((edition) => [edition.id, edition] as const))('edition %s', (_id, edition) => {
  test('has the shape of an edition', () => {
    expect(editionSchema.parse(edition)).toEqual(edition);
  });

  test('every row fills every column, no more and no less', () => {
    const widths = edition.sections
      .flatMap((section) => section.positions)
      .map(({ row, cells }) => [row, byColumn(cells).length]);
    expect(widths.filter(([, sum]) => sum !== edition.columns.length)).toEqual([]);
  });

  test.each(namedThings(edition))('no name stands for two %s', (_what, things, mayShare) => {
    const clashes = things.flatMap((one, at) =>
      things
        .slice(at + 1)
        .filter((other) => !mayShare(one, other))
        .flatMap((other) => shared(one, other).map((name) => `${one.id} and ${other.id}: ${name}`)),
    );
    expect(clashes).toEqual([]);
  });

  test.each(namedThings(edition))('no id stands for the name of another of the %s', (_what, things) => {
    const clashes = things.flatMap(({ id }) =>
      things
        .filter((other) => other.id !== id && namesOf(other).map(fold).includes(fold(id)))
        .map((other) => [id, other.id]),
    );
    expect(clashes).toEqual([]);
  });

  test('no alias repeats a name that its position already has', () => {
    const repeated = edition.sections
      .flatMap((section) => section.positions)
      .flatMap(({ row, name, aliases }) => {
        const all = [name.kk, ...Object.values(aliases ?? {}).flatMap((list) => list ?? [])].map(fold);
        const translated = [name.ru, name.en].map(fold);
        return all
          .filter((one, at) => all.indexOf(one) !== at || (at > 0 && translated.includes(one)))
          .map((one) => [row, one]);
      });
    expect(repeated).toEqual([]);
  });

  test('its Kazakh is written in Kazakh letters', () => {
    const latinInside = kazakhTexts(edition).filter((text) => /[\u0400-\u04ff][a-z]|[a-z][\u0400-\u04ff]/i.test(text));
    expect(latinInside).toEqual([]);
  });
});

interface Thing {
  readonly id: string;
  readonly name: Edition['title'];
  readonly printed?: string | undefined;
  readonly aliases?: Position['aliases'];
  readonly footnotes?: readonly number[] | undefined;
}

function shared(one: Thing, other: Thing): string[] {
  const names = new Set(namesOf(other).map(fold));
  return namesOf(one).filter((name) => names.has(fold(name)));
}

function namedThings(edition: Edition): [string, readonly Thing[], (one: Thing, other: Thing) => boolean][] {
  const never = () => false;
  const forDifferentTypes = (one: Thing, other: Thing) =>
    one.footnotes !== undefined &&
    other.footnotes !== undefined &&
    !one.footnotes.some((note) => other.footnotes?.includes(note));
  return [
    ['positions of one facility type', edition.sections.flatMap((section) => section.positions), forDifferentTypes],
    ['sections', edition.sections, never],
    ['ceilings', edition.ceilings, never],
    ['facility types', edition.types, never],
    ['profile items', edition.profile, never],
  ];
}

function kazakhTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'kk' || key === 'printed' ? [inner].flat().map(String) : kazakhTexts(inner),
  );
}

describe('annex 1 to order No. 343, as printed', () => {
  test('has 78 positions, numbered in the printed order', () => {
    expect(positions.map(({ row }) => row)).toEqual(Array.from({ length: 78 }, (_, at) => at + 1));
  });

  test('has eleven columns of resident counts', () => {
    const bounds = KZ_343_2021.columns.map(({ id, from, to, types }) => [id, from, to, types]);
    expect(bounds).toEqual([
      ['6–30', 6, 30, ['assisted-living']],
      ['≤25', 1, 25, undefined],
      ['26–50', 26, 50, undefined],
      ['51–100', 51, 100, undefined],
      ['101–150', 101, 150, undefined],
      ['151–200', 151, 200, undefined],
      ['201–250', 201, 250, undefined],
      ['251–300', 251, 300, undefined],
      ['301–400', 301, 400, undefined],
      ['401–500', 401, 500, undefined],
      ['>500', 501, undefined, undefined],
    ]);
  });

  test.each([
    ['management', 1, 32, false],
    ['special-social-services', 33, 33, true],
    ['social-domestic', 34, 49, true],
    ['social-medical', 50, 65, true],
    ['social-psychological', 66, 66, true],
    ['social-pedagogical', 67, 73, true],
    ['social-labour', 74, 74, true],
    ['social-cultural', 75, 77, true],
    ['social-legal', 78, 78, true],
  ])('section %s: rows %i to %i; in the cost of one unit of service: %s', (id, first, last, inUnitCost) => {
    const section = KZ_343_2021.sections.find((one) => one.id === id);
    expect(section?.inUnitCost).toBe(inUnitCost);
    expect(section?.positions[0]?.row).toBe(first);
    expect(section?.positions.at(-1)?.row).toBe(last);
  });

  const footnotes: Record<number, number[]> = {
    34: [1, 3, 4],
    35: [2],
    36: [3, 4, 5],
    37: [4],
    50: [2, 3],
    51: [4, 5],
    53: [2, 4, 5],
    54: [3],
    56: [3, 5],
    57: [3, 5],
    65: [4, 5],
    67: [2, 3],
    68: [2, 3],
    69: [2, 3],
    70: [2, 3, 4],
    71: [2, 3, 4],
    72: [2, 3, 4],
    73: [2, 3],
    74: [4, 5],
  };
  test.each(positions.map(({ row, name }) => [row, name.kk] as const))('footnotes of row %i, %s', (row) => {
    expect(position(row).footnotes).toEqual(footnotes[row]);
  });

  test.each<[row: number, conditions: unknown[]]>([
    [4, [{ item: 'doctorPositions', atLeast: 6 }]],
    [5, [{ item: 'doctorPositions', atLeast: 6 }]],
    [15, ['foodStore']],
    [19, ['lift']],
    [22, [{ item: 'tractors', atLeast: 1 }]],
    [23, [{ item: 'groundsHa', atLeast: 0.75 }]],
    [34, ['hairSalon']],
    [38, ['palliativeWards']],
    [59, ['pharmacy']],
    [77, ['library']],
  ])('row %i exists on the condition in its name', (row, conditions) => {
    expect(position(row).requires).toEqual(conditions);
    expect(position(row).printed).toMatch(/\(.+\)$/);
  });

  const half = 0.5;
  test.each<[row: number, column: string, cell: unknown]>([
    [1, '6–30', null],
    [1, '≤25', { units: 1 }],
    [1, '>500', { units: 1 }],
    [2, '101–150', null],
    [2, '151–200', 1],
    [3, '≤25', null],
    [3, '26–50', { units: 1 }],
    [7, '51–100', half],
    [8, '≤25', null],
    [8, '26–50', 1],
    [10, '201–250', 1],
    [10, '251–300', 2],
    [10, '401–500', 3],
    [12, '6–30', 1],
    [12, '≤25', null],
    [18, '26–50', null],
    [18, '51–100', 1],
    [18, '101–150', { units: 1 }],
    [19, '6–30', null],
    [19, '≤25', { external: 'typicalNorm.lift-operator' }],
    [20, '26–50', 3],
    [20, '51–100', { units: 4 }],
    [21, '≤25', { units: 1, each: ['vehicles'] }],
    [22, '>500', { units: 1, each: ['tractors'] }],
    [23, '6–30', null],
    [30, '≤25', { external: 'typicalNorm.boiler-operator' }],
    [31, '26–50', null],
    [31, '51–100', { units: 4, requires: ['noSewer', 'pitsNotEmptiedCentrally'] }],
    [33, '6–30', 1],
    [33, '≤25', 1.5],
    [33, '51–100', 2.5],
    [33, '401–500', 9.5],
    [33, '>500', 10],
    [34, '6–30', null],
    [34, '26–50', half],
    [34, '51–100', { units: 1, per: { residents: 100 }, requires: ['noUsableHairdresser'] }],
    [35, '51–100', { units: 5.25, each: ['groupsOf6', 'groupsOf8', 'groupsOf10', 'groupsOf12'] }],
    [36, '51–100', { units: 5.25, post: { count: 'wardPosts', per: { beds: 50 } } }],
    [37, '51–100', { units: 5.25, post: { count: 'supervisionPosts', per: { beds: 100 } } }],
    [38, '≤25', { units: 1, per: { severelyIllResidents: 6 } }],
    [40, '≤25', 1],
    [40, '51–100', 2],
    [40, '251–300', 5],
    [41, '251–300', 1.5],
    [42, '251–300', 3.5],
    [44, '26–50', half],
    [44, '51–100', { units: 1, per: { residents: 50 } }],
    [45, '26–50', null],
    [45, '51–100', { units: 1, per: { beds: 100 }, atLeast: 1 }],
    [46, '201–250', null],
    [46, '251–300', 1],
    [47, '51–100', 1.5],
    [47, '151–200', 2.5],
    [48, '≤25', { external: 'typicalNorm.cleaner' }],
    [49, '251–300', 6],
    [51, '51–100', 1],
    [51, '251–300', 1.5],
    [53, '101–150', 1.5],
    [55, '≤25', half],
    [55, '26–50', 1],
    [55, '51–100', { units: 1 }],
    [56, '≤25', { units: 1, requires: ['ridingConditions'] }],
    [57, '≤25', { units: 1, requires: ['pool'] }],
    [
      61,
      '≤25',
      {
        units: 1,
        per: { severeMusculoskeletalResidents: 20, moderateMusculoskeletalResidents: 40 },
        atMost: { units: 2, per: 'exerciseTherapyRooms' },
      },
    ],
    [63, '6–30', null],
    [63, '≤25', { units: 5.25, post: { count: 'nursePosts', per: { beds: 50 } } }],
    [64, '251–300', 3],
    [66, '6–30', 1],
    [66, '≤25', half],
    [66, '>500', 3],
    [68, '≤25', { units: 1.5, each: ['studyGroups'] }],
    [69, '401–500', 4],
    [70, '51–100', { units: 1, each: ['studyGroups'] }],
    [73, '51–100', { units: 1, each: ['studyGroups'] }],
    [74, '51–100', { units: 1, each: ['workProfiles'] }],
    [75, '151–200', 1],
    [75, '201–250', 2],
    [78, '≤25', half],
    [78, '26–50', 1],
  ])('row %i, column %s', (row, column, cell) => {
    expect(reading(row, column)).toEqual(cell);
  });
});

describe('the cells that the source lost', () => {
  function readings(id: string, row: number): { used: Cell[]; other: Cell[] | undefined } {
    const disputed = KZ_343_2021.disputed.find((one) => one.id === id);
    expect(disputed?.rows).toContain(row);
    const other = disputed?.otherCells?.[String(row)];
    return { used: byColumn(position(row).cells), other: other && byColumn(other) };
  }
  const none = null;

  test('D-1, row 4, deputy director: above 500 only; or from 401 on', () => {
    const { used, other } = readings('D-1', 4);
    expect(used).toEqual([none, none, none, none, none, none, none, none, none, none, 1]);
    expect(other).toEqual([none, none, none, none, none, none, none, none, none, 1, 1]);
  });

  test('D-1, row 5, head of department: 51 to 500; or 51 to 400 and, with the stray 1 as its last mark, above 500', () => {
    const { used, other } = readings('D-1', 5);
    expect(used).toEqual([none, none, none, 1, 1, 1, 1, 1, 1, 1, none]);
    expect(other).toEqual([none, none, none, 1, 1, 1, 1, 1, 1, none, 1]);
  });

  test('D-1: as used, never both from 51 residents on, always one', () => {
    const deputy = readings('D-1', 4).used;
    const head = readings('D-1', 5).used;
    expect(deputy.slice(3).map((cell, at) => Number(cell) + Number(head[at + 3]))).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('D-2, row 17, disinfector: the nine numbers from 26–50 on, the lower reading in every column', () => {
    const { used, other } = readings('D-2', 17);
    expect(used).toEqual([none, none, half(1), half(1), 1, 1, half(3), 2, 2, 2, 2]);
    expect(other).toEqual([none, half(1), half(1), 1, 1, half(3), 2, 2, 2, 2, 2]);
    expect(used.filter((cell, at) => Number(cell) > Number(other?.[at]))).toEqual([]);
  });

  test('D-3, row 59, head of pharmacy: 1 from 151–200 on, and no other figure', () => {
    const { used, other } = readings('D-3', 59);
    expect(used).toEqual([none, none, none, half(1), half(1), 1, 1, 1, 1, 1, 1]);
    expect(other).toBeUndefined();
  });

  function half(times: number): number {
    return times * 0.5;
  }
});

describe('what people write finds the position they mean', () => {
  test.each([
    ['завхоз', [13]],
    ['вахтерша', [18]],
    ['ВОДИТЕЛЬ', [21]],
    ['Электрик', [26]],
    ['кочегар', [30]],
    ['корнечист', [42]],
    ['постовая медсестра', [63]],
    ['прачка', [47]],
    ['шеф-повар', [39]],
    ['Мед. сестра', [63]],
    ['старшая медсестра', [62]],
    ['медсестра по массажу', [64]],
    ['санитарка палатная', [35, 36]],
    ['САНИТАР-ПАЛАТАДАҒЫ', [35, 36]],
    ['Санитар-палатадығы', [35, 36]],
    ['Инструктор по трудотерапии', [73, 74]],
    ['Лифтер (лифт болса)', [19]],
    ['Директордың әкiмшiлiк–шаруашылық жұмыс жөнiндегі орынбасары', [2]],
  ])('%s: rows %j', (name, rows) => {
    expect(positions.filter((one) => namesOf(one).map(fold).includes(fold(name))).map(({ row }) => row)).toEqual(rows);
  });
});
