import type { CDPSession } from 'playwright-core';
import budgets from '../bench/budgets.json';
import { workbookInBrowser } from './browser-workbook';

const workbook = workbookInBrowser();
let devTools: CDPSession;

beforeAll(async () => {
  devTools = await workbook.page.context().newCDPSession(workbook.page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
});

const mostTimes = budgets.inTheBrowserWorkbook['10,000 cells: REQUIRED_STAFF / INDEX and MATCH'];

const type = 'elderly-disabled';
/** The bounds of the type's ten columns, as the order prints them; the last is open. */
const bounds = [1, 26, 51, 101, 151, 201, 251, 301, 401, 501];
const lastOnes = [25, 50, 100, 150, 200, 250, 300, 400, 500, 2000];
/** Counts of residents, one in each column, out of order. */
const counts = [120, 30, 275, 450, 20, 600, 180, 350, 90, 220];

/** What every position needs at ten counts of residents. */
async function annexAt(residents: number[]): Promise<(string | number | boolean | null)[][]> {
  const sheet = `Annex ${residents[0]}`;
  await workbook.setCells(sheet, 'A1', [['', ...residents]]);
  await workbook.setFormula(sheet, 'B2', `NORMS.REQUIRED_STAFF(SEQUENCE(78),B1:K1,"${type}")`);
  return workbook.values(sheet, 'B2:K79');
}

async function writeFormulas(sheet: string, formula: (row: number) => string, positions: number[]): Promise<void> {
  await workbook.setCells(sheet, 'A1', [[bounds[0] ?? 1]]);
  const formulas = Array.from({ length: 1000 }, (_, down) =>
    Array.from({ length: 10 }, (_, across) => formula(positions[(down * 10 + across) % positions.length] ?? 1)),
  );
  await workbook.pane.evaluate(
    ([name, rows]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange('B1:K1000').formulas = rows;
        await context.sync();
      }),
    [sheet, formulas] as const,
  );
  await workbook.values(sheet, 'B1:K1000');
}

/** Milliseconds of processor time until every cell that depends on A1 shows what follows from its new value. */
async function timed(sheet: string, residents: number): Promise<number> {
  const before = await processorTime();
  await workbook.setCells(sheet, 'A1', [[residents]]);
  return (await processorTime()) - before;
}

/** Milliseconds that the page's thread has worked since it was opened: what else runs on the machine does not count. */
async function processorTime(): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

test('10,000 REQUIRED_STAFF cells against 10,000 native INDEX/MATCH cells, the same figures in both', async () => {
  const annex = await annexAt(bounds);
  const atTheEnd = await annexAt(lastOnes);
  const isLookedUp = (units: unknown[], at: number): boolean =>
    units.every((one, column) => typeof one === 'number' && one === atTheEnd[at]?.[column]);
  const positions = annex.flatMap((units, at) => (isLookedUp(units, at) ? [at + 1] : []));
  expect(positions.length).toBeGreaterThan(40);
  // Values, so that the native look-ups depend on no function of the add-in.
  await workbook.setCells('Table', 'A1', [bounds, ...annex]);
  await workbook.setCells('Still', 'A1', [[1]]);
  const native = (row: number): string => `=INDEX(Table!$A$2:$J$79,${row},MATCH($A$1,Table!$A$1:$J$1,1))`;
  await writeFormulas('Native', native, positions);
  await writeFormulas('Norms', (row) => `=NORMS.REQUIRED_STAFF(${row},$A$1,"${type}")`, positions);
  const times = { native: [] as number[], norms: [] as number[], still: [] as number[] };
  for (const residents of [...counts, ...counts]) {
    times.still.push(await timed('Still', residents));
    times.native.push(await timed('Native', residents));
    times.norms.push(await timed('Norms', residents));
    const shown = await workbook.values('Norms', 'B1:K1000');
    expect(shown).toEqual(await workbook.values('Native', 'B1:K1000'));
    expect(shown.flat().filter((one) => typeof one !== 'number')).toEqual([]);
  }
  const [still, norms, found] = [median(times.still), median(times.norms), median(times.native)];
  const ratio = (norms - still) / (found - still);
  process.stdout.write(
    `10,000 cells: REQUIRED_STAFF ${norms.toFixed(0)} ms, INDEX/MATCH ${found.toFixed(0)} ms, ` +
      `${still.toFixed(0)} ms of each without any formula; ratio ${ratio.toFixed(2)}\n`,
  );
  expect(ratio).toBeLessThan(mostTimes);
}, 240_000);
