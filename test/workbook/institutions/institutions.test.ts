import { compile } from '../../../src/engine/compile';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import type { CellValue, MergedArea } from '../../../src/staffing/sheet-cells';
import { computeInstitution } from '../../../src/workbook/institutions/compute-institution';
import {
  institutionColumns,
  institutionSums,
  rowsOfSums,
} from '../../../src/workbook/institutions/institution-columns';
import { summaryOf } from '../../../src/workbook/institutions/region-summary';
import { findInstitutions } from '../../../src/workbook/institutions/institution-list';
import { itemCells, sumCells } from '../../../src/workbook/sheet/table';
import { elderly25 } from '../../staffing-workbooks/norms-by-hand';
import { inTime } from '../../in-time';

const norms = compile(KZ_343_2021);
const _ = null;

const rows: CellValue[][] = [
  ['Сеть учреждений', _, _, _, _, _, _],
  ['Наименование', 'Тип', 'Число получателей услуг', 'Штатных единиц', 'Месячный фонд', 'Бассейн', 'Примечание'],
  ['Отделение А', 'Отделение сопровождения самостоятельного проживания', 20, 2.5, 250000, _, _],
  ['Отделение Б', 1, '30', '3,5', 350000, 'нет', 'новое'],
  [_, _, _, _, _, _, _],
  ['Отделение В', 1, 31, 3, _, _, _],
  ['Отделение Г', 'санаторий', 40, 3, _, _, _],
  ['Дом Д', 5, 25, 10, 1000000, 'может быть', _],
  ['Итого', _, 146, 22, 1600000, _, _],
];

const list = findInstitutions(norms, { rows });
const answerAt = (at: number) => {
  const row = list?.rows[at];
  if (list === undefined || row === undefined) throw new Error('no row');
  return computeInstitution(norms, list, row, undefined);
};

test('the list is found by its titles; blank rows and sums are no institutions', () => {
  expect(list?.area).toEqual({ row: 1, column: 0, rowCount: 7, columnCount: 7 });
  expect(list?.rows.map(({ row }) => row)).toEqual([2, 3, 5, 6, 7]);
  expect(list?.columns.map(({ holds }) => holds)).toEqual([
    { role: 'name' },
    { role: 'type' },
    { role: 'residents' },
    { role: 'actual' },
    { role: 'fund' },
    { item: 'pool' },
    undefined,
  ]);
});

test('a Kazakh list, items by their ids', () => {
  const kazakh = findInstitutions(norms, {
    rows: [
      ['Р/с', 'Мекеме атауы', 'Ұйым түрі', 'Қызмет алушылар саны', 'lift', 'Төсек-орын саны'],
      [1, 'Үй', 4, 120, 'иә', 110],
    ],
  });
  expect(kazakh?.columns.map(({ holds }) => holds)).toEqual([
    undefined,
    { role: 'name' },
    { role: 'type' },
    { role: 'residents' },
    { item: 'lift' },
    { item: 'beds' },
  ]);
});

test('a sheet without titles for type and residents has no list', () => {
  expect(
    findInstitutions(norms, {
      rows: [
        ['Должность', 'Ставок'],
        ['Директор', 1],
      ],
    }),
  ).toBeUndefined();
});

