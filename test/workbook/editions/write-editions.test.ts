import { settle } from '../../../src/editions/settle';
import { sheetsToEdition } from '../../../src/editions/sheets/sheets-to-edition';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import type { Edition } from '../../../src/norms/schema';
import { inventedSheets } from '../../editions/invented-edition';
import { SettingsOfWorkbook } from './settings-of-workbook';

// Each page loads all modules anew: seconds where other work runs.
jest.setTimeout(30_000);

function invented(changes: Partial<Edition> = {}): Edition {
  const read = sheetsToEdition(inventedSheets);
  if (Array.isArray(read)) throw new Error('mistakes');
  return { ...read, ...changes };
}

function settled(id: string): Edition {
  const edition = settle(KZ_343_2021, [{ doubt: 'D-2', choice: 'other' }], 'сынақ', id);
  if ('key' in edition) throw new Error(edition.key);
  return edition;
}

/** The page as it is after the workbook was opened: it knows nothing of what was before. */
async function openPage(workbook: SettingsOfWorkbook) {
  jest.resetModules();
  workbook.open();
  const { followEditions } = await import('../../../src/workbook/editions/follow-editions');
  const { workbookEditions } = await import('../../../src/workbook/editions/workbook-editions');
  const { addEdition, removeEdition } = await import('../../../src/workbook/editions/write-editions');
  await followEditions();
  return { addEdition, removeEdition, workbookEditions };
}

type Opened = Awaited<ReturnType<typeof openPage>>;

const idsOf = ({ workbookEditions }: Opened): string[] => workbookEditions().loaded.map(({ edition }) => edition.id);

let workbook: SettingsOfWorkbook;
beforeEach(() => {
  workbook = new SettingsOfWorkbook();
});

test('a loaded edition is there when the workbook is opened again', async () => {
  const page = await openPage(workbook);
  const result = await page.addEdition(invented());
  expect(result).toMatchObject({ loaded: { edition: { id: 'TEST-1-2030' } } });
  expect(idsOf(page)).toEqual(['TEST-1-2030']);
  expect(workbook.calculations).toBe(1);

  const again = await openPage(workbook);
  expect(again.workbookEditions().loaded).toEqual(page.workbookEditions().loaded);
  expect(again.workbookEditions().notUsed).toEqual([]);
});

test('several stand in the order in which they were loaded, and one is removed', async () => {
  const page = await openPage(workbook);
  await page.addEdition(settled('KZ-343-2021-a'));
  await page.addEdition(invented());
  await page.addEdition(settled('KZ-343-2021-b'));
  expect(idsOf(await openPage(workbook))).toEqual(['KZ-343-2021-a', 'TEST-1-2030', 'KZ-343-2021-b']);
  const again = await openPage(workbook);
  expect(await again.removeEdition('test-1-2030')).toEqual({ removed: 'test-1-2030' });
  expect(idsOf(again)).toEqual(['KZ-343-2021-a', 'KZ-343-2021-b']);
  expect(idsOf(await openPage(workbook))).toEqual(['KZ-343-2021-a', 'KZ-343-2021-b']);
  await again.removeEdition('KZ-343-2021-a');
  await again.removeEdition('KZ-343-2021-b');
  expect(workbook.values.size).toBe(0);
});

test('what the add-in keeps besides stays', async () => {
  workbook.values.set('staffing-norms', '{"language":"ru"}');
  const page = await openPage(workbook);
  await page.addEdition(invented());
  await page.removeEdition('TEST-1-2030');
  expect([...workbook.values]).toEqual([['staffing-norms', '{"language":"ru"}']]);
});

