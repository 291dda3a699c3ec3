import { readPage } from '../../../../src/editions/printed/read-page';

const head = ['№', 'Наименование должности', 'Количество единиц'];
const children = '2 Вводится в детских организациях';
const [aged, homes, hostels] = [
  '3 Вводится в организациях для престарелых',
  '4 Вводится в психоневрологических домах',
  '6 Вводится в приютах, учреждениях',
];

/** Each row with the footnotes of the types that it is for; then what is asked. */
function typesOf(rows: string[][]): string[] {
  const draft = readPage({ name: 'Лист', rows: rows.map((row) => [...row, '', ''].slice(0, 3)) });
  const named = new Map(draft?.types.map(({ id, name }) => [id, name.replace(/^В /, '')]));
  const positions = draft?.sections.flatMap((section) => section.positions) ?? [];
  const read = positions.map(({ name, types }) => `${name}: ${types?.map((id) => named.get(id)).join(', ') ?? 'all'}`);
  return [...read, ...(draft?.questions.map(({ cell, why }) => `${cell} ${why}`) ?? [])];
}

/** For which facilities a row is, by the marks that an order prints and the notes under its table. */
test.each<[what: string, rows: string[][], read: string[]]>([
  [
    'lists and ranges of marks, raised or not',
    [
      head,
      ['1', 'Логопед2, 6', '1'],
      ['2', 'Врач2–4', '1'],
      ['3', 'Няня³⁻⁴,⁶', '1'],
      ['4', 'Швея² ⁴ (при наличии прачечной)', '1'],
      ['5', 'Повар2,4-6', '1'],
      [children],
      [aged],
      [homes],
      ['5 Вводится в центрах'],
      [hostels],
    ],
    [
      'Логопед: детских организациях, приютах, учреждениях',
      'Врач: детских организациях, организациях для престарелых, психоневрологических домах',
      'Няня: организациях для престарелых, психоневрологических домах, приютах, учреждениях',
      'Швея: детских организациях, психоневрологических домах',
      'Повар: детских организациях, психоневрологических домах, центрах, приютах, учреждениях',
    ],
  ],
  [
    'raised digits that are no range of footnotes',
    [head, ['1', 'Логопед² ⁻ ⁹⁹⁹⁹⁹⁹⁹⁹⁹', '1'], ['2', 'Врач⁴⁻²', '1'], [children], [homes]],
    ['Логопед: детских организациях', 'Врач: психоневрологических домах, детских организациях', 'B2 noteMissing'],
  ],
  [
    'the mark of a section is of its rows',
    [
      head,
      ['1', 'Директор', '1'],
      ['', 'Педагоги², ³', ''],
      ['2', 'Логопед', '1'],
      ['3', 'Няня³', '2'],
      ['', 'Прочие', ''],
      ['4', 'Повар', '2'],
      [children],
      [aged],
    ],
    [
      'Директор: all',
      'Логопед: детских организациях, организациях для престарелых',
      'Няня: организациях для престарелых',
      'Повар: all',
    ],
  ],
  [
    'notes in small letters',
    [head, ['1', 'Логопед2', '1'], ['2', 'Няня', '1'], ['2 вводится в детских организациях']],
    ['Логопед: детских организациях', 'Няня: all'],
  ],
  [
    'a mark that stands for one type on this page and for another on the next',
    [
      head,
      ['1', 'Логопед¹', '1'],
      ['¹ Вводится в детских организациях.'],
      head,
      ['2', 'Няня¹', '2'],
      ['¹ Вводится в хосписах и центрах.'],
    ],
    ['Логопед: детских организациях', 'Няня: хосписах и центрах'],
  ],
  [
    'the same note on each page',
    [
      head,
      ['1', 'Логопед¹', '1'],
      ['¹ Вводится в детских организациях.'],
      head,
      ['2', 'Няня¹', '2'],
      ['¹ Вводится в детских организациях.'],
    ],
    ['Логопед: детских организациях', 'Няня: детских организациях'],
  ],
  [
    'notes that name facilities which a row is not for, or say more',
    [
      head,
      ['1', 'Логопед¹', '1'],
      ['2', 'Няня²', '1'],
      ['3', 'Повар³', '1'],
      ['¹ Вводится во всех организациях, кроме домов-интернатов.'],
      ['² Не применяется для детских организаций.'],
      ['³ Вводится в центрах при наличии столовой.'],
    ],
    ['Логопед: all', 'Няня: all', 'Повар: all', 'C2 footnote', 'C3 footnote', 'C4 footnote'],
  ],
  [
    'a digit at the end of a name whose note is nowhere',
    [head, ['1', 'Логопед2', '1'], ['2', 'Отделение 2', '1']],
    ['Логопед2: all', 'Отделение 2: all', 'B2 noteMissing'],
  ],
])('%s', (_what, rows, read) => {
  expect(typesOf(rows)).toEqual(read);
});
