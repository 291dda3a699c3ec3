import { isBlank, readNumber } from '../../../engine/scalars';
import { inEach } from '../../../norms/languages';
import { kinded } from '../../../norms/kinds';
import type { Cell, Ceiling, Condition } from '../../../norms/schema';
import type { UncheckedColumn, UncheckedPosition, UncheckedSection } from '../../unchecked-edition';
import { present } from '../../present';
import type { Path } from '../../mistake';
import type { Items } from '../../notation/items';
import { isArrow, isDash } from '../../notation/keywords';
import { readConditions, readRule } from '../../notation/read-rule';
import { wordIn } from '../../words/words';
import {
  filled,
  keysOf,
  lacks,
  readAliases,
  readId,
  readNumbers,
  readOptionalText,
  readText,
  readWholeCell,
  readWordCell,
  readYesNoCell,
  tellMisplaced,
  cellText,
} from './cells';
import { columnKey, type TableRead, type TableRow } from './find-tables';
import type { CellRead, SheetsReading } from './reading';

/** The annex: a section's row, then its positions. */
export function readAnnex(
  { title, rows }: TableRead,
  columns: readonly UncheckedColumn[],
  items: Items,
  reading: SheetsReading,
): UncheckedSection[] {
  const sections: UncheckedSection[] = [];
  reading.place(['sections'], title);
  for (const row of rows) {
    const at = sections.length;
    const last = sections[at - 1];
    if (wordIn(['section'], cellText(reading, row.cell('row'))) !== undefined) {
      tellEmpty(sections, reading);
      sections.push(readSection(row, columns, ['sections', at], reading));
      continue;
    }
    if (last === undefined) reading.tell(row.cell('row'), 'sectionFirst');
    const section = last ?? unnamedSection();
    if (last === undefined) sections.push(section);
    if (last !== undefined || hasCells(row, columns)) {
      const path = ['sections', sections.length - 1, 'positions', section.positions.length];
      const own = columns.filter(({ table }) => table === section.table);
      const others = own.length === 0 ? [] : columns.filter(({ table }) => table !== section.table);
      tellMisplaced(reading, row, [...cellKeys(others), 'table', 'partOfSection']);
      section.positions.push(readPosition(row, own, path, items, reading));
    }
  }
  tellEmpty(sections, reading);
  if (sections.length === 0) reading.tell(title, 'tooFew');
  return sections;
}

/** Positions above the first section are read too, so that what names them is not told as well. */
function unnamedSection(): UncheckedSection {
  const nothing = inEach(() => '');
  return { id: '', name: nothing, inUnitCost: false, positions: [] };
}

function hasCells(row: TableRow, columns: readonly UncheckedColumn[]): boolean {
  return cellKeys(columns).some((key) => !isBlank(row.cell(key).value));
}

function tellEmpty(sections: readonly UncheckedSection[], reading: SheetsReading): void {
  const last = sections[sections.length - 1];
  const place = reading.placeOf(['sections', sections.length - 1, 'id']);
  if (last !== undefined && last.positions.length === 0 && place !== undefined)
    reading.tell(place, 'sectionEmpty', { section: last.name });
}

function cellKeys(columns: readonly UncheckedColumn[]): string[] {
  return columns.map(({ id }) => `cells.${columnKey(id)}`);
}

function readSection(
  row: TableRow,
  columns: readonly UncheckedColumn[],
  path: Path,
  reading: SheetsReading,
): UncheckedSection {
  tellMisplaced(reading, row, [
    'footnotes',
    'requires',
    'printed',
    ...keysOf('countedIn'),
    'label',
    'within',
    ...cellKeys(columns),
  ]);
  const section = present({
    id: readId(reading, row.cell('id'), [...path, 'id']),
    name: readText(reading, row, 'name', [...path, 'name']),
    aliases: readAliases(reading, row, [...path, 'aliases']),
    inUnitCost: readYesNoCell(reading, row.cell('inUnitCost'), [...path, 'inUnitCost']),
    table: readWordCell(row.cell('table'), [...path, 'table'], reading),
    under: readWordCell(row.cell('partOfSection'), [...path, 'under'], reading),
  });
  return { ...section, positions: [] };
}

