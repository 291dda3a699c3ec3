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
  if ('external' in cell) return `${word('norm')} ${writeItem(cell.external)}`;
  const units = writeNumber(language, cell.units);
  if ('post' in cell) {
    const beds = writeNumber(language, cell.post.beds);
    return `${units} ${word('per')} ${word('post')} ${writeItem(cell.post.count)}, ${word('min')} ${beds} beds`;
  }
  if ('per' in cell) {
    const parts = Object.entries(cell.per).map(
      ([item, per]) => `${word('per')} ${writeNumber(language, per)} ${writeItem(item)}`,
    );
    return `${units} ${parts.join(` ${word('plus')} `)}${bounds(language, cell)}`;
  }
  if ('each' in cell) {
    const items = cell.each.map(writeItem).join(` ${word('plus')} `);
    return `${units} ${word('times')} ${cell.each.length > 1 ? `(${items})` : items}${bounds(language, cell)}`;
  }
  return cell.requires === undefined ? cell.units : units;
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
