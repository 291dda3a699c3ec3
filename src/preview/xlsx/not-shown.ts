import type { Parts } from '../../xlsx-file/parts';
import type { SheetRows } from '../../xlsx-file/sheet-rows';
import type { ListedSheet } from '../../xlsx-file/sheets';

/** What a file may hold that stays in it and is not shown here. */
export type Unshown =
  | 'formulas'
  | 'sheets'
  | 'charts'
  | 'pictures'
  | 'pivots'
  | 'comments'
  | 'tables'
  | 'rules'
  | 'slicers'
  | 'links'
  | 'controls'
  | 'macros';

/** How many there are of each; those of which there are none are left out. */
export type NotShown = ReadonlyMap<Unshown, number>;

const byPart: readonly (readonly [Unshown, RegExp])[] = [
  ['charts', /^xl\/charts\/(chart|chartEx)\d*\.xml$/i],
  ['pictures', /^xl\/media\//i],
  ['pivots', /^xl\/pivotTables\//i],
  ['comments', /^xl\/(threadedComments\/|comments\/?[^/]*\.xml$)/i],
  ['tables', /^xl\/tables\//i],
  ['slicers', /^xl\/(slicers|timelines)\//i],
  ['links', /^xl\/externalLinks\/[^/]+\.xml$/i],
  ['controls', /^xl\/(ctrlProps|activeX|embeddings)\/[^/]+$/i],
  ['macros', /vbaProject\.bin$/i],
];

/** Looks that depend on what cells hold. */
const rule = '<conditionalFormatting';

/** @param sheets those with cells */
export function notShown(parts: Parts, listed: readonly ListedSheet[], sheets: readonly SheetRows[]): NotShown {
  const names = parts.names.map((name) => name.replaceAll('\\', '/')).filter((name) => !name.includes('/_rels/'));
  const counts: [Unshown, number][] = [
    ['sheets', listed.length - sheets.length],
    ...byPart.map(([kind, part]): [Unshown, number] => [kind, names.filter((name) => part.test(name)).length]),
    ['rules', sheets.filter(({ after }) => after.includes(rule)).length],
  ];
  return new Map(counts.filter(([, count]) => count > 0));
}
