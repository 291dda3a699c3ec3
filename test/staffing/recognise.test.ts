import { recognise, type StaffingTable } from '../../src/staffing/recognise';
import { roleOf } from '../../src/staffing/column-roles';
import { isSum } from '../../src/staffing/line-kinds';
import type { StaffingLine } from '../../src/staffing/staffing-line';
import { inTime } from '../in-time';
import * as tables from './tables';

const rolesOf = ({ columns }: StaffingTable): string => columns.map(({ role }) => role).join(' ');

/** A line as a short text: its row on the sheet counted from 1, its kind, its name, its figures that are there. */
function lineOf(line: StaffingLine): string {
  const { approved, occupied, vacant, actual, salary, fund, reason } = line;
  const figures = Object.entries({ approved, occupied, vacant, actual, salary, fund }).flatMap(([role, figure]) =>
    figure === undefined ? [] : `${role} ${figure}`,
  );
  const hidden = line.isHidden ? ['hidden'] : [];
  return [line.row + 1, line.kind, line.name, ...figures, ...(reason ? [reason] : []), ...hidden].join('; ');
}

test('Russian: titles on two lines, column numbers, sections in merged cells, subtotals, no approval, no signatures', () => {
  const [table, ...others] = recognise(tables.russian);
  expect(others).toEqual([]);
  expect(table && rolesOf(table)).toBe('number name approved salary fund reason');
  expect(table?.area).toEqual({ row: 4, column: 0, rowCount: 15, columnCount: 6 });
  expect(table?.header).toEqual({ row: 4, rowCount: 2 });
  expect(table?.lines.map(lineOf)).toEqual([
    '7; section; Административно-управленческий персонал',
    '8; position; Директор; approved 1; salary 250000; fund 250000',
    '9; position; Главный бухгалтер; approved 1; salary 200000; fund 200000',
    '10; position; Бухгалтер; approved 0.5; salary 150000; fund 75000; по совместительству',
    '11; sum; Итого; approved 2.5; fund 525000',
    '12; blank; ',
    '13; section; Медицинский персонал',
    '14; position; Медицинская сестра; approved 10.5; salary 120000; fund 1260000',
    '15; position; Врач-терапевт; approved 1.5; salary 180000; fund 270000',
    '16; position; Повар-кондитер; approved 3; salary 90000; fund 270000',
    '17; position; Повар детского питания; approved 1; salary 100000; fund 100000',
    '18; sum; Итого; approved 16; fund 1900000',
    '19; sum; ВСЕГО; approved 18.5; fund 2425000',
  ]);
});

test('Kazakh: approved, actual and vacant under one merged title, text numbers, totals named at the end of the line', () => {
  const [table] = recognise(tables.kazakh);
  expect(table && rolesOf(table)).toBe('number name approved actual vacant salary reason');
  expect(table?.lines.map(lineOf)).toEqual([
    '3; position; Директор; approved 1; vacant 0; actual 1; salary 260000',
    '4; position; Аспазшы; approved 3; vacant 1; actual 2; salary 95000',
    '5; position; Әлеуметтiк жұмыс жөнiндегi маман; approved 3.5; vacant 0; actual 3.5; salary 120000',
    '6; position; Психолог; approved 1; vacant 0.5; actual 0.5; salary 130000; декреттік демалыс',
    '7; sum; Басшы жұмыскерлер бойынша жиыны; approved 8.5; vacant 1.5; actual 7',
    '8; sum; Барлығы; approved 8.5; vacant 1.5; actual 7',
  ]);
});

test('an export without merging: an empty column, groups, both languages, a hidden row', () => {
  const [table] = recognise(tables.exported);
  expect(table && rolesOf(table)).toBe('name other approved occupied vacant salary');
  expect(table?.lines.map(lineOf)).toEqual([
    '2; section; Асхана',
    '3; position; Повар; approved 2; occupied 2; vacant 0; salary 90000',
    '4; position; Аспазшы; approved 1; occupied 0; vacant 1; salary 100000',
    '5; position; Посудомойщица; approved 1; occupied 1; vacant 0; salary 70000; hidden',
    '6; section; Медблок',
    '7; position; Медсестра; approved 5.25; occupied 5; vacant 0.25; salary 110000',
    '8; position; Санитарка палатная; approved 5.25; occupied 5.25; vacant 0; salary 80000',
    '9; sum; Итого; approved 14.5; occupied 13.25; vacant 1.25',
  ]);
});

