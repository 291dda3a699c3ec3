import type { CompiledEdition } from '../../engine/compile';
import { RememberedByType } from '../../engine/remembered';
import { isAveragePay, isCount, isOfWhichTitle, isTotalTitle, isUnitsTitle, roleOf } from '../../staffing/column-roles';
import { narrowed } from '../../staffing/narrowed';
import { namesResidents } from '../../staffing/residents-title';
import { hasAny, mayHaveAny, phrases, wordsOf } from '../../staffing/words';

/** What a column of a list of institutions holds, beside profile items. */
export type ListRole = 'name' | 'region' | TellingRole;

/** What tells that a row is an institution's; of several columns for one of these, one alone counts. */
export const tellingRoles = ['type', 'residents', 'actual', 'fund', 'salary'] as const;
export type TellingRole = (typeof tellingRoles)[number];

/** A column of a list, counted from 0 on the sheet, with the titles over it as one text. */
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

/** The key under which a choice among columns is kept: the role, or the item's id behind a word that no role has. */
export const rivalKey = (of: RivalOf): string => ('role' in of ? of.role : `item ${of.item}`);

/** The titles over a column, from above. */
export interface TitlesOver {
  readonly column: number;
  readonly titles: readonly string[];
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

/** Whether a title may name the type of the institutions: a sieve that is fast. */
export function mayNameType(title: string): boolean {
  return mayHaveAny(title, typeWords);
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
  const [only, second] = steps.reduce<readonly ListColumn[]>(narrowed, columns);
  return second === undefined ? only : undefined;
}

/** The role of a column; undefined where it has none. */
export const roleIn = ({ holds }: ListColumn): ListRole | undefined =>
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
