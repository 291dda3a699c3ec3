import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import type { Edition } from '../../src/norms/schema';
import { inventedSheets } from '../editions/invented-edition';
import { SettingsOfWorkbook } from '../workbook/editions/settings-of-workbook';

// Each page loads all modules anew: seconds where other work runs.
jest.setTimeout(30_000);

function invented(): Edition {
  const read = sheetsToEdition(inventedSheets);
  if (Array.isArray(read)) throw new Error('mistakes');
  return read;
}

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

type Ranges = 'requiredStaff' | 'staffGap' | 'staffTable' | 'positions' | 'facilityTypes' | 'profileItems' | 'edition';

/** The functions as Excel calls them: with whatever stands in the cells. */
type Functions = Record<Ranges, (...values: readonly unknown[]) => unknown[][]> &
  Record<'explain' | 'limit', (...values: readonly unknown[]) => unknown>;

/** The page that Excel keeps behind a workbook, with the functions in it. */
async function openPage(workbook: SettingsOfWorkbook) {
  jest.resetModules();
  workbook.open();
  delete (globalThis as { staffingNormsState?: unknown }).staffingNormsState;
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode, associate: () => undefined } });
  await import('../../src/start/awaiting');
  const functions = await import('../../src/functions/functions');
  const { second } = await import('../../src/functions/second');
  const { secondScriptIs } = await import('../../src/functions/second-script');
  secondScriptIs(second);
  const { followWorkbook } = await import('../../src/start/follow-workbook');
  const { addEdition, removeEdition } = await import('../../src/workbook/editions/write-editions');
  const { changeSettings } = await import('../../src/workbook/settings');
  return { ...(functions as unknown as Functions), followWorkbook, addEdition, removeEdition, changeSettings };
}

const awaited = 'Кітаптың баптаулары әлі оқылуда. Сәл күтіңіз.';

/** The nurses of a hostel of 81 by the invented edition: 81 ÷ 40 = 2.025, up to 3. */
const nurses = ({ requiredStaff }: Awaited<ReturnType<typeof openPage>>, edition: unknown): unknown =>
  requiredStaff([['nurse']], [[81]], 'hostel', null, edition)[0]?.[0];

/** One head for every institution, by row 1 of the order of 2021. */
const head = ({ requiredStaff }: Awaited<ReturnType<typeof openPage>>): unknown =>
  requiredStaff([[1]], [[81]], 5, null, null)[0]?.[0];

test.each<[asked: string, (page: Awaited<ReturnType<typeof openPage>>) => unknown]>([
  ['an edition that is not there', (page) => nurses(page, 'TEST-1-2030')],
  ['a date', (page) => nurses(page, '01.02.2031')],
  [
    'an edition of the add-in, whose rounding the workbook may set',
    (page) => page.requiredStaff([[34]], [[275]], 5, null, 'KZ-343-2021')[0]?.[0],
  ],
  ['the default edition', head],
  ['a table', (page) => page.staffTable(81, 5, null, null, null)[0]?.[0]],
  ['a sentence, whose language the workbook may set', (page) => page.explain(1, 81, 5, null, null, null)],
  ['a list', (page) => page.positions(null, null, null)[0]?.[0]],
  ['the edition itself', (page) => page.edition(null)[0]?.[0]],
])('before the workbook is read nothing is answered: %s', async (_asked, ask) => {
  const page = await openPage(new SettingsOfWorkbook());
  expect(ask(page)).toMatchObject({ code: '#N/A', message: awaited });
  await page.followWorkbook();
  expect(ask(page)).not.toEqual(expect.objectContaining({ message: expect.stringMatching(/күтіңіз|Подождите/) }));
});

test('without a page there is no workbook to await', async () => {
  jest.resetModules();
  delete (globalThis as { staffingNormsState?: unknown }).staffingNormsState;
  delete (globalThis as { staffingNormsAwaited?: unknown }).staffingNormsAwaited;
  const { requiredStaff } = (await import('../../src/functions/functions')) as unknown as Functions;
  expect(requiredStaff([[1]], [[81]], 5, null, null)).toEqual([[1]]);
});

test('a workbook opened again answers by the edition that it holds, and by none before', async () => {
  const workbook = new SettingsOfWorkbook();
  const first = await openPage(workbook);
  await first.followWorkbook();
  expect(nurses(first, 'TEST-1-2030')).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('TEST-1') });
  await first.addEdition(invented());
  await first.changeSettings({ edition: 'TEST-1-2030' });
  expect(nurses(first, null)).toBe(3);

  const again = await openPage(workbook);
  expect(nurses(again, null)).toMatchObject({ code: '#N/A', message: awaited });
  await again.followWorkbook();
  expect(nurses(again, null)).toBe(3);
  expect(nurses(again, '01.02.2031')).toBe(3);
});

