import { compile } from '../../../src/engine/compile';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import type { CellValue } from '../../../src/staffing/sheet-cells';
import { computeInstitution } from '../../../src/workbook/institutions/compute-institution';
import { institutionColumns } from '../../../src/workbook/institutions/institution-columns';
import { findInstitutions } from '../../../src/workbook/institutions/institution-list';
import type { InstitutionsPlan } from '../../../src/workbook/institutions/plan';
import { regionSheet } from '../../../src/workbook/institutions/region-sheet';
import { ratioOf, summaryOf } from '../../../src/workbook/institutions/region-summary';
import { alikeRegions, joinedBefore, regionsOf } from '../../../src/workbook/institutions/regions';
import { writtenAgain } from '../../../src/workbook/sheet/written-again';
import { elderly25 } from '../../staffing-workbooks/norms-by-hand';
import { readOf } from '../check/plans';

const norms = compile(KZ_343_2021);

/** A unit of 20 places requires rows 12, 33 and 66, one unit each, and nothing of it is open. */
const rows: CellValue[][] = [
  ['Организация', 'Тип', 'Получателей услуг', 'Штатных единиц', 'Область'],
  ['А', 1, 20, 2.5, 'Абай облысы'],
  ['Б', 1, '30', '3,5', 'абай обл.'],
  ['В', 1, 20, 1, 'Жетісу облысы'],
  ['Г', 'санаторий', 40, 3, 'Жетісу облысы'],
  ['Д', 1, 20, 'три ст. (?)', 'Жетісу  облысы '],
  ['Е', 1, 20, 3, null],
  ['Ж', 5, 25, 10, 'Алматы'],
  ['З', 1, 20, 3, 'Алматы облысы'],
];

function planOf(joined: ReadonlySet<string> = new Set()): InstitutionsPlan {
  const read = readOf(rows);
  const list = findInstitutions(norms, read.cells);
  if (list === undefined) throw new Error('no list');
  return { language: 'ru', norms, rounding: undefined, read, list, joined, byRegion: true };
}
const plan = planOf();
const { list } = plan;
const answers = new Map(list.rows.map((row) => [row.row, computeInstitution(norms, list, row, undefined)]));
const alike = alikeRegions(list);
const summary = (joined: ReadonlySet<string> = new Set()) => {
  const made = summaryOf(list, answers, joined);
  if (made === undefined) throw new Error('no regions');
  return made;
};

describe('the regions of a list', () => {
  test('spellings that may be one are asked; a town is not its region', () => {
    expect(alike.map(({ spellings }) => spellings)).toEqual([
      [
        { text: 'Абай облысы', institutions: 1 },
        { text: 'абай обл.', institutions: 1 },
      ],
    ]);
  });

  test('until then they stay apart, and each names the other', () => {
    const { regions } = regionsOf(list, new Set());
    expect(regions.map(({ number, name, alike: others }) => [number, name, others])).toEqual([
      [1, 'Абай облысы', [2]],
      [2, 'абай обл.', [1]],
      [3, 'Жетісу облысы', []],
      [4, 'Алматы', []],
      [5, 'Алматы облысы', []],
      // Those without a region come last.
      [6, '', []],
    ]);
  });

  test('joined they are one, with both spellings', () => {
    const { regions, numberOf } = regionsOf(list, new Set(alike.map(({ key }) => key)));
    expect(regions[0]?.spellings.map(({ text }) => text)).toEqual(['Абай облысы', 'абай обл.']);
    expect(list.rows.map(numberOf)).toEqual([1, 1, 2, 2, 2, 5, 3, 4]);
  });

  const spelled = (...texts: string[]) => {
    const found = findInstitutions(norms, {
      rows: [['Тип', 'Получателей услуг', 'Регион'], ...texts.map((text) => [1, 20, text])],
    });
    return found === undefined ? undefined : alikeRegions(found).length;
  };
  test.each([
    ['Карагандинская область', 'Карагандинская обл', 1],
    ['Карагандинская область', 'КАРАГАНДИНСКАЯ ОБЛ.', 1],
    ['область Абай', 'Абай облысы', 1],
    ['Абайский р-н', 'Абайский район', 1],
    ['г.Астана', 'город Астана', 1],
    // The first letter of the second is a Latin one.
    ['Астана', 'Aстана', 1],
    ['Алматы', 'Алматинская область', 0],
    ['Абайский район', 'Абай облысы', 0],
    ['Абай облысы', 'Абай  облысы', 0],
  ])('%s, %s: asked %i', (one, other, count) => expect(spelled(one, other)).toBe(count));

  test('what was one in an earlier run is one again', () => {
    const [{ key = '' } = {}] = alike;
    expect(joinedBefore(list, new Map([...[1, 2].map((row) => [row, 1] as const), [3, 2]]))).toEqual(new Set([key]));
    expect(joinedBefore(list, new Map([1, 2].map((row) => [row, row] as const)))).toEqual(new Set());
    expect(joinedBefore(list, new Map())).toEqual(new Set());
  });
});

/** A home for 25 elderly people: 9 units in rows 1 to 33, 7 in the others; 20 positions open. */
const required25 = 16;

