import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BrowserWorkbook, type Options } from '../e2e/browser-workbook';
import { Pane } from '../e2e/pane';
import type { Answered, Asked } from './page/functions-host';
import { seen } from '../e2e/waiting';

/*
 * The built page with the whole office.js of Microsoft, which believes to be in Excel for Windows: it loads the rest of itself, reads
 * settings, file, events and commands through `window.external`, and runs the functions in its own runtime.
 */
const options: Options = {};
const workbook = new BrowserWorkbook(options);
const pane = new Pane(workbook);
jest.setTimeout(180_000);

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whole-office-'));
  options.folder = folder;
  const stage = `import('./test/office-client/stage-build.mjs').then(({ stageBuild }) => stageBuild(${JSON.stringify(folder)}, { isWhole: true }))`;
  execFileSync(process.execPath, ['--input-type=module', '-e', `await ${stage}`], {
    cwd: path.join(__dirname, '../..'),
    stdio: 'pipe',
  });
  await workbook.open();
}, 180_000);
afterAll(() => rmSync(options.folder ?? '', { recursive: true, force: true }));
afterEach(async () => {
  expect(await workbook.pane.evaluate(() => window.excel?.unknown)).toEqual([]);
  expect(workbook.takeProblems()).toEqual([]);
});

async function ask(...calls: readonly (readonly [name: string, ...given: unknown[]])[]): Promise<Answered[]> {
  const asked = calls.map(([name, ...given]): Asked => ({ name, given }));
  return workbook.pane.evaluate((list) => window.excel?.ask(list) ?? [], asked);
}

test('office.js answers that it is in Excel for Windows, with the host’s language', async () => {
  const told = await workbook.pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const { displayLanguage, requirements, diagnostics } = Office.context;
    return [host, platform, displayLanguage, diagnostics.host, requirements.isSetSupported('ExcelApi', '1.19')];
  });
  expect(told).toEqual(['Excel', 'PC', 'en-US', 'Excel', true]);
});

/** Each function once, with what the order says where it is a figure. */
const calls: readonly (readonly [call: readonly [string, ...unknown[]], holds: unknown])[] = [
  [
    ['REQUIRED_STAFF', [['Повар'], [33]], [[120]], 'psychoneurological', null, null],
    [[3], [3.5]],
  ],
  [['STAFF_GAP', [[40]], [[2]], [[120]], 'psychoneurological', null, null], [[-1]]],
  [
    ['STAFF_TABLE', 120, 'psychoneurological', null, null, 'en'],
    expect.arrayContaining([expect.arrayContaining(['Director'])]),
  ],
  [['TOTAL_STAFF', 120, 'psychoneurological', null, 'social-cultural', null], expect.any(Number)],
  [['EXPLAIN', 40, 120, 'psychoneurological', null, null, 'en'], expect.stringContaining('101–150')],
  [['POSITIONS', null, 'en', null], expect.arrayContaining([expect.arrayContaining(['Director'])])],
  [['FACILITY_TYPES', 'en', null], expect.arrayContaining([expect.arrayContaining(['psychoneurological'])])],
  [['PROFILE_ITEMS', null, 'en', null], expect.arrayContaining([expect.arrayContaining(['pool'])])],
  [['EDITION', null], expect.arrayContaining([expect.arrayContaining(['KZ-343-2021'])])],
  [['LIMIT', 'ambulance', 120, null, null], 2],
  [['HOME_CARE', true, true, true, [['none']]], expect.anything()],
  [['HOME_CARE_REASON', true, true, true, [['none']], 'en'], expect.any(String)],
  [['CHECKLIST', 7, 'en', null], expect.arrayContaining([])],
  [
    [
      'INSTITUTION_TABLE',
      [
        ['psychoneurological', 120],
        ['assisted-living', 10],
      ],
      null,
      null,
      'en',
    ],
    expect.arrayContaining([]),
  ],
  [['GAP_BY_SECTION', [[40]], [[2]], 120, 'psychoneurological', null, null, 'en'], expect.arrayContaining([])],
  [['EXPLAIN_GAP', 40, 2, 120, 'psychoneurological', null, null, 'en'], expect.any(String)],
  // Row 40, the cook: 3 units at 101–150, 4 at 151–200.
  [['NEXT_STEP', 40, 120, 'psychoneurological', null, null, null], [[151, 4]]],
  [
    ['STEPS', 150, 151, 'psychoneurological', null, null],
    expect.arrayContaining([expect.arrayContaining([151, 40, 3, 4])]),
  ],
  [
    ['COMPARE_SIZES', [[150, 151]], 'psychoneurological', null, null, null],
    expect.arrayContaining([expect.arrayContaining([40, 3, 4])]),
  ],
  [['BASIS', 40, 120, 'psychoneurological', null, null, 'en'], expect.stringContaining('row 40, column “101–150”')],
];

