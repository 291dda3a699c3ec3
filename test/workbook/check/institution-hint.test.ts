import type { CellValue } from '../../../src/staffing/sheet-cells';
import { institutionHint } from '../../../src/workbook/check/institution-hint';
import { norms } from './plans';

const _ = null;
const hintOf = (...rows: CellValue[][]) => institutionHint(norms, { rows }, rows.length);

test.each<[string, CellValue[][], ReturnType<typeof institutionHint>]>([
  [
    'a type and places in a title',
    [['Штатное расписание'], ['Дом-интернат для престарелых и инвалидов на 120 мест']],
    { type: { id: 'elderly-disabled', cell: 'A2' }, residents: { count: 120, cell: 'A2', isFigure: false } },
  ],
  [
    'of two names within one another the longer one',
    [['КГУ «Детская психоневрологическая организация стационарного типа»']],
    { type: { id: 'children-psychoneurological', cell: 'A1' } },
  ],
  [
    'a figure beside its label, in Kazakh',
    [['Психоневрологиялық ұйым'], ['Қызмет алушылар саны', _, 85]],
    { type: { id: 'psychoneurological', cell: 'A1' }, residents: { count: 85, cell: 'C2', isFigure: true } },
  ],
  [
    'a number with its measure behind its label, in one cell',
    [['Количество проживающих: 143 чел.']],
    { residents: { count: 143, cell: 'A1', isFigure: false } },
  ],
  [
    'the same in Kazakh',
    [['Қызмет алушылардың саны – 85 адам']],
    { residents: { count: 85, cell: 'A1', isFigure: false } },
  ],
  [
    'a number typed as text beside its label',
    [['Контингент', '118 чел.']],
    { residents: { count: 118, cell: 'B1', isFigure: false } },
  ],
  ['of two numbers in one cell, none is taken for the whole', [['Койко-мест: 50, из них дневных – 10']], {}],
  ['a rate is no number', [['Заполняемость, проживающих: 95 %'], ['Приём получателей услуг: 9–18']], {}],
  ['two different figures: none', [['на 120 мест'], ['Контингент', 118]], {}],
  [
    'two types: none',
    [['Дом престарелых и дом инвалидов, психоневрологический интернат'], ['детский дом-интернат']],
    {},
  ],
  ['a room number is no number of residents', [['Приказ 120'], ['Кабинет 12']], {}],
  ['short names may be parts of words', [['УПНИГ', 'НДДИ']], {}],
])('%s', (_title, rows, hint) => expect(hintOf(...rows)).toEqual(hint));

test('a label over merged cells has its figure beside these', () => {
  const rows = [['Число получателей услуг', _, 120, _]];
  const merged = [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2 },
    { row: 0, column: 2, rowSpan: 1, columnSpan: 2 },
  ];
  expect(institutionHint(norms, { rows, merged }, 1).residents).toEqual({ count: 120, cell: 'C1', isFigure: true });
});

test('what stands in the table and below it says nothing of the institution', () => {
  const rows = [
    ['Должность', 'Ставок'],
    ['Контингент', 50],
  ];
  expect(institutionHint(norms, { rows }, 0)).toEqual({});
});
