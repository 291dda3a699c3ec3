import { itemsOf } from '../../src/editions/notation/items';
import { readRule } from '../../src/editions/notation/read-rule';
import { withStandIns } from '../../src/editions/stand-in';
import type { Cell, Edition, ProfileItem } from '../../src/norms/schema';

/**
 * INVENTED TEST DATA. No such act exists; nothing here is law. An edition with every kind of cell, three tables that count
 * residents, beds and groups, printed numbers, a sub-section, a position within another, names that stand in two sections, and texts in Russian alone.
 */
const counts = ['beds', 'bedriddenBeds', 'lifts', 'shifts', 'groups', 'rooms', 'vehicles', 'nursePosts'];
const numbers = ['workingYearHours', 'boilerNorm', 'unitsPerPost'];

const item = (id: string, kind: ProfileItem['kind']): Pick<ProfileItem, 'id' | 'kind'> & { name: { ru: string } } => ({
  id,
  kind,
  name: { ru: `Показатель ${id}` },
});
const profile = [
  ...counts.map((id) => item(id, 'whole')),
  ...numbers.map((id) => item(id, 'number')),
  ...['lift', 'pool'].map((id) => item(id, 'yes-no')),
  item('rounding', 'rounding'),
];

export interface PlainRow {
  readonly row: number;
  readonly label?: string;
  /** The id of the position in whose units its own are counted. */
  readonly within?: string;
  readonly name: string;
  readonly footnotes?: readonly number[];
  /** Under the columns of its table, as typed in English; `→`: the cell before goes on. */
  readonly cells: readonly string[];
}

export interface PlainSection {
  readonly id: string;
  readonly table?: string;
  readonly under?: string;
  readonly rows: readonly PlainRow[];
}

type Bounds = readonly [number, (number | undefined)?];

/** Columns by their tables: what they count, and their bounds; `only`: the one type that has them. */
export const plainTables: Readonly<Record<string, { of: string; only?: string; bounds: readonly Bounds[] }>> = {
  main: { of: 'residents', bounds: [[1, 50], [51]] },
  beds: { of: 'beds', bounds: [[10, 30], [31, 60], [61]] },
  groups: { of: 'groups', only: 'centre', bounds: [[1, 4], [5]] },
};

export const plainSections: readonly PlainSection[] = [
  {
    id: 'all',
    rows: [
      { row: 1, label: '1.1', name: 'Директор', cells: ['1', '→'] },
      { row: 2, label: '1.2', name: 'Повар', cells: ['-', '0.5'] },
      { row: 3, name: 'Прачка', cells: ['1 per 50 beds', '1 per 50 beds, round whole-up'] },
      { row: 4, name: 'Няня', footnotes: [2], cells: ['1 per 20 bedriddenBeds + per 40 beds', '2 × groups, max 6'] },
    ],
  },
  {
    id: 'lifting',
    under: 'all',
    rows: [
      { row: 5, label: '1а', name: 'Лифтер', cells: ['1 × lifts × shifts if lift', '→'] },
      {
        row: 6,
        name: 'Уборщик',
        cells: ['0.5 per further 20 beds above 40', '0.5 per further 20 beds above 40, or part'],
      },
      {
        row: 7,
        name: 'Медсестра',
        cells: ['5 per post, min 30 beds', 'unitsPerPost per post nursePosts, min 20 beds'],
      },
      { row: 8, name: 'Сиделка', cells: ['1.2 hours a day × beds, year workingYearHours', '-'] },
      { row: 9, name: 'Кочегар', cells: ['norm boilerNorm, min 1', 'norm boilerNorm if not pool'] },
      { row: 10, name: 'Санитар', cells: ['4 + 1 per 50 bedriddenBeds', '(1 if beds < 40) + (2 if beds ≥ 40)'] },
      { row: 11, name: 'Водитель', cells: ['1 × vehicles, max 2', '4 – 5'] },
      { row: 12, name: 'Сторож', cells: ['«по графику» if lift', '1 if vehicles > 1'] },
    ],
  },
  {
    id: 'medicine',
    table: 'beds',
    rows: [
      { row: 13, name: 'Врач', cells: ['0.5', '1', '1 per 60 beds'] },
      { row: 14, name: 'Повар', cells: ['1', '→', '2 if pool'] },
      { row: 16, name: 'Врач-педиатр', within: 'p13', cells: ['-', '0.25', '0.5'] },
    ],
  },
  { id: 'study', table: 'groups', rows: [{ row: 15, name: 'Педагог', cells: ['1', '1 × groups'] }] },
];

export function columnId(table: string, [from, to]: Bounds): string {
  return `${table} ${from}-${to ?? ''}`;
}

const items = itemsOf(profile.map((one) => ({ ...one, name: withStandIns(one.name) })));

function readCells(cells: readonly string[]): Cell[] {
  const read: Cell[] = [];
  for (const text of cells) {
    const before = read[read.length - 1];
    if (text === '→')
      read[read.length - 1] =
        typeof before === 'number' ? { span: 2, units: before } : ({ ...before, span: 2 } as Cell);
    else read.push(text === '-' ? null : (readRule(text, items) as Cell));
  }
  return read;
}

const ru = (text: string): { ru: string } => ({ ru: text });

/** The edition as a file has it: texts in Russian alone. */
export function everyKind(sections: readonly PlainSection[] = plainSections, tables = plainTables): unknown {
  return {
    id: 'TEST-9-2031',
    title: ru('Вымышленная редакция'),
    citation: ru('Вымышленный акт'),
    citationShort: ru('Вымысел'),
    inForce: { from: '2031-01-01' },
    translated: [],
    errata: [],
    columns: Object.entries(tables).flatMap(([table, { of, only, bounds }]) =>
      bounds.map(([from, to]) => ({
        id: columnId(table, [from, to]),
        from,
        ...(to === undefined ? {} : { to }),
        ...(of === 'residents' ? {} : { of }),
        ...(table === 'main' ? {} : { table }),
        ...(only === undefined ? {} : { types: [only] }),
      })),
    ),
    types: [
      { id: 'home', footnote: 1, name: ru('Дом') },
      { id: 'centre', footnote: 2, name: ru('Центр') },
    ],
    profile,
    interpretations: [
      {
        id: 'R-1',
        governs: 'fractions',
        question: ru('Доля?'),
        choice: 'half-down',
        answer: ru('Половинами'),
        alternatives: [],
      },
      {
        id: 'R-2',
        governs: 'posts',
        question: ru('Посты?'),
        choice: 'from-beds',
        answer: ru('По койкам'),
        alternatives: [],
      },
    ],
    disputed: [],
    sections: sections.map(({ id, table, under, rows }) => ({
      id,
      name: ru(`Раздел ${id}`),
      inUnitCost: true,
      ...(table === undefined ? {} : { table }),
      ...(under === undefined ? {} : { under }),
      positions: rows.map(({ row, label, within, name, footnotes, cells }) => ({
        row,
        id: `p${row}`,
        name: ru(name),
        ...(label === undefined ? {} : { label }),
        ...(footnotes === undefined ? {} : { footnotes }),
        ...(within === undefined ? {} : { within }),
        cells: readCells(cells),
      })),
    })),
    ceilings: [],
    notes: [],
    articles: [],
  } satisfies Record<keyof Omit<Edition, 'everydayNames' | 'homeCare' | 'example' | 'settled'>, unknown>;
}
