import { workbookInBrowser } from './browser-workbook';

const workbook = workbookInBrowser();
const numbers = (from: number, to: number): number[][] => Array.from({ length: to - from + 1 }, (_, at) => [from + at]);

/** A sheet with the 78 positions by their numbers and the residents above them. */
async function allPositions(sheet: string, residents: number): Promise<void> {
  await workbook.setCells(sheet, 'B1', [[residents]]);
  await workbook.setCells(sheet, 'A2', numbers(1, 78));
}

describe('a formula over a range', () => {
  test('spills the units of all 78 positions and follows the residents cell', async () => {
    await allPositions('Range', 100);
    // A range that is larger than the answers in it.
    await workbook.setCells('Asked', 'A2', [['vehicles', 4]]);
    await workbook.setFormula('Range', 'C2', 'NORMS.REQUIRED_STAFF(A2:A79,B1,"elderly-disabled",Asked!A1:B30)');
    const units = await workbook.values('Range', 'C2:C79');
    expect(units).toHaveLength(78);
    // Row 1: a unit per institution. Row 2: none below 151. Row 7: 0.5 at 51–100, 1 above. Row 78: a unit from 26 on.
    expect([units[0], units[1], units[6], units[77]]).toEqual([[1], [0], [0.5], [1]]);

    await workbook.setCells('Range', 'B1', [[151]]);
    const more = await workbook.values('Range', 'C2:C79');
    expect([more[0], more[1], more[6], more[77]]).toEqual([[1], [1], [1], [1]]);
  });

  test('shows its errors in their own cells', async () => {
    await workbook.setCells('Errors', 'A1', [['Директор'], ['Директорр'], ['Заңгер']]);
    await workbook.setFormula('Errors', 'B1', 'NORMS.REQUIRED_STAFF(A1:A3,100,"elderly-disabled")');
    expect(await workbook.values('Errors', 'B1:B3')).toEqual([[1], ['#VALUE!'], [1]]);
    expect(await workbook.error('Errors', 'B2')).toContain('Директор');
    expect(await workbook.error('Errors', 'B1')).toBeNull();
  });

  test('is #SPILL! where a cell is in its way, and spills when it is gone', async () => {
    await workbook.setCells('Spill', 'A1', [[1], [7], [78]]);
    await workbook.setCells('Spill', 'B2', [['here']]);
    await workbook.setFormula('Spill', 'B1', 'NORMS.REQUIRED_STAFF(A1:A3,100,"elderly-disabled")');
    expect(await workbook.value('Spill', 'B1')).toBe('#SPILL!');
    await workbook.setCells('Spill', 'B2', [['']]);
    expect(await workbook.values('Spill', 'B1:B3')).toEqual([[1], [0.5], [1]]);
  });

  test('feeds other formulas, its spill by D3# too', async () => {
    await workbook.setCells('Chain', 'A1', [[1], [7], [78]]);
    await workbook.setFormula('Chain', 'B1', 'NORMS.REQUIRED_STAFF(A1:A3,100,"elderly-disabled")');
    await workbook.setCells('Chain', 'D1', [['=SUM(B1#)', '=SUM(B1:B3)*2', '=IF(B2=0.5,"half","")']]);
    expect(await workbook.values('Chain', 'D1:F1')).toEqual([[2.5, 5, 'half']]);
    expect(await workbook.formula('Chain', 'D1')).toBe('=SUM(B1#)');
  });
});

describe('the whole table', () => {
  test('spills with its header', async () => {
    await workbook.setFormula('Table', 'A1', 'NORMS.STAFF_TABLE(100,"elderly-disabled",,,"en")');
    const table = await workbook.values('Table', 'A1:G79');
    expect(table[0]?.every((title) => typeof title === 'string' && title !== '')).toBe(true);
    // Row 7, the economist: 0.5 at 51–100.
    expect(table[7]?.[0]).toBe(7);
    expect(table[7]?.[3]).toBe(0.5);
    expect(await workbook.values('Table', 'A80:A81')).toEqual([[''], ['']]);
  });
});

