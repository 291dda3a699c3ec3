import { formatNumber } from '../../src/i18n/fill';
import { say } from '../../src/i18n/say';
import type { CheckKey } from '../../src/i18n/pane/check-en';
import { formatGap, formatTenge } from '../../src/taskpane/shared/money';
import { makeWorkbook } from '../staffing-workbooks/make-workbook';
import { sectionOf, sections } from '../staffing-workbooks/norms-by-hand';
import type { StaffingWorkbook } from '../staffing-workbooks/staffing-workbook';
import { staffingWorkbooks } from '../staffing-workbooks/staffing-workbooks';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { Pane } from './pane';
import { snapshot } from './workbook-snapshot';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const check = new CheckInPane(workbook, pane);

/** The lines that count: position, what it requires, actual minus that. */
function counted({ lines }: StaffingWorkbook): [number, number, number][] {
  return Object.values(lines).flatMap(([, position, required, gap]): [number, number, number][] =>
    position !== null && typeof required === 'number' && gap !== undefined ? [[position, required, gap]] : [],
  );
}

const without = (rows: Readonly<Record<number, number>>, others: readonly number[]): [number, number][] =>
  Object.entries(rows).flatMap(([row, units]) => (others.includes(Number(row)) ? [] : [[Number(row), units]]));

