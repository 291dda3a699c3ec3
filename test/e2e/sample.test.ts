import { workbookInBrowser, type CellContent } from './browser-workbook';

const workbook = workbookInBrowser({ language: 'ru' });
const errors = /^#(NAME\?|REF!|SPILL!|VALUE!|CALC!|CONNECT!)$/;

test('the page opens on the sample budget', async () => {
  expect(await workbook.sheets()).toEqual(['Штат', 'Сведения', 'Норматив', 'Примечания']);
});

test('the norm stands beside each position, or says what it still needs', async () => {
  const rows = (await workbook.values('Штат', 'B8:F45')) as [string, CellContent, CellContent, CellContent, string][];
  expect(rows).toHaveLength(38);
  for (const [position, , units, gap, reason] of rows) {
    expect(position).not.toBe('');
    if (typeof units !== 'number') expect(units).toBe('#N/A');
    expect(typeof gap).toBe(typeof units);
    expect(reason).toMatch(/^Приказ от 22\.09\.2021 № 343, приложение 1, строка \d+(, графа «101–150»: \S|; \S|$)/);
  }
  const figures = rows.filter(([, , units]) => typeof units === 'number');
  expect(figures.length).toBeGreaterThan(30);
  // 120 residents, so the column 101–150: one director; the chief accountant one; the economist one.
  const units = new Map(rows.map(([position, , required]) => [position, required]));
  expect(units.get('Директор')).toBe(1);
  expect(units.get('Главный бухгалтер')).toBe(1);
  expect(units.get('Экономист')).toBe(1);
});

test('no cell of the sample fails', async () => {
  for (const sheet of await workbook.sheets()) {
    const failed = (await workbook.values(sheet, 'A1:H100')).flat().filter((value) => errors.test(String(value)));
    expect(failed).toEqual([]);
  }
});

test('the rest of the order is computed on a sheet of its own', async () => {
  const ceilings = await workbook.values('Примечания', 'A18:B25');
  // 120 residents, a central sewer within reach; no answer on small capacity and rooms.
  expect(ceilings).toEqual([
    ['Легковой автомобиль', 1],
    ['Санитарный автомобиль', 2],
    ['Пассажирский автобус', 1],
    [expect.any(String), 0],
    [expect.any(String), 0],
    [expect.any(String), 1],
    [expect.any(String), '#N/A'],
    [expect.any(String), '#N/A'],
  ]);
  expect(await workbook.value('Примечания', 'E28')).toBe(true);
  expect((await workbook.values('Примечания', 'A31:A34')).flat()).toEqual([1, 2, 3, 4]);
  // Row 33, social work: 3.5 at 101–150 and 1 in the attached unit.
  expect(await workbook.values('Примечания', 'D72:F72')).toEqual([[3.5, 1, 4.5]]);
});

test('another number of residents gives other figures', async () => {
  const before = await workbook.value('Штат', 'D12');
  await workbook.setCells('Штат', 'C4', [[90]]);
  // The economist, row 7: 1 at 101–150, 0.5 at 51–100.
  expect([before, await workbook.value('Штат', 'D12')]).toEqual([1, 0.5]);
});

test('one sheet holds the whole table, spilled from one cell', async () => {
  const table = await workbook.values('Норматив', 'A4:G82');
  expect(table.slice(1).map(([row]) => row)).toEqual(Array.from({ length: 78 }, (_, row) => row + 1));
  expect(await workbook.formula('Норматив', 'A4')).toMatch(/^=NORMS\.STAFF_TABLE\(/);
  expect(await workbook.formula('Норматив', 'A5')).toBeNull();
});
