import ExcelJS from 'exceljs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CellInput, Sheets } from './spreadsheet';

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Every formula is calculated anew on opening, whoever wrote the file. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>`;

/** Functions newer than the file format are written with a prefix. */
const newer = /\b(?=(?:IFNA|NUMBERVALUE|UNICHAR)\()/g;

/** Sheets of rows, text that begins with `=` being a formula, with what LibreOffice makes of them. */
export async function calculatedByLibreOffice(sheets: Sheets): Promise<Record<string, CellInput[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, await asFile(sheets));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const { stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
      encoding: 'utf8',
    });
    try {
      return await results(readFileSync(join(out, 'book.xlsx')), sheets);
    } catch (error) {
      throw new Error(stderr, { cause: error });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function asFile(sheets: Sheets): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const [at, row] of rows.entries())
      for (const [to, cell] of row.entries())
        sheet.getCell(at + 1, to + 1).value =
          typeof cell === 'string' && cell.startsWith('=') ? { formula: cell.slice(1).replace(newer, '_xlfn.') } : cell;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function results(file: Buffer, sheets: Sheets): Promise<Record<string, CellInput[][]>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(file).buffer);
  const resultOf = (cell: ExcelJS.Cell | undefined): CellInput => {
    const result = cell?.type === ExcelJS.ValueType.Formula ? cell.result : cell?.value;
    if (typeof result === 'object' && result !== null && 'error' in result) return result.error;
    return (result as CellInput | undefined) ?? null;
  };
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      rows.map((row, at) => row.map((_, to) => resultOf(book.getWorksheet(name)?.getCell(at + 1, to + 1)))),
    ]),
  );
}
