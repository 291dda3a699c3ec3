import { rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { headingLook, sectionLook, sumLook } from '../sheet/looks';
import type { CellFormat } from '../sheet/sheet-content';
import { tableFormats } from '../sheet/table';
import type { SheetColumn } from './columns';
import { partCells } from './head-cells';
import type { FacilityPlan } from './plan';
import { headRows, type BodyRow } from './rows';

/** The formats of the staffing sheet. */
export function staffingFormats(
  plan: FacilityPlan,
  columns: readonly SheetColumn[],
  body: readonly BodyRow[],
  lastRow: number,
): CellFormat[] {
  const { parts } = plan;
  const width = columns.length;
  const last = body[body.length - 1]?.at ?? headRows.headings;
  const across = (row: number, to = row): string => rangeAt(row, 1, to, width);
  return [
    { at: across(headRows.headings, last), grid: true, down: 'Top' },
    ...tableFormats(columns, headRows.headings + 1, last),
    { at: rangeAt(headRows.title, 1, headRows.fingerprint, 2), wrap: true, down: 'Top' },
    { at: rangeAt(headRows.title, width, headRows.fingerprint, width), across: 'Right', down: 'Top' },
    { at: rangeAt(headRows.title, 1, headRows.title, 2), bold: true, size: 14 },
    { at: rangeAt(headRows.institution, 1, headRows.institution, 2), bold: true, size: 12 },
    { at: rangeAt(headRows.edition, 1, headRows.fingerprint, 2), size: 9, color: colours.quiet },
    { at: partCells(plan, columns, 'type'), across: 'Left', fill: colours.input, wrap: true },
    { at: partCells(plan, columns, 'residents'), across: 'Left', fill: colours.input, numbers: '0' },
    { at: partCells(plan, columns, 'part'), bold: true, wrap: parts.length > 1 },
    { at: across(headRows.headings), ...headingLook },
    ...body.flatMap((row) => bodyFormat(row, across)),
    { at: across(last + 1, lastRow), italic: true, wrap: true, down: 'Top' },
  ];
}

function bodyFormat(row: BodyRow, across: (row: number) => string): CellFormat[] {
  if (row.kind === 'position') return [];
  const at = across(row.at);
  return [{ at, ...(row.kind === 'section' ? sectionLook : sumLook) }];
}
