import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { compile } from '../../src/engine/compile';
import { Fault } from '../../src/engine/fault';
import { readProfile } from '../../src/engine/profile-rows';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { languages } from '../../src/norms/languages';
import type { Language } from '../../src/norms/schema';
import { zipParts } from './zip';

const norms = compile(KZ_343_2021);
const root = resolve(__dirname, '../..');
const fileOf = (language: Language) => resolve(root, `assets/sample-budget.${language}.xlsx`);
const firstRow = 8;
const lastPositionRow = 45;
const spareRow = 46;
const rowsOfPositions = Array.from({ length: lastPositionRow - firstRow + 1 }, (_, index) => firstRow + index);

test('the committed files are what the tool makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-budget-'));
  try {
    execFileSync(process.execPath, [resolve(root, 'tools/sample-workbook.mjs'), folder]);
    for (const language of languages) {
      const made = readFileSync(join(folder, `sample-budget.${language}.xlsx`));
      expect([...zipParts(readFileSync(fileOf(language)))]).toEqual([...zipParts(made)]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const names: Record<Language, string[]> = {
  kk: ['Штат', 'Мәліметтер', 'Норматив', 'Ескертпелер'],
  ru: ['Штат', 'Сведения', 'Норматив', 'Примечания'],
  en: ['Staff', 'Profile', 'Norms', 'Notes'],
};

describe.each(languages)('in %s', (language) => {
  const [staff = '', profile = '', table = '', notes = ''] = names[language];
  const answers = `'${profile}'!$A$4:$B$43`;
  const workbook = new Workbook();
  beforeAll(async () => {
    await workbook.xlsx.readFile(fileOf(language));
  });

  function sheet(name: string): Worksheet {
    const found = workbook.getWorksheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  const text = (sheetName: string, address: string) => String(sheet(sheetName).getCell(address).value ?? '');
  const column = (name: string, at: number) => sheet(name).getColumn(at).values.slice(1) as unknown[];

  test('it has the staffing sheet, the profile, the table and the notes, each in the language', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(names[language]);
  });

  test('it says that it is a sample', () => {
    for (const name of [staff, table, notes]) expect(text(name, 'A2')).toMatch(/ҮЛГІ|ОБРАЗЕЦ|SAMPLE/);
  });

  test('the staffing sheet says which order it follows and that the order is repealed', () => {
    expect(text(staff, 'A5')).toMatch(/343.*01\.07\.2023/);
  });

  test('no word of another language stands in it', () => {
    const shown = workbook.worksheets.flatMap((one) => {
      const found: string[] = [];
      one.eachRow((row) => row.eachCell((cell) => typeof cell.value === 'string' && found.push(cell.value)));
      return found;
    });
    if (language !== 'en') expect(shown.filter((value) => /[a-z]{2,}/i.test(value))).toEqual([]);
    if (language === 'ru')
      expect(shown.filter((value) => /[әғқңөұүһі]/i.test(value.replaceAll('«Үлгі»', '')))).toEqual([]);
    if (language === 'en')
      expect(shown.filter((value) => /\p{Script=Cyrillic}/u.test(value.replaceAll('“Үлгі”', '')))).toEqual([]);
  });

  test('type and residents are input cells, the type by its name from a list of all', () => {
    expect(text(staff, 'C3')).toBe(KZ_343_2021.types.find(({ id }) => id === 'elderly-disabled')?.name[language]);
    expect(sheet(staff).getCell('C4').value).toBe(120);
    expect(sheet(staff).getCell('C3').dataValidation.formulae).toEqual([`'${profile}'!$D$4:$D$8`]);
    expect(column(profile, 4).slice(3, 8)).toEqual(KZ_343_2021.types.map(({ name }) => name[language]));
  });

  test.each([
    ['D', (row: number) => `_xldudf_NORMS_REQUIRED_STAFF(B${row},$C$4,$C$3,${answers})`],
    ['E', (row: number) => `_xldudf_NORMS_STAFF_GAP(B${row},C${row},$C$4,$C$3,${answers})`],
    ['F', (row: number) => `_xldudf_NORMS_BASIS(B${row},$C$4,$C$3,${answers},"KZ-343-2021","${language}")`],
    ['H', (row: number) => `C${row}*G${row}*12`],
  ])('column %s holds its formula down to the spare row', (letter, expected) => {
    for (const row of [...rowsOfPositions, spareRow])
      expect(sheet(staff).getCell(`${letter}${row}`).formula).toBe(expected(row));
  });

  test('every position is found in the annex under the name that it has, and the row after the last is left to fill in', () => {
    const written = rowsOfPositions.map((row) => text(staff, `B${row}`));
    // Rows 35 and 73 have the names of rows 36 and 74, and are of children's organisations alone.
    const rows = written.map((name) =>
      norms.positionNames.find(name).flatMap(({ position: { row } }) => ([35, 73].includes(row) ? [] : [row])),
    );
    expect(written.filter((_, at) => rows[at]?.length !== 1)).toEqual([]);
    expect(new Set(rows.flat()).size).toBe(written.length);
    expect(text(staff, `B${spareRow}`)).toBe('');
  });

  test('actual units have halves, and one cell is empty', () => {
    const units = rowsOfPositions.map((row) => sheet(staff).getCell(`C${row}`).value);
    expect(units).toContain(0.5);
    expect(units.filter((value) => value === null)).toHaveLength(1);
  });

  test('the totals pass over what is not determined', () => {
    const formulas = ['C47', 'D47', 'E47', 'H47', 'D48'].map((address) => sheet(staff).getCell(address).formula);
    expect(formulas).toEqual([
      'SUM(C8:C46)',
      'SUMIF(D8:D46,">0")',
      'SUMIF(E8:E46,"<0")',
      'SUM(H8:H46)',
      `_xldudf_NORMS_TOTAL_STAFF($C$4,$C$3,${answers})`,
    ]);
  });

  test('the profile is read whole within the range that the formulas read; one item is not known, the sewer is answered', () => {
    const rows = column(profile, 1)
      .slice(3)
      .map((item, at) => [item, column(profile, 2)[at + 3]]);
    expect(rows.length).toBeLessThanOrEqual(40);
    const read = readProfile(norms, rows);
    if (read instanceof Fault) throw new Error(JSON.stringify(read));
    expect(read.values.get('noCentralSewerAccess')).toBe(false);
    expect(read.rounding).toBe('half-down');
    expect(rows.map(([, answer]) => answer)).toContain('?');
  });

  test('one formula spills the whole table', () => {
    expect(sheet(table).getCell('A4').formula).toBe(
      `_xldudf_NORMS_STAFF_TABLE(${staff}!$C$4,${staff}!$C$3,${answers},"KZ-343-2021","${language}")`,
    );
    // cm="1" makes it a dynamic array, which grows by itself; without it Excel would fill the one cell alone.
    expect(zipParts(readFileSync(fileOf(language))).get('xl/worksheets/sheet3.xml')).toMatch(
      /<c r="A4"[^>]* cm="1"><f t="array" ref="A4">/,
    );
  });

  test('no formula has a value that nobody has computed', () => {
    for (const [name, part] of zipParts(readFileSync(fileOf(language)))) {
      if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<\/f><v>/);
    }
  });
});
