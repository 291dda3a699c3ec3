import { sayList, type ListKey } from '../../src/i18n/pane/list-words';
import { institutionWord } from '../../src/workbook/institutions/words';
import { makeWorkbook, type MadeCell } from '../staffing-workbooks/make-workbook';
import * as byHand from '../staffing-workbooks/norms-by-hand';
import type { NormsByHand } from '../staffing-workbooks/staffing-workbook';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { Pane } from './pane';
import { snapshot } from './workbook-snapshot';
import { seen, until } from './waiting';

const workbook = workbookInBrowser({ language: 'ru' });
const pane = new Pane(workbook, 'ru');
const check = new CheckInPane(workbook, pane);

const sheet = 'Сеть';
const _ = null;

/** Institutions whose norms were worked out by hand: type as people write it, residents, actual units, month's fund. */
const kinds: [type: MadeCell, residents: MadeCell, norms: NormsByHand, actual: MadeCell, fund: MadeCell][] = [
  // 63.5 required: 3.5 short at 6,000,000 ÷ 60.
  [5, 100, byHand.elderly100, 60, 6000000],
  ['Дом-интернат для престарелых и инвалидов', 25, byHand.elderly25, '16,5', 1650000],
  [3, '50', byHand.musculoskeletal50, 30, 3000000],
  ['children-psychoneurological', 200, byHand.children200, 88, _],
  [4, 620, byHand.psychoneurological620, _, _],
  [1, 20, byHand.unitOf20, 2, 200000],
];
const count = 1000;
const kindAt = (at: number) => kinds[at % kinds.length] ?? kinds[0];

const list: MadeCell[][] = [
  ['Сеть учреждений', _, _, _, _, _],
  ['№', 'Учреждение', 'Тип', 'Число получателей услуг', 'Штатных единиц', 'ФОТ в месяц', 'Район'],
  ...Array.from({ length: count }, (__, at) => {
    const [type = '', residents = '', , actual = _, fund = _] = kindAt(at) ?? [];
    return [at + 1, `Учреждение ${at + 1}`, type, residents, actual, fund, `=район ${at % 7}`];
  }),
  ['Итого', _, _, _, _, _, _],
];

/** Present of required; undefined where the list has no units. */
function shareAt(at: number): number | undefined {
  const [, , norms = byHand.unitOf20, actual] = kindAt(at) ?? [];
  const required = Object.values(norms.required).reduce((sum, one) => sum + one, 0);
  return actual === _ ? undefined : Number(String(actual).replace(',', '.')) / required;
}

/** The rows of the list by their ratio, the least first; of equal ones the first. */
const ranked = Array.from({ length: count }, (__, at) => at)
  .filter((at) => shareAt(at) !== undefined)
  .sort((a, b) => (shareAt(a) ?? 0) - (shareAt(b) ?? 0) || a - b);

/**
 * Units by section and in all, the gap, what it costs a month and a year, what was read of the row, its ratio, its region
 * and place, how many positions are open.
 */
function expectedRow(at: number): CellContent[] {
  const [, residents, norms = byHand.unitOf20, actual, fund] = kindAt(at) ?? [];
  const units = (rows: [string, number][]) => rows.reduce((sum, [, one]) => sum + one, 0);
  const rows = Object.entries(norms.required);
  const bySection = byHand.sections.map((section) =>
    units(rows.filter(([row]) => byHand.sectionOf(Number(row)) === section)),
  );
  const has = actual === _ ? undefined : Number(String(actual).replace(',', '.'));
  const gap = has === undefined ? undefined : has - units(rows);
  const month = gap === undefined || has === undefined || fund === _ ? '' : Math.max(0, -gap) * (Number(fund) / has);
  const place = ranked.indexOf(at) + 1;
  const read = [Number(residents), has ?? '', shareAt(at) ?? '', norms.open.length, (at % 7) + 1, place || ''];
  return [...bySection, units(rows), gap ?? '', month, month === '' ? '' : month * 12, ...read, norms.open.length];
}

