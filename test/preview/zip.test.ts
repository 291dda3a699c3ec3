import ExcelJS from 'exceljs';
import { editZip } from '../../src/preview/xlsx/zip';

async function archive(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Before').getCell('A1').value = 'kept';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function read(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer);
  return workbook;
}

test('a part is changed, the others stay', async () => {
  const seen: string[] = [];
  const edited = await editZip(await archive(), (name, text) => {
    seen.push(name);
    return name === 'xl/workbook.xml' ? text.replace('Before', 'After and longer') : text;
  });
  expect(seen).toContain('xl/worksheets/sheet1.xml');
  const sheet = (await read(edited)).getWorksheet('After and longer');
  expect(sheet?.getCell('A1').value).toBe('kept');
});

test('the same archive gives the same bytes', async () => {
  const made = await archive();
  const edit = (_name: string, text: string) => text.replace('Before', 'After');
  expect(await editZip(made, edit)).toEqual(await editZip(made, edit));
});

test('what is no archive is refused', async () => {
  await expect(editZip(new Uint8Array(100), (_name, text) => text)).rejects.toThrow('directory');
});
