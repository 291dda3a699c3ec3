import type { CellValue } from '../../../../src/staffing/sheet-cells';
import type { ListCase } from './list-case';

const titles = ['Наименование', 'Тип', 'Получателей услуг'];

const residents = (says: string, cell: CellValue, means: number | '?'): ListCase => ({
  says: `residents: ${says}`,
  rows: [titles, ['Дом А', 5, cell]],
  read: [means === '?' ? ['Дом А', '?'] : ['Дом А', 5, means]],
});

const type = (cell: CellValue, means: number | '?'): ListCase => ({
  says: `type: ${String(cell)}`,
  rows: [titles, ['Дом А', cell, 25]],
  read: [means === '?' ? ['Дом А', '?'] : ['Дом А', means, 25]],
});

/** Cells of lists: one count or several, a type or what only sounds like one. */
export const cellsOfLists: readonly ListCase[] = [
  residents('people in words', '120 чел.', 120),
  residents('people in Kazakh', '120 адам', 120),
  residents('a mark of a footnote', '120*', 120),
  residents('a raised mark of a footnote', '120¹', 120),
  residents('thousands', '1 200', 1200),
  residents('a remark without a figure', '120 (факт)', 120),
  residents('with some of them', '120 (в т.ч. 20 лежачих)', '?'),
  residents('with others in brackets', '120 (115)', '?'),
  residents('two counts', '120/115', '?'),
  residents('about', '~120', '?'),
  residents('about, in words', 'около 120', '?'),
  residents('from and to', '120-125', '?'),
  residents('up to', 'до 120', '?'),
  residents('in words', 'сто двадцать', '?'),
  residents('a dash', '–', '?'),
  residents('nought', 0, '?'),
  residents('less than nought', -120, '?'),
  residents('with a part', '120,5', '?'),
  residents('the number behind a date', 45658, '?'),
  residents('a date in words', '01.07.2024', '?'),
  residents('true', true, '?'),
  residents('an error of a formula', '#REF!', '?'),
  residents('two counts on two lines', '60\n60', '?'),
  residents('a question mark', '120?', '?'),

  type('дом престарелых', 5),
  type('Дом престарелых', 5),
  type('КГУ «Дом престарелых»', 5),
  type('КММ «МҮГЕДЕКТЕР ҮЙІ»', 5),
  type('Қарттар мен мүгедектер үйі', 5),
  type('ПНИ', 4),
  type('ПНИ¹', 4),
  type('КГУ "ПНИ"', 4),
  type('психоневрологический интернат', 4),
  type('ДДИ', 2),
  type('ГУ «Детский дом-интернат»', 2),
  type('сопровождаемое проживание', 1),
  type('ЦОССУ', '?'),
  type('Центр оказания специальных социальных услуг', '?'),
  type('КГУ «ЦОССУ»', '?'),
  type('Отделение дневного пребывания', '?'),
  type('Дневной центр при доме престарелых', '?'),
  type('полустационар для престарелых и инвалидов', '?'),
  type('Отделение социальной помощи на дому', '?'),
  type('Үйде әлеуметтік қызмет көрсету бөлімшесі', '?'),
  type('Күндізгі болу орталығы', '?'),
  type('Детский дом', '?'),
  type('Дом ребенка', '?'),
  type('Балалар үйі', '?'),
  type('Психоневрологический диспансер', '?'),
  type('Хоспис', '?'),
  type('Кризисный центр', '?'),
  type('дом престарелых / ПНИ', '?'),
  type(6, '?'),
  type('стационар', '?'),
];
