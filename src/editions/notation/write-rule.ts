import { perInstitution } from '../../engine/cells/per-institution';
import { kinded } from '../../norms/kinds';
import { writing } from '../../norms/languages';
import type { Cell, Condition, Language } from '../../norms/schema';
import { written, type Keyword } from './keywords';
import { tokens } from './tokens';

/** A number in full, with the decimal comma of the language. */
export function writeNumber(language: Language, value: number): string {
  return String(value).replace('.', writing[language].decimal);
}

/** An item's id, in quotes where it would be read as a word of the notation. */
export function writeItem(id: string): string {
  return tokens(id).every(({ kind }) => kind === 'word') ? id : `“${id}”`;
}

/** A cell of the annex as it is typed, without its span: a dash, a number, or a rule in the words of the language. */
export function writeRule(language: Language, cell: Cell): string | number {
  if (cell === null) return '-';
  if (typeof cell === 'number') return cell;
  const said = quantity(language, cell);
  if (cell.requires === undefined) return said;
  return `${said} ${written[language].if} ${writeConditions(language, cell.requires)}`;
}

/** Conditions as they are typed: `noSewer & groundsHa ≥ 0,75`. */
export function writeConditions(language: Language, conditions: readonly Condition[]): string {
  const words = written[language];
  const each = conditions.map((condition) =>
    typeof condition === 'string'
      ? writeItem(condition)
      : `${writeItem(condition.item)} ${words.atLeast} ${writeNumber(language, condition.atLeast)}`,
  );
  return each.join(` ${words.and} `);
}

function quantity(language: Language, cell: Exclude<Cell, null | number>): string | number {
  const word = (key: Keyword): string => written[language][key];
  const number = (value: number): string => writeNumber(language, value);
  const said = kinded(cell);
  switch (said.kind) {
    case 'units': {
      const units = perInstitution(said.cell);
      return cell.requires === undefined ? units : number(units);
    }
    case 'share': {
      const { units, per } = said.cell;
      const parts = Object.entries(per).map(([item, count]) => `${word('per')} ${number(count)} ${writeItem(item)}`);
      return `${number(units)} ${parts.join(` ${word('plus')} `)}${bounds(language, said.cell)}`;
    }
    case 'each': {
      const { units, each } = said.cell;
      const items = each.map(writeItem).join(` ${word('plus')} `);
      const counted = each.length > 1 ? `(${items})` : items;
      return `${number(units)} ${word('times')} ${counted}${bounds(language, said.cell)}`;
    }
    case 'post': {
      const { units, post } = said.cell;
      const formed = Object.entries(post.per).map(([item, count]) => `${number(count)} ${writeItem(item)}`);
      const posts = `${number(units)} ${word('per')} ${word('post')} ${writeItem(post.count)}`;
      return `${posts}, ${word('min')} ${formed.join(` ${word('plus')} `)}`;
    }
    case 'external':
      return `${word('norm')} ${writeItem(said.cell.external)}`;
  }
}

function bounds(
  language: Language,
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | { units: number; per: string } | undefined },
): string {
  const words = written[language];
  const least = atLeast === undefined ? '' : `, ${words.min} ${writeNumber(language, atLeast)}`;
  if (atMost === undefined) return least;
  if (typeof atMost === 'number') return `${least}, ${words.max} ${writeNumber(language, atMost)}`;
  return `${least}, ${words.max} ${writeNumber(language, atMost.units)} ${words.times} ${writeItem(atMost.per)}`;
}
