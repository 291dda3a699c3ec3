import { editionToJson, readEditionJson } from '../../src/editions/json/read-json';
import type { MistakeKey } from '../../src/editions/messages/en';
import { sayMistake } from '../../src/editions/say';
import { canonical } from '../../src/norms/canonical';
import { languages } from '../../src/norms/languages';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- hostile data has no shape
type Anything = any;

/** The order after a change that no honest hand would make, as a text. */
function after(change: (edition: Anything) => void): string {
  const edition: Anything = structuredClone(KZ_343_2021);
  change(edition);
  return JSON.stringify(edition);
}

const director = (edition: Anything): Anything => edition.sections[0].positions[0];
const text = JSON.stringify(KZ_343_2021);

test('the order comes back from its JSON', () => {
  const read = readEditionJson(editionToJson(KZ_343_2021));
  expect(canonical(read)).toBe(canonical(KZ_343_2021));
});

test('posts as they were written for beds alone are read', () => {
  const before = text.replaceAll(/"per":\{("beds":\d+)\}\}/g, '$1}');
  expect(before).toContain('{"count":"wardPosts","beds":50}');
  expect(canonical(readEditionJson(before))).toBe(canonical(KZ_343_2021));
});

test('a byte order mark before the text does no harm', () => {
  expect(canonical(readEditionJson(`\ufeff${text}`))).toBe(canonical(KZ_343_2021));
});

const refused: [what: string, text: string, path: string, key: MistakeKey][] = [
  ['two megabytes and more', `"${'a'.repeat(2_000_001)}"`, '', 'jsonTooLarge'],
  ['two megabytes in Kazakh letters', `"${'қ'.repeat(1_000_001)}"`, '', 'jsonTooLarge'],
  ['twenty-one levels', `${'['.repeat(21)}${']'.repeat(21)}`, '', 'jsonTooDeep'],
  ['a hundred thousand levels', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, '', 'jsonTooDeep'],
  ['a text that breaks off', text.slice(0, -1), '', 'jsonSyntax'],
  ['nothing', '', '', 'jsonSyntax'],
  ['quotation marks that never close', `"${'\\"'.repeat(900_000)}`, '', 'jsonSyntax'],
  ['null', 'null', '', 'jsonType'],
  ['a list', '[]', '', 'jsonType'],
  ['a key for all objects', text.replace('{', '{"__proto__":{"id":"x"},'), '', 'jsonKeyReserved'],
  ['the same in other letters', text.replace('{', '{"\\u005f_proto__":{},'), '', 'jsonKeyReserved'],
  ['a key for the makers of objects', text.replace('{', '{"constructor":{},'), '', 'jsonKeyReserved'],
  ['a key twice', text.replace('{', '{"id":"OTHER-1",'), '', 'jsonKeyTwice'],
  [
    'an id with a meaning of its own',
    after((one) => (director(one).id = 'valueOf')),
    'sections/0/positions/0/id',
    'idReserved',
  ],
  ['a key that no edition has', after((one) => (one.script = 'x')), '', 'jsonKeyUnknown'],
  ['a part left out', after((one) => delete one.columns), 'columns', 'jsonMissing'],
  ['a number for a name', after((one) => (director(one).name.kk = 5)), 'sections/0/positions/0/name/kk', 'jsonType'],
  ['an object for a list', after((one) => (one.notes = { length: 3 })), 'notes', 'jsonType'],
  [
    'a cell of no kind',
    after((one) => (director(one).cells[0] = { formula: '=1' })),
    'sections/0/positions/0/cells/0',
    'jsonType',
  ],
  [
    'a share of nothing',
    after((one) => (director(one).cells[0] = { units: 1, per: {} })),
    'sections/0/positions/0/cells/0',
    'jsonType',
  ],
  [
    'a row number that begins with a nought',
    after((one) => (one.disputed[0].otherCells = { '04': one.disputed[0].otherCells[4] })),
    'disputed/0/otherCells/04',
    'jsonValue',
  ],
  ['a name of spaces', after((one) => (director(one).name.ru = '  ')), 'sections/0/positions/0/name/ru', 'jsonValue'],
  [
    'at least more than at most',
    after((one) => (director(one).cells[0] = { units: 1, per: { beds: 50 }, atLeast: 3, atMost: 2 })),
    'sections/0/positions/0/cells/0',
    'boundsCross',
  ],
  [
    'a range that goes down',
    after((one) => (director(one).cells[0] = { least: 2, most: 1 })),
    'sections/0/positions/0/cells/0',
    'rangeTurned',
  ],
  [
    'a thing counted twice',
    after((one) => (director(one).cells[0] = { units: 1, each: ['vehicles', 'vehicles'] })),
    'sections/0/positions/0/cells/0',
    'itemTwice',
  ],
  [
    'conditions that exclude each other',
    after((one) => (director(one).requires = ['lift', { not: 'lift' }])),
    'sections/0/positions/0/requires',
    'conditionNever',
  ],
  ['an example that no row is', after((one) => (one.example = 'juggler')), 'example', 'positionUnknown'],
  ['units below nothing', after((one) => (director(one).row = -1)), 'sections/0/positions/0/row', 'jsonValue'],
  [
    'a thousand and one positions',
    after((one) => (one.sections[0].positions = new Array(1001).fill(director(one)))),
    'sections/0/positions',
    'tooMany',
  ],
  ['sixty-one columns', after((one) => (one.columns = new Array(61).fill(one.columns[1]))), 'columns', 'tooMany'],
  ['thirty-one types', after((one) => (one.types = new Array(31).fill(one.types[1]))), 'types', 'tooMany'],
  [
    'five hundred and one items',
    after((one) => (one.profile = new Array(501).fill(one.profile[0]))),
    'profile',
    'tooMany',
  ],
  [
    'sixty-one cells',
    after((one) => (director(one).cells = new Array(61).fill(1))),
    'sections/0/positions/0/cells',
    'tooMany',
  ],
  ['a column to a milliard', after((one) => (one.columns[9].to = 1e9)), 'columns/9/to', 'tooGreat'],
  [
    'spans that do not add up',
    after((one) => (director(one).cells[1].span = 9)),
    'sections/0/positions/0/cells',
    'cellsCount',
  ],
  [
    'an item that is not there',
    after((one) => (director(one).requires = ['sauna'])),
    'sections/0/positions/0/requires',
    'itemUnknown',
  ],
  [
    'an item for all objects',
    after((one) => (director(one).requires = ['toString'])),
    'sections/0/positions/0/requires',
    'itemUnknown',
  ],
];

test.each(refused)('%s is refused', (_what, hostile, path, key) => {
  const read = readEditionJson(hostile);
  expect(Array.isArray(read) ? read.filter((one) => one.path === path).map((one) => one.key) : read).toEqual([key]);
  expect(({} as Anything).id).toBeUndefined();
});

test.each(languages)('every refusal has a sentence in %s', (language) => {
  for (const [, hostile] of refused) {
    const read = readEditionJson(hostile);
    for (const one of Array.isArray(read) ? read : [])
      expect(sayMistake(language, one)).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('all mistakes are told at once', () => {
  const read = readEditionJson(
    after((one) => {
      director(one).id = 'accountant';
      one.inForce.until = '2020-01-01';
      one.types[1].footnote = 1;
    }),
  );
  const paths = Array.isArray(read) ? read.map(({ path }) => path) : [];
  for (const path of ['inForce/until', 'types/1/footnote', 'sections/0/positions/7/id']) expect(paths).toContain(path);
});
