import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { filesByHand } from './by-hand';

type NamedFile = [what: string, file: Uint8Array];
type Make = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

const byExceljs: Readonly<Record<string, Make>> = {
  'plain cells': () => undefined,
  looks: (sheet) => {
    sheet.getCell('A1').font = { name: 'Arial', size: 14, bold: true, color: { theme: 4 } };
    sheet.getCell('B1').fill = { type: 'pattern', pattern: 'darkTrellis', fgColor: { argb: 'FFFFFF00' } };
    sheet.getCell('A2').border = { diagonal: { up: true, style: 'thin' } };
    sheet.getRow(3).height = 45;
  },
  'rich texts and notes': (sheet) => {
    sheet.getCell('A3').value = { richText: [{ text: 'қалың', font: { bold: true } }, { text: ' емес' }] };
    sheet.getCell('A1').note = 'менікі';
  },
  'a table': (sheet) => {
    sheet.addTable({ name: 'T', ref: 'D1', columns: [{ name: 'K' }, { name: 'V' }], rows: [['a', 1]] });
  },
  'rules and formats': (sheet) => {
    sheet.getCell('B1').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 500] };
    sheet.addConditionalFormatting({
      ref: 'B1:B9',
      rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [1], priority: 1, style: { font: { bold: true } } }],
    });
  },
  'groups and several sheets': (sheet, workbook) => {
    sheet.getRow(2).outlineLevel = 1;
    sheet.getColumn(2).outlineLevel = 1;
    workbook.addWorksheet('Жасырын', { state: 'veryHidden' }).getCell('A1').value = 1;
  },
  protection: async (sheet) => {
    sheet.protect('құпия', { formatCells: true });
  },
};

async function filesByExceljs(): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  for (const [what, make] of Object.entries(byExceljs)) {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Штат');
    sheet.getCell('A1').value = 'Аспазшы';
    sheet.getCell('B1').value = 120;
    sheet.getCell('C1').value = { formula: 'B1*2', result: 240 };
    await make(sheet, workbook);
    files.push([`exceljs: ${what}`, new Uint8Array(await workbook.xlsx.writeBuffer())]);
  }
  return files;
}

function filesByHucre(): NamedFile[] {
  const written = execFileSync(process.execPath, [path.join(__dirname, 'by-library.mjs')], { maxBuffer: 1e8 });
  const files = JSON.parse(written.toString()) as Record<string, string>;
  return Object.entries(files).map(([what, file]) => [`hucre: ${what}`, new Uint8Array(Buffer.from(file, 'base64'))]);
}

/** What SheetJS, LibreOffice and Gnumeric have written: `foreign/README.md`. */
export function foreignFiles(ending: '.xlsx' | '.xls' | '.xlsb'): NamedFile[] {
  const folder = path.join(__dirname, 'foreign');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => [name, new Uint8Array(fs.readFileSync(path.join(folder, name)))]);
}

/** Workbooks of several writers, each with something of its own: nothing of it may be lost by saving. */
export async function corpus(): Promise<NamedFile[]> {
  return [...filesByHand(), ...(await filesByExceljs()), ...filesByHucre(), ...foreignFiles('.xlsx')];
}
