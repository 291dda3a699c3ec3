import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { zipParts } from './zip';

const ROOT = resolve(__dirname, '../..');
const SAMPLE = resolve(ROOT, 'assets/sample-budget.xlsx');
const FIRST_ROW = 8;
const LAST_POSITION_ROW = 45;
const SPARE_ROW = 46;

const workbook = new Workbook();
beforeAll(async () => {
  await workbook.xlsx.readFile(SAMPLE);
});

function sheet(name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const text = (sheetName: string, address: string) => String(sheet(sheetName).getCell(address).value ?? '');
const rowsOfPositions = Array.from({ length: LAST_POSITION_ROW - FIRST_ROW + 1 }, (_, index) => FIRST_ROW + index);

test('the committed file is what the tool makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-budget-'));
  try {
    const made = join(folder, 'made.xlsx');
    execFileSync(process.execPath, [resolve(ROOT, 'tools/sample-workbook.mjs'), made]);
    expect([...zipParts(readFileSync(SAMPLE))]).toEqual([...zipParts(readFileSync(made))]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('it has the staffing sheet, the profile and the table', () => {
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Штат', 'Profile', 'Норматив', 'Ескертпелер']);
});

test.each(['Штат', 'Норматив', 'Ескертпелер'])('%s says in three languages that it is a sample', (name) => {
  expect(text(name, 'A2')).toMatch(/ҮЛГІ · ОБРАЗЕЦ · SAMPLE/);
});

test('the staffing sheet says which order it follows and that the order is repealed', () => {
  expect(text('Штат', 'A5')).toMatch(/№ 343.*01\.07\.2023 бастап күші жойылған.*утратил силу с 01\.07\.2023/);
});

test('type and residents are input cells', () => {
  expect(text('Штат', 'C3')).toBe('elderly-disabled');
  expect(sheet('Штат').getCell('C4').value).toBe(120);
});

test.each([
  ['D', (row: number) => `_xldudf_NORMS_REQUIRED_STAFF(B${row},$C$4,$C$3,Profile!$A$1:$B$40)`],
  ['E', (row: number) => `_xldudf_NORMS_STAFF_GAP(B${row},C${row},$C$4,$C$3,Profile!$A$1:$B$40)`],
  ['F', (row: number) => `_xldudf_NORMS_EXPLAIN(B${row},$C$4,$C$3,Profile!$A$1:$B$40)`],
  ['H', (row: number) => `C${row}*G${row}*12`],
])('column %s holds its formula down to the spare row', (column, expected) => {
  for (const row of [...rowsOfPositions, SPARE_ROW]) {
    expect(sheet('Штат').getCell(`${column}${row}`).formula).toBe(expected(row));
  }
});

test('every position has a name of its own, and the row after the last is left to fill in', () => {
  const names = rowsOfPositions.map((row) => text('Штат', `B${row}`));
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(names.length);
  expect(text('Штат', `B${SPARE_ROW}`)).toBe('');
});

test('actual units have halves, and one cell is empty', () => {
  const units = rowsOfPositions.map((row) => sheet('Штат').getCell(`C${row}`).value);
  expect(units).toContain(0.5);
  expect(units.filter((value) => value === null)).toHaveLength(1);
});

test('the totals pass over what is not determined', () => {
  const formulas = ['C47', 'D47', 'E47', 'H47', 'D48'].map((address) => sheet('Штат').getCell(address).formula);
  expect(formulas).toEqual([
    'SUM(C8:C46)',
    'SUMIF(D8:D46,">0")',
    'SUMIF(E8:E46,"<0")',
    'SUM(H8:H46)',
    '_xldudf_NORMS_TOTAL_STAFF($C$4,$C$3,Profile!$A$1:$B$40)',
  ]);
});

test('the profile gives each item once, within the range that the formulas read, one of them not known', () => {
  const items = sheet('Profile').getColumn(1).values.slice(2).map(String);
  expect(new Set(items).size).toBe(items.length);
  expect(items.length).toBeLessThanOrEqual(39);
  expect(sheet('Profile').getColumn(2).values).toContain('?');
});

test('one formula spills the whole table', () => {
  expect(sheet('Норматив').getCell('A4').formula).toBe(
    '_xldudf_NORMS_STAFF_TABLE(Штат!$C$4,Штат!$C$3,Profile!$A$1:$B$40)',
  );
  // cm="1" makes it a dynamic array, which grows by itself; without it Excel would fill the one cell alone.
  expect(zipParts(readFileSync(SAMPLE)).get('xl/worksheets/sheet3.xml')).toMatch(
    /<c r="A4"[^>]* cm="1"><f t="array" ref="A4">/,
  );
});

test('no formula has a value that nobody has computed', () => {
  for (const [name, part] of zipParts(readFileSync(SAMPLE))) {
    if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<\/f><v>/);
  }
});
