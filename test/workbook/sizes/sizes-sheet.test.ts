import type { Facility } from '../../../src/engine/facility';
import { languages } from '../../../src/norms/languages';
import { areaOfAddress } from '../../../src/workbook/sheet/read-address';
import type { PrintedSheet } from '../../../src/workbook/sheet/sheet-content';
import type { SizesPlan } from '../../../src/workbook/sizes/plan';
import { sizesSheet } from '../../../src/workbook/sizes/sizes-sheet';
import { facilityOf, norms, positionOf } from '../../engine/ask';

const today = facilityOf('elderly-disabled', 143, { vehicles: 3, pool: true });

function planOf(changes: Partial<SizesPlan> = {}): SizesPlan {
  return {
    norms,
    language: 'ru',
    name: 'Дом',
    today: today as Facility,
    sizes: [143, 151, 180],
    positions: [
      { position: positionOf(40), salary: 120_000 },
      { position: positionOf(44), salary: undefined },
    ],
    ...changes,
  };
}

const sheetOf = (changes?: Partial<SizesPlan>): PrintedSheet => sizesSheet(planOf(changes), 'Лист');
const cell = ({ cells }: PrintedSheet, at: string): unknown => {
  const area = areaOfAddress(at);
  return cells[area?.row ?? 0]?.[area?.column ?? 0];
};

test('each size is a cell that the formulas of its column follow, with the answers to the right', () => {
  const sheet = sheetOf();
  expect(['C6', 'D6', 'E6'].map((at) => cell(sheet, at))).toEqual([143, 151, 180]);
  expect(cell(sheet, 'A8')).toBe(40);
  const profile = /\$L\$8:\$M\$\d+/.exec(String(cell(sheet, 'C8')))?.[0] ?? 'none';
  expect(cell(sheet, 'C8')).toBe(`=IFNA(NORMS.REQUIRED_STAFF($A8,C$6,$C$5,${profile},"KZ-343-2021"),"не определено")`);
  expect(cell(sheet, 'E9')).toBe(`=IFNA(NORMS.REQUIRED_STAFF($A9,E$6,$C$5,${profile},"KZ-343-2021"),"не определено")`);
  expect(cell(sheet, 'J8')).toBe(`=NORMS.BASIS($A8,$E$6,$C$5,${profile},"KZ-343-2021","ru")`);
  const answers = sheet.cells.map((row) => [row[11], row[12]]);
  const vehicles = norms.items.get('vehicles')?.name.ru;
  expect(answers).toContainEqual([vehicles, 3]);
  expect(answers.filter(([item]) => item === vehicles)).toHaveLength(1);
});

test('the sums: the positions above, what is left of the total, the total; the line that tells when they moved', () => {
  const sheet = sheetOf();
  const profile = /\$L\$8:\$M\$\d+/.exec(String(cell(sheet, 'C8')))?.[0];
  expect(cell(sheet, 'C10')).toBe('=SUMIF(C8:C9,"<1E+99")');
  expect(cell(sheet, 'C12')).toBe(`=NORMS.TOTAL_STAFF(C$6,$C$5,${profile},,"KZ-343-2021")`);
  expect(cell(sheet, 'C11')).toBe(`=NORMS.TOTAL_STAFF(C$6,$C$5,${profile},,"KZ-343-2021")-C10`);
  expect(cell(sheet, 'J12')).toBe('=IF(COUNT(C8:E9)<6,"не менее: часть должностей не определена","")');
  expect(cell(sheet, 'A13')).toMatch(
    /^=IFERROR\(IF\(OR\(C6<>143,D6<>151,E6<>180,MAX\(C11:E11\)-MIN\(C11:E11\)>0.001\),"/,
  );
});

test('money where a salary is known: a column of salaries to be filled, a fund for each size', () => {
  const sheet = sheetOf();
  expect([cell(sheet, 'F8'), cell(sheet, 'F9')]).toEqual([120_000, '']);
  expect(cell(sheet, 'G8')).toBe('=IF(AND(ISNUMBER(C8),ISNUMBER($F8)),C8*$F8,"")');
  expect([cell(sheet, 'G6'), cell(sheet, 'I6')]).toEqual(['=C6', '=E6']);
  expect(cell(sheet, 'G10')).toBe('=SUMIF(G8:G9,"<1E+99")');
  const without = sheetOf({ positions: [{ position: positionOf(40), salary: undefined }] });
  expect(cell(without, 'F8')).toMatch(/^=NORMS\.BASIS/);
});

test('the curve: evenly apart, today’s number among them, as a line with a point', () => {
  const sheet = sheetOf();
  const { chart } = sheet;
  const counts = sheet.cells.slice(7).flatMap((row) => (typeof row[14] === 'number' ? [row[14]] : []));
  expect(counts).toContain(143);
  expect([counts[0], counts[counts.length - 1]]).toEqual([2, 284]);
  expect(new Set(counts.slice(1).map((one, at) => one - (counts[at] ?? 0)))).toEqual(new Set([3]));
  expect(chart?.kind).toBe('curve');
  expect(chart?.categories).toBe(`O8:O${7 + counts.length}`);
  const points = sheet.cells.slice(7).flatMap((row) => (row[16] === '' || row[16] === undefined ? [] : [row[16]]));
  expect(points).toEqual([`=P${8 + counts.indexOf(143)}`]);
  // What is printed ends with the table's own columns.
  expect(areaOfAddress(sheet.print.area)).toMatchObject({ column: 0, columnCount: 10 });
});

test.each(languages)('a text is never a formula, and every row of the block is as wide: %s', (language) => {
  const sheet = sheetOf({ language, name: '=HYPERLINK("x")' });
  expect(cell(sheet, 'A2')).toBe('\'=HYPERLINK("x")');
  expect(new Set(sheet.cells.map((row) => row.length)).size).toBe(1);
  expect(sheet.widths).toHaveLength(sheet.cells[0]?.length ?? 0);
});
