import { formatNumber } from '../../src/i18n/fill';
import { checkEn } from '../../src/i18n/pane/check-en';
import { formatTenge } from '../../src/taskpane/shared/money';
import { inventedSheets } from '../editions/invented-edition';
import { makeWorkbook } from '../staffing-workbooks/make-workbook';
import { workbookInBrowser, type CellContent } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { EditionsInPane } from './editions-in-pane';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';
import { seen } from './waiting';

/** The invented edition, entered through its worksheets alone, in every part of the add-in. Figures are worked out by hand. */
const workbook = workbookInBrowser();
const pane = new Pane(workbook);
const editions = new EditionsInPane(workbook, pane);
const wizard = new WizardInPane(pane);
const check = new CheckInPane(workbook, pane);
const id = 'TEST-1-2030';

/** A hospice for 161, as its answers stand in a profile. Another act decides the boiler-house: 1.25. */
const answers: CellContent[][] = [
  ['Cleaned area, m²', 1250],
  ['vehicles', 3],
  ['Асүй бар', 'иә'],
  ['Тяжёлые больные', 12],
  ['mild', 6],
  ['beds', '200'],
  ['nightPosts', '?'],
  ['Норма котельной', '1,25'],
];

const hospice = new Map<number, CellContent>([
  [10, 5], // a nurse for 40: 161 ÷ 40 = 4.025, up
  [11, 3], // 12 ÷ 6 + 6 ÷ 12 = 2.5, up
  [12, 27], // 200 beds ÷ 30 = 6 posts, 4.5 each
  [1, 1],
  [2, 3], // 1250 m² ÷ 500 = 2.5, up
  [3, 2], // one for each of three vehicles, but at most 2
  [4, 0], // 2 from 200 residents on
  [5, 1.25],
]);

/** The same house with 200 residents. */
const grown = new Map([...hospice, [4, 2]]); // 200 ÷ 40 = 5 nurses as before; a kitchen at 200 residents: 2 cooks

const sumOf = (rows: ReadonlyMap<number, CellContent>): number =>
  [...rows.values()].reduce<number>((a, b) => a + Number(b), 0);

beforeAll(async () => {
  const budget = await makeWorkbook([{ name: 'Budget', rows: [[161]] }]);
  await workbook.openFile(budget);
  await editions.type(inventedSheets);
  await workbook.setCells('Answers', 'A1', answers);
});

test('entered through its worksheets alone, it is loaded and made the default', async () => {
  await editions.open();
  await editions.fold('loadTitle').click();
  await editions.press('findSheets');
  await editions.press('loadSheets');
  await seen(editions.card(id));
  await editions.makeDefault(id);
});

