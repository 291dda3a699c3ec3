import { unitsInText } from '../engine/units-in-text';
import { isBlankCell, textOf, type CellValue } from './sheet-cells';

/** What a cell of a staffing table says: a figure, nothing, or something that cannot be read as one figure. */
export type Reading = { readonly kind: 'read'; readonly value: number } | { readonly kind: 'blank' } | NotRead;

/** What a cell holds that is no figure to be read. */
export interface NotRead {
  readonly kind: 'not-read';
  /** As it stands there. */
  readonly written: string;
  /** Whether it is struck out, so that a figure is none. */
  readonly isStruck?: true;
  /** What merged cells say that have one figure for several lines, and over how many rows they go. */
  readonly shared?: { readonly says: Reading; readonly rows: number };
}

/** No line of a staffing table has more units; the number behind a date in Excel is far greater. */
const mostUnits = 10_000;

/** No month's salary in tenge is less: it is in thousands, or `85.000` that Excel took for 85. */
export const leastSalary = 1000;

/** Units of staff, as `unitsInText` has them; a negative figure or one beyond any institution is not read. */
export function readUnits(value: CellValue | undefined): Reading {
  return reading(value, typeof value === 'string' ? unitsInText(value) : value, mostUnits);
}

/** Money a month, also with a currency and with marks between thousands. A sum in thousands is not read. */
export function readMoney(value: CellValue | undefined): Reading {
  return reading(value, typeof value === 'string' ? moneyInText(value) : value, Infinity);
}

function reading(value: CellValue | undefined, figure: CellValue | undefined, most: number): Reading {
  if (isBlankCell(value) || isToBeSigned(value)) return { kind: 'blank' };
  if (typeof figure === 'number' && figure >= 0 && figure <= most && Number.isFinite(figure))
    return { kind: 'read', value: figure };
  return notRead(value);
}

/** What stands in a cell that nobody can read, as it is written. */
export function notRead(value: CellValue | undefined): NotRead {
  return { kind: 'not-read', written: typeof value === 'string' ? textOf(value) : String(value) };
}

/** A line that somebody will write on. */
function isToBeSigned(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /^[\s_]+$/u.test(value);
}

const currency = /\s*(тг|тңг|тенге|теңге|kzt|₸)\.?\s*$/iu;
/** Three digits after each mark: thousands; two or less after the last one: its decimals. */
const money = /^(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*|\d+)(?:[.,](\d{1,2}))?$/;

/** Longer texts are not read as a sum. */
const longest = 80;

function moneyInText(text: string): number {
  if (text.length > longest) return NaN;
  const plain = text.replace(/\s/gu, ' ').trim();
  if (/^[-–—−]$/.test(plain)) return 0;
  const [found, whole = '', , part = '0'] = money.exec(plain.replace(currency, '')) ?? [];
  return found === undefined ? NaN : Number(`${whole.replace(/[ .,']/g, '')}.${part}`);
}

/** The figure of a reading; undefined where the cell is blank or not read. */
export function figureOf(one: Reading): number | undefined {
  return one.kind === 'read' ? one.value : undefined;
}
