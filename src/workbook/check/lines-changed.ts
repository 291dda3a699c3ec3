import { lastRowOf } from '../sheet/area';
import { rangeAt } from '../sheet/a1';
import { inFormula } from '../sheet/literal';
import { reference } from '../sheet/place';
import { longestFormula } from './line-numbers';
import type { CheckPlan } from './plan';

/** As many letters of a name as tell it from others. */
const letters = { most: 40, least: 8 } as const;

/**
 * Whether the lines of a table are no longer those that were read, as part of a formula: sorted, renamed, put in between or right below.
 * Undefined where no formula can tell. With `sheet` the cells are named with their sheet, for a formula that stands on another.
 */
export function linesChanged({ table, read }: Pick<CheckPlan, 'table' | 'read'>, sheet?: string): string | undefined {
  const { column } = table.columns.find(({ role }) => role === 'name') ?? { column: table.area.column };
  const [top, end] = [table.area.row, lastRowOf(table.area) + 1];
  const { held } = read;
  const names = Array.from({ length: end - top + 1 }, (_, at) => {
    const value = held.values[top + at - held.row]?.[column - held.column] ?? '';
    return Number.isInteger(value) || typeof value === 'string' ? asCleaned(String(value)) : undefined;
  });
  const length = Math.min(letters.most, Math.floor((longestFormula - 500) / names.length) - 3);
  if (length < letters.least || !names.every((name) => name !== undefined)) return undefined;
  const address = rangeAt(top + 1, column + 1, end + 1, column + 1);
  const cells = sheet === undefined ? address : reference({ sheet, address });
  const wanted = names.map((name) => inFormula(name.slice(0, length)));
  return `IFERROR(SUMPRODUCT(--(LEFT(CLEAN(${cells}),${length})<>{${wanted.join(';')}}))>0,TRUE)`;
}

/** As Excel's CLEAN makes it. */
function asCleaned(text: string): string {
  return [...text].filter((letter) => letter >= ' ').join('');
}
