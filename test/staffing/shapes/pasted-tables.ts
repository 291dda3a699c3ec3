import type { Shape } from './shape';

/** Tables pasted from a word processor or exported by programs, with the habits of both; read by hand before the program was. */
export const pastedShapes: readonly Shape[] = [
  {
    file: 'names-over-rows',
    says: 'names split over rows, wherever figures and numbers stand: one name each, never half of one',
    sheet: `
№ | Должность | Ставок
1 | Медицинская сестра | 1
 | диетическая |
2 | Врач | 0,5
 | терапевт |
3 | Заместитель директора по | 1
 | Социальной работе |
 | Рабочий по текущему ремонту |
4 | и обслуживанию зданий | 2
 | и помещений |
5 | Старшая медицинская |
 | сестра | 1
6 | Медицинская сестра | 4
 | (постовая) |
7 | Слесарь- | 1
 | сантехник |
8 | Повар | 3
 | обслуживающий персонал |
9 | Сторож | 4
 | Итого | 17,5
`,
    reads: `
A number, B position, C units
B2 Медицинская сестра диетическая: 1
B4 Врач терапевт: 0.5
B6 Заместитель директора по Социальной работе: 1
B9 Рабочий по текущему ремонту и обслуживанию зданий и помещений: 2
B12 Старшая медицинская сестра: 1
B13 Медицинская сестра (постовая): 4
B15 Слесарь-сантехник: 1
B17 Повар: 3
B19 [обслуживающий персонал] Сторож: 4
sum C20 says 17.5, read 17.5
`,
  },
  {
    file: 'names-over-rows-kk',
    says: 'the same in Kazakh',
    sheet: `
Р/с | Лауазымы | Штат бірлігі
1 | Директордың әкімшілік-шаруашылық | 1
 | жұмыс жөніндегі орынбасары |
2 | Әлеуметтік жұмыс | 3
 | жөніндегі маман |
3 | Диеталық тамақ жөніндегі | 0,5
 | мейіргер |
4 | Күзетші | 4
 | Барлығы | 8,5
`,
    reads: `
A number, B position, C units
B2 Директордың әкімшілік-шаруашылық жұмыс жөніндегі орынбасары: 1
B4 Әлеуметтік жұмыс жөніндегі маман: 3
B6 Диеталық тамақ жөніндегі мейіргер: 0.5
B8 Күзетші: 4
sum C9 says 8.5, read 8.5
`,
  },
  {
    file: 'names-over-rows-without-numbers',
    says: 'names split over rows in a table without numbers',
    sheet: `
Должность | Ставок
Медицинская сестра | 1
диетическая |
Инструктор по лечебной | 0,5
физкультуре |
Повар | 3
`,
    reads: `
A position, B units
A2 Медицинская сестра диетическая: 1
A4 Инструктор по лечебной физкультуре: 0.5
A6 Повар: 3
`,
  },
  {
    file: 'names-in-small-letters',
    says: 'where names are written in small letters, so are headings: no halves of names',
    sheet: `
№ | Должность | Ставок
 | администрация |
1 | директор | 1
2 | гл. бухгалтер | 1
 | питание |
3 | повар | 3
 | уборка |
4 | дворник | 1
`,
    reads: `
A number, B position, C units
B3 [администрация] директор: 1
B4 [администрация] гл. бухгалтер: 1
B6 [питание] повар: 3
B8 [уборка] дворник: 1
`,
  },
];
