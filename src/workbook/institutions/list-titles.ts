import type { CompiledEdition } from '../../engine/compile';
import { RememberedByType } from '../../engine/remembered';
import { isAveragePay, isCount, isOfWhichTitle, isTotalTitle, isUnitsTitle, roleOf } from '../../staffing/column-roles';
import { namesResidents } from '../../staffing/residents-title';
import { isBlankCell, ownAt, shownAt, textOf, type CellValue, type SheetCells } from '../../staffing/sheet-cells';
import { isDay, isYear } from '../../staffing/titles';
import { hasAny, mayHaveAny, phrases, wordsOf } from '../../staffing/words';

/** What a column of a list of institutions holds, beside profile items. */
export type ListRole = 'name' | 'region' | TellingRole;

/** What tells that a row is an institution's; of several columns for one of these, one alone counts. */
export const tellingRoles = ['type', 'residents', 'actual', 'fund', 'salary'] as const;
export type TellingRole = (typeof tellingRoles)[number];

export interface ListColumn {
  readonly column: number;
  readonly title: string;
  /** A role, a profile item's id, or undefined for other columns. */
  readonly holds: { readonly role: ListRole } | { readonly item: string } | undefined;
}

/** What one alone of several columns counts for: a role, or a profile item's id. */
export type RivalOf = { readonly role: TellingRole } | { readonly item: string };

/** Several columns that may hold the same thing. */
export interface Rivals {
  readonly of: RivalOf;
  readonly columns: readonly number[];
  /** The column that is read: the one somebody has chosen, or the one that the norms ask for; undefined where neither says. */
  readonly chosen: number | undefined;
}

/** The column that somebody has chosen for a role or an item, by its `rivalKey`, counted from 0 on the sheet. */
export type ChosenColumns = ReadonlyMap<string, number>;

export const rivalKey = (of: RivalOf): string => ('role' in of ? of.role : `item ${of.item}`);

/** The titles over a column, from above. */
export interface TitlesOver {
  readonly column: number;
  readonly titles: readonly string[];
}

/** The rows with titles, counted from 0; the last one is no longer part of them. */
export interface ListHead {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly TitlesOver[];
}

const typeWords = phrases(['түрі=', 'тип=', 'вид=', 'type=']);
const regionWords = phrases(['район', 'область', 'регион', 'облыс', 'аудан', 'өңір', 'region', 'district']);
const nameWords = phrases(['мекеме', 'ұйым', 'атауы', 'наименован', 'учрежден', 'организац', 'institution', 'name']);
const institutionWords = phrases(['мекеме', 'ұйым', 'учрежден', 'организац', 'institution', 'facility', 'organi']);
/** What is said of residents or places and is no number of those who live there. */
const noResidents = phrases(
  (
    'тенге, теңге, тг=, стоимост, расход, затрат, норм, тариф, очеред, прибы, поступил, выбы, умер, свободн, вакан, незаня, дефицит, процент, ' +
    'құны, шығын, кезек, бос=, қайтыс, келген, кеткен, на= одн, площад, ставок, штат, единиц, бірлік, персонал, ' +
    'қызметкер, сотрудник, работник, vacant, cost, per='
  ).split(', '),
);
/** “на 1 получателя”, “1 қызмет алушыға”, but not “на 1 января”. */
const ofOne =
  /на\s+1\s+(?:получ|прож|чел|мест|койк)|(?<!\p{L})1\s+(?:қызмет\s+алушы|адам|орын|төсек)\p{L}{0,6}[ғқнг][аен]|%/iu;
const places = phrases(['мест', 'коек=', 'койк', 'орын', 'мощност', 'қуаты', 'capacity', 'places', 'beds']);
const people = phrases([
  'қызмет алуш',
  'алушылар',
  'тұратын',
  'тұрады',
  'контингент',
  'получател',
  'прожива',
  'обслуживаем',
  'воспитан',
  'тәрбиеленуш',
  'residents',
]);
const staff = phrases(['штат']);
const planned = phrases([
  'план',
  'жоспар',
  'лимит',
  'проектн',
  'утвержд',
  'бекітіл',
  'задани',
  'тапсырма',
  'planned',
  'approved',
]);

const anyOf =
  (list: ReturnType<typeof phrases>) =>
  ({ title }: ListColumn): boolean =>
    hasAny(wordsOf(title), list);

/** Whether a column's title counts places, not those who live there. */
export function countsPlaces(column: ListColumn): boolean {
  return anyOf(places)(column) && !anyOf(people)(column);
}

function residentsIn(titles: readonly string[], words: readonly string[]): boolean {
  return titles.some(namesResidents) && !hasAny(words, noResidents) && !titles.some((title) => ofOne.test(title));
}

