import type { SheetValues } from '../../../../src/editions/sheets/content';
import type { Draft } from '../../../../src/editions/printed/draft/draft';
import { joinLanguages } from '../../../../src/editions/printed/draft/join-languages';
import { readPage } from '../../../../src/editions/printed/read-page';

/** INVENTED TEST DATA: the same invented annex in two languages. */
const russian = [
  ['№', 'Наименование должности', 'до 50 коек', '51-100 коек', 'свыше 100 коек'],
  ['1', 'Директор', '1', '1', '1'],
  ['2', 'Повар', '1', '2', '1 единица на 50 коек'],
  ['3', 'Помощник по учёбе', '-', '0,5', '1 единица на 15 слушателей'],
  ['4', 'Водитель', '-', '1 единица на каждый автомобиль', '2'],
];
const kazakh = [
  ['№', 'Лауазым атауы', '50 төсек-орынға дейін', '51-100 төсек-орын', '100 төсек-орыннан артық'],
  ['1', 'Директор', '1', '1', '1'],
  ['2', 'Аспаз', '1', '2', '50 төсек-орынға 1 бірлік'],
  ['3', 'Оқу көмекшісі', '-', '0,5', '15 тыңдаушыға 1 бірлік'],
  ['4', 'Жүргізуші', '-', 'көлік құралына 1 бірлік', '2'],
];

function draftOf(rows: readonly (readonly string[])[], changes: Readonly<Record<string, string>> = {}): Draft {
  const changed = rows.map((row, r) => row.map((text, c) => changes[`${'ABCDE'.charAt(c)}${r + 1}`] ?? text));
  const sheet: SheetValues = { name: 'Бет', rows: changed };
  const draft = readPage(sheet);
  if (draft === undefined) throw new Error('no table was found');
  return draft;
}

function joined(first: Draft, second: Draft): Draft {
  const draft = joinLanguages(first, second);
  if (typeof draft === 'string') throw new Error(draft);
  return draft;
}

test('names of both languages stand in one row, and what both count is one thing', () => {
  const draft = joined(draftOf(kazakh), draftOf(russian));
  const positions = draft.sections.flatMap((section) => section.positions);
  expect(positions.map(({ name, also }) => [name, also?.ru])).toEqual([
    ['Директор', 'Директор'],
    ['Аспаз', 'Повар'],
    ['Оқу көмекшісі', 'Помощник по учёбе'],
    ['Жүргізуші', 'Водитель'],
  ]);
  expect(draft.questions).toEqual([]);
  const learners = draft.items.filter(({ id }) => !['beds', 'vehicles'].includes(id));
  expect(learners).toEqual([expect.objectContaining({ name: { kk: 'Тыңдаушы', ru: 'Слушателей' } })]);
});

test.each([
  ['another figure', { D3: '3' }, 'D3', ['2', '3']],
  ['another rule', { E3: '1 единица на 60 коек' }, 'E3', ['1 per 50 beds', '1 per 60 beds']],
  ['a dash for a figure', { E5: '-' }, 'E5', ['2', '-']],
])('%s is a question with both readings', (_what, changes, cell, readings) => {
  const draft = joined(draftOf(kazakh), draftOf(russian, changes));
  expect(draft.questions).toEqual([expect.objectContaining({ cell, why: 'languagesDiffer' })]);
  const asked = draft.sections
    .flatMap(({ positions }) => positions.flatMap(({ cells }) => cells))
    .find(({ at }) => at === cell);
  expect(asked).toMatchObject({ is: 'asked', readings });
});

test.each([
  ['a blank cell', 'D4', { D4: '' }, ['-', '0.5']],
  ['a phrase that would go on over blank cells', 'D5', { E5: '' }, ['1 × vehicles', '2']],
])('%s is asked with what the other language shows', (_what, cell, lost, readings) => {
  const draft = joined(draftOf(kazakh, lost), draftOf(russian));
  const cells = draft.sections.flatMap(({ positions }) => positions.flatMap((one) => one.cells));
  expect(cells.find(({ at }) => at === cell)).toMatchObject({ is: 'asked', readings });
  expect(draft.questions.map((one) => one.cell)).toEqual([cell]);
});

test.each([
  ['the same language twice', draftOf(russian), draftOf(russian), 'sameLanguage'],
  ['other columns', draftOf(kazakh), draftOf(russian, { D1: '51-120 коек', E1: 'свыше 120 коек' }), 'otherColumns'],
  ['a row more', draftOf(kazakh), draftOf([...russian, ['5', 'Юрист', '1', '1', '1']]), 'otherRows'],
])('%s cannot be joined', (_what, first, second, why) => {
  expect(joinLanguages(first, second)).toBe(why);
});
