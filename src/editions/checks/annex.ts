import { countedBy, conditionItems } from '../../engine/asked';
import { columnsOfTable, spanOf } from '../../engine/compile';
import { kinded } from '../../norms/kinds';
import type { Cell, Condition, ProfileItem } from '../../norms/schema';
import type { UncheckedEdition, UncheckedPosition } from '../unchecked-edition';
import { limits } from '../limits';
import type { Complain, Path } from '../mistake';
import { checkSense, neverMet } from './sense';

/** Checks that every row fills every column, and asks only for types and items that exist. */
export function checkAnnex(edition: UncheckedEdition, complain: Complain): void {
  const footnotes = new Set(edition.types.map(({ footnote }) => footnote));
  edition.sections.forEach((section, s) =>
    section.positions.forEach((position, p) => {
      const path = ['sections', s, 'positions', p];
      if (position.row > limits.row) complain([...path, 'row'], 'rowTooGreat', { limit: limits.row });
      for (const footnote of position.footnotes ?? [])
        // Where a type's own footnote could not be read, this one may be its.
        if (!footnotes.has(footnote) && !footnotes.has(NaN))
          complain([...path, 'footnotes'], 'footnoteUnknown', { footnote });
      if (position.within !== undefined && !canHold(edition, position, position.within))
        complain([...path, 'within'], 'withinUnfit', { position: position.within });
      checkConditions(edition, position.requires, [...path, 'requires'], complain);
      checkCells(edition, section.table, position.cells, [...path, 'cells'], complain);
      checkMet(position, path, complain);
    }),
  );
  edition.ceilings.forEach(({ cell, caps, note }, at) => {
    checkCell(edition, cell, ['ceilings', at, 'cell'], complain);
    if (caps !== undefined) checkNumberItem(edition, caps, ['ceilings', at, 'caps'], complain);
    if (!edition.notes.some(({ id }) => id === note)) complain(['ceilings', at, 'note'], 'noteUnknown', { note });
  });
}

/** Conditions of a position and of each of its cells can be met together. */
function checkMet({ requires = [], cells }: UncheckedPosition, path: Path, complain: Complain): void {
  if (neverMet(requires)) {
    complain([...path, 'requires'], 'conditionNever');
    return;
  }
  cells.forEach((cell, at) => {
    const own = typeof cell === 'object' ? (cell?.requires ?? []) : [];
    if (neverMet([...requires, ...own])) complain([...path, 'cells', at], 'conditionNever');
  });
}

/** Whether a position's units can be counted within another's: one that every facility with the position has, and in none itself. */
function canHold({ sections }: UncheckedEdition, position: UncheckedPosition, within: string): boolean {
  const holder = sections.flatMap(({ positions }) => positions).find(({ id }) => id === within);
  if (holder === undefined || holder === position || holder.within !== undefined) return false;
  const { footnotes = [] } = holder;
  return holder.footnotes === undefined || (position.footnotes?.every((one) => footnotes.includes(one)) ?? false);
}

/** The cells of a printed row fill the columns of its table, no more and no less. */
export function checkCells(
  edition: UncheckedEdition,
  table: string | undefined,
  cells: readonly Cell[],
  path: Path,
  complain: Complain,
): void {
  const sum = cells.reduce<number>((total, cell) => total + spanOf(cell), 0);
  const columns = columnsOfTable(edition, table).length;
  if (sum !== columns) complain(path, 'cellsCount', { cells: sum, columns });
  cells.forEach((cell, at) => checkCell(edition, cell, [...path, at], complain));
}

function checkCell(edition: UncheckedEdition, cell: Cell, path: Path, complain: Complain): void {
  const units = cell !== null && typeof cell === 'object' && 'units' in cell ? cell.units : cell;
  if (typeof units === 'number' && units > limits.units) complain(path, 'unitsTooGreat', { limit: limits.units });
  if (cell === null || typeof cell === 'number') return;
  checkSense(cell, path, complain);
  const rule = kinded(cell);
  if (rule.kind === 'sum')
    rule.cell.sum.forEach((term, at) => checkCell(edition, term, [...path, 'sum', at], complain));
  else if (rule.kind === 'range')
    for (const end of ['least', 'most'] as const) checkCell(edition, rule.cell[end], [...path, end], complain);
  else for (const item of countedBy(cell)) checkNumberItem(edition, item, path, complain);
  checkConditions(edition, cell.requires, path, complain);
}

function checkConditions(
  edition: UncheckedEdition,
  conditions: readonly Condition[] | undefined,
  path: Path,
  complain: Complain,
): void {
  for (const condition of conditions ?? []) {
    if (typeof condition === 'object' && 'anyOf' in condition)
      checkConditions(edition, condition.anyOf, path, complain);
    else if (typeof condition === 'object' && 'item' in condition)
      checkNumberItem(edition, condition.item, path, complain);
    else for (const item of conditionItems(condition)) checkYesNoItem(edition, item, path, complain);
  }
}

function checkYesNoItem(edition: UncheckedEdition, item: string, path: Path, complain: Complain): void {
  const kind = kindOf(edition, item);
  if (kind === undefined) complain(path, 'itemUnknown', { item });
  else if (kind !== 'yes-no') complain(path, 'itemNotYesNo', { item });
}

function checkNumberItem(edition: UncheckedEdition, item: string, path: Path, complain: Complain): void {
  const kind = kindOf(edition, item);
  if (kind === undefined) complain(path, 'itemUnknown', { item });
  else if (kind !== 'whole' && kind !== 'number') complain(path, 'itemNotNumber', { item });
}

function kindOf({ profile }: UncheckedEdition, item: string): ProfileItem['kind'] | undefined {
  return item === 'residents' ? 'whole' : profile.find(({ id }) => id === item)?.kind;
}
