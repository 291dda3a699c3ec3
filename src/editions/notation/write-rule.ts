import { perInstitution } from '../../engine/cells/per-institution';
import type { Limits } from '../../engine/bounds';
import { kinded } from '../../norms/kinds';
import { writing } from '../../norms/languages';
import type { Cell, Condition, Language, Rounding, Term } from '../../norms/schema';
import { mayBeThousands } from '../thousand';
import { comparisons, written, type Keyword } from './keywords';
import { tokens } from './tokens';

/** A number in full, with the decimal comma of the language. */
function writeNumber(language: Language, value: number): string {
  return String(value).replace('.', writing[language].decimal);
}

/** A number that something is counted by: with three places it could be read as a thousand. */
function writeCount(language: Language, value: number): string {
  const text = writeNumber(language, value);
  return mayBeThousands(text) ? `${text}0` : text;
}

/** An item's id, in quotes where it would be read as a word of the notation. */
export function writeItem(id: string): string {
  return tokens(id).every(({ kind }) => kind === 'word') ? id : `“${id}”`;
}

/** A cell of the annex as it is typed, without its span: a dash, a number, or a rule in the words of the language. */
export function writeRule(language: Language, cell: Cell): string | number {
  if (cell === null) return '-';
  if (typeof cell === 'number') return cell;
  const rule = quantity(language, cell);
  if (cell.requires === undefined) return rule;
  return `${rule} ${written[language].if} ${writeConditions(language, cell.requires)}`;
}

/** Conditions as they are typed: `noSewer & groundsHa ≥ 0,75`. */
export function writeConditions(language: Language, conditions: readonly Condition[]): string {
  return conditions.map((condition) => writeCondition(language, condition)).join(` ${written[language].and} `);
}

function writeCondition(language: Language, condition: Condition): string {
  const words = written[language];
  if (typeof condition === 'string') return writeItem(condition);
  if ('not' in condition) return `${words.not} ${writeItem(condition.not)}`;
  if ('anyOf' in condition)
    return `(${condition.anyOf.map((one) => writeCondition(language, one)).join(` ${words.or} `)})`;
  const limits: { readonly [K in (typeof comparisons)[number]]?: number } = condition;
  const comparison = comparisons.find((one) => limits[one] !== undefined) ?? 'atLeast';
  return `${writeItem(condition.item)} ${words[comparison]} ${writeCount(language, limits[comparison] ?? 0)}`;
}

function quantity(language: Language, cell: Exclude<Cell, null | number>): string | number {
  const word = (key: Keyword): string => written[language][key];
  const number = (value: number): string => writeNumber(language, value);
  const plus = ` ${word('plus')} `;
  const times = ` ${word('times')} `;
  const rule = kinded(cell);
  switch (rule.kind) {
    case 'units': {
      const units = perInstitution(rule.cell);
      return cell.requires === undefined ? units : number(units);
    }
    case 'share': {
      const { units, per, rounding } = rule.cell;
      const parts = Object.entries(per).map(
        ([item, count]) => `${word('per')} ${writeCount(language, count)} ${writeItem(item)}`,
      );
      return `${number(units)} ${parts.join(plus)}${rounded(language, rounding)}${bounds(language, rule.cell)}`;
    }
    case 'each': {
      const { units, each } = rule.cell;
      const items = each.map(writeItem).join(plus);
      return `${number(units)}${times}${each.length > 1 ? `(${items})` : items}${bounds(language, rule.cell)}`;
    }
    case 'product':
      return [number(rule.cell.units), ...rule.cell.product.map(writeItem)].join(times) + bounds(language, rule.cell);
    case 'further': {
      const { item, above, per, started } = rule.cell.further;
      const steps = `${number(rule.cell.units)} ${word('further')} ${writeCount(language, per)} ${writeItem(item)}`;
      const part = started ? `, ${word('part')}` : '';
      return `${steps} ${word('above')} ${writeCount(language, above)}${part}${bounds(language, rule.cell)}`;
    }
    case 'post':
      return writePost(language, rule.cell.units, rule.cell.post);
    case 'hours': {
      const { aDay, of, year } = rule.cell.hours;
      const counted = `${number(aDay)} ${word('hours')}${times}${writeItem(of)}, ${word('year')} ${writeItem(year)}`;
      return `${counted}${rounded(language, rule.cell.rounding)}${bounds(language, rule.cell)}`;
    }
    case 'external':
      return `${word('norm')} ${writeItem(rule.cell.external)}${bounds(language, rule.cell)}`;
    case 'range':
      return [rule.cell.least, rule.cell.most].map((end) => writeTerm(language, end)).join(` ${word('to')} `);
    case 'sum': {
      const terms = rule.cell.sum.map((term) => writeTerm(language, term)).join(plus);
      const after = `${rounded(language, rule.cell.rounding)}${bounds(language, rule.cell)}`;
      return after === '' ? terms : `(${terms})${after}`;
    }
    case 'handedOn':
      return inQuotes(rule.cell.handedOn);
  }
}

function writePost(
  language: Language,
  units: number | string,
  { count, per, started, atLeast }: Extract<Cell, { post: unknown }>['post'],
): string {
  const words = written[language];
  const each = typeof units === 'number' ? writeNumber(language, units) : writeItem(units);
  const counted = count === undefined ? '' : ` ${writeItem(count)}`;
  const formed = Object.entries(per).map(([item, least]) => `${writeCount(language, least)} ${writeItem(item)}`);
  const posts = `${each} ${words.per} ${words.post}${counted}, ${words.min} ${formed.join(` ${words.plus} `)}`;
  const least = atLeast === undefined ? '' : `, ${words.min} ${atLeast} ${words.post}`;
  return `${posts}${started ? `, ${words.part}` : ''}${least}`;
}

/** A rule inside another, in brackets where it is more than units and what they are counted by. */
function writeTerm(language: Language, term: Term): string {
  if (typeof term === 'number') return writeNumber(language, term);
  const words = String(writeRule(language, term));
  const isShort = ['share', 'each', 'product', 'external'].includes(kinded(term).kind);
  return isShort && term.requires === undefined && !words.includes(', ') ? words : `(${words})`;
}

const quotes = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
] as const;

/** The act's words in quotation marks of a kind that the words do not contain. */
function inQuotes(words: string): string {
  const [open, close] = quotes.find((pair) => !words.includes(pair[1])) ?? quotes[2];
  return `${open}${words.replaceAll(close, "'")}${close}`;
}

function rounded(language: Language, rounding: Rounding | undefined): string {
  return rounding === undefined ? '' : `, ${written[language].round} ${rounding}`;
}

function bounds(language: Language, { atLeast, atMost }: Limits): string {
  const words = written[language];
  const least = atLeast === undefined ? '' : `, ${words.min} ${writeNumber(language, atLeast)}`;
  if (atMost === undefined) return least;
  if (typeof atMost === 'number') return `${least}, ${words.max} ${writeNumber(language, atMost)}`;
  return `${least}, ${words.max} ${writeNumber(language, atMost.units)} ${words.times} ${writeItem(atMost.per)}`;
}