test('each function answers through the runtime of office.js, in one batch', async () => {
  const { functions } = JSON.parse(readFileSync(path.join(__dirname, '../../dist/functions.json'), 'utf8')) as {
    functions: { id: string }[];
  };
  expect(calls.map(([[name]]) => name)).toEqual(functions.map(({ id }) => id));
  const before = (await workbook.pane.evaluate(() => window.excel?.batches())) ?? 0;
  const answers = await ask(...calls.map(([call]) => call));
  calls.forEach(([call, value], at) => expect([call, answers[at]]).toEqual([call, { value }]));
  expect(await workbook.pane.evaluate(() => window.excel?.batches())).toBe(before + 1);
});

test('errors come with their codes and sentences, alone and inside a table', async () => {
  const [unknownWhat, notKnown, inTable] = await ask(
    ['LIMIT', 'космодром', 120, null, null],
    ['TOTAL_STAFF', 120, 'psychoneurological', null, 'космодром', null],
    ['REQUIRED_STAFF', [['Повар'], ['космонавт'], [36]], [[120], [120], [40]], 'psychoneurological', null, null],
  );
  const error = { type: 'Error', basicValue: '#VALUE!', message: expect.stringContaining('космо') };
  const isTold = { value: expect.objectContaining(error) };
  expect(unknownWhat).toEqual(isTold);
  expect(notKnown).toEqual(isTold);
  expect(inTable).toEqual({
    value: [[3], [expect.objectContaining(error)], [expect.objectContaining({ basicValue: '#N/A' })]],
  });
});

test('of two thousand calls at once all are answered, in a few batches', async () => {
  const before = (await workbook.pane.evaluate(() => window.excel?.batches())) ?? 0;
  const many = Array.from({ length: 2000 }, (_, at): [string, ...unknown[]] => {
    return ['REQUIRED_STAFF', [[40]], [[101 + (at % 50)]], 'psychoneurological', null, null];
  });
  const answers = await ask(...many);
  expect(answers.filter((answer) => JSON.stringify(answer) !== '{"value":[[3]]}')).toEqual([]);
  expect(((await workbook.pane.evaluate(() => window.excel?.batches())) ?? 0) - before).toBeLessThanOrEqual(5);
});

test('settings that the page keeps are in the workbook, and are read from it', async () => {
  const kept = await workbook.pane.evaluate(async () => {
    const { settings } = Office.context.document;
    settings.set('whole-office', { language: 'kk' });
    await new Promise((resolve) => settings.saveAsync(resolve));
    return settings.get('whole-office') as unknown;
  });
  expect(kept).toEqual({ language: 'kk' });
});

test('a command opens the pane at its place, and says when it is done', async () => {
  await workbook.pane.evaluate(() => window.excel?.command('checkTable'));
  await seen(pane.frame.getByRole('navigation').first());
});

test('the file is read in slices', async () => {
  const size = await workbook.pane.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) =>
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: 4096 },
          ({ value: file, error }) => {
            if (error) return reject(new Error(error.message));
            file.getSliceAsync(0, ({ value: slice }) => {
              const { data } = slice as { data: number[] };
              file.closeAsync(() => resolve([file.size, file.sliceCount, slice.size, ...data.slice(0, 2)]));
            });
          },
        ),
      ),
  );
  const [bytes = 0, slices, first, ...magic] = size;
  expect([slices, first, magic]).toEqual([Math.ceil(bytes / 4096), 4096, [0x50, 0x4b]]);
});

test('another selection is told to the page', async () => {
  const told = await workbook.pane.evaluate(async () => {
    let address = '';
    await Excel.run(async (context) => {
      const changed = new Promise<void>((resolve) => {
        context.workbook.onSelectionChanged.add(async () => resolve());
      });
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('B3').select();
      await context.sync();
      await changed;
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      ({ address } = selected);
    });
    return address;
  });
  expect(told).toMatch(/!B3$/);
});