describe('rows of a list as people keep them', () => {
  const titles = ['№', 'Область', 'Наименование', 'Тип', 'Число получателей услуг', 'Штатных единиц', 'Примечание'];
  const found = (body: CellValue[][], merged: MergedArea[] = []) =>
    findInstitutions(norms, { rows: [titles, ...body], merged });
  const names = (body: CellValue[][]) => found(body)?.rows.map(({ cells }) => cells[2]);
  const house = [2, 'Абай', 'Дом Б', 5, 100, 12, _];

  test.each<[what: string, body: CellValue[][], expected: CellValue[]]>([
    ['numbers under the titles are no institution', [[1, 2, 3, 4, 5, 6, 7], house], ['Дом Б']],
    ['titles printed again are none', [[1, 'Абай', 'Дом А', 5, 60, 8, _], titles, house], ['Дом А', 'Дом Б']],
    [
      'a remark on a sum leaves its row what it is',
      [[1, 'Абай', 'Дом А', 5, 60, 8, 'всего 3 корпуса'], house],
      ['Дом А', 'Дом Б'],
    ],
    [
      'a sum with the number of organisations under the type is a sum',
      [house, [_, _, 'Итого', 1, 100, 12, _]],
      ['Дом Б'],
    ],
    ['a heading of a region is none', [[_, 'Абай', _, _, _, _, _], house], ['Дом Б']],
    ['units alone are told: neither type nor residents', [[1, 'Абай', 'Дом А', _, _, 8, _], house], ['Дом А', 'Дом Б']],
  ])('%s', (_what, body, expected) => expect(names(body)).toEqual(expected));

  test('of a row with units alone the note says that its type is not given', () => {
    const told = found([[1, 'Абай', 'Дом А', _, _, 8, _], house]);
    const [first] = told?.rows ?? [];
    expect(told && first && computeInstitution(norms, told, first, undefined)).toMatchObject({
      kind: 'fault',
      fault: { key: 'typeEmpty' },
    });
  });

  test('a region and a type merged over rows are those of each; residents are not', () => {
    const over = (column: number): MergedArea => ({ row: 1, column, rowSpan: 2, columnSpan: 1 });
    const body = [
      [1, 'Абай', 'Дом А', 5, 60, 8, _],
      [2, _, 'Дом Б', _, _, 12, _],
    ];
    expect(found(body, [over(1), over(3), over(4)])?.rows.map(({ cells }) => cells.slice(1, 5))).toEqual([
      ['Абай', 'Дом А', 5, 60],
      ['Абай', 'Дом Б', 5, _],
    ]);
  });
});

describe('a unit of 20 places: rows 12, 33 and 66, one unit each', () => {
  test('by section, in all, the gap, the shortfall at the average pay of 250 000 ÷ 2.5', () => {
    const answer = answerAt(0);
    if (answer.kind !== 'computed') throw new Error(answer.kind);
    expect(answer.sections.map(({ units }) => units)).toEqual([1, 1, 0, 0, 1, 0, 0, 0, 0]);
    expect(answer).toMatchObject({ total: { units: 3, undetermined: 0 }, gap: -0.5 });
    expect(answer.shortfall).toEqual({ month: 50000, year: 600000 });
  });
  test('figures in text; what is beyond the norms is no shortfall', () => {
    expect(answerAt(1)).toMatchObject({ total: { units: 3 }, gap: 0.5, shortfall: { month: 0, year: 0 } });
  });
});

describe('a fund is a month’s where it comes to what a unit may be paid', () => {
  const pay = (
    title: string,
    fund: CellValue,
    units = 10,
  ): { unread: readonly string[]; month: number | undefined } => {
    const found = findInstitutions(norms, {
      rows: [
        ['Наименование', 'Тип', 'Проживает', 'Штатных единиц', title],
        ['Отделение', 1, 20, units, fund],
      ],
    });
    const [row] = found?.rows ?? [];
    const answer = found && row && computeInstitution(norms, found, row, undefined);
    if (answer?.kind !== 'computed') throw new Error('not computed');
    return { unread: answer.unread, month: answer.shortfall?.month };
  };
  test.each<[title: string, fund: CellValue, unread: readonly string[]]>([
    ['ФОТ', 2_500_000, []],
    ['ФОТ', 30_000_000, ['30000000']],
    ['ФОТ', '30 000 000', ['30 000 000']],
    ['ФОТ', 2500, ['2500']],
    ['ФОТ в месяц', 30_000_000, []],
    ['Айлық қор', 30_000_000, []],
    ['Средняя заработная плата', 250, ['250']],
    ['Средняя заработная плата', 250_000, []],
    ['ФОТ', 0, []],
  ])('%s of ten units: %s', (title, fund, unread) => {
    expect(pay(title, fund).unread).toEqual(unread);
  });
  test('without units nothing tells, and nothing is divided', () => {
    expect(pay('ФОТ', 30_000_000, 0)).toEqual({ unread: [], month: undefined });
  });
  test('a fund of 0 pays nobody: what is lacking has no cost', () => {
    expect(pay('ФОТ', 0, 2)).toEqual({ unread: [], month: undefined });
    expect(pay('Средняя заработная плата', '–', 2)).toEqual({ unread: [], month: undefined });
  });
  test('what is not read costs nothing in silence', () => {
    expect(pay('ФОТ', 500_000, 2)).toEqual({ unread: [], month: 250_000 });
    expect(pay('ФОТ', 6_000_000, 2)).toEqual({ unread: ['6000000'], month: undefined });
  });
});

