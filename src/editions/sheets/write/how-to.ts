import type { Cell, Condition, Language } from '../../../norms/schema';
import { writeConditions, writeRule } from '../../notation/write-rule';
import { arrow } from '../../notation/keywords';
import type { EditionSheetWord } from '../../words/en';
import { editionSheetWord } from '../../words/words';

/** A kind of cell, shown by an example of it. */
const examples: readonly (readonly [Cell, EditionSheetWord])[] = [
  [null, 'howToDash'],
  [0.5, 'howToPlain'],
  [{ units: 1, per: { residents: 100 } }, 'howToShare'],
  [{ units: 1, per: { severeResidents: 20, moderateResidents: 40 } }, 'howToShares'],
  [{ units: 1, each: ['vehicles'] }, 'howToEach'],
  [{ units: 5.25, each: ['groupsOf6', 'groupsOf8'] }, 'howToEachSum'],
  [{ units: 5.25, post: { count: 'wardPosts', per: { beds: 50 } } }, 'howToPost'],
  [{ external: 'typicalNorm.plumber' }, 'howToNorm'],
  [{ units: 1, per: { beds: 100 }, atLeast: 1 }, 'howToLeast'],
  [{ units: 1, each: ['vehicles'], atMost: 2 }, 'howToMost'],
  [{ units: 1, per: { residents: 20 }, atMost: { units: 2, per: 'rooms' } }, 'howToMostPer'],
  [{ units: 1, per: { beds: 50 }, rounding: 'whole-up' }, 'howToRounded'],
  [{ units: 1, product: ['lifts', 'shifts'] }, 'howToProduct'],
  [{ units: 0.5, further: { item: 'places', above: 100, per: 50 } }, 'howToFurther'],
  [{ units: 1, further: { item: 'places', above: 130, per: 50, started: true } }, 'howToStarted'],
  [{ units: 5, post: { per: { beds: 30 }, started: true, atLeast: 1 } }, 'howToPostFormed'],
  [{ units: 'unitsPerPost', post: { count: 'wardPosts', per: { beds: 30 } } }, 'howToPostBy'],
  [{ hours: { aDay: 3.48, of: 'residents', year: 'workingYearHours' } }, 'howToHours'],
  [{ sum: [4, { units: 1, per: { bedriddenBeds: 50 } }] }, 'howToSum'],
  [{ sum: [4, { units: 1, per: { beds: 50 } }], atMost: 10 }, 'howToSumMost'],
  [
    {
      sum: [
        { units: 1, requires: [{ item: 'beds', below: 100 }] },
        { units: 2, requires: [{ item: 'beds', atLeast: 100 }] },
      ],
    },
    'howToCases',
  ],
  [{ least: 4, most: 5 }, 'howToRange'],
  [{ handedOn: '…' }, 'howToHandedOn'],
  [{ units: 4, requires: ['noSewer', 'pitsNotEmptied'] }, 'howToIf'],
];

const conditions: readonly (readonly [Condition[], EditionSheetWord])[] = [
  [['lift', 'library'], 'howToIf'],
  [[{ item: 'groundsHa', atLeast: 0.75 }], 'howToAtLeast'],
  [[{ item: 'beds', above: 30 }], 'howToAbove'],
  [[{ item: 'beds', below: 30 }], 'howToBelow'],
  [[{ item: 'beds', upTo: 30 }], 'howToUpTo'],
  [[{ not: 'lift' }], 'howToNot'],
  [[{ anyOf: ['lift', 'library'] }], 'howToOr'],
];

const general: readonly EditionSheetWord[] = [
  'howToSheets',
  'howToTitles',
  'howToIds',
  'howToNames',
  'howToItems',
  'howToDays',
];

/** The sheet that explains the others: lines of two columns, what to write and what it means, with its heading rows. */
export function howToRows(language: Language): { rows: (string | number)[][]; headingRows: number[] } {
  const word = (key: EditionSheetWord): string => editionSheetWord(language, key);
  const rules = examples.map(([cell, means]) => [writeRule(language, cell), word(means)]);
  const rows = [
    [word('howTo'), ''],
    [word('howToGeneral'), ''],
    ...general.map((key) => ['', word(key)]),
    [word('howToRules'), word('howToMeans')],
    ...rules.slice(0, 2),
    [arrow, word('howToArrow')],
    ...rules.slice(2),
    [word('howToConditions'), word('howToMeans')],
    ...conditions.map(([asked, means]) => [writeConditions(language, asked), word(means)]),
  ];
  const headings = new Set([word('howToGeneral'), word('howToRules'), word('howToConditions')]);
  return { rows, headingRows: rows.flatMap(([first], at) => (headings.has(String(first)) ? [at + 1] : [])) };
}
