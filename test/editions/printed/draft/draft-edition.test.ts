import { compile } from '../../../../src/engine/compile';
import { draftEdition } from '../../../../src/editions/printed/draft/draft-edition';
import { readPage } from '../../../../src/editions/printed/read-page';
import type { Edition } from '../../../../src/norms/schema';

/** INVENTED TEST DATA. */
const details = { id: 'TEST-3-2031', title: 'Ойдан шығарылған', from: '2031-01-01' };
const rows = [
  ['№', 'Наименование должности', 'до 25 получателей услуг', '26-50', 'свыше 50'],
  ['1', 'Директор', '1', '1', '1'],
  ['2', 'Повар', '-', '0,5', '1 единица на 30 получателей услуг'],
  ['3', 'Сиделка', '', '2', '3'],
];

function loaded(answers: ReadonlyMap<string, string> = new Map()): Edition {
  const draft = readPage({ name: 'Лист', rows });
  const edition = draft && draftEdition(draft, details, 'Лист', answers);
  if (edition === undefined || Array.isArray(edition)) throw new Error(JSON.stringify(edition));
  return edition;
}

test('a draft whose cells are answered is an edition that compiles', () => {
  const edition = loaded(new Map([['C4', '-']]));
  expect(compile(edition).positions).toHaveLength(3);
  expect(edition.columns.map(({ id }) => id)).toEqual(['≤25', '26–50', '>50']);
  expect(edition.sections[0]?.positions[2]?.cells).toEqual([null, 2, 3]);
});

test('a language that the page has not is stood in for by the one it has, marked', () => {
  const name = loaded(new Map([['C4', '-']])).sections[0]?.positions[1]?.name;
  expect(name).toEqual({ kk: 'Повар [ru]', ru: 'Повар', en: 'Повар [ru]' });
});

test('an answer that is no rule is told at its cell', () => {
  const draft = readPage({ name: 'Лист', rows });
  const told = draft && draftEdition(draft, details, 'Лист', new Map([['C4', '1 per 30 windows']]));
  expect(told).toEqual([expect.objectContaining({ sheet: 'Лист', cell: 'C4', key: 'itemUnknown' })]);
});