describe('what cannot be read is said in the note, and has no figures', () => {
  const columns = list === undefined ? [] : institutionColumns(norms, 'ru', list, undefined);
  const written = (at: number) => itemCells(columns, answerAt(at), at + 2);
  const blank = new Array<string>(13).fill('');
  test('more places than the norms have a column for', () => {
    const cells = written(2);
    expect(cells.slice(0, 13)).toEqual(blank);
    expect(cells[13]).toMatch(/только для 6–30/);
  });
  test('an unknown type', () => expect(written(3)[13]).toMatch(/санаторий/));
  test('an answer that is none', () => expect(written(4)[13]).toBe('Есть бассейн: «может быть» – не ответ'));
});

test('the columns: nine sections, in all, gap, money, note', () => {
  const headings =
    list === undefined ? [] : institutionColumns(norms, 'ru', list, undefined).map(({ heading }) => heading);
  expect(headings).toHaveLength(14);
  expect(headings.slice(9)).toEqual([
    'Требуется, итого',
    'Отклонение',
    'Нехватка в месяц, тенге',
    'Нехватка в год, тенге',
    'Примечание (KZ-343-2021)',
  ]);
});

test('while something is not known the figures are “at least”: 25 residents of a home, nothing answered', () => {
  const known = findInstitutions(norms, {
    rows: [
      ['Тип', 'Число получателей услуг'],
      [5, 25],
    ],
  });
  const [row] = known?.rows ?? [];
  if (known === undefined || row === undefined) throw new Error('no list');
  const answer = computeInstitution(norms, known, row, undefined);
  const columns = institutionColumns(norms, 'kk', known, undefined);
  expect(columns).toHaveLength(11);
  const note = String(itemCells(columns, answer, 2)[10]);
  const [, count] = /^'кемінде: (\d+) лауазым анықталмады: 19\. /.exec(note) ?? [];
  // The open rows of such a home, as read from the printed annex.
  expect(note.match(/\d+\. /g)?.map(Number)).toEqual(elderly25.open);
  expect(Number(count)).toBe(elderly25.open.length);
});

describe('titles that lists have', () => {
  const holds = (title: string) =>
    findInstitutions(norms, {
      rows: [
        ['Тип', title],
        [5, 100],
      ],
    })?.columns[1]?.holds;
  test.each([
    'Койко-мест',
    'Кол-во мест',
    'Количество мест',
    'Число воспитанников',
    'Орын саны',
    'Фактически проживает',
    'Проживает, чел.',
    'Тәрбиеленушілер саны',
    'Плановая мощность',
  ])('%s: residents', (title) => expect(holds(title)).toEqual({ role: 'residents' }));

  const besideResidents = (title: string) =>
    findInstitutions(norms, {
      rows: [
        ['Учреждение', 'Тип', 'Получателей услуг', title],
        ['Дом', 5, 100, 3],
      ],
    })?.columns[3]?.holds;
  test.each([
    ['Кол-во корпусов', undefined],
    ['Фактически проживает', undefined],
    ['Количество автомобилей', undefined],
    ['Площадь, м²', undefined],
    ['Кол-во ставок', { role: 'actual' }],
    ['Штатная численность', { role: 'actual' }],
    ['Фактически занято ставок', { role: 'actual' }],
    ['Область', { role: 'region' }],
    ['Район', { role: 'region' }],
    ['Аудан', { role: 'region' }],
    ['Оклад', { role: 'salary' }],
    ['Средняя заработная плата', { role: 'salary' }],
    ['Орташа жалақы, теңге', { role: 'salary' }],
    ['Средняя зарплата за год', undefined],
    ['Средняя зарплата, тыс. тенге', undefined],
    ['Средний возраст', undefined],
  ])('%s beside residents: %p', (title, expected) => expect(besideResidents(title)).toEqual(expected));
});

