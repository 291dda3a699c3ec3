import { say } from '../../i18n/say';
import { cellAt, rangeAt } from './a1';
import { sheetColumns, type SheetColumn } from './columns';
import { headCells, partCells, sayDates } from './head-cells';
import { asText } from './literal';
import { tableName } from './names';
import type { FacilityPlan } from './plan';
import { positionCells } from './position-cells';
import { staffingHeights } from './row-heights';
import { bodyRows, headRows, type BodyRow } from './rows';
import type { CellContent, CellRule, SheetContent } from './sheet-content';
import { staffingFormats } from './staffing-formats';
import { subtotalCells, totalCells } from './total-cells';
import { sheetWord } from './words/words';

/** The names of the two sheets of a plan, and which staffing sheet of the workbook it is. */
export interface SheetPlaces {
  readonly staffing: string;
  readonly profile: string;
  readonly table: number;
}

/** The staffing sheet of a plan as plain data. */
export function staffingSheet(plan: FacilityPlan, places: SheetPlaces): SheetContent {
  const columns = sheetColumns(plan);
  const body = bodyRows(plan.norms);
  const rows = [...headCells(plan, columns), ...bodyCells(plan, columns, places.table, body)];
  const cells = [...rows, ...footCells(plan, columns, places)];
  const width = columns.length;
  const { table } = places;
  return {
    name: places.staffing,
    cells,
    spills: [],
    names: [
      { name: tableName('Institution', table), at: cellAt(headRows.institution, 1) },
      { name: tableName('Types', table), at: partCells(plan, columns, 'type') },
      { name: tableName('Residents', table), at: partCells(plan, columns, 'residents') },
      { name: tableName('Parts', table), at: partCells(plan, columns, 'part') },
      { name: tableName('Body', table), at: rangeAt(headRows.headings, 1, rows.length, width) },
    ],
    formats: staffingFormats(plan, columns, body, cells.length),
    rules: residentsRule(plan, columns),
    widths: columns.map((column) => column.width),
    heights: staffingHeights(plan, columns, body),
    frozenRows: headRows.headings,
    print: {
      orientation: 'Landscape',
      area: rangeAt(1, 1, cells.length, width),
      titleRows: `$${headRows.headings}:$${headRows.headings}`,
      footer: footer(plan),
    },
  };
}

function bodyCells(
  plan: FacilityPlan,
  columns: readonly SheetColumn[],
  table: number,
  body: readonly BodyRow[],
): CellContent[][] {
  const cellsOf = positionCells(plan, columns, table);
  return body.map((row) => {
    switch (row.kind) {
      case 'section':
        return columns.map((_, at) => (at === 0 ? asText(`${row.number}. ${row.section.name[plan.language]}`) : ''));
      case 'position':
        return cellsOf(row.position, row.at);
      case 'subtotal':
        return subtotalCells(plan, columns, row);
      case 'grandTotal':
      case 'serviceTotal':
        return totalCells(plan, columns, row);
    }
  });
}

/** Below the table: what its open rows mean, and the signatures. */
function footCells(
  { language }: FacilityPlan,
  columns: readonly SheetColumn[],
  { profile }: SheetPlaces,
): CellContent[][] {
  const signature = sheetWord(language, 'signature');
  const lines = [
    asText(sheetWord(language, 'openRows', { sheet: profile })),
    '',
    `${sheetWord(language, 'head')}  ${signature}`,
    '',
    `${sheetWord(language, 'accountant')}  ${signature}`,
  ];
  return lines.map((line) => columns.map((_, at) => (at === 0 ? line : '')));
}

function footer(plan: FacilityPlan): string {
  const { language, norms, fingerprint } = plan;
  const short = sheetWord(language, 'footerFingerprint', { fingerprint: fingerprint.slice(0, 12) });
  return `${say(language, 'editionId')} ${norms.edition.id}; ${sayDates(plan)}; ${short}`;
}

/** A linked cell is ruled where it comes from. */
function residentsRule(plan: FacilityPlan, columns: readonly SheetColumn[]): CellRule[] {
  if (plan.parts.some(({ residentsFrom }) => residentsFrom !== undefined)) return [];
  const { language } = plan;
  return [
    {
      at: partCells(plan, columns, 'residents'),
      rule: { kind: 'whole', from: 1 },
      title: sheetWord(language, 'unfit'),
      message: sheetWord(language, 'unfitResidents'),
    },
  ];
}