describe('the figures, worked out by hand', () => {
  const { lines, total, worst, positions } = summary();
  test('region by region: what is not compared is counted apart', () => {
    const figures = lines.map(({ institutions, residents, required, present, gap, apart, open }) => [
      ...[institutions, residents, required, present, gap],
      ...[apart.institutions, apart.required, open.institutions, open.positions],
    ]);
    expect(figures).toEqual([
      [1, 20, 3, 2.5, -0.5, 0, 0, 0, 0],
      [1, 30, 3, 3.5, 0.5, 0, 0, 0, 0],
      // Г is not read; the units of Д are not read, its three required stand apart.
      [3, 40, 3, 1, -2, 2, 3, 0, 0],
      [1, 25, required25, 10, 10 - required25, 0, 0, 1, elderly25.open.length],
      [1, 20, 3, 3, 0, 0, 0, 0, 0],
      [1, 20, 3, 3, 0, 0, 0, 0, 0],
    ]);
    expect([total.institutions, total.residents, total.required]).toEqual([8, 155, 15 + required25]);
    expect(total.gap).toBe(-2 + 10 - required25);
  });

  test('a ratio is whole only where everything is compared and determined', () => {
    expect(lines.map((line) => ratioOf(line)?.isWhole)).toEqual([true, true, false, false, true, true]);
    expect(ratioOf(lines[2] ?? total)).toEqual({ share: 1 / 3, isWhole: false });
    expect(ratioOf({ ...total, required: 0 })).toBeUndefined();
  });

  test('the open positions are named', () =>
    expect(positions.map(({ position }) => position.position.row)).toEqual(elderly25.open));

  test('the least ratio first; who is not compared has no place', () => {
    expect(worst.map(({ name }) => name)).toEqual(['В', 'Ж', 'А', 'Е', 'З', 'Б']);
    expect(worst[1]).toEqual({
      name: 'Ж',
      region: 'Алматы',
      required: required25,
      present: 10,
      gap: 10 - required25,
      open: elderly25.open.length,
    });
  });
});

test('a list without a column of regions has no summary', () => {
  const none = findInstitutions(norms, {
    rows: [
      ['Тип', 'Получателей услуг'],
      [1, 20],
    ],
  });
  expect(none && summaryOf(none, new Map(), new Set())).toBeUndefined();
});

describe('the sheet by region', () => {
  const sheetOf = (joined?: ReadonlySet<string>) => {
    const made = summary(joined);
    const columns = institutionColumns(norms, 'ru', list, made);
    const area = { row: 0, column: 5, rowCount: 16, columnCount: columns.length };
    return regionSheet(planOf(joined), made, { columns, area }, 'По регионам', 1);
  };
  const content = sheetOf();

  test('adds up the columns beside the list by the number of a region', () => {
    const abai = content.cells[6] ?? [];
    expect(abai.slice(0, 2)).toEqual([1, 'Абай облысы']);
    // U has the number of the region, O the required units, P the gap.
    expect(abai[2]).toBe("=COUNTIF('Лист 1'!$U$2:$U$9,A7)");
    expect(abai[4]).toBe(`=SUMIFS('Лист 1'!$O$2:$O$9,'Лист 1'!$U$2:$U$9,A7,'Лист 1'!$P$2:$P$9,"<1E+99")`);
    expect(abai[13]).toBe("'возможно, то же, что «абай обл.» (№ 2)");
    expect(content.cells[12]?.slice(0, 5)).toEqual(['', 'Итого', '=SUM(C7:C12)', '=SUM(D7:D12)', '=SUM(E7:E12)']);
  });

  test('a ratio stands where nothing is open or left out, else in the column of what it is at most', () => {
    expect(content.cells[6]?.slice(7, 9)).toEqual([
      '=IF(AND(N(E7)>0,N(J7)+N(L7)=0),F7/E7,"")',
      '=IF(AND(N(E7)>0,NOT(N(J7)+N(L7)=0)),F7/E7,"")',
    ]);
  });

  test('open positions are named by their rows, then in words', () => {
    const almaty = String(content.cells[9]?.[13]);
    expect([...almaty.matchAll(/(\d+) \(1\)/g)].map(([, row]) => Number(row))).toEqual(elderly25.open);
    const named = content.cells.slice(-elderly25.open.length).map(([row]) => row);
    expect(named).toEqual(elderly25.open);
  });

  test('a chart of required and present units by region', () => {
    expect(content.chart).toMatchObject({ categories: 'B7:B12', series: [{ values: 'E7:E12' }, { values: 'F7:F12' }] });
  });

  test('written again it stays in its place; with other regions it is anew unless somebody has put something there', () => {
    const [{ at: range = '' } = {}] = content.names;
    const end = Number(/\d+$/.exec(range)?.[0]);
    const body = { row: 5, column: 0, rowCount: end - 5, columnCount: 14 };
    const stands = (typed?: (cells: unknown[][]) => void) => {
      const formulas = content.cells.map((line): unknown[] => line.map((cell) => String(cell).replace(/^'/, '')));
      typed?.(formulas);
      return { row: 0, column: 0, formulas };
    };
    const joined = sheetOf(new Set(alike.map(({ key }) => key)));
    expect(writtenAgain(content, stands(), body)).toEqual({ kind: 'update', changes: [] });
    expect(writtenAgain(joined, stands(), body)).toEqual({ kind: 'anew' });
    const withNote = stands((cells) => ((cells[7] ?? [])[15] = 'позвонить'));
    expect(writtenAgain(content, withNote, body)).toEqual({ kind: 'update', changes: [] });
    expect(writtenAgain(joined, withNote, body)).toEqual({ kind: 'apart' });
    expect(
      writtenAgain(
        joined,
        stands((cells) => ((cells[7] ?? [])[4] = 4)),
        body,
      ),
    ).toEqual({ kind: 'apart' });
  });
});
