import * as fc from 'fast-check';
import { itemsOf } from '../../src/editions/notation/items';
import { readConditions, readRule } from '../../src/editions/notation/read-rule';
import { writeConditions, writeRule } from '../../src/editions/notation/write-rule';
import { compile } from '../../src/engine/compile';
import { languages } from '../../src/norms/languages';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Cell } from '../../src/norms/schema';
import { anyCondition, anyRule } from './any-rule';

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
  ['1 * Транспортные средства на ходу', { units: 1, each: ['vehicles'] }],
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

// The kinds that order 343 does not have.
const known = ['lift', 'pool', 'noSewer'];
const further = itemsOf([
  ...['beds', 'bedriddenBeds', 'places', 'lifts', 'shifts', 'managers', 'unitsPerPost', 'posts', 'norm1', 'year1'].map(
    (id) => ({ id, kind: 'number' as const, name: { kk: `${id} kk`, ru: `${id} ru`, en: `${id} en` } }),
  ),
  ...known.map((id) => ({ id, kind: 'yes-no' as const, name: { kk: `${id} kk`, ru: `${id} ru`, en: `${id} en` } })),
]);
const bedridden = { units: 1, per: { bedriddenBeds: 50 } };
test.each<[text: string, cell: Cell]>([
  ['1 per 50 beds, round whole-up', { units: 1, per: { beds: 50 }, rounding: 'whole-up' }],
  ['1 на 50 beds, округление whole-up', { units: 1, per: { beds: 50 }, rounding: 'whole-up' }],
  ['1 × lifts × shifts', { units: 1, product: ['lifts', 'shifts'] }],
  ['1 * lifts * shifts, max 4', { units: 1, product: ['lifts', 'shifts'], atMost: 4 }],
  ['0.5 per further 50 places above 100', { units: 0.5, further: { item: 'places', above: 100, per: 50 } }],
  [
    '0,5 на каждые последующие 50 places свыше 100, или часть',
    { units: 0.5, further: { item: 'places', above: 100, per: 50, started: true } },
  ],
  ['5 per post, min 30 beds', { units: 5, post: { per: { beds: 30 } } }],
  [
    '5 per post posts, min 30 beds + 15 bedriddenBeds, or part, min 1 post',
    { units: 5, post: { count: 'posts', per: { beds: 30, bedriddenBeds: 15 }, started: true, atLeast: 1 } },
  ],
  ['unitsPerPost per post posts, min 30 beds', { units: 'unitsPerPost', post: { count: 'posts', per: { beds: 30 } } }],
  ['3.48 hours a day × residents, year year1', { hours: { aDay: 3.48, of: 'residents', year: 'year1' } }],
  ['3,48 часа в день × residents, в год year1', { hours: { aDay: 3.48, of: 'residents', year: 'year1' } }],
  ['norm norm1, min 1', { external: 'norm1', atLeast: 1 }],
  ['4 + 1 per 50 bedriddenBeds', { sum: [4, bedridden] }],
  ['4 + 1 per 50 bedriddenBeds if lift', { sum: [4, bedridden], requires: ['lift'] }],
  ['1 per 50 bedriddenBeds + 1 per 20 beds', { sum: [bedridden, { units: 1, per: { beds: 20 } }] }],
  ['1 per 50 bedriddenBeds + per 20 beds', { units: 1, per: { bedriddenBeds: 50, beds: 20 } }],
  [
    '2 × lifts + 1 × shifts',
    {
      sum: [
        { units: 2, each: ['lifts'] },
        { units: 1, each: ['shifts'] },
      ],
    },
  ],
  ['2 × lifts + shifts', { units: 2, each: ['lifts', 'shifts'] }],
  [
    '(1 if managers < 100) + (2 if managers ≥ 100)',
    {
      sum: [
        { units: 1, requires: [{ item: 'managers', below: 100 }] },
        { units: 2, requires: [{ item: 'managers', atLeast: 100 }] },
      ],
    },
  ],
  ['(4 + 1 per 50 bedriddenBeds), max 10', { sum: [4, bedridden], atMost: 10 }],
  ['4 + (1 per 50 bedriddenBeds, max 10)', { sum: [4, { ...bedridden, atMost: 10 }] }],
  ['4-5', { least: 4, most: 5 }],
  ['1 – 1,5 если not lift', { least: 1, most: 1.5, requires: [{ not: 'lift' }] }],
  [
    '1 per 100 residents – 1 per 75 residents',
    { least: { units: 1, per: { residents: 100 } }, most: { units: 1, per: { residents: 75 } } },
  ],
  ['(4 – 5 if lift) + 3', { sum: [{ least: 4, most: 5, requires: ['lift'] }, 3] }],
  ['«1 пост на 30 коек, не менее 1»', { handedOn: '1 пост на 30 коек, не менее 1' }],
  ['"as many as needed" if pool', { handedOn: 'as many as needed', requires: ['pool'] }],
  [
    '1 if beds > 30 & (lift | not pool)',
    { units: 1, requires: [{ item: 'beds', above: 30 }, { anyOf: ['lift', { not: 'pool' }] }] },
  ],
  ['1 per 1 500 residents', { units: 1, per: { residents: 1500 } }],
  ['1,125 per 1,1250 residents', { units: 1.125, per: { residents: 1.125 } }],
  ['1 if beds > 1.5000', { units: 1, requires: [{ item: 'beds', above: 1.5 }] }],
  ['1 if lift or pool', { units: 1, requires: [{ anyOf: ['lift', 'pool'] }] }],
  ['1 если нет lift и beds до 30', { units: 1, requires: [{ not: 'lift' }, { item: 'beds', upTo: 30 }] }],
  ['1 егер beds менее 30', { units: 1, requires: [{ item: 'beds', below: 30 }] }],
])('%s', (text, cell) => {
  expect(readRule(text, further)).toEqual(cell);
  for (const language of languages) expect(readRule(String(writeRule(language, cell)), further)).toEqual(cell);
});