test('titles and cells merged over several columns are one column', () => {
  const [table] = recognise(tables.mergedThrough);
  expect(table && rolesOf(table)).toBe('name other approved other salary other');
  expect(table?.lines.map(lineOf)).toEqual([
    '2; position; Директор; approved 1; salary 350000',
    '3; position; Повар; approved 1.5; salary 100000',
  ]);
});

test('two tables one under the other end where they end', () => {
  const found = recognise(tables.twoTables);
  expect(found.map(rolesOf)).toEqual(['name approved salary', 'approved salary name']);
  expect(found.map(({ lines }) => lines.map(({ kind, name }) => `${kind} ${name}`))).toEqual([
    ['position Директор', 'position Жүргізуші', 'sum Жиыны'],
    [
      'position Заведующий отделением сопровождения',
      'position Специалист по социальной работе',
      'position Психолог',
      'sum Итого',
    ],
  ]);
});

test('two tables side by side are two, each with its own lines', () => {
  const found = recognise(tables.sideBySide);
  expect(found.map(({ area }) => [area.column, area.columnCount])).toEqual([
    [0, 3],
    [4, 3],
  ]);
  expect(found.map(({ lines }) => lines.map(({ name }) => name))).toEqual([
    ['Директор', 'Юрист'],
    ['Повар', 'Кастелянша'],
  ]);
});

test('the unified form: the position’s column, not the department’s, and the first column of each kind', () => {
  const [table] = recognise(tables.unifiedForm);
  expect(table && rolesOf(table)).toBe('department other name approved salary other other other reason');
  expect(table?.header).toEqual({ row: 0, rowCount: 3 });
  expect(table?.lines.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'position Директор',
    'position Секретарь',
    'position Повар',
    'sum Итого',
  ]);
});

test('a table in English is read as one in Kazakh or Russian is', () => {
  const [table] = recognise(tables.english);
  expect(table && rolesOf(table)).toBe('name approved occupied salary reason');
  expect(table?.lines.map(lineOf)).toEqual([
    '2; position; Director; approved 1; occupied 1; salary 900000',
    '3; position; Cook; approved 2; occupied 1.5; salary 400000; repairs in the kitchen',
  ]);
});

test('where positions are numbered, an unnumbered row with the sum of those below it may be their heading', () => {
  const [table] = recognise(tables.groupSums);
  expect(table?.lines.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'unsure Медициналық қызметкерлер',
    'position Мейіргер',
    'position Бас мейіргер',
    'unsure Асхана',
    'position Аспазшы',
    'position Ыдыс жуушы',
    'position Қарауыл',
  ]);
});

test.each([
  [13.25, 'section'],
  [22.5, 'position'],
  [20, 'unsure'],
])('the table’s own sum %s tells that such a row is a %s', (says, expected) => {
  const rows = [...tables.groupSums.rows.map((row) => [...row]), [null, 'Барлығы', says]];
  const [table] = recognise(tables.sheet(rows));
  expect(table?.lines[0]?.kind).toBe(expected);
});

test('a title over the counts belongs to the header, an approval block above it does not', () => {
  const [table] = recognise(tables.titlesAbove);
  expect(table?.header).toEqual({ row: 2, rowCount: 2 });
  expect(table && rolesOf(table)).toBe('name approved occupied vacant salary');
});

test('the shortest titles; words in the place of units are kept with their line', () => {
  const [table] = recognise(tables.shortTitles);
  expect(table?.lines.map(lineOf)).toEqual(['2; position; Вахтер', '3; position; Юрист; approved 1']);
  expect(table?.lines[0]?.unread).toEqual([{ column: 1, role: 'approved', written: 'нет' }]);
});

