/*
 * Makes the workbooks of this folder anew with the programs that README.md names: `node test/corpus/foreign/make.mjs`.
 * SheetJS is put into a temporary folder; `soffice` and `ssconvert` have to be there.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre/xlsx';

const here = import.meta.dirname;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'foreign-'));
const run = (command, ...told) => execFileSync(command, told, { cwd: work, stdio: 'ignore', timeout: 240_000 });

const rows = [
  ['Аспазшы', 120, 'Повар'],
  ['Дәрігер', 0.5, 'Врач'],
  ['Тәрбиеші', 7, ''],
];

/** What LibreOffice and Gnumeric read and write anew, each with features of its own. */
const sources = {
  plain: () => undefined,
  looks: (sheet) => {
    sheet.getCell('A1').font = { name: 'Arial', size: 14, bold: true, color: { argb: 'FFC00000' } };
    sheet.getCell('B1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
    sheet.getCell('B2').numFmt = '0.00" бірлік"';
    sheet.getCell('A2').border = { top: { style: 'thin' }, bottom: { style: 'double' } };
    sheet.getCell('C2').alignment = { wrapText: true, textRotation: 45 };
    sheet.mergeCells('E1:F2');
    sheet.getColumn(1).width = 30;
    sheet.getRow(3).height = 45;
  },
  formulas: (sheet, workbook) => {
    const other = workbook.addWorksheet('Басқа парақ');
    other.getCell('A1').value = 42;
    const formulas = {
      D1: ['SUM(B1:B3)', 127.5],
      D2: ['IF(B2>0.4,"иә","жоқ")', 'иә'],
      D3: ["'Басқа парақ'!A1/0", { error: '#DIV/0!' }],
      E1: ['VLOOKUP("Дәрігер",A1:B3,2,FALSE)', 0.5],
      E2: ['B1>100', true],
      E3: ['DATE(2026,11,28)', new Date(Date.UTC(2026, 10, 28))],
    };
    for (const [cell, [formula, result]] of Object.entries(formulas)) sheet.getCell(cell).value = { formula, result };
    for (let row = 5; row < 9; row++)
      sheet.getCell(row, 1).value =
        row === 5
          ? { formula: 'ROW()*2', result: 10, shareType: 'shared', ref: 'A5:A8' }
          : { sharedFormula: 'A5', result: row * 2 };
    sheet.getCell('B5').value = { formula: 'SUM(B1:B3*2)', result: 255, shareType: 'array', ref: 'B5' };
    workbook.definedNames.add("'Басқа парақ'!$A$1", 'Қырық_екі');
  },
  notes: (sheet) => {
    sheet.getCell('A1').note = 'ескерту';
    sheet.getCell('A3').value = { richText: [{ text: 'қалың', font: { bold: true } }, { text: ' емес' }] };
    sheet.getCell('C1').value = { text: 'сілтеме', hyperlink: 'https://example.org/' };
  },
  rules: (sheet) => {
    sheet.getCell('B1').dataValidation = { type: 'list', formulae: ['"120,130"'] };
    sheet.addConditionalFormatting({
      ref: 'B1:B9',
      rules: [
        { type: 'cellIs', operator: 'lessThan', formulae: [1], priority: 1, style: { font: { bold: true } } },
        { type: 'dataBar', priority: 2, cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF638EC6' } },
      ],
    });
    sheet.autoFilter = 'A1:C3';
  },
  layout: (sheet, workbook) => {
    sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
    sheet.getRow(2).outlineLevel = 1;
    sheet.getColumn(2).outlineLevel = 1;
    sheet.getRow(3).hidden = true;
    sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
    sheet.pageSetup.printArea = 'A1:C3';
    sheet.pageSetup.printTitlesRow = '1:1';
    sheet.headerFooter.oddFooter = '&C&P / &N';
    workbook.addWorksheet('Жасырын', { state: 'hidden' }).getCell('A1').value = 1;
  },
  protected: (sheet) => {
    sheet.getCell('B2').protection = { locked: false };
    return sheet.protect('құпия', { formatCells: true });
  },
  picture: (sheet, workbook) => {
    const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    sheet.addImage(workbook.addImage({ base64, extension: 'png' }), 'E2:F5');
  },
};

async function writeSources() {
  for (const [what, make] of Object.entries(sources)) {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Штат');
    sheet.addRows(rows);
    await make(sheet, workbook);
    await workbook.xlsx.writeFile(path.join(work, `${what}.xlsx`));
  }
  const anchor = { from: { row: 4, col: 1 }, to: { row: 14, col: 6 } };
  const charts = [{ type: 'bar', series: [{ values: 'B1:B3', categories: 'A1:A3' }], anchor }];
  const tables = [{ name: 'Кесте', range: 'E1:F2', columns: [{ name: 'Кілт' }, { name: 'Мәні' }] }];
  const widened = rows.map((row, at) => [...row, '', at === 0 ? 'Кілт' : at, at === 0 ? 'Мәні' : at * 2]);
  for (const [what, own] of Object.entries({ chart: { rows, charts }, table: { rows: widened, tables } }))
    fs.writeFileSync(path.join(work, `${what}.xlsx`), await writeXlsx({ sheets: [{ name: 'Штат', ...own }] }));
}

function bySheetJs() {
  run('npm', 'install', '--no-save', '--no-audit', '--no-fund', 'xlsx@0.18.5');
  const { utils, writeFile } = createRequire(path.join(work, 'here.js'))('xlsx');
  const workbookOf = (make) => {
    const workbook = utils.book_new();
    const sheet = utils.aoa_to_sheet(rows);
    utils.book_append_sheet(workbook, sheet, 'Штат');
    make(sheet, workbook);
    return workbook;
  };
  const grow = (sheet, to) => (sheet['!ref'] = `A1:${to}`);
  const makes = {
    plain: () => undefined,
    formulas: (sheet) => {
      sheet.D1 = { t: 'n', v: 127.5, f: 'SUM(B1:B3)' };
      sheet.D2 = { t: 's', v: 'иә', f: 'IF(B2>0.4,"иә","жоқ")' };
      sheet.D3 = { t: 'e', v: 7, f: 'B1/0' };
      sheet.E2 = { t: 'b', v: true, f: 'B1>100' };
      utils.sheet_set_array_formula(sheet, 'E3', 'SUM(B1:B3*2)');
      utils.sheet_set_array_formula(sheet, 'F1:F3', 'B1:B3*10');
      utils.sheet_set_array_formula(sheet, 'G1', '_xlfn.SEQUENCE(3)', true);
      grow(sheet, 'G3');
    },
    layout: (sheet, workbook) => {
      sheet['!cols'] = [{ wch: 30 }, { hidden: true }, { wch: 5 }];
      sheet['!rows'] = [{ hpt: 30 }, { level: 1 }, { hidden: true }];
      sheet['!merges'] = [utils.decode_range('E1:F2')];
      sheet['!autofilter'] = { ref: 'A1:C3' };
      sheet['!margins'] = { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 };
      utils.book_append_sheet(workbook, utils.aoa_to_sheet([[1]]), 'Жасырын');
      workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }], Names: [{ Name: 'Адам', Ref: 'Штат!$B$1' }] };
    },
    notes: (sheet) => {
      utils.cell_add_comment(sheet.A1, 'ескерту', 'автор');
      sheet.C1.l = { Target: 'https://example.org/', Tooltip: 'сілтеме' };
      utils.cell_set_internal_link(sheet.C2, 'Штат!B2');
    },
    dates: (sheet) => {
      sheet.D1 = { t: 'd', v: new Date(Date.UTC(2026, 10, 28)) };
      sheet.D2 = { t: 'n', v: 0.125, z: '0.0%' };
      sheet.D3 = { t: 's', v: ' бос орындар ' };
      grow(sheet, 'D3');
    },
    protected: (sheet) => {
      sheet['!protect'] = { password: 'құпия', formatCells: false };
    },
  };
  const as = (name, make, options = {}) => writeFile(workbookOf(make), path.join(here, name), options);
  for (const [what, make] of Object.entries(makes)) as(`sheetjs-${what}.xlsx`, make, { cellDates: true });
  as('sheetjs-shared-strings.xlsx', makes.plain, { bookSST: true, compression: true });
  as('sheetjs-formulas.xlsb', makes.formulas);
  as('sheetjs-formulas.xls', makes.formulas, { bookType: 'biff8' });
  as('sheetjs-plain.xlsb', makes.plain);
}