// Two readings are none.
test.each([
  ['4 + 1 per 50 beds, max 10', 'boundOfWhich'],
  ['1 per 50 beds, min 1 + 2', 'boundOfWhich'],
  ['1 if lift & pool | noSewer', 'ruleUnread'],
  ['1 if lift | pool & noSewer', 'ruleUnread'],
  ['1 if not beds ≥ 30', 'ruleUnread'],
  ['1 per further 50 places', 'ruleUnfinished'],
  ['3 hours a day × residents', 'ruleUnfinished'],
  ['5 per post posts, min 30 beds, min 1', 'boundMisplaced'],
  ['5 per post posts, min 30 beds, max 2', 'boundMisplaced'],
  ['1 per further 1.000 beds above 50', 'thousandUnclear'],
  ['1 per further 50 beds above 1,000', 'thousandUnclear'],
  ['5 per post posts, min 1.000 beds', 'thousandUnclear'],
  ['1 per 50 beds, round up', 'roundingUnknown'],
  ['(1 + 2', 'ruleUnfinished'],
  ['1 × (lifts + shifts) × beds', 'ruleUnread'],
  ['lift per post posts, min 30 beds', 'ruleUnread'],
  ['1 × lift × shifts', 'itemNotNumber'],
  ['1 if not beds', 'itemNotYesNo'],
])('%s is refused: %s', (text, key) => {
  expect(readRule(text, further)).toMatchObject({ key });
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

test.each(languages)('any rule comes back as it was written in %s', (language) => {
  fc.assert(
    fc.property(anyRule, (cell) => {
      expect(readRule(String(writeRule(language, cell)), items)).toEqual(cell);
    }),
  );
});

test('conditions come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(anyCondition, { minLength: 1 }), (conditions) => {
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
