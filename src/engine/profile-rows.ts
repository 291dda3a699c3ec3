import type { ProfileItem, Rounding } from '../norms/schema';
import { countedBy, conditionItems } from './asked';
import type { CompiledEdition, CompiledPosition } from './compile';
import type { Profile } from './facility';
import { Fault } from './fault';
import { asWritten, isBlank, isQuestionMark, readNumber, readWholeNumber, readYesNo } from './scalars';
import { readRounding } from './rounding';

type Value = number | boolean | Rounding;

/**
 * Reads a profile from rows of item and value, as they stand in a sheet. Rows that are blank are passed over; an item
 * whose value is blank or `?` is not known. The fault names the row, counted from 1.
 */
export function readProfile(norms: CompiledEdition, rows: readonly (readonly unknown[])[]): Profile | Fault {
  const values = new Map<string, number | boolean>();
  const firstRow = new Map<string, number>();
  let rounding: Rounding | undefined;
  for (const [at, cells] of rows.entries()) {
    if (cells.length !== 2) return new Fault('profileColumns', { columns: cells.length });
    const row = at + 1;
    const item = readItem(norms, cells[0], cells[1], row);
    if (item === undefined) continue;
    if (item instanceof Fault) return item;
    const first = firstRow.get(item.id);
    if (first !== undefined) return new Fault('profileItemTwice', { row, first, item: item.name });
    firstRow.set(item.id, row);
    const value = readValue(item, cells[1], row);
    if (value instanceof Fault) return value;
    if (typeof value === 'string') rounding = value;
    else if (value !== undefined) values.set(item.id, value);
  }
  return { values, rounding };
}

function readItem(norms: CompiledEdition, cell: unknown, value: unknown, row: number): ProfileItem | Fault | undefined {
  if (isBlank(cell) || cell === 0)
    return isBlank(value) || value === 0 ? undefined : new Fault('profileItemEmpty', { row });
  if (typeof cell === 'object') return cellErrorIn(row);
  const name = String(cell);
  const [found] = norms.itemNames.find(name);
  if (found !== undefined) return found;
  const [near] = norms.itemNames.nearest(name);
  if (near === undefined) return new Fault('profileItemUnknown', { row, item: name });
  return new Fault('profileItemNearest', { row, item: name, nearest: near.name, id: near.id });
}

function cellErrorIn(row: number): Fault {
  return new Fault('cellError', { where: new Fault('profileRow', { row }) });
}

function readValue(item: ProfileItem, cell: unknown, row: number): Value | Fault | undefined {
  if (isBlank(cell) || isQuestionMark(cell)) return undefined;
  if (typeof cell === 'object') return cellErrorIn(row);
  const wrong = { row, item: item.name, value: asWritten(cell) };
  switch (item.kind) {
    case 'yes-no':
      return cell === 0 ? undefined : (readYesNo(cell) ?? new Fault('profileYesNo', wrong));
    case 'rounding':
      return cell === 0 ? undefined : (readRounding(String(cell)) ?? new Fault('profileRounding', wrong));
    case 'whole':
    case 'number':
      return readCount(item, cell) ?? new Fault(item.kind === 'whole' ? 'profileWhole' : 'profileNumber', wrong);
  }
}

function readCount({ kind }: ProfileItem, cell: unknown): number | undefined {
  const value = readNumber(cell) ?? NaN;
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) return undefined;
  return kind === 'whole' ? readWholeNumber(value) : value;
}

/** The quantities that a position asks for, its yes/no items apart. */
function quantitiesOf(norms: CompiledEdition, { cells, position }: CompiledPosition): ProfileItem[] {
  const asked = new Set([cells.flatMap(countedBy), position.requires?.flatMap(conditionItems)].flat());
  return norms.edition.profile.filter(({ id, kind }) => asked.has(id) && kind !== 'yes-no');
}

/** A profile of one number, for a position that asks for exactly one quantity. */
export function readSingle(norms: CompiledEdition, compiled: CompiledPosition, value: unknown): Profile | Fault {
  const { name } = compiled.position;
  const items = quantitiesOf(norms, compiled);
  const [item] = items;
  if (item === undefined) return new Fault('profileSingleNone', { position: name });
  if (items.length > 1) return new Fault('profileSingleMany', { position: name, items: items.map((one) => one.name) });
  if (typeof value === 'object') return new Fault('cellError', { where: 'profile' });
  const read = readValue(item, value, 1);
  if (read instanceof Fault) return new Fault('profileSingle', { item: item.name, value: asWritten(value) });
  return { values: typeof read === 'number' ? new Map([[item.id, read]]) : new Map() };
}
