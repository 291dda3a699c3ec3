import { readFacilityType } from '../../engine/arguments/facility-type';
import { readFacility } from '../../engine/arguments/residents';
import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Facility, Profile } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { readProfile } from '../../engine/profile-rows';
import { tidy } from '../../engine/rounding';
import { requiredUnits } from '../../engine/requirement';
import { readNumber } from '../../engine/scalars';
import type { Total } from '../../engine/total';
import type { ProfileItem, Rounding } from '../../norms/schema';
import type { Money } from '../../staffing/compare';
import { figureOf, readMoney, readUnits, type Reading } from '../../staffing/read-cell';
import { monthsInYear } from '../../staffing/money';
import { roleColumn, type InstitutionList, type ListRole, type ListRow } from './institution-list';

/** A profile cell that is not a valid answer to its item. */
export interface UnfitAnswer {
  readonly item: ProfileItem;
  readonly value: string;
}

/** What the norms require of an institution of the list; a fault where its row cannot be read. */
export type InstitutionAnswer =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'unfit'; readonly answer: UnfitAnswer }
  | {
      readonly kind: 'computed';
      /** One for each section, in the edition's order. */
      readonly sections: readonly Total[];
      readonly total: Total;
      /** The positions that are not determined. */
      readonly open: readonly CompiledPosition[];
      /** Cells of units and money that hold something else than a figure, as it stands there. */
      readonly unread: readonly string[];
      /** Actual minus required: negative is a shortfall. Undefined where the list has no actual units. */
      readonly gap: number | undefined;
      /** The shortfall at the institution's average pay: its salary, else its fund divided by its units. */
      readonly shortfall: Money | undefined;
    };

/** Computes one institution of a list. */
export function computeInstitution(
  norms: CompiledEdition,
  list: InstitutionList,
  row: ListRow,
  rounding: Rounding | undefined,
): InstitutionAnswer {
  const facility = facilityOf(norms, list, row, rounding);
  if (facility instanceof Fault) return { kind: 'fault', fault: facility };
  if ('item' in facility) return { kind: 'unfit', answer: facility };
  const asked = norms.positions.map((position): Asked => [position, requiredUnits(norms, facility, position)]);
  const sections = norms.edition.sections.map((section) =>
    totalOf(asked.filter(([position]) => position.section === section)),
  );
  const whole = totalOf(asked);
  const actual = figure(list, row, 'actual');
  const gap = actual === undefined ? undefined : tidy(actual - whole.units);
  const open = asked.flatMap(([position, units]) => (units === undefined ? position : []));
  const shortfall = shortfallOf(list, row, actual, gap);
  return { kind: 'computed', sections, total: whole, open, unread: unreadIn(list, row), gap, shortfall };
}

/** A position and its units; undefined where they are not determined. */
type Asked = readonly [position: CompiledPosition, units: number | undefined];

function totalOf(asked: readonly Asked[]): Total {
  const known = asked.flatMap(([, units]) => units ?? []);
  return { units: tidy(known.reduce((sum, one) => sum + one, 0)), undetermined: asked.length - known.length };
}

/** The institution of a row, or why it cannot be read. */
export function facilityOf(
  norms: CompiledEdition,
  list: InstitutionList,
  row: ListRow,
  rounding: Rounding | undefined,
): Facility | Fault | UnfitAnswer {
  const cell = (role: ListRole): unknown => row.cells[roleColumn(list, role) ?? -1];
  const type = readFacilityType(norms, cell('type'));
  if (type instanceof Fault) return type;
  const profile = profileOf(norms, list, row);
  const residents = cell('residents');
  return 'item' in profile ? profile : readFacility(norms, type, readNumber(residents) ?? residents, profile, rounding);
}

/** The answers of a row to the edition's profile items. */
export function profileOf(norms: CompiledEdition, list: InstitutionList, row: ListRow): Profile | UnfitAnswer {
  const values = new Map<string, number | boolean>();
  let own: Rounding | undefined;
  for (const { column, holds } of list.columns) {
    const item = holds !== undefined && 'item' in holds ? norms.items.get(holds.item) : undefined;
    if (item === undefined) continue;
    const value = row.cells[column];
    const read = readProfile(norms, [[item.id, value]]);
    if (read instanceof Fault) return { item, value: String(value) };
    for (const [id, answer] of read.values) values.set(id, answer);
    own ??= read.rounding;
  }
  return { values, rounding: own };
}

type FigureRole = 'actual' | 'fund' | 'salary';

function readingOf(list: InstitutionList, { cells }: ListRow, role: FigureRole): Reading {
  const read = role === 'actual' ? readUnits : readMoney;
  return read(cells[roleColumn(list, role) ?? -1]);
}

function figure(list: InstitutionList, row: ListRow, role: FigureRole): number | undefined {
  return figureOf(readingOf(list, row, role));
}

function unreadIn(list: InstitutionList, row: ListRow): string[] {
  return (['actual', 'fund', 'salary'] as const).flatMap((role) => {
    const one = readingOf(list, row, role);
    return one.kind === 'not-read' ? one.written : [];
  });
}

/** The average pay a month: the institution's salary, else its fund divided by its units. */
export function payOf(list: InstitutionList, row: ListRow): number | undefined {
  const [actual, fund] = [figure(list, row, 'actual'), figure(list, row, 'fund')];
  const average = fund === undefined || actual === undefined || actual <= 0 ? undefined : fund / actual;
  return figure(list, row, 'salary') ?? average;
}

function shortfallOf(
  list: InstitutionList,
  row: ListRow,
  actual: number | undefined,
  gap: number | undefined,
): Money | undefined {
  if (actual === undefined || gap === undefined) return undefined;
  const pay = payOf(list, row);
  if (pay === undefined) return undefined;
  const month = Math.max(0, -gap) * pay;
  return { month: tidy(month), year: tidy(month * monthsInYear) };
}
