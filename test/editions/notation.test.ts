import * as fc from 'fast-check';
import { itemsOf } from '../../src/editions/notation/items';
import { readConditions, readRule } from '../../src/editions/notation/read-rule';
import { writeConditions, writeRule } from '../../src/editions/notation/write-rule';
import { compile } from '../../src/engine/compile';
import { languages } from '../../src/norms/languages';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Cell } from '../../src/norms/schema';

const items = itemsOf(KZ_343_2021.profile);

// What a methodologist may type, and the cell that it is.
const typed: [text: string, cell: Cell][] = [
  ['0,5', 0.5],
  ['0.5', 0.5],
  ['1', 1],
  ['1 per 100 residents', { units: 1, per: { residents: 100 } }],
  ['1 на 100 residents', { units: 1, per: { residents: 100 } }],
  ['1 на 100 получателей услуг', { units: 1, per: { residents: 100 } }],
  ['1 әр 100 қызмет алушы', { units: 1, per: { residents: 100 } }],
  ['1 : 100 residents', { units: 1, per: { residents: 100 } }],
  ['1/100 residents', { units: 1, per: { residents: 100 } }],
  ['1 на 1 000 residents', { units: 1, per: { residents: 1000 } }],
  ['1 ПО 100', null],
  ['1 на 100 «Число койко-мест», не менее 1', { units: 1, per: { beds: 100 }, atLeast: 1 }],
  ['1 per 100 beds min 1', { units: 1, per: { beds: 100 }, atLeast: 1 }],
  ['1 per 20 severelyIllResidents + per 40 beds', { units: 1, per: { severelyIllResidents: 20, beds: 40 } }],
  ['1 per 20 severelyIllResidents + 40 beds', { units: 1, per: { severelyIllResidents: 20, beds: 40 } }],
  [
    '1 на 20 тяжелобольные, не более 2 × exerciseTherapyRooms',
    { units: 1, per: { severelyIllResidents: 20 }, atMost: { units: 2, per: 'exerciseTherapyRooms' } },
  ],
  ['1 × vehicles', { units: 1, each: ['vehicles'] }],
  ['1 * Транспортные средства на ходу', null],
  ['1 х «Транспортные средства на ходу»', { units: 1, each: ['vehicles'] }],
  ['1 × vehicles, max 2', { units: 1, each: ['vehicles'], atMost: 2 }],
  ['1 × vehicles, min 1, max 2', { units: 1, each: ['vehicles'], atLeast: 1, atMost: 2 }],
  ['5,25 × (groupsOf6 + groupsOf8)', { units: 5.25, each: ['groupsOf6', 'groupsOf8'] }],
  ['5,25 × groupsOf6 + groupsOf8', { units: 5.25, each: ['groupsOf6', 'groupsOf8'] }],
  [
    '5.25 × Groups of 6 (no skills) + Groups of 8 (self-care skills)',
    { units: 5.25, each: ['groupsOf6', 'groupsOf8'] },
  ],
  ['5,25 на пост wardPosts, не менее 50 beds', { units: 5.25, post: { count: 'wardPosts', per: { beds: 50 } } }],
  ['5.25 per post wardPosts min 50 beds', { units: 5.25, post: { count: 'wardPosts', per: { beds: 50 } } }],
  ['5,25 әр пост wardPosts, кемінде 50 төсек-орын', { units: 5.25, post: { count: 'wardPosts', per: { beds: 50 } } }],
  ['norm typicalNorm.plumber', { external: 'typicalNorm.plumber' }],
  ['норматив typicalNorm.yard-cleaner', { external: 'typicalNorm.yard-cleaner' }],
  ['4 if noSewer & pitsNotEmptiedCentrally', { units: 4, requires: ['noSewer', 'pitsNotEmptiedCentrally'] }],
  ['4 если noSewer и pitsNotEmptiedCentrally', { units: 4, requires: ['noSewer', 'pitsNotEmptiedCentrally'] }],
  ['4 егер «Кәріз жоқ» және лифт', { units: 4, requires: ['noSewer', 'lift'] }],
  ['1 если groundsHa >= 0,75', { units: 1, requires: [{ item: 'groundsHa', atLeast: 0.75 }] }],
  ['1 if residents ≥ 100 & lift', { units: 1, requires: [{ item: 'residents', atLeast: 100 }, 'lift'] }],
  [
    '1 на 100 residents если noUsableHairdresser',
    { units: 1, per: { residents: 100 }, requires: ['noUsableHairdresser'] },
  ],
];