const held = new RememberedByType<ListColumn['holds']>();

const holdsOf = (norms: CompiledEdition, titles: readonly string[]): ListColumn['holds'] =>
  held.in(norms, undefined).of(titles.join('\n'), () => readHeld(norms, titles));

function readHeld(norms: CompiledEdition, titles: readonly string[]): ListColumn['holds'] {
  const title = titles.join(' ');
  const [known] = [...titles, title].flatMap((one) => norms.itemNames.find(one));
  if (known !== undefined) return { item: known.id };
  if (titles.some(isOfWhichTitle)) return undefined;
  const words = wordsOf(title);
  if (hasAny(words, typeWords)) return { role: 'type' };
  if (residentsIn(titles, words)) return { role: 'residents' };
  if (hasAny(words, regionWords)) return { role: 'region' };
  const role = roleOf(title);
  // “Кол-во корпусов” is a count, but not of units; what is vacant is not there.
  if (isCount(role) && role !== 'vacant' && (isUnitsTitle(title) || hasAny(words, staff))) return { role: 'actual' };
  if (role === 'fund' || role === 'salary') return { role };
  if (isAveragePay(title)) return { role: 'salary' };
  return hasAny(words, nameWords) ? { role: 'name' } : undefined;
}

/** What tells of several columns which one the norms ask for, one after the other; what none has is passed over. */
const preferred: Readonly<Record<TellingRole, readonly ((one: ListColumn) => boolean)[]>> = {
  type: [anyOf(institutionWords)],
  // The annex goes by those who are served, not by places, and by what is, not by what is planned.
  residents: [anyOf(people), (one) => !anyOf(planned)(one), ({ title }) => isTotalTitle(title)],
  actual: [({ title }) => isTotalTitle(title)],
  fund: [({ title }) => isTotalTitle(title)],
  salary: [],
};

/** The one of several columns that the norms ask for; undefined where they leave it open. */
function bestOf(columns: readonly ListColumn[], of: RivalOf): ListColumn | undefined {
  const steps = 'role' in of ? preferred[of.role] : [];
  const left = steps.reduce<readonly ListColumn[]>((all, isMeant) => {
    const meant = all.filter(isMeant);
    return meant.length === 0 ? all : meant;
  }, columns);
  const [only, second] = left;
  return second === undefined ? only : undefined;
}

const roleIn = ({ holds }: ListColumn): ListRole | undefined =>
  holds !== undefined && 'role' in holds ? holds.role : undefined;

const itemIn = ({ holds }: ListColumn): string | undefined =>
  holds !== undefined && 'item' in holds ? holds.item : undefined;

/** The columns under their titles, and what several of them may hold: of names and regions the first counts. */
export function columnsUnder(
  norms: CompiledEdition,
  titled: readonly TitlesOver[],
  chosen: ChosenColumns,
): { readonly columns: ListColumn[]; readonly rivals: Rivals[] } {
  const all = titled.map(({ column, titles }): ListColumn => ({
    column,
    title: titles.join(': '),
    holds: holdsOf(norms, titles),
  }));
  const items = [...new Set(all.flatMap((one) => itemIn(one) ?? []))];
  const wanted: RivalOf[] = [...tellingRoles.map((role) => ({ role })), ...items.map((item) => ({ item }))];
  const rivals = wanted.flatMap((of): Rivals[] => {
    const own = all.filter((one) => ('role' in of ? roleIn(one) === of.role : itemIn(one) === of.item));
    if (own.length < 2) return [];
    const columns = own.map(({ column }) => column);
    const said = chosen.get(rivalKey(of));
    const isSaid = said !== undefined && columns.includes(said);
    return [{ of, columns, chosen: isSaid ? said : bestOf(own, of)?.column }];
  });
  const taken = new Set<ListRole>();
  const columns = all.map((one) => {
    const own = rivals.find(({ columns: some }) => some.includes(one.column));
    const role = roleIn(one);
    const isOther = own === undefined ? role !== undefined && taken.has(role) : own.chosen !== one.column;
    if (role !== undefined) taken.add(role);
    return isOther ? { ...one, holds: undefined } : one;
  });
  return { columns, rivals };
}

/** How many rows of titles may stand above each other. */
const mostRows = 3;

const cellsIn = ({ rows }: SheetCells, row: number): readonly CellValue[] => rows[row] ?? [];
const titleAt = (cells: SheetCells, row: number, column: number): string => {
  const shown = shownAt(cells, row, column);
  return isYear(shown) ? String(shown) : textOf(shown);
};

