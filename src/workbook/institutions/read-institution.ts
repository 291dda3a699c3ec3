import { attachableTypes } from '../../engine/attachable-types';
import { readFacilityType } from '../../engine/arguments/facility-type';
import { readFacility } from '../../engine/arguments/residents';
import type { CompiledEdition } from '../../engine/compile';
import type { Facility, Profile } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { readProfile } from '../../engine/profile-rows';
import type { ProfileItem, Rounding } from '../../norms/schema';
import { figureOf, leastSalary, notRead, readMoney, readUnits, type Reading } from '../../staffing/read-cell';
import { isBlankCell, type CellValue } from '../../staffing/sheet-cells';
import { placesColumn, roleColumn, type InstitutionList } from './institution-list';
import type { ListRole } from './list-columns';
import type { ListRow } from './list-rows';

/** A profile cell that is not a valid answer to its item. */
export interface UnfitAnswer {
  readonly item: ProfileItem;
  readonly value: string;
}

/** The institution of a row, or why it cannot be read. */
export function facilityOf(
  norms: CompiledEdition,
  list: InstitutionList,
  row: ListRow,
  rounding: Rounding | undefined,
): Facility | Fault | UnfitAnswer {
  const type = typeOf(norms, list, row);
  if (type instanceof Fault) return type;
  const profile = profileOf(norms, list, row);
  if ('item' in profile) return profile;
  return readFacility(norms, type, residentsOf(norms, list, row, type), profile, rounding);
}

const cellOf = (list: InstitutionList, { cells }: ListRow, role: ListRole): CellValue | undefined =>
  cells[roleColumn(list, role) ?? -1];

/**
 * The residents of a row: a figure as units are written (`120 чел.`, `120*`); what cannot be read, as it is written. A unit that is
 * attached is counted by its places, where the list has these.
 */
function residentsOf(norms: CompiledEdition, list: InstitutionList, row: ListRow, type: number): CellValue {
  const isAttached = attachableTypes(norms).includes(norms.edition.types[type]?.id ?? '');
  const places = isAttached ? row.cells[placesColumn(list) ?? -1] : undefined;
  const read = readUnits(isBlankCell(places) ? cellOf(list, row, 'residents') : places);
  return read.kind === 'read' ? read.value : read.kind === 'blank' ? null : read.written;
}

/** What stands before the name of a state institution, and around it. */
const legalForm =
  /^\s*(?:коммунальное\s+государственное\s+учреждение|коммуналдық\s+мемлекеттік\s+мекеме(?:сі)?|КГУ|КММ|КМҚК|КГКП|ГККП|МКҚК|РГУ|РММ|ГУ|ММ)(?!\p{L})[\s«"“„]*/iu;
const quotes = /[«»"“”„]/gu;
/** The raised mark of a note behind a word: `ПНИ¹`. */
const mark = /(?<=\p{L})[¹²³⁰⁴-⁹]+\)?\s*$/u;

/** The facility type of a row, also where its legal form stands before it, or the mark of a note behind it: `КГУ «Дом престарелых»`. */
export function typeOf(norms: CompiledEdition, list: InstitutionList, row: ListRow): number | Fault {
  const written = cellOf(list, row, 'type');
  const type = readFacilityType(norms, written);
  if (!(type instanceof Fault) || typeof written !== 'string') return type;
  const plain = readFacilityType(norms, written.replace(mark, '').replace(legalForm, '').replace(quotes, ' '));
  return plain instanceof Fault ? type : plain;
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

/** What an institution has and pays, as its cells of these say; `notRead` also where money comes to what nobody is paid a month. */
export type FiguresRead = Readonly<Record<FigureRole, Reading>>;

/** No unit has more a month on average: a fund that does not say of what time it is, and comes to more, is a year's. */
const mostPay = 1_000_000;
const ofMonth = /мес(?!т)|ай(?!\p{L})|айл|month/iu;

/** Whether money comes to what a unit may be paid a month, and not to thousands or a year of it. */
function isPay(money: number | undefined, units: number | undefined, most: number): boolean {
  if (!money || units === undefined || units <= 0) return true;
  return money / units >= leastSalary && money / units <= most;
}

/** The figures of a row. */
export function figuresRead(list: InstitutionList, row: ListRow): FiguresRead {
  const cell = (role: FigureRole): CellValue | undefined => cellOf(list, row, role);
  const actual = readUnits(cell('actual'));
  const fundTitle = list.columns.find(({ column }) => column === roleColumn(list, 'fund'))?.title ?? '';
  const money = (role: 'fund' | 'salary', units: number | undefined, most: number): Reading => {
    const read = readMoney(cell(role));
    return isPay(figureOf(read), units, most) ? read : notRead(cell(role));
  };
  return {
    actual,
    fund: money('fund', figureOf(actual), ofMonth.test(fundTitle) ? Infinity : mostPay),
    salary: money('salary', 1, Infinity),
  };
}

/**
 * The average pay of a unit a month: the institution's salary, else its fund divided by its units; undefined where neither is read,
 * or is 0, which pays nobody.
 */
export function payOf({ actual, fund, salary }: FiguresRead): number | undefined {
  const [units = 0, money = 0] = [figureOf(actual), figureOf(fund)];
  return figureOf(salary) || (units > 0 && money / units) || undefined;
}