/** A written row, with the number of open positions that its note tells. */
function writtenRow(cells: CellContent[]): CellContent[] {
  const note = String(cells[cells.length - 1]);
  return [...cells.slice(0, -1), note === '' ? 0 : Number(/\d+/.exec(note)?.[0])];
}

let file: Buffer;
const find = async () => {
  await workbook.select(sheet, 'A1');
  await check.button('findList').click();
};
/** The list, a line for all of it, and one for each of the seven regions. */
const place = `H2:AA${count + 10}`;
const byRegion = 'По регионам';
const written = () => workbook.values(sheet, place);
/** In the view itself: a screen reader is told it too. */
const isComputed = () =>
  seen(check.step('listTitle').getByText(check.say('computed', { rows: count, place: `${sheet}!${place}` })));
const compute = () => check.button('compute');

beforeAll(async () => {
  file = await makeWorkbook([{ name: sheet, titles: [2], money: [6], merged: ['A1:G1'], frozenRows: 2, rows: list }]);
  await workbook.openFile(file);
  await check.open('viewInstitutions');
});

test('a thousand institutions are computed within seconds, and nothing but blank cells is written to', async () => {
  await find();
  await pane.shows(check.say('listFound', { place: `${sheet}!A2:G${count + 2}`, rows: count }));
  await pane.shows(check.say('listValues', { place: `${sheet}!${place}` }));
  const began = performance.now();
  await compute().click();
  await seen(pane.frame.getByRole('progressbar'));
  await isComputed();
  expect(performance.now() - began).toBeLessThan(15_000);
  const [headings = [], ...rows] = await written();
  expect(headings.slice(9)).toEqual([
    'Требуется, итого',
    'Отклонение',
    'Нехватка в месяц, тенге',
    'Нехватка в год, тенге',
    'Получателей услуг, прочитано',
    'Единиц в наличии, прочитано',
    'Обеспеченность',
    'Должностей не определено',
    'Строка по регионам',
    'Место по обеспеченности, с наименьшей',
    'Примечание (KZ-343-2021)',
  ]);
  const expected = Array.from({ length: count }, (__, at) => expectedRow(at));
  expect(rows.slice(0, count).map(writtenRow)).toEqual(expected);
  const sumOf = (own: CellContent[][], column: number) => own.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  const regions = Array.from({ length: 7 }, (__, region) => expected.filter((___, at) => at % 7 === region));
  for (const [at, own] of [expected, ...regions].entries()) {
    const sums = rows[count + at] ?? [];
    expect(sums.slice(0, 10)).toEqual(sums.slice(0, 10).map((___, column) => sumOf(own, column)));
    expect(sums[19]).toContain(String(own.length));
  }
  expect(await snapshot(await workbook.saveFile(), [`${sheet}!${place}`, byRegion])).toEqual(await snapshot(file));
});

test('the sheet by region adds the list up, in formulas that follow it', async () => {
  const expected = Array.from({ length: count }, (__, at) => expectedRow(at));
  const figures = (rows: CellContent[][]): CellContent[] => {
    const compared = rows.filter((row) => row[10] !== '');
    const add = (from: CellContent[][], column: number) => from.reduce((sum, row) => sum + Number(row[column]), 0);
    const [required, present] = [add(compared, 9), add(compared, 14)];
    return [
      ...[rows.length, add(rows, 13), required, present, add(compared, 10), '', present / required],
      ...[
        rows.length - compared.length,
        add(rows, 9) - required,
        rows.filter((row) => row[16] !== 0).length,
        add(rows, 16),
      ],
    ];
  };
  const rounded = (rows: CellContent[][]) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(6)) : cell)));
  const regions = Array.from({ length: 7 }, (__, region) => expected.filter((___, at) => at % 7 === region));
  const written = await workbook.values(byRegion, 'C7:M14');
  expect(rounded(written)).toEqual(rounded([...regions, expected].map(figures)));
  const names = await workbook.values(byRegion, 'A7:B14');
  expect(names).toEqual([...regions.map((__, at) => [at + 1, `=район ${at}`]), ['', 'Итого']]);
  const worst = await workbook.values(byRegion, 'B18:B27');
  expect(worst).toEqual(ranked.slice(0, 10).map((at) => [`Учреждение ${at + 1} (=район ${at % 7})`]));
  await seen(check.step('listTitle').getByText(`1. ${String(worst[0]?.[0])}`));

  // A row that somebody gives to another region is counted there.
  const [before] = await workbook.values(byRegion, 'C7:C8');
  await workbook.setCells(sheet, 'Y3', [[2]]);
  await until(async () => (await workbook.value(byRegion, 'C7')) === Number(before?.[0] ?? 0) - 1);
  await workbook.setCells(sheet, 'Y3', [[1]]);
});

