import { makeWorkbook, type MadeCell } from '../staffing-workbooks/make-workbook';
import * as byHand from '../staffing-workbooks/norms-by-hand';
import type { NormsByHand } from '../staffing-workbooks/staffing-workbook';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { Pane } from './pane';
import { snapshot } from './workbook-snapshot';

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

/** Units by section and in all, the gap, what it costs a month and a year, how many positions are open. */
function expectedRow(at: number): CellContent[] {
  const [, , norms = byHand.unitOf20, actual, fund] = kindAt(at) ?? [];
  const units = (rows: [string, number][]) => rows.reduce((sum, [, one]) => sum + one, 0);
  const rows = Object.entries(norms.required);
  const bySection = byHand.sections.map((section) =>
    units(rows.filter(([row]) => byHand.sectionOf(Number(row)) === section)),
  );
  const has = actual === _ ? undefined : Number(String(actual).replace(',', '.'));
  const gap = has === undefined ? undefined : has - units(rows);
  const month = gap === undefined || has === undefined || fund === _ ? '' : Math.max(0, -gap) * (Number(fund) / has);
  return [...bySection, units(rows), gap ?? '', month, month === '' ? '' : month * 12, norms.open.length];
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
const place = `H2:U${count + 10}`;
const written = () => workbook.values(sheet, place);
/** In the view itself: a screen reader is told it too. */
const isComputed = () =>
  check
    .step('listTitle')
    .getByText(check.say('computed', { rows: count, place: `${sheet}!${place}` }))
    .waitFor();
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
  await pane.frame.getByRole('progressbar').waitFor();
  await isComputed();
  expect(performance.now() - began).toBeLessThan(15_000);
  const [headings = [], ...rows] = await written();
  expect(headings.slice(9)).toEqual([
    'Требуется, итого',
    'Отклонение',
    'Нехватка в месяц, тенге',
    'Нехватка в год, тенге',
    'Примечание (KZ-343-2021)',
  ]);
  const expected = Array.from({ length: count }, (__, at) => expectedRow(at));
  expect(rows.slice(0, count).map(writtenRow)).toEqual(expected);
  const sumOf = (own: CellContent[][], column: number) => own.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  const regions = Array.from({ length: 7 }, (__, region) => expected.filter((___, at) => at % 7 === region));
  for (const [at, own] of [expected, ...regions].entries()) {
    const sums = rows[count + at] ?? [];
    expect(sums.slice(0, 10)).toEqual(sums.slice(0, 10).map((___, column) => sumOf(own, column)));
    expect(sums[13]).toContain(String(own.length));
  }
  expect(await snapshot(await workbook.saveFile(), [`${sheet}!${place}`])).toEqual(await snapshot(file));
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
  expect(others.slice(0, count - 1)).toEqual(before.slice(2, count + 1));
});

test('Excel fails while it writes: nothing is left', async () => {
  await workbook.openFile(file);
  await check.open('viewInstitutions');
  await find();
  await compute().waitFor();
  await workbook.page.evaluate(() => window.workbook.faults.fail(2, 'GeneralException', 'Something broke'));
  await compute().click();
  await pane.shows('Something broke');
  await workbook.page.evaluate(() => window.workbook.faults.clear());
  expect(await snapshot(await workbook.saveFile())).toEqual(await snapshot(file));
});