describe('every function answers by it', () => {
  let row = 0;

  /** What a formula spills, as far as the area goes. */
  async function spilled(formula: string, rows = 1, columns = 1): Promise<CellContent[][]> {
    row += rows + 30;
    await workbook.setFormula('Asked', `A${row}`, formula);
    const last = String.fromCharCode(64 + columns);
    return workbook.values('Asked', `A${row}:${last}${row + rows - 1}`);
  }

  async function said(formula: string): Promise<CellContent> {
    return (await spilled(formula))[0]?.[0] ?? null;
  }

  test.each<[string, CellContent]>([
    ['NORMS.REQUIRED_STAFF("Медсестра",161,"Хоспис")', 5],
    ['NORMS.REQUIRED_STAFF(3,20,2,3)', 2],
    ['NORMS.REQUIRED_STAFF("cleaner",20,"day-centre",0)', 1], // at least 1 per institution
    ['NORMS.REQUIRED_STAFF("Тазалаушы",20,"ночлежка","1000,5")', 3], // 2.001, up
    ['NORMS.STAFF_GAP("Driver",1,161,"hospice",Answers!A1:B8)', -1],
    ['NORMS.TOTAL_STAFF(161,"hospice",Answers!A1:B8)', 42.25],
    ['NORMS.TOTAL_STAFF(161,"hospice",Answers!A1:B8,"care")', 35],
    ['NORMS.TOTAL_STAFF(161,"hospice",Answers!A1:B8,2)', 7.25], // the household is the second section
    ['NORMS.TOTAL_STAFF(161,"hospice",Answers!A1:B8,"service")', 35],
    ['NORMS.LIMIT("Машина",161)', 2],
    ['NORMS.REQUIRED_STAFF("nurse",161,"hospice",,"2031-01-01")', 5],
    ['NORMS.REQUIRED_STAFF("nurse",161,"hospice",,"2029-12-31")', '#N/A'],
    ['NORMS.REQUIRED_STAFF("Директор",161,5,,"KZ-343-2021")', 1],
  ])('%s: %s', async (formula, expected) => {
    expect(await said(formula)).toBe(expected);
  });

  test('the table stands in the order of its sections', async () => {
    const [, ...table] = await spilled('NORMS.STAFF_TABLE(161,"hospice",Answers!A1:B8)', 9, 4);
    expect(table.map(([number, , , units]) => [number, units])).toEqual([...hospice]);
  });

  test('ranges of positions and residents', async () => {
    await workbook.setCells('Ranges', 'A1', [['nurse'], ['cook'], ['']]);
    await workbook.setCells('Ranges', 'B1', [[40, 200]]);
    expect(await spilled('NORMS.REQUIRED_STAFF(Ranges!A1:A3,Ranges!B1:C1,"hostel",Answers!A1:B8)', 3, 2)).toEqual([
      [0, 5],
      [0.5, 2],
      ['', ''],
    ]);
  });

  test('the explanations cite it, its rules and its interpretation', async () => {
    const why = await said('NORMS.EXPLAIN("cleaner",161,"hospice",Answers!A1:B8,,"en")');
    for (const part of [id, 'Cleaned area, m²', '1250', '500', 'T-1', 'An invented act']) expect(why).toContain(part);
    const gap = await said('NORMS.EXPLAIN_GAP("nurse",4,161,"hospice",,,"en")');
    expect(gap).toContain(id);
    expect(gap).toMatch(/\b1\b/);
  });

  test('the lists', async () => {
    const positions = await spilled('NORMS.POSITIONS("hostel","en")', 7, 2);
    expect(positions.map(([name]) => name)).toEqual([
      ...['Nurse', 'Night nurse', 'Head', 'Cleaner', 'Driver', 'Cook', 'Boilerman'],
    ]);
    const types = await spilled('NORMS.FACILITY_TYPES("en")', 3);
    expect(types.flat()).toEqual(['Day centre', 'Hostel', 'Hospice']);
    const items = await spilled('NORMS.PROFILE_ITEMS("day-centre","en")', 5);
    expect(items.flat()).toEqual(expect.arrayContaining(['Cleaned area, m²', 'There is a kitchen', 'Vehicles']));
    const edition = await spilled('NORMS.EDITION()', 7, 2);
    expect(edition[0]?.[1]).toBe(id);
    expect(edition[6]?.[1]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('an institution of several parts, and gaps by section', async () => {
    await workbook.setCells('Parts', 'A1', [
      ['hospice', 161, 'House'],
      ['hostel', 60, 'Hostel'],
    ]);
    const parts = await spilled('NORMS.INSTITUTION_TABLE(Parts!A1:C2,Answers!A1:B8)', 12, 6);
    const nurse = parts.find(([number]) => number === 10);
    expect(nurse).toEqual(expect.arrayContaining([5, 1, 6]));
    await workbook.setCells('Staff', 'A1', [
      ['Nurse', 4],
      ['Driver', 1],
    ]);
    const gaps = await spilled('NORMS.GAP_BY_SECTION(Staff!A1:A2,Staff!B1:B2,161,"hospice",Answers!A1:B8,,"en")', 3, 5);
    expect(gaps.find((cells) => cells.includes('Care'))).toEqual(expect.arrayContaining([35, 4, -31]));
    expect(gaps.find((cells) => cells.includes('Household'))).toEqual(expect.arrayContaining([7.25, 1, -6.25]));
  });

  test.each([
    ['NORMS.HOME_CARE(TRUE,TRUE,TRUE,"none")', id],
    ['NORMS.HOME_CARE_REASON(TRUE,TRUE,TRUE,"none")', id],
    ['NORMS.CHECKLIST("7")', '7'],
    ['NORMS.REQUIRED_STAFF("Аспазшы",161,"hospice")', 'Аспазшы'],
    ['NORMS.REQUIRED_STAFF("Cook",161,"elderly-disabled")', 'elderly-disabled'],
    ['NORMS.REQUIRED_STAFF("Cleaner",161,"hospice")', 'Cleaned area'],
  ])('%s: what it has not is said in a sentence', async (formula, part) => {
    expect(await said(formula)).toMatch(/^#(VALUE!|N\/A)$/);
    expect(await workbook.error('Asked', `A${row}`)).toContain(part);
  });
});

test('a formula that asks another edition than the default is explained by the one it asks', async () => {
  await workbook.setCells('Other', 'A1', [[161]]);
  await workbook.setFormula('Other', 'B1', 'NORMS.REQUIRED_STAFF("Дезинфектор",A1,"elderly-disabled",,"KZ-343-2021")');
  await pane.open();
  await pane.place('placeExplain').click();
  await workbook.select('Other', 'B1');
  await pane.saysThat('selectedCell', { cell: 'Other!B1' });
  await pane.saysThat('disputedId', { id: 'D-2' });
  // The column of the order, which the default edition does not have.
  await seen(pane.frame.locator('th[data-highlighted]').filter({ hasText: '151–200' }).first());
});

/** The rows of positions of an inserted sheet: row number → units. */
async function unitsOn(sheet: string): Promise<Map<number, CellContent>> {
  const rows = await workbook.values(sheet, 'A9:C40');
  return new Map(rows.flatMap(([row, , units]) => (typeof row === 'number' ? [[row, units ?? '']] : [])));
}

describe('the wizard', () => {
  const house = { name: 'Test hospice', type: 'Hospice', residents: '161' };

  beforeAll(async () => {
    await pane.open();
    await pane.place('placeFacility').click();
    await wizard.describe(house);
  });

  test('offers its types alone, and asks what its rules ask', async () => {
    expect(await pane.frame.getByRole('radio').count()).toBe(3);
    expect(await pane.frame.getByText(pane.say('attachedUnits'), { exact: true }).count()).toBe(0);
    await wizard.next('stepQuestions');
    const asked = await pane.frame
      .getByRole('textbox')
      .evaluateAll((fields: HTMLInputElement[]) => fields.map(({ labels }) => labels?.[0]?.textContent ?? ''));
    expect(asked.sort()).toEqual([
      ...['Beds', 'Boiler norm', 'Cleaned area, m²', 'Mildly ill', 'Night posts', 'Severely ill', 'Vehicles'],
    ]);
    // A kitchen makes no difference below 200 residents.
    expect(await pane.frame.getByRole('radiogroup').count()).toBe(0);
    await pane.shows('T-2');
    await wizard.describe({ ...house, residents: '200' });
    await wizard.next('stepQuestions');
    await wizard.answerYesNo('yes');
    expect(await pane.frame.getByRole('radiogroup').count()).toBe(1);
    await wizard.describe(house);
    await wizard.next('stepQuestions');
  });

  test('shows its figures in the order of its sections', async () => {
    await wizard.answerNumber('Cleaned area, m²', '1250');
    await wizard.answerNumber('Vehicles', '3');
    await wizard.answerNumber('Severely ill', '12');
    await wizard.answerNumber('Mildly ill', '6');
    await wizard.answerNumber('Beds', '200');
    await wizard.answerNumber('Boiler norm', '1,25');
    await wizard.next('stepResult');
    await pane.frame.getByRole('switch', { name: pane.say('showNone') }).check();
    const lines = await pane.frame.locator('tbody tr').allInnerTexts();
    const shown = lines.flatMap((line) => {
      const [, row, units] = /^(\d+)\D.*?([\d.]+)\s*$/s.exec(line) ?? [];
      return row === undefined ? [] : [[Number(row), Number(units)]];
    });
    expect(shown).toEqual([...hospice]);
    await pane.shows(formatNumber('en', 42.25));
  });

  test('inserts a table that is its own, and goes on living', async () => {
    await wizard.next('stepInsert');
    await wizard.insertAs('Hospice');
    expect([...(await unitsOn('Hospice'))]).toEqual([...hospice]);
    const head = (await workbook.values('Hospice', 'A3:A4')).flat();
    expect(head[0]).toContain(id);
    expect(head[1]).toMatch(/[0-9a-f]{64}/);
    await workbook.setCells('Hospice', 'C6', [[200]]);
    expect([...(await unitsOn('Hospice'))]).toEqual([...grown]);
    await workbook.setCells('Hospice', 'C6', [[161]]);
    expect([...(await unitsOn('Hospice'))]).toEqual([...hospice]);
  });
});

describe('the check', () => {
  const staff: [name: string, has: number, salary: number, required?: number][] = [
    ['Руководитель', 1, 300000, 1],
    ['Медсестра', 4, 150000, 5],
    ['Ночная медсестра', 27, 160000, 27],
    ['Сиделка', 2.5, 120000, 3],
    ['Водители', 3, 140000, 2],
    ['Бухгалтер', 1, 200000],
  ];

  test('finds the table, matches names, compares', async () => {
    const table = [
      ['№', 'Должность', 'Количество ставок', 'Оклад'],
      ...staff.map((line, at) => [at + 1, ...line.slice(0, 3)]),
    ];
    await workbook.setCells('Штат', 'A1', table as CellContent[][]);
    await check.open();
    await workbook.select('Штат', 'A1');
    await check.find();
    // «Водители» is the driver without a question: the ending is set aside.
    expect(await check.openNames()).toEqual(['Бухгалтер']);
    await check.answer('Бухгалтер', 'not-a-norm');
    // Short: a nurse and half a carer, and all of the cleaners and the boiler-house, who are not in the table. The
    // accountant is none of the norms'.
    const money = (units: number): string => formatTenge('en', units);
    expect(await check.figures()).toEqual({
      [check.say('required')]: '42.25',
      [check.say('shortfall')]: '−5.75',
      [check.say('surplus')]: '+1',
      [check.say('actualCompared')]: '37.5',
      [check.say('ofWithoutNorm')]: '+1',
      [check.say('actual')]: '38.5',
      [check.say('shortfallMonth')]: money(150000 + 0.5 * 120000),
      [check.say('shortfallYear')]: money(12 * (150000 + 0.5 * 120000)),
    });
    expect(await check.text('resultTitle')).toContain(check.say('unpricedUnits', { units: 4.25 }));
  });

  test('writes its columns, which follow the institution', async () => {
    const place = await check.write('beside');
    const [first = '', last = ''] = place.slice(place.indexOf('!') + 1).split(':');
    const required = async (): Promise<CellContent[]> =>
      (await workbook.values('Штат', `${first}:${last}`)).slice(1, staff.length + 1).map(([, units]) => units ?? '');
    expect(await required()).toEqual(staff.map(([, , , units]) => units ?? ''));
    await workbook.setCells('Hospice', 'C6', [[241]]); // 241 ÷ 40 = 6.025: seven nurses
    expect((await required())[1]).toBe(7);
    await workbook.setCells('Hospice', 'C6', [[161]]);
  });

  test('writes its report', async () => {
    const place = await check.write('report');
    const report = place.slice(0, place.lastIndexOf('!'));
    const rows = await workbook.values(report, 'A1:F60');
    const byPosition = rows.flatMap(([row, , required]) => (typeof row === 'number' ? [[row, required]] : []));
    expect(byPosition).toEqual([...hospice].filter(([, units]) => units !== 0));
    expect(rows.flat().join(' ')).toContain(id);
  });
});

describe('many institutions', () => {
  test('a list with its items for columns', async () => {
    await workbook.setCells('List', 'A1', [
      ['Наименование', 'Тип', 'Число проживающих', 'Убираемая площадь, м²', 'vehicles', 'Есть кухня'],
      ['A', 'Хоспис', 161, 1250, 3, 'да'],
      ['B', 'ночлежка', 60, 300, 1, 'да'],
      ['C', 'elderly-disabled', 60, 300, 1, 'да'],
    ]);
    await check.open('viewInstitutions');
    await workbook.select('List', 'A1');
    await check.button('findList').click();
    await check.button('compute').click();
    await editions.told(/^3 organisations written/);
    const [heading, ...rows] = await workbook.values('List', 'G1:J4');
    expect(heading?.slice(0, 2)).toEqual(['1. Care', '2. Household']);
    // A: 5 nurses, 161 beds ÷ 30 = 5 posts of 4.5; head, 3 cleaners, 2 drivers. B: a nurse, 2 posts of 4.5; a head, a cleaner, a driver, half a cook.
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
      [27.5, 6, 33.5],
      [10, 3.5, 13.5],
      ['', '', ''],
    ]);
    expect(rows[2]?.[3]).toContain('elderly-disabled');
  });
});

describe('ordinary formulas', () => {
  test('a copy without the add-in gives the same figures, and new ones when residents change', async () => {
    await workbook.setCells('Copied', 'A1', [[161, '']]);
    const rows = [...hospice.keys()];
    for (const [at, row] of rows.entries())
      await workbook.setFormula(
        'Copied',
        `C${at + 1}`,
        `NORMS.REQUIRED_STAFF(${row},$A$1,"hospice",Answers!$A$1:$B$8)`,
      );
    await workbook.setFormula('Copied', 'D1', 'NORMS.TOTAL_STAFF($A$1,"hospice",Answers!$A$1:$B$8)');
    await workbook.setFormula('Copied', 'E1', 'NORMS.STAFF_GAP("Медсестра",4,$A$1,"hospice")');
    await check.open('viewCopy');
    await pane.frame.getByRole('radio', { name: checkEn.copyFormulas }).check();
    await check.button('copyMake').click();
    await seen(pane.frame.getByText(/^The copy is open/).first());
    await workbook.openFile((await workbook.created()).at(-1) ?? Buffer.alloc(0));

    const figures = async (): Promise<CellContent[]> => (await workbook.values('Copied', `C1:C${rows.length}`)).flat();
    for (let at = 1; at <= rows.length; at += 1) {
      const formula = await workbook.formula('Copied', `C${at}`);
      expect(formula ?? '').not.toContain('NORMS');
    }
    expect(await figures()).toEqual([...hospice.values()]);
    // Recalculated by the workbook alone: 40 residents, where nurse and night nurse have a dash and the cook half a unit.
    await workbook.setCells('Copied', 'A1', [[40]]);
    expect(await figures()).toEqual([0, 3, 0, 1, 3, 2, 0.5, 0]);
    expect(await workbook.value('Copied', 'D1')).toBe(9.5);
    expect(await workbook.value('Copied', 'E1')).toBe(4);
    await workbook.setCells('Copied', 'A1', [[200]]);
    expect(await figures()).toEqual([...grown.values()]);
    expect(await workbook.value('Copied', 'D1')).toBe(sumOf(grown));
    // The answers stay linked as well.
    await workbook.setCells('Answers', 'B1', [[2501]]);
    await workbook.setCells('Answers', 'B2', [[1]]);
    expect((await figures()).slice(4, 6)).toEqual([6, 1]);
  });
});
