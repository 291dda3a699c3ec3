import { facilityComparer } from '../../../../src/editions/compare';
import { draftEdition } from '../../../../src/editions/printed/draft/draft-edition';
import { readPage } from '../../../../src/editions/printed/read-page';
import { compile, type CompiledEdition } from '../../../../src/engine/compile';

/** INVENTED TEST DATA: one act before and after an amendment, both read from the page. */
const head = ['№', 'Наименование должности', 'до 50 мест', 'свыше 50 мест'];
const before = [
  head,
  ['1', 'Директор', '1', '1'],
  ['2', 'Повар', '2', '1 на 20 мест'],
  ['3', 'Няня', '1 на 20 мест, но не менее 2', ''],
  ['4', 'Сторож', '4', '4'],
  ['5', 'Слесарь', 'по типовым нормативам', ''],
];
const after = [
  head,
  ['1', 'Директор', '1', '1'],
  ['2', 'Повар', '2', '1 на 15 мест'],
  ['(3 исключена)', '', '', ''],
  ['4', 'Сторож', '4 при отсутствии договора охраны', ''],
  ['5', 'Слесарь', 'по типовым нормативам', ''],
  ['6', 'Психолог', '0,5', '1'],
];

function wording(rows: readonly (readonly string[])[], id: string, from: string): CompiledEdition {
  const draft = readPage({ name: 'Лист', rows });
  const edition = draft && draftEdition(draft, { id, title: 'Нормативы', from }, 'Лист');
  if (edition === undefined || Array.isArray(edition)) throw new Error(JSON.stringify(edition));
  return compile(edition);
}

test('two wordings of one act are compared as editions: what is changed, added and taken out', () => {
  const [old, amended] = [wording(before, 'TEST-7-2031', '2031-01-01'), wording(after, 'TEST-8-2032', '2032-01-01')];
  const profile = { values: new Map<string, number>([['places', 60]]) };
  const found = facilityComparer(old, amended)({ name: 'A', type: 'facility', residents: 60, profile });
  if (!('positions' in found)) throw new Error('not placed');
  const told = found.positions.map(({ before: was, after: is, why }) => [
    (is ?? was)?.position.position.name.ru,
    was?.units,
    is?.units,
    why,
  ]);
  expect(told).toEqual([
    ['Директор', 1, 1, undefined],
    ['Повар', 3, 4, 'cell'],
    ['Няня', 3, undefined, 'removed'],
    ['Сторож', 4, undefined, 'conditions'],
    ['Слесарь', undefined, undefined, undefined],
    ['Психолог', undefined, 1, 'added'],
  ]);
});