test('a sheet that holds something else has no staffing table', () => {
  expect(recognise(tables.somethingElse)).toEqual([]);
  expect(recognise(tables.sheet([]))).toEqual([]);
});

describe('titles', () => {
  test.each([
    ['Лауазымы', 'name'],
    ['Лауазымдық жалақы', 'salary'],
    ['Должностной оклад', 'salary'],
    ['Тарифная ставка (оклад)', 'salary'],
    ['Кол-во ставок', 'approved'],
    ['Количество штатных единиц', 'approved'],
    ['Штатная численность', 'approved'],
    ['Шт. ед.', 'approved'],
    ['Штат бірлігінің саны', 'approved'],
    ['Ставка саны', 'approved'],
    ['Утверждено по штату', 'approved'],
    ['Фактически занято', 'occupied'],
    ['Нақты', 'actual'],
    ['Вакантные должности', 'vacant'],
    ['Бос орын', 'vacant'],
    ['Бос емес', 'occupied'],
    ['Айлық еңбекақы қоры', 'fund'],
    ['ФОТ в месяц', 'fund'],
    ['Годовой ФОТ', 'other'],
    ['По нормативу', 'other'],
    ['Код должности', 'other'],
    ['Наименование должности', 'name'],
    ['Примечание', 'reason'],
    ['Негіздеме', 'reason'],
    ['Утвержд. числ.', 'approved'],
    ['Согласно ШР', 'approved'],
    ['Штат кестесі бойынша саны', 'approved'],
    ['Мөлшерлеме саны', 'approved'],
    ['Тарифтік мөлшерлеме', 'salary'],
    ['Вак.', 'vacant'],
    ['Кол-во сотрудников', 'persons'],
    ['Списочная численность', 'persons'],
    ['Қызметкерлер саны', 'persons'],
    ['Должно быть', 'other'],
    ['Ставка доплаты', 'other'],
    ['Кол-во кв.м', 'other'],
    ['Кол-во обслуживаемых', 'other'],
    ['Директор', undefined],
  ])('%s is %s', (title, role) => {
    expect(roleOf(title)).toBe(role);
  });
});

test.each([
  ['Итого по разделу', true],
  ['Бөлім бойынша жиыны:', true],
  ['в т.ч. АУП', true],
  ['Оның ішінде', true],
  ['Жалпы саны', true],
  ['Барлық қызметкерлер', true],
  ['Общее количество', true],
  ['Дәрігер (барлық мамандық)', false],
  ['Жалпы тәжірибелік дәрігер', false],
  ['Бас бухгалтер', false],
])('“%s” is a sum: %s', (text, expected) => {
  expect(isSum(text)).toBe(expected);
});

test('a long sheet is read in less than two seconds', () => {
  const [head = [], line = []] = tables.english.rows;
  const rows = [[...head], ...Array.from({ length: 5000 }, () => [...line])];
  expect(inTime(2, () => recognise(tables.sheet(rows)))[0]?.lines).toHaveLength(5000);
});

describe('numbers of columns under rows of the head that were left blank', () => {
  const titles = ['№ п/п', 'Наименование должности', 'Кол-во штатных единиц', 'Оклад'];
  const lines = [
    [1, 'Директор', 1, 210000],
    [2, 'Повар', 3, 90000],
  ];
  const positions = (rows: (string | number | null)[][]): (string | undefined)[] =>
    recognise({ rows }).flatMap(({ lines: found }) =>
      found.filter(({ kind }) => kind === 'position').map(({ name, approved }) => `${name}: ${approved}`),
    );

  test.each<[string, (string | number | null)[][]]>([
    ['one blank row', [[], [1, 2, 3, 4]]],
    ['two blank rows, numbers typed as text', [[], [null, ''], ['1', '2', '3', '4']]],
    ['letters before the numbers', [[], ['А', 'Б', 1, 2]]],
    ['a blank row before the first line alone', [[]]],
    ['nothing between', []],
  ])('%s', (_title, between) => expect(positions([titles, ...between, ...lines])).toEqual(['Директор: 1', 'Повар: 3']));
});
