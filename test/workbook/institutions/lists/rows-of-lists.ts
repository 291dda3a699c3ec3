import { _, merge, type ListCase } from './list-case';

const titles = ['№', 'Наименование', 'Тип', 'Получателей услуг'];
const house = [1, 'Дом А', 5, 120];

/** Rows of a list that are institutions, parts of them, sums, headings, or of another table. */
export const rowsOfLists: readonly ListCase[] = [
  {
    says: 'a branch said to be a part is told, not counted',
    rows: [titles, house, [_, 'в т.ч. филиал в селе', 5, 40], [2, 'Дом Б', 4, 60]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['part: в т.ч. филиал в селе'],
  },
  {
    says: 'оның ішінде: a part, in Kazakh',
    rows: [
      ['Р/с', 'Ұйым атауы', 'Ұйым түрі', 'Қызмет алушылар саны'],
      [1, 'Қарттар үйі', 5, 100],
      [_, 'оның ішінде: балалар бөлімшесі', 5, 20],
      [2, 'Екінші үй', 4, 80],
    ],
    read: [
      ['Қарттар үйі', 5, 100],
      ['Екінші үй', 4, 80],
    ],
    told: ['part: оның ішінде: балалар бөлімшесі'],
  },
  {
    says: 'of them, without a type: a part, also as the last row',
    rows: [titles, house, [_, 'из них лежачих', _, 20]],
    read: [['Дом А', 5, 120]],
    told: ['part: из них лежачих'],
  },
  {
    says: '“соның ішінде” and “of which” as well',
    rows: [titles, house, [_, 'соның ішінде ер адамдар', _, 70], [_, 'of which women', _, 50]],
    read: [['Дом А', 5, 120]],
    told: ['part: соның ішінде ер адамдар', 'part: of which women'],
  },
  {
    says: 'below a bare “в том числе:” the parts of the institution above, up to its residents',
    rows: [
      titles,
      house,
      [_, 'в том числе:', _, _],
      [_, 'Первый дом', 5, 50],
      [_, 'Второй дом', 5, 70],
      [2, 'Дом Б', 5, 60],
    ],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 5, 60],
    ],
    told: ['part: в том числе:', 'part: Первый дом', 'part: Второй дом'],
  },
  {
    says: 'below a sum “в том числе:” are the institutions that it adds up',
    rows: [
      titles,
      [_, 'Всего по области', _, 300],
      [_, 'в том числе:', _, _],
      [1, 'Дом А', 5, 100],
      [2, 'Дом Б', 4, 200],
    ],
    read: [
      ['Дом А', 5, 100],
      ['Дом Б', 4, 200],
    ],
    told: ['sum: Всего по области', 'bare: в том числе:'],
  },
  {
    says: 'a part of a sum that has a type is an institution',
    rows: [titles, [_, 'Итого', _, 300], [1, 'в т.ч. Дом А', 5, 100], [2, 'Дом Б', 4, 200]],
    read: [
      ['в т.ч. Дом А', 5, 100],
      ['Дом Б', 4, 200],
    ],
    told: ['sum: Итого'],
  },
  {
    says: 'a part of a sum without a type is a part',
    rows: [titles, house, [2, 'Дом Б', 4, 60], [_, 'Итого', _, 180], [_, 'в т.ч. лежачих', _, 30]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['sum: Итого', 'part: в т.ч. лежачих'],
  },
  {
    says: 'rows numbered under an institution that come to its residents are its parts',
    rows: [titles, house, ['1.1', 'Здание на улице', 5, 70], ['1.2', 'Второе здание', 5, 50], [2, 'Дом Б', 4, 60]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['part: 1.1', 'part: 1.2'],
  },
  {
    says: 'numbers with a point under the heading of a region are institutions',
    rows: [titles, [1, 'Область Абай', _, _], [1.1, 'Дом А', 5, 70], [1.2, 'Дом Б', 4, 50]],
    read: [
      ['Дом А', 5, 70],
      ['Дом Б', 4, 50],
    ],
    told: ['bare: Область Абай'],
  },
  {
    says: 'numbers with a point under the sum of a region are institutions',
    rows: [titles, [1, 'Область Абай', _, 120], [1.1, 'Дом А', 5, 70], [1.2, 'Дом Б', 4, 50]],
    read: [
      ['Дом А', 5, 70],
      ['Дом Б', 4, 50],
    ],
    told: ['sum: Область Абай'],
  },
  {
    says: 'branches of the same type below their institution are its parts',
    rows: [titles, house, [_, 'Филиал в селе', 5, 40], [_, 'Филиал в городе', 5, 30], [2, 'Дом Б', 4, 60]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['part: Филиал в селе', 'part: Филиал в городе'],
  },
  {
    says: 'branches with more residents than the institution above are none of its parts',
    rows: [titles, [1, 'Дом А', 5, 50], [_, 'Филиал в селе', 5, 40], [_, 'Филиал в городе', 5, 30]],
    read: [
      ['Дом А', 5, 50],
      ['Филиал в селе', 5, 40],
      ['Филиал в городе', 5, 30],
    ],
  },
  {
    says: 'dashes before the names of parts',
    rows: [titles, house, [_, '- корпус 1', _, 70], [_, '– корпус 2', _, 50]],
    read: [['Дом А', 5, 120]],
    told: ['part: - корпус 1', 'part: – корпус 2'],
  },
  {
    says: 'an attached unit has a computation of its own (I-9)',
    rows: [titles, house, [_, 'Отделение сопровождения', 'сопровождаемое проживание', 12]],
    read: [
      ['Дом А', 5, 120],
      ['Отделение сопровождения', 1, 12],
    ],
  },
  {
    says: 'an attached unit said to be among the residents above is told',
    rows: [titles, house, [_, 'в т.ч. отделение сопровождения', 1, 12]],
    read: [['Дом А', 5, 120]],
    told: ['part: в т.ч. отделение сопровождения'],
  },
  {
    says: 'two types of one institution under its merged name',
    rows: [titles, [1, 'Центр', 4, 100], [_, _, 1, 20], [2, 'Дом Б', 5, 60]],
    merged: [merge(1, 1, 2, 1)],
    read: [
      ['Центр', 4, 100],
      ['Центр', 1, 20],
      ['Дом Б', 5, 60],
    ],
  },
  {
    says: 'the sum of a region in odd words, without a type',
    rows: [
      titles,
      house,
      [2, 'Дом Б', 4, 60],
      [_, 'По области Абай', _, 180],
      [3, 'Дом В', 5, 90],
      [4, 'Дом Г', 5, 10],
      [_, 'Абай облысы бойынша', _, 100],
    ],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
      ['Дом В', 5, 90],
      ['Дом Г', 5, 10],
    ],
    told: ['sum: По области Абай', 'sum: Абай облысы бойынша'],
  },
  {
    says: 'the sum of a region with how many institutions it has where types stand',
    rows: [titles, house, [2, 'Дом Б', 4, 60], [_, 'Карагандинская область', 2, 180]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['sum: Карагандинская область'],
  },
  {
    says: 'totals at the top',
    rows: [titles, [_, 'Всего по РК', 2, 180], [_, 'Республика Казахстан', _, 180], house, [2, 'Дом Б', 4, 60]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['sum: Всего по РК', 'sum: Республика Казахстан'],
  },
  {
    says: 'sums in Kazakh at the end of their words',
    rows: [titles, house, [2, 'Дом Б', 4, 60], [_, 'Облыс бойынша барлығы', 2, 180], [_, 'ЖИЫНЫ:', _, 180]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['sum: Облыс бойынша барлығы', 'sum: ЖИЫНЫ:'],
  },
  {
    says: 'a list that is of regions, one institution in each',
    rows: [
      ['Область', 'Тип', 'Проживает'],
      ['Абай облысы', 5, 100],
      ['Жетісу облысы', 5, 80],
      ['г. Астана', 4, 60],
    ],
    read: [
      ['Абай облысы', 5, 100],
      ['Жетісу облысы', 5, 80],
      ['г. Астана', 4, 60],
    ],
  },
  {
    says: 'headings of regions inside the list',
    rows: [titles, ['Область Абай', _, _, _], house, ['Область Жетісу', _, _, _], [1, 'Дом Б', 4, 60]],
    merged: [merge(1, 0, 1, 4), merge(3, 0, 1, 4)],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['bare: Область Абай', 'bare: Область Жетісу'],
  },
  {
    says: 'a name over two lines: figures beside the first',
    rows: [titles, [1, 'КГУ «Дом-интернат', 5, 120], [_, 'для престарелых»', _, _], [2, 'Дом Б', 4, 60]],
    read: [
      ['КГУ «Дом-интернат', 5, 120],
      ['Дом Б', 4, 60],
    ],
    told: ['bare: для престарелых»'],
  },
  {
    says: 'an institution without a type and figures is told',
    rows: [titles, house, [2, 'Дом Б', _, _], [3, 'Дом В', 4, 60]],
    read: [
      ['Дом А', 5, 120],
      ['Дом В', 4, 60],
    ],
    told: ['bare: Дом Б'],
  },
  {
    says: 'a name with its type on one line and its residents on the next is not read',
    rows: [titles, [1, 'Дом А', 5, _], [_, _, _, 120]],
    read: [
      ['Дом А', '?'],
      ['', '?'],
    ],
  },
  {
    says: 'blank rows and pages: titles printed again',
    rows: [titles, house, [_, _, _, _], titles, [1, 2, 3, 4], [2, 'Дом Б', 4, 60], [_, _, _, _]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
  },
  {
    says: 'institutions in hidden rows count, and are told',
    rows: [titles, house, [2, 'Дом Б', 4, 60]],
    hiddenRows: [false, true, false],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
    ],
    hidden: 1,
  },
  {
    says: 'a footnote and signatures below the list are nothing of it',
    rows: [titles, house, [_, _, _, _], ['* по состоянию на 1 июля', _, _, _], ['Исполнитель', '________', _, _]],
    read: [['Дом А', 5, 120]],
  },
  {
    says: 'another table below a blank row is told, and not read',
    rows: [
      titles,
      house,
      [_, _, _, _],
      ['№', 'Должность', 'Ставок', 'Оклад'],
      [1, 'Повар', 3, 150],
      [2, 'Сторож', 4, 120],
    ],
    read: [['Дом А', 5, 120]],
    told: ['other: №'],
  },
  {
    says: 'another table right below is told, and not read',
    rows: [titles, house, ['№', 'Должность', 'Кол-во ставок', 'Всего часов'], [1, 'Повар', 3, 150]],
    read: [['Дом А', 5, 120]],
    told: ['other: №'],
  },
  {
    says: 'the same list goes on with its columns in another order: told, and not read',
    rows: [titles, house, [_, _, _, _], ['№', 'Наименование', 'Получателей услуг', 'Тип'], [1, 'Дом Б', 4, 5]],
    read: [['Дом А', 5, 120]],
    told: ['other: №'],
  },
  {
    says: 'an average below the list has no type',
    rows: [titles, house, [2, 'Дом Б', 4, 60], [_, 'Среднее', _, 90]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Б', 4, 60],
      ['Среднее', '?'],
    ],
  },
  {
    says: 'an institution that “из них” stands in is one',
    rows: [titles, [1, 'Дом А (из них 20 лежачих)', 5, 120], [2, 'Дом Б', 4, 60]],
    read: [
      ['Дом А (из них 20 лежачих)', 5, 120],
      ['Дом Б', 4, 60],
    ],
  },
  {
    says: 'an institution of which something is struck out is told and not computed, as is a part; a struck number says nothing',
    rows: [titles, house, [2, 'Дом Б', 4, 60], [3, 'Дом В', 4, 80], [_, 'в т.ч. филиал', 4, 20], [4, 'Дом Г', 5, 90]],
    struck: [[], [], [true, true, true, true], [false, false, false, true], [false, true, false, false], [true]],
    read: [
      ['Дом А', 5, 120],
      ['Дом Г', 5, 90],
    ],
    told: ['struck: Дом Б', 'struck: Дом В', 'struck: в т.ч. филиал'],
  },
];