describe.each(staffingWorkbooks.map((one) => [one.title, one] as const))('%s', (_title, one) => {
  const { figures, lines, norms, language, table } = one;
  const sheet = table.slice(0, table.lastIndexOf('!'));
  const inTable = Object.values(lines).flatMap(([, position]) => position ?? []);
  const lacking = without(norms.required, inTable);
  const number = (value: number): string => formatNumber(language, value);
  const signed = (sign: string, value: number): string => (value === 0 ? '0' : `${sign}${number(value)}`);
  let file: Buffer;
  let columns = '';

  beforeAll(async () => {
    file = await makeWorkbook(one.sheets);
    await workbook.openFile(file);
    pane.language = 'en';
    await pane.open();
    await pane.switchTo(language);
    await check.open();
    await workbook.select(one.select.sheet, one.select.at);
  });

  test('is found, matched and compared in the pane', async () => {
    await check.find();
    expect(await check.tables()).toEqual(one.tables);
    await check.chooseTable(table);
    if (one.count !== undefined) await check.compareCount(one.count);
    await check.describe(one.institution);
    expect((await check.openNames()).sort()).toEqual(Object.keys(one.answers).sort());
    await check.answerAll(one.answers);
    expect(await check.openNames()).toEqual([]);

    const { month, unpriced } = figures;
    const required = norms.open.length > 0 ? 'requiredAtLeast' : 'required';
    const shown = await check.figures();
    expect(shown).toMatchObject({
      [check.say(required)]: number(figures.required),
      [check.say('shortfall')]: signed('−', figures.shortfall),
      [check.say('surplus')]: signed('+', figures.surplus),
      ...(month !== undefined && {
        [check.say('shortfallMonth')]: formatTenge(language, month),
        [check.say('shortfallYear')]: formatTenge(language, month * 12),
      }),
    });
    // The table has the units of its positions, determined or not, and those of lines that are none.
    const units = (key: CheckKey): number => readSum(shown[check.say(key)] ?? '0');
    const ofPositions = units('actual') - units('ofWithoutNorm') - units('ofUndecided');
    expect(ofPositions).toBe(figures.actual);
    expect(figures.required - figures.shortfall + figures.surplus + units('ofUndetermined')).toBe(figures.actual);
    const said = await check.text('resultTitle');
    if (unpriced !== undefined) expect(said).toContain(check.say('unpricedUnits', { units: unpriced }));
    for (const [position, , gap] of counted(one).filter(([, , units]) => units !== 0))
      expect(said).toMatch(new RegExp(`^${position}\\..*(\n.*){1,4}\t${escaped(formatGap(language, gap))}$`, 'm'));
  });

  test('its result beside the table: figures by line, and nothing else is changed', async () => {
    if (one.columns === undefined) {
      expect(await check.text('writeTitle')).toContain(check.say('besideProtected'));
      return;
    }
    expect(await check.announcedColumns()).toBe(one.columns);
    columns = await check.write('beside');
    expect(columns).toBe(one.columns);
    const [first = '', last = ''] = columns.slice(sheet.length + 1).split(':');
    const top = Number(/\d+/.exec(first)?.[0]);
    const written = await workbook.values(sheet, `${first}:${last}`);
    for (const [row, [name, position, required, gap]] of Object.entries(lines)) {
      const [title, ...found] = written[Number(row) - top] ?? [];
      expect([name, ...found]).toEqual([name, ...expectedCells(required, gap), '']);
      if (position === null) expect(title).not.toMatch(/\d/);
      else expect(title).toMatch(new RegExp(`^${position}\\. `));
    }
    const tableRows = Number(/\d+$/.exec(table)?.[0]) - top + 1;
    const below = written.slice(tableRows + (lacking.length > 0 ? 2 : 1));
    expect(below.slice(0, -1).map(([title, required, gap]) => [rowOf(title), required, gap])).toEqual(
      lacking.map(([row, units]) => [row, units, -units]),
    );
    // Only lines with figures stand here, so open positions that the table does not have count nowhere.
    expect(below[below.length - 1]?.slice(1, 3)).toEqual([figures.required, figures.surplus - figures.shortfall]);
    expect(await snapshot(await workbook.saveFile(), [columns])).toEqual(await snapshot(file));
  });

  test('its report: every position, sections, money; nothing but that sheet is added', async () => {
    const place = await check.write('report');
    const report = place.slice(0, place.lastIndexOf('!'));
    const rows = await workbook.values(report, 'A8:H140');
    const byPosition = new Map(rows.flatMap(([row, , ...cells]) => (typeof row === 'number' ? [[row, cells]] : [])));
    const expected = [...counted(one), ...lacking.map(([row, units]) => [row, units, -units] as const)];
    const open = norms.open.map((row): [number, CellContent, CellContent] => [
      row,
      say(language, 'undeterminedStatus'),
      '',
    ]);
    const shown = [...byPosition].map(([row, [required, , gap]]) => [row, required ?? '', gap ?? '']);
    expect(shown).toEqual([...expected, ...open].sort(([a], [b]) => a - b));
    for (const [row, required, gap] of expected) expect([row, byPosition.get(row)?.[1]]).toEqual([row, required + gap]);

    const sums = (pick: (one: readonly [number, number, number]) => number): number[] =>
      sections.flatMap((section) => {
        const own = expected.filter(([row]) => sectionOf(row) === section);
        const isShown = own.length > 0 || norms.open.some((row) => sectionOf(row) === section);
        return isShown ? own.reduce((sum, each) => sum + pick(each), 0) : [];
      });
    const subtotals = rows.filter(([row, title]) => row === '' && isSectionTotal(title));
    expect(subtotals.map(([, , required]) => required)).toEqual(sums(([, required]) => required));
    expect(subtotals.map(([, , , , gap]) => gap)).toEqual(sums(([, , gap]) => gap));
    const at = rows.indexOf(subtotals[subtotals.length - 1] ?? []);
    expect(rows[at + 1]?.slice(2)).toEqual([
      figures.required,
      figures.actual,
      figures.surplus - figures.shortfall,
      '',
      figures.month ?? 0,
      (figures.month ?? 0) * 12,
    ]);
    expect([rows[at + 2]?.[4], rows[at + 3]?.[4]]).toEqual([figures.shortfall, figures.surplus]);
    // A name that begins with `=` stands there as text.
    const noNorm = Object.values(lines).flatMap(([name, position]) => (position === null ? name : []));
    expect(rows.map(([, title]) => title)).toEqual(expect.arrayContaining(noNorm));
    expect(await snapshot(await workbook.saveFile(), [columns, report])).toEqual(await snapshot(file));
  });
});

function readSum(text: string): number {
  return Number(text.replace(',', '.').replace('−', '-').replace('+', ''));
}

function expectedCells(required: number | '?' | 'again' | undefined, gap: number | undefined): CellContent[] {
  if (typeof required === 'number') return [required, gap ?? ''];
  return required === '?' ? ['#N/A', ''] : ['', ''];
}

function rowOf(title: CellContent | undefined): number {
  return Number(/^(\d+)\. /.exec(String(title))?.[1]);
}

function isSectionTotal(title: CellContent | undefined): boolean {
  return ['Бөлім бойынша барлығы', 'Итого по разделу', 'Total of the section'].includes(String(title));
}

function escaped(text: string): string {
  return text.replaceAll(/[+.]/g, String.raw`\$&`);
}