test('computed again after a change, at the same place; stopped, the figures are as before', async () => {
  await workbook.setCells(sheet, 'D3', [[30]]);
  await workbook.setCells(sheet, 'C3', [[1]]);
  await find();
  await pane.shows(check.say('listAgain', { place: `${sheet}!${place}` }));
  const before = await written();
  await workbook.page.evaluate(() => window.workbook.faults.hang(1));
  await compute().click();
  await pane.button('stop').click();
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  await pane.saysThat('refusedCancelled');
  expect(await written()).toEqual(before);

  await compute().click();
  await isComputed();
  const [, first = [], ...others] = await written();
  // A unit of 30 places: three units, as of 20.
  expect(first[9]).toBe(3);
  // The other rows are as they were, but for their places.
  const withoutPlace = (rows: CellContent[][]) => rows.map((row) => row.filter((__, column) => column !== 18));
  expect(withoutPlace(others.slice(0, count - 1))).toEqual(withoutPlace(before.slice(2, count + 1)));
  expect((await workbook.sheets()).filter((name) => name.startsWith(byRegion))).toEqual([byRegion]);
});

test('Excel fails while it writes: nothing is left', async () => {
  await workbook.openFile(file);
  await check.open('viewInstitutions');
  await find();
  await seen(compute());
  await workbook.page.evaluate(() => window.workbook.faults.fail(2, 'GeneralException', 'Something broke'));
  await compute().click();
  await pane.shows('Something broke');
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  expect(await snapshot(await workbook.saveFile())).toEqual(await snapshot(file));
});

describe('a list that leaves something open', () => {
  const own = 'Открытый';
  const say = (key: ListKey, params = {}): string => sayList('ru', key, params);
  const january = 'Проживает на 1 января';
  const july = 'Проживает на 1 июля';

  beforeAll(async () => {
    await workbook.setCells(own, 'A1', [
      ['Наименование', 'Тип', january, july],
      ['Отделение А', 1, 40, 20],
      ['в т.ч. корпус 2', 1, 10, 10],
      ['Отделение Б', 1, 30, 30],
      ['Итого', '', 70, 50],
    ]);
    await workbook.select(own, 'A1');
    await check.open('viewInstitutions');
    await check.button('findList').click();
  });

  test('two counts of residents are asked, and nothing is computed before', async () => {
    await pane.shows(say('open'));
    await pane.shows(say('parts', { cells: [say('named', { cell: 'A3', text: 'в т.ч. корпус 2' })] }));
    await pane.shows(say('sums', { cells: [say('named', { cell: 'A5', text: 'Итого' })] }));
    expect(await compute().getAttribute('aria-disabled')).toBe('true');
  });

  test('the column that is chosen counts; what is a part of the row above is told beside it', async () => {
    await pane.frame
      .getByLabel(say('columnResidents'))
      .selectOption(check.say('columnTitled', { column: 'D', title: july }));
    await compute().click();
    await pane.shows(check.say('computed', { rows: 2, place: `${own}!E1:O5` }));
    const [, first = [], part = [], second = [], sum = []] = await workbook.values(own, 'E1:O5');
    // A unit of 6 to 30 places has three units: rows 12, 33 and 66.
    expect([first, second, sum].map((cells) => cells[9])).toEqual([3, 3, 6]);
    expect(part).toEqual([...new Array<string>(10).fill(''), institutionWord('ru', 'part')]);
  });
});
