import type { TableJson } from '../../src/workbook/check/tables-json';
import { tablesJson } from '../../src/workbook/check/tables-json';
import { cellAt } from '../../src/workbook/sheet/a1';
import { norms } from '../engine/ask';
import type { MadeTable } from './random-tables';

type Read = TableJson['lines'][number];

/** What was read otherwise than it was made; empty where nothing was. */
export function faults({ cells, lines, total, isPlain }: MadeTable): string[] {
  const tables = tablesJson(norms, undefined, cells);
  const read = new Map<string, Read>(tables.flatMap((table) => table.lines.map((one) => [one.cell, one])));
  const found: string[] = [];
  for (const line of lines) {
    const cell = cellAt(line.row + 1, line.column + 1);
    const one = read.get(cell);
    read.delete(cell);
    // A name without a figure may be a heading.
    const isBare = line.units === undefined && line.unread === undefined;
    if (one === undefined && isBare) continue;
    if (one === undefined) found.push(`${cell} ${line.name} is lost`);
    else {
      const isAsked = one.units === null && (one.unread ?? '') !== '';
      if (one.units !== null && one.units !== line.units) found.push(`${cell}: ${one.units} instead of ${line.units}`);
      if (one.units === null && !isAsked && line.units !== undefined) found.push(`${cell}: ${line.units} became blank`);
      if (line.unread !== undefined && !isAsked) found.push(`${cell}: «${line.unread}» is not listed`);
      if (isPlain && line.units !== undefined && isAsked) found.push(`${cell}: ${line.units} is asked`);
      if (one.salary !== undefined && one.salary !== line.salary) found.push(`${cell}: salary ${one.salary}`);
      if (isPlain && one.salary !== line.salary) found.push(`${cell}: salary ${one.salary} for ${line.salary}`);
    }
  }
  for (const [cell, one] of read)
    if (one.units !== null && one.units > 0) found.push(`${cell} ${one.name}: ${one.units} were made up`);
  const sums = tables.flatMap((table) => table.sums);
  if (
    isPlain &&
    total !== undefined &&
    lines.some(({ units }) => units !== undefined) &&
    sums[sums.length - 1]?.read !== total
  )
    found.push(`the total is ${sums[sums.length - 1]?.read}`);
  return found;
}