test.each(typed)('%s', (text, cell) => {
  const read = readRule(text, items);
  if (cell === null) expect(read).toHaveProperty('key');
  else expect(read).toEqual(cell);
});

test('conditions stand alone in their own column', () => {
  expect(readConditions('noSewer & groundsHa ≥ 0,75', items)).toEqual([
    'noSewer',
    { item: 'groundsHa', atLeast: 0.75 },
  ]);
});

// What the sheets say, a language each, of the kinds of cell that the order has.
test.each([
  [
    34,
    '1 әр 100 residents егер noUsableHairdresser',
    '1 на 100 residents если noUsableHairdresser',
    '1 per 100 residents if noUsableHairdresser',
  ],
  [
    36,
    '5,25 әр пост wardPosts, кемінде 50 beds',
    '5,25 на пост wardPosts, не менее 50 beds',
    '5.25 per post wardPosts, min 50 beds',
  ],
  [45, '1 әр 100 beds, кемінде 1', '1 на 100 beds, не менее 1', '1 per 100 beds, min 1'],
  [68, '1,5 × studyGroups', '1,5 × studyGroups', '1.5 × studyGroups'],
  [25, 'норматив typicalNorm.plumber', 'норматив typicalNorm.plumber', 'norm typicalNorm.plumber'],
])('row %d is written', (row, ...texts) => {
  const cells = compile(KZ_343_2021).byRow.get(row)?.position.cells ?? [];
  const cell = cells[cells.length - 1] ?? null;
  expect(languages.map((language) => writeRule(language, cell))).toEqual(texts);
});

const id = fc.constantFrom('beds', 'groundsHa', 'vehicles', 'typicalNorm.yard-cleaner', 'wardPosts', 'residents');
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const units = fc.oneof(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 100_000 }));
const condition = fc.oneof(
  fc.constantFrom('lift', 'noSewer', 'pool'),
  fc.record({ item: id, atLeast: fc.double({ min: 0, max: 1e6, noNaN: true }).map((one) => one + 0) }),
);
const requires = fc.option(fc.array(condition, { minLength: 1, maxLength: 3 }), { nil: undefined });
const atLeast = fc.option(units, { nil: undefined });
const rule = fc.oneof(
  fc.record({ units, requires: fc.array(condition, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    units,
    per: fc.tuple(ids, units).map(([list, per]) => Object.fromEntries(list.map((one, at) => [one, per + at]))),
    atLeast,
    atMost: fc.option(fc.oneof(units, fc.record({ units, per: id })), { nil: undefined }),
    requires,
  }),
  fc.record({ units, each: ids, atLeast, atMost: atLeast, requires }),
  fc.record({
    units,
    post: fc.record({ count: id, per: fc.dictionary(id, units, { minKeys: 1, maxKeys: 2 }) }),
    requires,
  }),
  fc.record({ external: id, requires }),
) as fc.Arbitrary<Exclude<Cell, null | number>>;

test.each(languages)('any rule comes back as it was written in %s', (language) => {
  fc.assert(
    fc.property(rule, (cell) => {
      expect(readRule(String(writeRule(language, cell)), items)).toEqual(JSON.parse(JSON.stringify(cell)));
    }),
  );
});

test('conditions come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1 }), (conditions) => {
      expect(readConditions(writeConditions('ru', conditions), items)).toEqual(conditions);
    }),
  );
});

test('whatever is typed, a rule or a problem comes back', () => {
  const pieces = fc.constantFrom(
    '1',
    '0,5',
    'на',
    'per',
    '×',
    '+',
    'пост',
    'min',
    'если',
    '&',
    '≥',
    'beds',
    'lift',
    '(',
    ')',
    '«',
    ',',
    '→',
    '=',
    'ё',
  );
  fc.assert(
    fc.property(fc.array(pieces), (words) => {
      const read = readRule(words.join(' '), items);
      expect(typeof read === 'number' || typeof read === 'object').toBe(true);
    }),
  );
});

test('an item named like a word of the notation is written in quotes', () => {
  const odd = itemsOf([{ id: 'post', kind: 'whole', name: { kk: 'Пост', ru: 'Пост', en: 'Post' } }]);
  const cell: Cell = { units: 1, each: ['post'] };
  expect(writeRule('en', cell)).toBe('1 × “post”');
  expect(readRule('1 × “post”', odd)).toEqual(cell);
});
