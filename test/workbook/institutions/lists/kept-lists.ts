import { _, merge, type ListCase } from './list-case';

const titles = ['№', 'Наименование', 'Тип', 'Получателей услуг'];

/** Lists as they were sent from one office to another: closed and temporary institutions, notes, copies of pages, figures beside figures. */
export const keptLists: readonly ListCase[] = [
  {
    says: 'an institution closed by its note is told',
    rows: [
      [...titles, 'Примечание'],
      [1, 'Дом А', 5, 120, _],
      [2, 'Дом Б', 4, 60, 'закрыт с 01.01.2026'],
      [3, 'Дом В', 4, 80, 'ликвидирован'],
      [4, 'Дом Г', 4, 80, 'реорганизован, присоединён к Дому А'],
    ],
    read: [['Дом А', 5, 120]],
    told: ['closed: Дом Б', 'closed: Дом В', 'closed: Дом Г'],
  },
  {
    says: 'an institution closed in its name is told',
    rows: [titles, [1, 'Дом А', 5, 120], [2, 'Дом Б (закрыт)', 4, 60], [3, 'В үйі (жабылған)', 4, 60]],
    read: [['Дом А', 5, 120]],
    told: ['closed: Дом Б (закрыт)', 'closed: В үйі (жабылған)'],
  },
  {
    says: 'a page begins with the last row of the page before',
    rows: [titles, [1, 'Дом А', 5, 120], [2, 'Дом Б', 4, 60], titles, [2, 'Дом Б', 4, 60], [3, 'Дом В', 4, 80]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
      ['Дом В', 4, 80],
    ],
    told: ['again: Дом Б'],
  },
  {
    says: 'Kazakh typed on a Russian keyboard',
    rows: [
      ['Р/с', 'Уйым атауы', 'Уйым тури', 'Кызмет алушылар саны'],
      [1, 'Карттар уйи', 5, 100],
      [_, 'Барлыгы', _, 100],
    ],
    read: [['Карттар уйи', 5, 100]],
    told: ['sum: Барлыгы'],
  },
  {
    says: 'plan and fact of residents under one title, of which the fact counts',
    rows: [
      ['№', 'Наименование', 'Тип', 'Проектная мощность', 'Фактически проживает', 'Очередь'],
      [1, 'Дом А', 5, 150, 120, 12],
      [2, 'Дом Б', 4, 100, 96, 4],
    ],
    residents: 'Фактически проживает',
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 96],
    ],
  },
  {
    says: 'residents by sex and of all',
    rows: [
      ['№', 'Наименование', 'Тип', 'Мужчин', 'Женщин', 'Всего проживающих'],
      [1, 'Дом А', 5, 50, 70, 120],
      [2, 'Дом Б', 4, 60, 36, 96],
    ],
    residents: 'Всего проживающих',
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 96],
    ],
  },
  {
    says: 'an institution that is full, or of a closed type, is open',
    rows: [
      [...titles, 'Примечание'],
      [1, 'Дом А', 5, 120, 'приём закрыт до осени'],
      [2, 'Дом Б', 4, 60, 'дом закрытого типа'],
      [3, 'Дом В', 4, 60, 'вакансии закрыты'],
    ],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
      ['Дом В', 4, 60],
    ],
  },
  {
    says: 'two rows on both pages; other rows with the same figures are institutions of their own',
    rows: [
      titles,
      [1, 'Дом А', 5, 120],
      [2, 'Дом Б', 4, 60],
      titles,
      [1, 'Дом А', 5, 120],
      [2, 'Дом Б', 4, 60],
      [3, 'Дом В', 4, 60],
      titles,
      [4, 'Дом В', 4, 60],
    ],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
      ['Дом В', 4, 60],
      ['Дом В', 4, 60],
    ],
    told: ['again: Дом А', 'again: Дом Б'],
  },
  {
    says: 'all units and occupied ones beside the residents',
    rows: [
      ['№', 'Наименование', 'Тип', 'Контингент', 'Штатная численность', 'Занято', 'Вакансии'],
      [1, 'Дом А', 5, 120, 80.5, 70, 10.5],
    ],
    residents: 'Контингент',
    units: 'Штатная численность',
    read: [['Дом А', 5, 120]],
  },
  {
    says: 'types in words of a column of the kind of institutions; what the annex does not have, and longer words, are told',
    rows: [
      ['№', 'Наименование', 'Вид учреждения', 'Кол-во получателей услуг'],
      [1, 'Дом А', 'дом-интернат для престарелых и инвалидов общего типа', 120],
      [2, 'Дом Б', 'психоневрологический интернат', 96],
      [3, 'Центр В', 'центр активного долголетия', 40],
    ],
    read: [
      ['Дом А', '?'],
      ['Дом Б', 4, 96],
      ['Центр В', '?'],
    ],
  },
  {
    says: 'residents with how many of them lie are told',
    rows: [titles, [1, 'Дом А', 5, '120 (в т.ч. 20 лежачих)'], [2, 'Дом Б', 4, '96 чел.']],
    read: [
      ['Дом А', '?'],
      ['Дом Б', 4, 96],
    ],
  },
  {
    says: 'the average of a year is no number of people: told where it is no whole number',
    rows: [
      ['№', 'Наименование', 'Тип', 'Среднегодовое количество получателей'],
      [1, 'Дом А', 5, 119.6],
      [2, 'Дом Б', 4, 96],
    ],
    read: [
      ['Дом А', '?'],
      ['Дом Б', 4, 96],
    ],
  },
  {
    says: 'a region as a heading with its sum beside, rows numbered anew in each',
    rows: [
      titles,
      [_, 'Область первая', _, 216],
      [1, 'Дом А', 5, 120],
      [2, 'Дом Б', 4, 96],
      [_, 'Область вторая', _, 80],
      [1, 'Дом В', 4, 80],
      [_, 'Bсего', _, 296],
    ],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 96],
      ['Дом В', 4, 80],
    ],
    told: ['sum: Область первая', 'sum: Область вторая', 'sum: Bсего'],
  },
  {
    says: 'a sum in spaced capitals',
    rows: [titles, [1, 'Дом А', 5, 120], [2, 'Дом Б', 4, 96], [_, 'И Т О Г О', _, 216]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 96],
    ],
    told: ['sum: И Т О Г О'],
  },
  {
    says: 'places and people in one cell',
    rows: [
      ['№', 'Наименование', 'Тип', 'Мест / проживает'],
      [1, 'Дом А', 5, '150/120'],
      [2, 'Дом Б', 4, '100/96'],
    ],
    read: [
      ['Дом А', '?'],
      ['Дом Б', '?'],
    ],
  },
  {
    says: 'a type merged over the rows of its institutions',
    rows: [
      ['Тип', '№', 'Наименование', 'Получателей услуг'],
      [5, 1, 'Дом А', 120],
      [_, 2, 'Дом Б', 96],
      [4, 3, 'Дом В', 80],
    ],
    merged: [merge(1, 0, 2, 1)],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 5, 96],
      ['Дом В', 4, 80],
    ],
  },
  {
    says: 'an institution that is to be opened',
    rows: [
      [...titles, 'Примечание'],
      [1, 'Дом А', 5, 120, _],
      [2, 'Дом Б', 4, 60, 'открытие планируется в 2027 году'],
    ],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
  },
];