/** The titles above a column. Where merged cells came apart, what stands left of a blank one goes over it too. */
function titlesOver(cells: SheetCells, from: number, to: number, column: number): string[] {
  const titles = Array.from({ length: to - from }, (_, at): string => {
    const row = from + at;
    const own = titleAt(cells, row, column);
    if (own !== '' || row + 1 >= to || titleAt(cells, row + 1, column) === '') return own;
    let left = column - 1;
    while (left >= 0 && titleAt(cells, row, left) === '' && titleAt(cells, row + 1, left) !== '') left -= 1;
    return left >= 0 && titleAt(cells, row + 1, left) !== '' ? titleAt(cells, row, left) : '';
  });
  return titles.filter((title, at) => title !== '' && !titles.slice(0, at).includes(title));
}

function titledColumns(cells: SheetCells, from: number, to: number): TitlesOver[] {
  const width = Math.max(...Array.from({ length: to - from }, (_, at) => cellsIn(cells, from + at).length));
  return Array.from({ length: width }, (_, column) => ({ column, titles: titlesOver(cells, from, to, column) })).filter(
    ({ titles }) => titles.length > 0,
  );
}

const mayBeTitle = (cell: CellValue): boolean =>
  isBlankCell(cell) || isYear(cell) || (typeof cell === 'string' && (isDay(cell) || /[\p{L}%]/u.test(cell)));

const isTitleRow = (cells: SheetCells, row: number): boolean => {
  const own = cellsIn(cells, row);
  return own.every(mayBeTitle) && own.filter((cell) => !isBlankCell(cell)).length > 1;
};

/**
 * Whether the titles of a list may begin in a row: there, or in the row below, one names the type and one the residents. Most rows
 * of a sheet are none, and are not read as titles.
 */
export function titleRows(cells: SheetCells): (row: number) => boolean {
  const once = (isAsked: (title: string) => boolean) => {
    const known: boolean[] = [];
    return (row: number): boolean =>
      (known[row] ??= cellsIn(cells, row).some((_, column) => isAsked(titleAt(cells, row, column))));
  };
  const namesType = once((title) => mayHaveAny(title, typeWords));
  const namesPeople = once(namesResidents);
  return (row) => [namesType, namesPeople].every((names) => names(row) || names(row + 1));
}

function rolesOf(norms: CompiledEdition, columns: readonly TitlesOver[]): Map<ListRole, number> {
  const { columns: all, rivals } = columnsUnder(norms, columns, new Map());
  const found = new Map<ListRole, number>(
    rivals.flatMap(({ of, columns: [first = 0] }) => ('role' in of ? [[of.role, first] as const] : [])),
  );
  for (const one of [...all].reverse()) {
    const role = roleIn(one);
    if (role !== undefined) found.set(role, one.column);
  }
  return found;
}

const hasBoth = (roles: ReadonlyMap<ListRole, number>): boolean => roles.has('type') && roles.has('residents');

/** Whether titles go on in a row: what a figure counts, or parts of it, and neither a name nor a type. */
function goesOn(norms: CompiledEdition, cells: SheetCells, row: number, columns: readonly TitlesOver[]): boolean {
  if (hasBoth(rolesOf(norms, titledColumns(cells, row, row + 1)))) return isTitleRow(cells, row);
  const roles = rolesOf(norms, columns);
  const isFree = (['type', 'name', 'region'] as const).every((role) => {
    const column = roles.get(role);
    return column === undefined || isBlankCell(ownAt(cells, row, column));
  });
  const own = cellsIn(cells, row);
  const filled = own.flatMap((cell, column) => (isBlankCell(cell) ? [] : column));
  const first = columns[0]?.column ?? 0;
  return isFree && filled.length > 0 && filled.every((column) => column > first) && own.every(mayBeTitle);
}

/** The titles of a list that begin in a row: one of them names the type, one the residents. */
export function headAt(norms: CompiledEdition, cells: SheetCells, from: number): ListHead | undefined {
  let to = from + 1;
  let columns = titledColumns(cells, from, to);
  if (columns.length === 0) return undefined;
  if (!hasBoth(rolesOf(norms, columns))) {
    if (!isTitleRow(cells, from) || !isTitleRow(cells, to) || hasBoth(rolesOf(norms, titledColumns(cells, to, to + 1))))
      return undefined;
    to += 1;
    columns = titledColumns(cells, from, to);
    if (!hasBoth(rolesOf(norms, columns))) return undefined;
  }
  while (to - from < mostRows && goesOn(norms, cells, to, columns)) {
    to += 1;
    columns = titledColumns(cells, from, to);
  }
  return { from, to, columns };
}