function readPosition(
  row: TableRow,
  columns: readonly UncheckedColumn[],
  path: Path,
  items: Items,
  reading: SheetsReading,
): UncheckedPosition {
  tellMisplaced(reading, row, ['inUnitCost']);
  reading.place([...path, 'printed'], row.cell('printed'));
  return present({
    row: readWholeCell(reading, row.cell('row'), [...path, 'row']),
    label: readWordCell(row.cell('label'), [...path, 'label'], reading),
    id: readId(reading, row.cell('id'), [...path, 'id']),
    name: readText(reading, row, 'name', [...path, 'name']),
    printed: cellText(reading, row.cell('printed')) || undefined,
    countedIn: readOptionalText(reading, row, 'countedIn', [...path, 'countedIn']),
    aliases: readAliases(reading, row, [...path, 'aliases']),
    footnotes: readNumbers(reading, row.cell('footnotes'), [...path, 'footnotes']),
    requires: readConditionsCell(row.cell('requires'), [...path, 'requires'], items, reading),
    within: readWordCell(row.cell('within'), [...path, 'within'], reading),
    cells: readAnnexCells(row, columns, [...path, 'cells'], items, reading),
  });
}

function readConditionsCell(
  cell: CellRead,
  path: Path,
  items: Items,
  reading: SheetsReading,
): [Condition, ...Condition[]] | undefined {
  reading.place(path, cell);
  const text = cellText(reading, cell);
  if (text === '') return undefined;
  const found = readConditions(text, items);
  if (!('key' in found)) return found;
  reading.tell(cell, found.key, found.params);
  return undefined;
}

/** The cells of a row under the columns of the annex; an arrow widens the cell before it by a column. */
export function readAnnexCells(
  row: TableRow,
  columns: readonly UncheckedColumn[],
  path: Path,
  items: Items,
  reading: SheetsReading,
): Cell[] {
  const cells: Cell[] = [];
  reading.place(path, row.cell('row'));
  let gap = false;
  columns.forEach(({ id }) => {
    const cell = row.cell(`cells.${columnKey(id)}`);
    const text = cellText(reading, cell);
    if (isArrow(text) || (text === '' && cell.joined)) {
      const before = cells.pop();
      if (before === undefined) reading.tell(cell, 'arrowFirst');
      cells.push(...(before === undefined ? [null] : widened(before)));
      return;
    }
    reading.place([...path, cells.length], cell);
    const isGap = isBlank(cell.value) && !cell.absent;
    // Neighbouring blank cells are reported once.
    if (isGap && !gap) reading.tell(cell, cells.length === 0 ? 'cellBlankFirst' : 'cellBlank');
    gap = isGap;
    cells.push(cell.absent || isGap ? null : readCell(cell, text, items, reading));
  });
  return cells;
}

/** A dash cannot span columns, so it becomes two dashes. */
function widened(cell: Cell): Cell[] {
  if (cell === null) return [null, null];
  if (typeof cell === 'number') return [{ span: 2, units: cell }];
  return [{ ...cell, span: (cell.span ?? 1) + 1 }];
}

function readCell(cell: CellRead, text: string, items: Items, reading: SheetsReading): Cell {
  if (isDash(text)) return null;
  if (readNumber(text) === 0) {
    reading.tell(cell, 'cellZero');
    return null;
  }
  const rule = readRule(text, items);
  if (typeof rule === 'number' || !('key' in rule)) return rule;
  reading.tell(cell, rule.key, rule.params);
  return null;
}

/** The rule of a ceiling: so many units, or units × item. */
export function readCeiling(cell: CellRead, path: Path, items: Items, reading: SheetsReading): Ceiling['cell'] {
  const text = filled(reading, cell, path, lacks('1 × buses'));
  const nothing = { units: 1 };
  if (text === '') return nothing;
  const rule = readRule(text, items);
  if (typeof rule === 'number') return { units: rule };
  if ('key' in rule) {
    reading.tell(cell, rule.key, rule.params);
    return nothing;
  }
  const ceiling = kinded(rule);
  switch (ceiling.kind) {
    case 'units':
    case 'each':
      return typeof ceiling.cell === 'number' ? { units: ceiling.cell } : ceiling.cell;
    case 'share':
    case 'product':
    case 'further':
    case 'post':
    case 'hours':
    case 'external':
    case 'range':
    case 'sum':
    case 'handedOn':
      reading.tell(cell, 'ceilingRule');
      return nothing;
  }
}