test('every function answers by the edition that the workbook holds', async () => {
  const page = await openPage(new SettingsOfWorkbook());
  await page.followWorkbook();
  await page.addEdition(invented());
  await page.changeSettings({ edition: 'TEST-1-2030', language: 'ru' });
  const known = [
    ['Убираемая площадь, м²', 501],
    ['vehicles', 5],
  ];
  // 501 m²: 1.002 of a unit, up to 2; five vehicles: at most 2.
  expect(page.requiredStaff([['Уборщик'], [3]], [[81]], 2, known, null)).toEqual([[2], [2]]);
  expect(page.staffGap([['Водитель']], [[1.5]], [[81]], 'Жатақхана', known, null)).toEqual([[-0.5]]);
  const table = page.staffTable(81, 'приют', known, null, null);
  expect(table.slice(1).map(([row, name]) => [row, name])).toEqual([
    [10, 'Медсестра'],
    [11, 'Сиделка'],
    [12, 'Ночная медсестра'],
    [1, 'Руководитель'],
    [2, 'Уборщик'],
    [3, 'Водитель'],
    [4, 'Повар'],
    [5, 'Кочегар'],
  ]);
  const fingerprint = String(page.edition(null)[6]?.[1]);
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  const why = String(page.explain('nurse', 81, 'hostel', null, null, 'en'));
  expect(why).toMatch(/81–160[^]*TEST-1-2030/);
  expect(why.split('\n').at(-1)).toBe(`Checksum (SHA-256): ${fingerprint}`);
  expect(page.positions(null, null, null)).toHaveLength(8);
  expect(page.facilityTypes('en', null).flat()).toContain('Day centre');
  expect(page.profileItems(null, null, null).flat()).toContain('cleanedArea');
  // No facility may have more than 2 vehicles.
  expect(page.limit('car', 81, null, null)).toBe(2);
  expect(page.edition(null).flat()).toContain('TEST-1-2030');
  await page.removeEdition('TEST-1-2030');
  expect(nurses(page, null)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('TEST-1-2030') });
});

const settings = (workbook: SettingsOfWorkbook): unknown =>
  workbook.values.set('staffing-norms', '{"rounding":"exact"}');
const nothing = (): void => undefined;

test.each<[what: string, prepare: (workbook: SettingsOfWorkbook) => unknown, asked: number, calculations: number]>([
  ['that sets nothing, asked nothing, stays as it was opened', nothing, 0, 0],
  ['that sets nothing is calculated once more for the formulas that had to wait', nothing, 3, 1],
  ['with settings, asked nothing, stays as it was opened', settings, 0, 0],
  ['with settings is calculated once more for the formulas that had to wait', settings, 3, 1],
])('a workbook %s', async (_what, prepare, asked, calculations) => {
  const workbook = new SettingsOfWorkbook();
  prepare(workbook);
  const page = await openPage(workbook);
  for (let time = 0; time < asked; time += 1) page.requiredStaff([[1]], [[81]], 5, null, null);
  await page.followWorkbook();
  expect(workbook.calculations).toBe(calculations);
});

test('two settings that are changed at once are both kept', async () => {
  const workbook = new SettingsOfWorkbook();
  const page = await openPage(workbook);
  await Promise.all([page.changeSettings({ rounding: 'exact' }), page.changeSettings({ language: 'ru' })]);
  expect(JSON.parse(String(workbook.values.get('staffing-norms')))).toEqual({ rounding: 'exact', language: 'ru' });
});

test('a setting that stands already is not written, and nothing is calculated anew', async () => {
  const workbook = new SettingsOfWorkbook();
  settings(workbook);
  const page = await openPage(workbook);
  expect(await page.changeSettings({ rounding: 'exact' })).toEqual({
    settings: expect.objectContaining({ rounding: 'exact' }),
  });
  expect(workbook.calculations).toBe(0);
});

test('where Excel fails, nothing is answered until it does not, and the calculation follows', async () => {
  jest.useFakeTimers();
  const workbook = new SettingsOfWorkbook();
  settings(workbook);
  const page = await openPage(workbook);
  workbook.failing = 5;
  const heads = (): unknown => page.requiredStaff([[1]], [[81]], 5, null, null)[0]?.[0];
  expect(heads()).toMatchObject({ message: awaited });
  const followed = page.followWorkbook();
  await jest.advanceTimersByTimeAsync(900);
  expect(heads()).toMatchObject({ code: '#N/A' });
  await jest.advanceTimersByTimeAsync(120_000);
  await followed;
  expect(heads()).toBe(1);
  expect(workbook.calculations).toBe(1);
  jest.useRealTimers();
});
