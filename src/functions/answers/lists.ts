import { addUnder } from '../../engine/add-under';
import { askedOf } from '../../engine/asked';
import type { CompiledEdition } from '../../engine/compile';
import { Fault } from '../../engine/fault';
import { isBlank } from '../../engine/scalars';
import { say } from '../../i18n/say';
import type { Language, ProfileItem } from '../../norms/schema';
import { editionAsked } from '../arguments/edition';
import { readFacilityType } from '../../engine/arguments/facility-type';
import { readLanguage } from '../arguments/language';

type Rows = (string | number)[][];

const kinds = { 'yes-no': 'kindYesNo', whole: 'kindWhole', number: 'kindNumber', rounding: 'kindRounding' } as const;

interface List {
  readonly norms: CompiledEdition;
  readonly language: Language;
  /** The indexes of the facility types that the list is for: all, or the one named. */
  readonly types: readonly number[];
}

const allTypes = ({ edition }: CompiledEdition): number[] => edition.types.map((_, at) => at);

function readList(type: unknown, language: unknown, edition: unknown): List | Fault {
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const choice = editionAsked(edition);
  if (choice instanceof Fault) return choice;
  const { norms } = choice;
  if (isBlank(type) || type === 0) return { norms, language: spoken, types: allTypes(norms) };
  const only = readFacilityType(norms, type);
  return only instanceof Fault ? only : { norms, language: spoken, types: [only] };
}

/** Name, row, section, id and facility types of each position that a type has. */
export function positionRows(type: unknown, language: unknown, edition: unknown): Rows | Fault {
  const list = readList(type, language, edition);
  if (list instanceof Fault) return list;
  const listed = list.norms.positions.filter(({ exists }) => list.types.some((one) => exists[one]));
  return listed.map(({ position, section, exists }) => [
    position.name[list.language],
    position.row,
    section.name[list.language],
    position.id,
    list.norms.edition.types.flatMap(({ footnote }, at) => (exists[at] ? [footnote] : [])).join(', '),
  ]);
}

/** Name, id and footnote number of each facility type. */
export function facilityTypeRows(language: unknown, edition: unknown): Rows | Fault {
  const list = readList(null, language, edition);
  return list instanceof Fault
    ? list
    : list.norms.edition.types.map(({ id, name, footnote }) => [name[list.language], id, footnote]);
}

/** The rows that ask for each profile item, for the facility types of the list. */
function rowsThatAsk(norms: CompiledEdition, types: readonly number[]): ReadonlyMap<string, number[]> {
  const rowsByItem = new Map<string, number[]>();
  for (const compiled of norms.positions) {
    const items = new Set(types.flatMap((one) => askedOf(norms, compiled, one)));
    for (const item of items) addUnder(rowsByItem, item, compiled.position.row);
  }
  return rowsByItem;
}

/** Name, id, what to write and the rows that ask, for each profile item that a type is asked or that serves the notes. */
export function profileItemRows(type: unknown, language: unknown, edition: unknown): Rows | Fault {
  const list = readList(type, language, edition);
  if (list instanceof Fault) return list;
  const { norms, types } = list;
  const rowsByItem = rowsThatAsk(norms, types);
  const ofAnyType = rowsThatAsk(norms, allTypes(norms));
  // Items that no row asks of any type belong to the ceilings of the notes, or are the rounding.
  const isListed = ({ id }: ProfileItem): boolean => rowsByItem.has(id) || !ofAnyType.has(id);
  return norms.edition.profile
    .filter(isListed)
    .map(({ id, kind, name }) => [
      name[list.language],
      id,
      say(list.language, kinds[kind]),
      (rowsByItem.get(id) ?? []).join(', '),
    ]);
}