test('an edition that differs from one of the same id is loaded only in its place', async () => {
  const page = await openPage(workbook);
  await page.addEdition(invented());
  await page.addEdition(settled('KZ-343-2021-a'));
  const other = invented({ errata: [{ kk: 'а', ru: 'а', en: 'a' }] });
  expect(await page.addEdition(other)).toEqual({ notLoaded: 'idTaken' });
  expect(await page.addEdition({ ...other, id: 'Test-1-2030' })).toEqual({ notLoaded: 'idTaken' });
  expect(await page.addEdition(invented())).toMatchObject({ loaded: {} });
  await page.addEdition(other, { replace: true });
  const again = await openPage(workbook);
  expect(idsOf(again)).toEqual(['TEST-1-2030', 'KZ-343-2021-a']);
  expect(again.workbookEditions().loaded[0]?.edition.errata).toEqual([{ kk: 'а', ru: 'а', en: 'a' }]);
});

test.each<[what: string, edition: () => Edition, why: string]>([
  ['the order itself', () => KZ_343_2021, 'builtIn'],
  ['a changed copy of the order', () => ({ ...KZ_343_2021, errata: [] }), 'changedCopy'],
  ['the same in small letters', () => ({ ...KZ_343_2021, id: 'kz-343-2021' }), 'changedCopy'],
])('%s is not loaded', async (_what, edition, why) => {
  const page = await openPage(workbook);
  expect(await page.addEdition(edition())).toEqual({ notLoaded: why });
  expect(workbook.values.size).toBe(0);
});

test('more than Excel keeps is refused, and what was there stays', async () => {
  const page = await openPage(workbook);
  await page.addEdition(invented());
  // 600,000 letters of two bytes.
  const large = settled('KZ-343-2021-a');
  large.errata = Array.from({ length: 120 }, () => ({ kk: 'ә'.repeat(5000), ru: 'а', en: 'a' }));
  expect(await page.addEdition(large)).toEqual({ notLoaded: 'tooMuch' });
  expect(idsOf(await openPage(workbook))).toEqual(['TEST-1-2030']);
});

/** The workbook with one edition, whose data somebody has then changed outside Excel. */
async function tampered(change: (text: string) => string | undefined): Promise<Opened> {
  await (await openPage(workbook)).addEdition(invented());
  const key = 'staffing-norms-edition-TEST-1-2030-0';
  const text = change(String(workbook.values.get(key)));
  if (text === undefined) workbook.values.delete(key);
  else workbook.values.set(key, text);
  return openPage(workbook);
}

test.each<[what: string, change: (text: string) => string | undefined, why: string]>([
  ['a part that is gone', () => undefined, 'incomplete'],
  ['a text that breaks off', (text) => text.slice(0, -10), 'unsound'],
  ['a key with a meaning of its own', (text) => text.replace('"id"', '"__proto__":{},"id"'), 'unsound'],
  ['another figure', (text) => text.replace('0.5', '5'), 'changed'],
  ['another id', (text) => text.replace('"TEST-1-2030"', '"TEST-2-2030"'), 'changed'],
  ['the order with another word', () => JSON.stringify({ ...KZ_343_2021, errata: [] }), 'changedCopy'],
])('%s is not used, and is told', async (_what, change, why) => {
  const page = await tampered(change);
  expect(page.workbookEditions()).toEqual({ loaded: [], notUsed: [{ id: 'TEST-1-2030', why }] });
});

test('what is not used stays beside what is loaded after it, until it is removed', async () => {
  const page = await tampered((text) => text.replace('0.5', '5'));
  await page.addEdition(settled('KZ-343-2021-a'));
  const again = await openPage(workbook);
  expect(idsOf(again)).toEqual(['KZ-343-2021-a']);
  expect(again.workbookEditions().notUsed).toEqual([{ id: 'TEST-1-2030', why: 'changed' }]);
  await again.removeEdition('TEST-1-2030');
  expect(again.workbookEditions().notUsed).toEqual([]);
  expect((await openPage(workbook)).workbookEditions().notUsed).toEqual([]);
});

test('what somebody else loads into the open workbook is there at once', async () => {
  const page = await openPage(workbook);
  const elsewhere = new SettingsOfWorkbook();
  await (await openPage(elsewhere)).addEdition(invented());
  workbook.open();
  for (const [key, value] of elsewhere.values) workbook.values.set(key, value);
  await workbook.tellChange();
  expect(idsOf(page)).toEqual(['TEST-1-2030']);
});
