import { tidy } from '../../engine/rounding';
import { readUnits, type Reading } from '../../staffing/read-cell';
import { isUnread } from '../../staffing/compare';
import type { StaffingLine } from '../../staffing/staffing-line';
import type { CellValue } from '../../staffing/sheet-cells';
import { cellAt } from '../sheet/a1';
import { reference } from '../sheet/place';
import { longestFormula } from './line-numbers';
import { numberFormula } from './number-formula';
import type { CheckPlan } from './plan';

/** The units of a position in the table as parts of formulas that follow the table's cells. */
export interface ActualFormula {
  /** The sum of what its cells hold. */
  readonly units: string;
  /** Whether any of its cells says units: while none does, they are blank and not 0. Undefined: that is so for certain. */
  readonly some: string | undefined;
  /** What has to be true beside, that all of its cells are read. */
  readonly whole: readonly string[];
}

/** Excel takes so many arguments. */
const mostArguments = 200;

interface UnitsCell {
  readonly cell: string;
  readonly value: CellValue | undefined;
  readonly read: Reading;
}

const isTextFigure = ({ value, read }: UnitsCell): boolean => read.kind === 'read' && typeof value !== 'number';

function unitsIn({ cell, value, read }: UnitsCell): string {
  if (read.kind === 'not-read') return `IF(ISNUMBER(${cell}),${cell},0)`;
  return numberFormula(cell, value, read.kind === 'read' ? read.value : undefined);
}

function saidIn(cells: readonly UnitsCell[]): string {
  const texts = cells.filter(isTextFigure).map(({ cell }) => `${cell}<>""`);
  const numbers = cells.filter((one) => !isTextFigure(one)).map(({ cell }) => cell);
  const [text] = texts;
  // A truth value alone is more than any number.
  if (text !== undefined && cells.length === 1) return text;
  const [number] = numbers;
  if (number !== undefined && cells.length === 1) return `ISNUMBER(${number})`;
  const counted = numbers.length === 0 ? [] : [`COUNT(${numbers.join(',')})`];
  return `${[...counted, ...texts.map((one) => `(${one})`)].join('+')}>0`;
}

/**
 * The units of a table's lines in formulas; of more lines than a formula can name, what they hold now. Undefined where no
 * formula can tell them: their cells are blank or not read in a way that a figure typed later does not mend. With `sheet`
 * the cells are named with their sheet, for a formula that stands on another.
 */
export function actualFormula(
  { table, counted, read }: Pick<CheckPlan, 'table' | 'counted' | 'read'>,
  lines: readonly StaffingLine[],
  sheet?: string,
): ActualFormula | undefined {
  if (lines.length === 0) return { units: '0', some: undefined, whole: [] };
  const column = table.columns.find(({ role }) => role === counted)?.column;
  if (column === undefined) return undefined;
  const cells = lines.map(({ row }): UnitsCell => {
    const address = cellAt(row + 1, column + 1);
    const value = read.cells.rows[row]?.[column];
    return {
      cell: sheet === undefined ? address : reference({ sheet, address }),
      value,
      read: readUnits(value),
    };
  });
  const unread = cells.filter((one) => one.read.kind === 'not-read');
  // A figure that is no number of units stays none, whatever a formula asks of it.
  if (unread.some(({ value }) => typeof value === 'number')) return undefined;
  const units = cells.map(unitsIn).join('+');
  if (units.length > longestFormula || lines.length > mostArguments) return asItIsNow(lines, counted);
  return { units, some: saidIn(cells), whole: unread.map(({ cell }) => `ISNUMBER(${cell})`) };
}

function asItIsNow(lines: readonly StaffingLine[], counted: CheckPlan['counted']): ActualFormula | undefined {
  if (counted === undefined || lines.some((line) => isUnread(line, counted))) return undefined;
  const said = lines.flatMap((line) => line[counted] ?? []);
  if (said.length === 0) return undefined;
  return { units: String(tidy(said.reduce((sum, one) => sum + one, 0))), some: undefined, whole: [] };
}

/** The units as a formula: blank while the cells say none. */
export function unitsFormula(actual: ActualFormula | undefined): string {
  if (actual === undefined) return '';
  const units = `ROUND(${actual.units},9)`;
  return actual.some === undefined ? `=${units}` : `=IF(${actual.some},${units},"")`;
}

/** Actual minus required as a formula: blank while either is not known. `required` is the cell of what is required. */
export function gapFormula(required: string, actual: ActualFormula | undefined): string {
  if (actual === undefined) return '';
  const given = actual.some === undefined ? [] : [actual.some];
  const conditions = allOf([`ISNUMBER(${required})`, ...given, ...actual.whole]);
  return `=IF(${conditions},ROUND(${actual.units}-${required},9),"")`;
}

/** Conditions that have to be true together; each is asked once. */
function allOf(conditions: readonly string[]): string {
  const [first = 'TRUE', ...others] = new Set(conditions);
  return others.length === 0 ? first : `AND(${[first, ...others].join(',')})`;
}
