import { isAdjective, wordsOfName } from '../engine/names/name-words';
import { readYesNo } from '../engine/scalars';
import { isFormerTitle } from './count-titles';
import { isCounted, isPositionTitle, roleOf } from './column-roles';
import { isRemark } from './line-kinds';
import type { TableColumn } from './settle-columns';
import { mergedAt, shownAt, textOf, type CellValue, type SheetCells } from './sheet-cells';

/** Words after or before which a name is not whole. */
export const joint = '(?:и|или|по|для|на|с|со|в|во|при|у|из|к|жөніндегі|бойынша|және|мен)';
export const endsOpen = new RegExp(`(?:[,-]|\\s${joint})$`, 'iu');

/** A name and what follows it, a word that a hyphen breaks as one. */
export const joined = (name: string, next: string): string => (/\p{L}-$/u.test(name) ? name + next : `${name} ${next}`);

/** Whether a text has letters, and all of them are capitals. */
const isInCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether a name lacks what somebody is: `Старший`, `Медицинская`. */
export function lacksNoun(name: string): boolean {
  const words = wordsOfName(name);
  return words.length > 0 && words.every(({ text }) => isAdjective(text));
}

/** Of what begins with a capital letter, the words of a name's rest: `По массажу`, but not `На основании приказа № 5`. */
export const beginsInCapitals = /^(?:и|или|по|для|жөніндегі|бойынша|және)\s[^\d№:]{1,60}$/iu;

/** Whether a name that is not whole goes on in what begins with a capital letter. */
export const goesOnInCapitals = (name: string, next: string): boolean =>
  endsOpen.test(name) || lacksNoun(name) || beginsInCapitals.test(next);

/** Whether a text beside a name goes on with it, in a column without a title of its own. */
function goesOnBeside(name: string, next: string): boolean {
  return (
    /^[\p{Ll}(]/u.test(next) || endsOpen.test(name) || lacksNoun(name) || (isInCapitals(name) && isInCapitals(next))
  );
}

/** Whether a title is of what the names beside it leave open: `Медсестра | диетическая`. */
const tellsMore = (title: string): boolean =>
  /^\s*(?:специализаци|специальност|мамандануы)\p{L}{0,2}\s*$/iu.test(title);

/** The columns right of the names over which a name may go on: those with the same title, with none, or with what it leaves open. */
function columnsBeside(columns: readonly TableColumn[]): readonly TableColumn[] {
  const at = columns.findIndex(({ role }) => role === 'name');
  const beside = columns.slice(at + 1);
  const end = beside.findIndex(
    ({ role, title }) => role !== 'other' || (title !== '' && title !== columns[at]?.title && !tellsMore(title)),
  );
  return at < 0 ? [] : beside.slice(0, end < 0 ? undefined : end);
}

/** The lines of a cell, where each but the first begins a name of its own: `Аспазшы⏎Повар`, but not `Медицинская⏎Сестра`. */
function namesIn(cell: CellValue): string {
  const lines = typeof cell === 'string' ? cell.split('\n').flatMap((line) => textOf(line) || []) : [];
  const areWhole = lines.every((line, at) => at === lines.length - 1 || (!endsOpen.test(line) && !lacksNoun(line)));
  return areWhole && lines.every((line) => /^\p{Lu}\p{L}{2}/u.test(line)) ? lines.join(' / ') : textOf(cell);
}

/** Whether words beside a name may belong to it: no grade, no figure, no yes or no, nothing that is counted. */
function mayBeName(text: string): boolean {
  return /^\D*\p{L}\D*$/u.test(text) && !isRemark(text) && readYesNo(text) === undefined && !isCounted(roleOf(text));
}

/** What stands in the place of a row's name: also what goes on beside it, as `Медицинская | сестра`. */
export function nameReader(sheet: SheetCells, columns: readonly TableColumn[]): (row: number) => string {
  const names = columns.find(({ role }) => role === 'name');
  const beside = columnsBeside(columns);
  if (names === undefined) return () => '';
  return (row) => {
    const area = mergedAt(sheet, row, names.column);
    return beside.reduce(
      (whole, { column, title }) => {
        const cell = shownAt(sheet, row, column);
        const next = textOf(cell);
        const isOther = area === undefined || mergedAt(sheet, row, column) !== area;
        if (whole === '' || !isOther || !mayBeName(next)) return whole;
        if (tellsMore(title)) return joined(whole, next);
        if (title !== '') return namesIn(`${whole}\n${next}`);
        return goesOnBeside(whole, next) ? joined(whole, next) : whole;
      },
      namesIn(shownAt(sheet, row, names.column)),
    );
  };
}

/** Whether a title is of names of the positions themselves, and not of further ones that people hold, or of former ones. */
function namesSamePosition(title: string): boolean {
  return roleOf(title) === 'name' && isPositionTitle(title) && !isFormerTitle(title) && !/совмещ/iu.test(title);
}

/** The name of a row in another column that names positions, as in another language; empty where there is none. */
export function otherNameReader(sheet: SheetCells, columns: readonly TableColumn[]): (row: number) => string {
  const beside = columnsBeside(columns);
  const other = columns.find((one) => one.role === 'other' && !beside.includes(one) && namesSamePosition(one.title));
  return (row) => {
    const name = other === undefined ? '' : namesIn(shownAt(sheet, row, other.column));
    // A code of the register, as `A1-3-1`, names nothing.
    return /\p{L}{2}/u.test(name) ? name : '';
  };
}
