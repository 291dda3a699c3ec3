import { draftQuestionGroups } from '../../../../src/editions/printed/draft/counts';
import { readPage } from '../../../../src/editions/printed/read-page';
import { questionsOf, rowsRead } from '../rows-read';

const head = ['Наименование должности', 'Ставки'];
const numbered = ['№', ...head];
const told = (rows: string[][]): string[] => questionsOf({ name: 'Лист', rows });

test.each<[what: string, rows: string[][], asked: string[]]>([
  [
    'a line that is a name among others without numbers',
    [head, ['Директор', '1'], ['Повар', ''], ['Няня', '2']],
    ['A3 bareLine'],
  ],
  ['the last line of a table', [head, ['Директор', '1'], ['Няня', '2'], ['Сторож', '']], ['A4 bareLine']],
  [
    'groups of staff and parts of an institution are headings',
    [
      head,
      ['Административно-управленческий персонал', ''],
      ['Директор', '1'],
      ['Кухня', ''],
      ['Повар', '2'],
      ['Младшие медицинские работники', ''],
      ['Няня', '3'],
    ],
    [],
  ],
  [
    'the same in Kazakh',
    [
      ['Лауазым атауы', 'Штат бірлігі'],
      ['Медицина қызметкерлері', ''],
      ['Дәрігер', '1'],
      ['Әлеуметтік қызметкер', ''],
      ['Күтуші', '2'],
    ],
    ['A4 bareLine'],
  ],
  [
    'a note or a signature under a table',
    [head, ['Няня', '2'], ['Численность утверждает учредитель ежегодно.', ''], ['Руководитель ____________', '']],
    [],
  ],
  ['a heading among rows with numbers', [numbered, ['1', 'Няня', '2'], ['', 'Питание', ''], ['2', 'Повар', '1']], []],
  [
    'a condition alone among the notes',
    [numbered, ['1', 'Няня', '2'], ['Примечания:', '', ''], ['- при 12-часовом режиме работы;', '', '']],
    ['A4 noteForAll'],
  ],
])('%s', (_what, rows, asked) => {
  expect(told(rows)).toEqual(asked);
});

test.each<[what: string, rows: string[][], read: string[]]>([
  [
    'a condition in brackets under a name is of that name, whatever it says',
    [numbered, ['1', 'Заместитель', '1'], ['', '(при числе мест свыше 200)', ''], ['2', 'Повар', '1']],
    ['Заместитель [places > 200]: 1', 'Повар: 1'],
  ],
  [
    'a size in small letters under a name may be of that name, or head the rows below',
    [numbered, ['1', 'Заместитель', '1'], ['', 'при числе мест свыше 200', ''], ['2', 'Повар', '1']],
    ['Заместитель: ?1/1 if places > 200', 'Повар: ?1/1 if places > 200'],
  ],
  [
    'where several of them head rows, it heads the next',
    [numbered, ['', 'до 50 мест', ''], ['1', 'Няня', '1'], ['', 'от 51 до 100 мест', ''], ['2', 'Повар', '2']],
    ['Няня: ?1/1 if places ≤ 50', 'Повар: ?2/2 if places ≥ 51 & places ≤ 100'],
  ],
  [
    'a range behind a name is one condition',
    [numbered, ['1', 'Повар от 51 до 100 мест', '2'], ['2', 'Няня с 10 до 20 детей', '1'], ['3', 'Врач', '1']],
    [
      'Повар [places ≥ 51 & places ≤ 100]: 2',
      'Няня с 10 до 20 детей: ?1/1 if children ≥ 10 & children ≤ 20',
      'Врач: 1',
    ],
  ],
  [
    'either of three',
    [numbered, ['1', 'Психолог', '1'], ['', 'или', ''], ['2', 'Педагог', '2'], ['', 'либо', ''], ['3', 'Врач', '3']],
    ['Психолог: ?1/-', 'Педагог: ?2/-', 'Врач: ?3/-'],
  ],
])('%s', (_what, rows, read) => {
  expect(rowsRead({ name: 'Лист', rows })).toEqual(read);
});

test('rows of which one alone counts want an answer each, though their figures are the same', () => {
  const rows = [numbered, ['1', 'Психолог', '1'], ['', 'немесе', ''], ['2', 'Педагог', '1']];
  const draft = readPage({ name: 'Лист', rows });
  const cells = draft && draftQuestionGroups(draft).map(({ questions }) => questions.map(({ cell }) => cell));
  expect(cells).toEqual([['C2'], ['C4']]);
});

test('rows with letters under «в том числе» are within the row above, up to the next number', () => {
  const rows = [numbered, ['1', 'Сёстры, в том числе:', '5'], ['а)', 'палатная', '4'], ['б)', 'процедурная', '1']];
  const sections = readPage({ name: 'Лист', rows: [...rows, ['2', 'Повар', '2']] })?.sections ?? [];
  const within = sections.flatMap(({ positions }) => positions.map(({ id, within: of }) => [id, of]));
  expect(within).toEqual([
    ['sestry', undefined],
    ['palatnaia', 'sestry'],
    ['protsedurnaia', 'sestry'],
    ['povar', undefined],
  ]);
});

test.each([
  [['10 төсекке', 'Мекемеге'], 'a Kazakh heading that says for how many'],
  [['до 50 / свыше 50'], 'two sizes over one column'],
])('no size: %s (%s)', (headings) => {
  const row = ['1', 'Няня', ...headings.map(() => '1')];
  expect(told([['№', 'Наименование должности', ...headings], row])).toContain('C1 columnUnread');
});
