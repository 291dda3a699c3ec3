import ExcelJS from 'exceljs';
import { workbookInBrowser } from './browser-workbook';

const workbook = workbookInBrowser();

/** As another program reads the saved file. */
async function readFile(file: Buffer): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(file as unknown as ExcelJS.Buffer);
  return read;
}

function emptyWorkbook(): Promise<ExcelJS.Buffer> {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Empty');
  return made.xlsx.writeBuffer();
}

test('a saved workbook opens with the same formulas, values and messages', async () => {
  await workbook.setCells('Saved', 'A1', [
    ['Директор', 1, true, '007', 'a "quoted" <text> & 1'],
    ['Директорр', 0.25, false, '=1/3', '=B1#'],
  ]);
  await workbook.setFormula('Saved', 'A4', 'NORMS.REQUIRED_STAFF(A1:A2,100,"elderly-disabled")');
  await workbook.setFormula('Saved', 'C4', 'LET(x,SUM(A4:A4),x+SEQUENCE(2))');
  const everything = async () => {
    const sheets = await workbook.sheets();
    return Promise.all(sheets.map(async (sheet) => [sheet, await workbook.values(sheet, 'A1:H100')]));
  };
  const before = await everything();
  await workbook.openFile(await workbook.saveFile());
  expect(await everything()).toEqual(before);
  expect(await workbook.formula('Saved', 'A4')).toBe('=NORMS.REQUIRED_STAFF(A1:A2,100,"elderly-disabled")');
  expect(await workbook.formula('Saved', 'C4')).toBe('=LET(x,SUM(A4:A4),x+SEQUENCE(2))');
  expect(await workbook.error('Saved', 'A5')).toContain('Директор');
});

test('values that are asked for at once, while the workbook calculates, are all answered', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => Array.from({ length: 26 }, (__, column) => row * column));
  await workbook.setCells('Many', 'A1', rows);
  const changed = workbook.setFormula('Many', 'AB1', 'SUM(A1:Z200)');
  const asked = Array.from({ length: 16 }, () => workbook.values('Many', 'A1:Z200'));
  await changed;
  expect(await Promise.all(asked)).toEqual(asked.map(() => rows));
});

test('another program finds formulas as Excel stores them, with the values they gave', async () => {
  await workbook.setCells('Plain', 'A1', [['Директор'], [100]]);
  await workbook.setFormula('Plain', 'B1', 'NORMS.REQUIRED_STAFF(A1,A2,"elderly-disabled")');
  await workbook.setFormula('Plain', 'C1', 'NORMS.REQUIRED_STAFF({1;7},A2,"elderly-disabled")');
  await workbook.setFormula('Plain', 'D1', 'NORMS.REQUIRED_STAFF("?",A2,"elderly-disabled")');
  await workbook.setFormula('Plain', 'E1', 'SUM(C1#)&"NORMS.X(1)"');
  const sheet = (await readFile(await workbook.saveFile())).getWorksheet('Plain');
  expect(sheet?.getCell('B1').value).toMatchObject({
    formula: '_xldudf_NORMS_REQUIRED_STAFF(A1,A2,"elderly-disabled")',
    result: 1,
  });
  expect(sheet?.getCell('C1').value).toMatchObject({ ref: 'C1:C2', shareType: 'array', result: 1 });
  expect(sheet?.getCell('C2').value).toBe(0.5);
  expect(sheet?.getCell('D1').value).toMatchObject({ result: { error: '#VALUE!' } });
  expect(sheet?.getCell('E1').value).toMatchObject({
    formula: 'SUM(_xlfn.ANCHORARRAY(C1))&"NORMS.X(1)"',
    result: '1.5NORMS.X(1)',
  });
});

test('looks are kept', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Looks', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
  sheet.getColumn(2).width = 31;
  sheet.getRow(3).height = 45;
  sheet.mergeCells('A5:C6');
  const cell = sheet.getCell('B3');
  cell.value = 1234.5;
  cell.numFmt = '#,##0.00';
  cell.font = { name: 'Arial', size: 14, bold: true, italic: true, color: { argb: 'FFAA0000' } };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  cell.alignment = { horizontal: 'center', vertical: 'top', wrapText: true };
  cell.border = { bottom: { style: 'medium', color: { argb: 'FF00AA00' } } };
  cell.note = 'Kept';
  sheet.getCell('B4').dataValidation = { type: 'list', allowBlank: true, formulae: ['"a,b"'] };
  made.definedNames.add('Looks!$B$3', 'Figure');

  await workbook.openFile(Buffer.from(await made.xlsx.writeBuffer()));
  await workbook.setFormula('Looks', 'D1', 'Figure*2');
  expect(await workbook.value('Looks', 'D1')).toBe(2469);
  const kept = await readFile(await workbook.saveFile());
  const keptSheet = kept.getWorksheet('Looks');
  const keptCell = keptSheet?.getCell('B3');
  expect(keptCell).toMatchObject({
    value: 1234.5,
    numFmt: '#,##0.00',
    font: { name: 'Arial', size: 14, bold: true, italic: true, color: { argb: 'FFAA0000' } },
    fill: { fgColor: { argb: 'FFFFF2CC' } },
    alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
    border: { bottom: { style: 'medium', color: { argb: 'FF00AA00' } } },
  });
  expect(JSON.stringify(keptCell?.note)).toContain('Kept');
  expect(keptSheet?.getCell('B4').dataValidation?.formulae).toEqual(['"a,b"']);
  expect(keptSheet?.getColumn(2).width).toBeCloseTo(31, 0);
  expect(keptSheet?.getRow(3).height).toBeCloseTo(45, 0);
  expect(keptSheet?.getCell('C6').isMerged).toBe(true);
  expect(keptSheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  expect(kept.definedNames.getRanges('Figure').ranges).toEqual(['Looks!$B$3']);
});

test('settings of the add-in travel with the file', async () => {
  await workbook.pane.evaluate(async () => {
    Office.context.document.settings.set('preview-test', { language: 'kk' });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  });
  const file = await workbook.saveFile();
  const kept = () => workbook.pane.evaluate(() => Office.context.document.settings.get('preview-test') as unknown);
  await workbook.openFile(Buffer.from(await emptyWorkbook()));
  expect(await kept()).toBeNull();
  await workbook.openFile(file);
  expect(await kept()).toEqual({ language: 'kk' });
});

test('a file that is no workbook is refused and the open one stays', async () => {
  const sheets = await workbook.sheets();
  await expect(workbook.openFile(Buffer.from('not a workbook'))).rejects.toThrow();
  expect(await workbook.sheets()).toEqual(sheets);
});