describe('below the list', () => {
  const many = findInstitutions(norms, {
    rows: [
      ['Область', 'Тип', 'Получателей услуг', 'Штатных единиц', 'Оклад, тенге'],
      ['Абай', 1, 20, 2.5, 100000],
      ['Жетісу', 1, 20, 3.5, 100000],
      ['Абай', 1, 20, 1, 100000],
      ['Жетісу', 1, 20, '3 ст. (?)', 100000],
      ['Абай', 'санаторий', 20, 3, 100000],
    ],
  });
  if (many === undefined) throw new Error('no list');
  const answers = new Map(many.rows.map((row) => [row.row, computeInstitution(norms, many, row, undefined)]));
  const summary = summaryOf(many, answers, new Set());
  const columns = institutionColumns(norms, 'ru', many, summary);
  const sums = institutionSums(many, answers, summary?.regions).map((sum) => sumCells(columns, sum, 9).slice(9));

  test('all organisations, then each region: what was read is added up, the rest is told', () => {
    expect(sums).toEqual([
      // Three units each; 0.5 and 2 short, 0.5 over, at 100 000. Residents, present units, open positions, the region.
      [12, -2, 250000, 3000000, 80, 7, '', 0, '', '', "'Итого организаций: 5; не прочитано: 1"],
      [6, -2.5, 250000, 3000000, 40, 3.5, '', 0, 1, '', "'Абай: организаций 3; не прочитано: 1"],
      [6, 0.5, 0, 0, 40, 3.5, '', 0, 2, '', "'Жетісу: организаций 2"],
    ]);
  });

  // The list ends in row 5, counted from 0: three lines follow, the sum of all and those of Абай and Жетісу.
  test.each<[string, CellValue[][], number[]]>([
    ['nothing below', [], [6, 7, 8]],
    ['one sum right below, which the sum of all stands beside', [['Итого', _, 100, 13]], [6, 7, 8]],
    ['one sum below a blank row: no region stands beside it', [[], ['Итого', _, 100, 13]], [6, 8, 9]],
    [
      'a sum of a region, then one of all: none of ours beside them',
      [
        ['Итого по области Абай', _, 60, 6.5],
        ['Всего', _, 100, 13],
      ],
      [8, 9, 10],
    ],
    ['a signature two rows below', [[], [], ['Директор ________']], [6, 9, 10]],
    ['what stands right of the list is no line of it', [[], [_, _, _, _, _, 'заметка']], [6, 7, 8]],
  ])('%s', (_title, below, expected) => {
    const rowsOfList = Array.from({ length: 6 }, () => ['x']);
    expect(rowsOfSums(many, { rows: [...rowsOfList, ...below] }, summary?.regions)).toEqual(expected);
  });

  test('units that are not read are no units, and the note quotes them', () => {
    const cells = itemCells(columns, answers.get(4), 5).slice(9);
    expect(cells).toEqual([3, '', '', '', 20, '', '', 0, 2, '', "'«3 ст. (?)» не прочитано и не учтено"]);
  });
});

const sheetOf = (length: number, width: number, said: (row: number, column: number) => string): CellValue[][] =>
  Array.from({ length }, (_row, row) => Array.from({ length: width }, (_cell, column) => said(row, column)));

test.each([
  ['that never name residents', sheetOf(5000, 30, (row, column) => `Тип ${row} строения ${column}`)],
  [
    'that each might be titles of a list',
    sheetOf(1500, 8, (row, column) => (column === 3 ? `Тип ${row}` : 'Услуги получателям')),
  ],
])('rows of words %s are no list, and read soon', (_says, words) => {
  expect(inTime(10, () => findInstitutions(norms, { rows: words }))).toBeUndefined();
});

test('a thousand institutions are computed within a second', () => {
  const known = list;
  if (known === undefined) throw new Error('no list');
  inTime(1, () => {
    for (let at = 0; at < 1000; at += 1)
      computeInstitution(norms, known, { row: at, cells: ['Дом', 5, 25 + at, 50, 5000000, 'да'] }, undefined);
  });
});
