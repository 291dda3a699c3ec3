import { recognise } from '../../src/staffing/recognise';
import { inTime } from '../in-time';
import { sheet } from './tables';

type Row = Parameters<typeof sheet>[0][number];

/** The columns of a table that have a role, each with its title. */
function rolesOf(...rows: Row[]): string {
  return recognise(sheet(rows))
    .flatMap(({ columns }) => columns.flatMap(({ role, title }) => (role === 'other' ? [] : `${title}: ${role}`)))
    .join('; ');
}

test.each<[says: string, titles: string, cook: number[], guard: number[], roles: string]>([
  // Buildings that are shortened to what is a fund in Kazakh.
  ['units of one building', 'Количество ставок (кор. 1)', [3], [2], 'Количество ставок (кор. 1): approved'],
  ['of two', 'Ставок, кор. 1 | Ставок, кор. 2', [3, 1], [2, 1], 'Ставок, кор. 1: unclear; Ставок, кор. 2: unclear'],
  [
    'and their fund',
    'Ставок (кор. 1) | Жалакы коры',
    [3, 300000],
    [2, 160000],
    'Ставок (кор. 1): approved; Жалакы коры: fund',
  ],
  // The staff of several parts.
  [
    'staff of several homes',
    'Численность работников домов-интернатов',
    [3],
    [2],
    'Численность работников домов-интернатов: actual',
  ],
  ['staff for two homes', 'Кол-во работников для двух домов', [3], [2], 'Кол-во работников для двух домов: actual'],
  [
    'what is approved of departments',
    'Утверждено по штатному расписанию подразделений',
    [3],
    [2],
    'Утверждено по штатному расписанию подразделений: approved',
  ],
  ['a plan of branches', 'План для филиалов и подразделений', [3], [2], 'План для филиалов и подразделений: approved'],
  ['how many homes there are', 'Кол-во ставок | Кол-во домов', [3, 2], [2, 2], 'Кол-во ставок: approved'],
  // What comes and goes.
  ['of another year', 'Штат на 2024 год | +/- | Штат на 2025 год', [3, 1, 4], [2, 0, 2], 'Штат на 2025 год: approved'],
  [
    'of the year before',
    'Штат на 2025 год | +/- | Штат на 2024 год',
    [4, 1, 3],
    [2, 0, 2],
    'Штат на 2025 год: approved',
  ],
  ['of a year alone', 'Штат | ± | Штат на 2025 год', [3, 1, 4], [2, 0, 2], 'Штат на 2025 год: approved'],
  [
    'in one year',
    'Штат на 01.01.2025 | +/- | Штат на 01.09.2025',
    [3, 1, 4],
    [2, 0, 2],
    'Штат на 01.01.2025: unclear; Штат на 01.09.2025: unclear',
  ],
  [
    'in the newest year',
    'Штат на 2024 год | Штат на 2025 год | +/- | Итого',
    [3, 3, 1, 4],
    [2, 2, 0, 2],
    'Штат на 2024 год: unclear; Штат на 2025 год: unclear; Итого: unclear',
  ],
  [
    'of money',
    'Кол-во ставок | Оклад | +/- | Итого',
    [3, 95000, 5000, 290000],
    [2, 80000, 0, 160000],
    'Кол-во ставок: approved; Оклад: salary',
  ],
  [
    'of money, by two columns',
    'Штатных единиц | Оклад | + | - | Всего',
    [3, 95000, 5000, 0, 290000],
    [2, 80000, 0, 1000, 159000],
    'Штатных единиц: approved; Оклад: salary',
  ],
  ['of units', 'Кол-во ставок | – + | Итого', [3, 1, 4], [2, 0, 2], 'Кол-во ставок: unclear; Итого: unclear'],
  ['dashes alone', 'Кол-во ставок | – | Итого', [3, 1, 4], [2, 0, 2], 'Кол-во ставок: approved'],
  // One part of an institution, which may be all of it.
  ['of a home', 'Количество единиц на дом-интернат', [3], [2], 'Количество единиц на дом-интернат: approved'],
  ['of a home, with a dash', 'Ставок на дом – интернат', [3], [2], 'Ставок на дом – интернат: unclear'],
  ['of one house of several', 'Ставок на 1 дом', [3], [2], 'Ставок на 1 дом: unclear'],
  ['for a year', 'План на 2025 шт. ед.', [3], [2], 'План на 2025 шт. ед.: approved'],
  ['for a year, shorter', 'Штат на 2026 ед.', [3], [2], 'Штат на 2026 ед.: approved'],
  ['at one rate', 'Шт. ед. на 1 ст.', [3], [2], 'Шт. ед. на 1 ст.: unclear'],
  ['at a part of a rate', 'Единиц на 0,25 ст.', [3], [2], 'Единиц на 0,25 ст.: unclear'],
  ['in the department', 'Численность, в отделении', [3], [2], 'Численность, в отделении: approved'],
  ['in the building', 'Штатных единиц в корпусе', [3], [2], 'Штатных единиц в корпусе: approved'],
  ['and who works there', 'Ставок в отделении | Факт', [3, 2], [2, 2], 'Ставок в отделении: approved; Факт: actual'],
  [
    'of which there are several',
    'Численность, в отделении | Кол-во отделений',
    [3, 2],
    [2, 2],
    'Численность, в отделении: unclear',
  ],
  ['and in all', 'Ставок в отделении | Всего ставок', [3, 6], [2, 4], 'Всего ставок: approved'],
])('%s: %s', (_, titles, cook, guard, roles) => {
  const named = ['Должность', ...titles.split(' | ')];
  expect(rolesOf(named, ['Повар', ...cook], ['Сторож', ...guard])).toBe(`Должность: name; ${roles}`);
});

test('a title of very many signs is read in time', () => {
  inTime(1, () => rolesOf(['Должность', 'Штат', `${'+'.repeat(30_000)}x`, 'Итого'], ['Повар', 3, 1, 4]));
});