function byOffices() {
  const kinds = [...Object.keys(sources), 'chart', 'table'];
  const named = (folder, what, ext) =>
    fs.copyFileSync(path.join(work, folder, `${what}.${ext}`), path.join(here, `${folder}-${what}.${ext}`));
  const profile = `-env:UserInstallation=file://${work}/profile`;
  const convert = (ext, ...whats) => {
    run(
      'soffice',
      '--headless',
      profile,
      '--convert-to',
      ext,
      '--outdir',
      'libreoffice',
      ...whats.map((what) => `${what}.xlsx`),
    );
    for (const what of whats) named('libreoffice', what, ext);
  };
  convert('xlsx', ...kinds);
  convert('xls', 'formulas', 'looks');
  fs.mkdirSync(path.join(work, 'gnumeric'));
  const write = (exporter, what, ext, as = what) => {
    run('ssconvert', `--export-type=Gnumeric_Excel:${exporter}`, `${what}.xlsx`, `gnumeric/${as}.${ext}`);
    named('gnumeric', as, ext);
  };
  for (const what of kinds) write('xlsx', what, 'xlsx');
  write('xlsx2', 'formulas', 'xlsx', 'formulas-iso');
  write('excel_biff8', 'formulas', 'xls');
}

try {
  await writeSources();
  bySheetJs();
  byOffices();
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
