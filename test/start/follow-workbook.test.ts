import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import type { Edition } from '../../src/norms/schema';
import { inventedSheets } from '../editions/invented-edition';
import { SettingsOfWorkbook } from '../workbook/editions/settings-of-workbook';

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
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode, associate: () => undefined } });
  const functions = await import('../../src/functions/functions');
  const { awaitEditions } = await import('../../src/functions/loaded-editions');
  const { followWorkbook } = await import('../../src/start/follow-workbook');
  const { addEdition, removeEdition } = await import('../../src/workbook/editions/write-editions');
  const { writeSettings } = await import('../../src/workbook/settings');
  awaitEditions(true);
  return { ...(functions as unknown as Functions), followWorkbook, addEdition, removeEdition, writeSettings };
}

const awaited = 'Осы кітаптағы редакциялар әлі оқылып жатыр. Сәл күтіңіз.';

/** The nurses of a hostel of 81 by the invented edition: 81 ÷ 40 = 2.025, up to 3. */
const nurses = ({ requiredStaff }: Awaited<ReturnType<typeof openPage>>, edition: unknown): unknown =>
  requiredStaff([['nurse']], [[81]], 'hostel', null, edition)[0]?.[0];

test('before the workbook has answered an edition that is not there may yet come; afterwards it answers', async () => {
  const workbook = new SettingsOfWorkbook();
  const first = await openPage(workbook);
  await first.followWorkbook();
  expect(nurses(first, 'TEST-1-2030')).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('TEST-1') });
  await first.addEdition(invented());
  expect(nurses(first, 'TEST-1-2030')).toBe(3);

  const again = await openPage(workbook);
  expect(nurses(again, 'TEST-1-2030')).toMatchObject({ code: '#N/A', message: awaited });
  expect(nurses(again, '01.02.2031')).toMatchObject({ code: '#N/A', message: awaited });
  await again.followWorkbook();
  expect(nurses(again, 'TEST-1-2030')).toBe(3);
  expect(nurses(again, '01.02.2031')).toBe(3);
});

test('every function answers by the edition that the workbook holds', async () => {
  const page = await openPage(new SettingsOfWorkbook());
  await page.followWorkbook();
  await page.addEdition(invented());
  await page.writeSettings({ edition: 'TEST-1-2030', language: 'ru' });
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
  expect(page.explain('nurse', 81, 'hostel', null, null, 'en')).toMatch(/81–160[^]*TEST-1-2030/);
  expect(page.positions(null, null, null)).toHaveLength(8);
  expect(page.facilityTypes('en', null).flat()).toContain('Day centre');
  expect(page.profileItems(null, null, null).flat()).toContain('cleanedArea');
  // No facility may have more than 2 vehicles.
  expect(page.limit('car', 81, null, null)).toBe(2);
  expect(page.edition(null).flat()).toContain('TEST-1-2030');
  expect(String(page.edition(null)[6]?.[1])).toMatch(/^[0-9a-f]{64}$/);
  await page.removeEdition('TEST-1-2030');
  expect(nurses(page, null)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('TEST-1-2030') });
});

test.each<[what: string, prepare: (workbook: SettingsOfWorkbook) => void, calculations: number]>([
  ['a workbook that sets nothing', () => undefined, 0],
  ['a workbook with settings', ({ values }) => void values.set('staffing-norms', '{"rounding":"whole-up"}'), 1],
])('%s is calculated %#', async (_what, prepare, calculations) => {
  const workbook = new SettingsOfWorkbook();
  prepare(workbook);
  await (await openPage(workbook)).followWorkbook();
  expect(workbook.calculations).toBe(calculations);
});
