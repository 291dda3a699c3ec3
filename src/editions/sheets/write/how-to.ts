import type { Cell, Condition, Language } from '../../../norms/schema';
import { writeConditions, writeRule } from '../../notation/write-rule';
import { arrow } from '../../notation/keywords';
import type { SheetWord } from '../../words/en';
import { sheetWord } from '../../words/words';

/** A kind of cell, shown by an example of it. */
const examples: readonly (readonly [Cell, SheetWord])[] = [
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
  [{ units: 4, requires: ['noSewer', 'pitsNotEmptied'] }, 'howToIf'],
];

const conditions: readonly (readonly [Condition[], SheetWord])[] = [
  [['lift', 'library'], 'howToIf'],
  [[{ item: 'groundsHa', atLeast: 0.75 }], 'howToAtLeast'],
];

const general: readonly SheetWord[] = [
  'howToSheets',
  'howToTitles',
  'howToIds',
  'howToNames',
  'howToItems',
  'howToDays',
];

/** The sheet that explains the others: lines of two columns, what to write and what it means, with its heading rows. */
export function howToRows(language: Language): { rows: (string | number)[][]; headingRows: number[] } {
  const word = (key: SheetWord): string => sheetWord(language, key);
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
