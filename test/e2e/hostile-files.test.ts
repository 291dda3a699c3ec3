import { honestFile, hostileFiles } from '../hostile/xlsx';
import { workbookInBrowser } from './browser-workbook';

const workbook = workbookInBrowser({ language: 'ru' });

/** Opened in a moment or refused as no workbook: neither throws past the page, neither hangs. */
const atMost = 20_000;

/** What opening leads to. */
function opening(file: Uint8Array): Promise<string> {
  const open = workbook.openFile(file).then(
    () => 'opened',
    (error: unknown) => String(error).split('\n')[0] ?? '',
  );
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('hangs'), atMost).unref());
  return Promise.race([open, late]);
}

test('hostile files are opened or refused, and the workbook goes on', async () => {
  const honest = await honestFile();
  const cameTo: [string, string][] = [];
  for (const [what, file] of hostileFiles(honest)) {
    const end = await opening(file);
    cameTo.push([what, end]);
    if (end === 'hangs') break;
  }
  const unexpected = cameTo.filter(([, end]) => end !== 'opened' && !end.includes('NoWorkbook'));
  expect(unexpected).toEqual([]);
  await workbook.openFile(honest);
  expect(await workbook.sheets()).toEqual(['Штат', 'Plain']);
  expect(await workbook.value('Штат', 'C1')).toBe(3);
}, 300_000);

test('a file that is none is told in a sentence', async () => {
  const [chooser] = await Promise.all([workbook.page.waitForEvent('filechooser'), workbook.page.click('#open-button')]);
  await chooser.setFiles({ name: 'text.xlsx', mimeType: '', buffer: Buffer.from('Штатное расписание') });
  const status = workbook.page.locator('#status');
  await workbook.page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('Файл'));
  await expect(status.textContent()).resolves.toBe(
    'Файл не открылся: это не книга Excel с ячейками (.xlsx, .xlsm, .xls, .xlsb).',
  );
});