describe('an error', () => {
  test.each([
    ['#VALUE!', 'NORMS.REQUIRED_STAFF("Директор",0,"elderly-disabled")'],
    ['#VALUE!', 'NORMS.REQUIRED_STAFF("Директор",100,"no such type")'],
    ['#N/A', 'NORMS.REQUIRED_STAFF(21,100,"elderly-disabled")'],
  ])('%s says what to do: %s', async (code, formula) => {
    await workbook.setFormula('Messages', 'A1', formula);
    expect(await workbook.value('Messages', 'A1')).toBe(code);
    expect((await workbook.error('Messages', 'A1'))?.length).toBeGreaterThan(20);
  });

  test.each([
    ['#DIV/0!', 'NORMS.REQUIRED_STAFF("Директор",1/0,"elderly-disabled")'],
    ['#NAME?', 'NORMS.NO_SUCH_FUNCTION(1)'],
  ])('%s of the workbook passes through: %s', async (code, formula) => {
    await workbook.setFormula('Messages', 'A2', formula);
    expect(await workbook.value('Messages', 'A2')).toBe(code);
    expect(await workbook.error('Messages', 'A2')).toBeNull();
  });

  test('can be caught by the workbook', async () => {
    await workbook.setFormula(
      'Messages',
      'A3',
      'IFERROR(NORMS.REQUIRED_STAFF("Директор",0,"elderly-disabled"),"none")',
    );
    expect(await workbook.value('Messages', 'A3')).toBe('none');
  });
});

test('a position left empty answers with empty text', async () => {
  await workbook.setCells('Empty', 'A1', [['Директор'], [''], ['']]);
  await workbook.setFormula('Empty', 'B1', 'NORMS.REQUIRED_STAFF(A1:A3,100,"elderly-disabled")');
  await workbook.setFormula('Empty', 'C1', 'NORMS.REQUIRED_STAFF(A2,100,"elderly-disabled")');
  expect(await workbook.values('Empty', 'B1:C3')).toEqual([
    [1, ''],
    ['', ''],
    ['', ''],
  ]);
});

test('an empty text that a formula gives is a text for other formulas, whenever they are calculated', async () => {
  const asked = ['=A1*B1', '=COUNTA(A1:A2)', '=ISTEXT(A1)', '=ISBLANK(A1)', '=MATCH("",A1:A2,0)', '=SUM(A1:B1)'];
  const answers = [['#VALUE!', 2, true, false, 1, 5]];
  await workbook.setCells('Empty texts', 'A2', [['=""']]);
  await workbook.setCells('Empty texts', 'A1', [['=IF(B1>100,B1,"")', 5, ...asked]]);
  expect(await workbook.values('Empty texts', 'C1:H1')).toEqual(answers);
  await workbook.setCells('Empty texts', 'C1', [asked]);
  expect(await workbook.values('Empty texts', 'C1:H1')).toEqual(answers);
});

test('a formula may name a cell beyond the rows and columns that the sheet has room for', async () => {
  const formulas = ['=A1500', '=BZ1', '=ISBLANK(XFD1048576)', '=SUM(A1500,1)', '=OFFSET(A1,1499,0)', '=XFE1'];
  await workbook.setCells(
    'Beyond',
    'B1',
    formulas.map((formula) => [formula]),
  );
  await workbook.setFormula('Beyond', 'C1', '=NORMS.REQUIRED_STAFF(40,A1500,4)');
  expect(await workbook.values('Beyond', 'B1:B6')).toEqual([[0], [0], [true], [1], [0], ['#NAME?']]);
  await workbook.setCells('Beyond', 'A1500', [[120]]);
  // Row 40 of the annex at 120 residents.
  expect(await workbook.values('Beyond', 'B1:C1')).toEqual([[120, 3]]);
  expect(await workbook.values('Beyond', 'B4:B5')).toEqual([[121], [120]]);
});
