import { say } from '../../i18n/say';
import { cellAt, rangeAt } from '../sheet/a1';
import { bySection, type SectionSums } from '../sheet/by-section';
import { asText } from '../sheet/literal';
import { sayDates } from '../sheet/say-dates';
import type { CellContent, CellRule, SheetContent } from '../sheet/sheet-content';
import { sheetColumns, type SheetColumn } from './columns';
import { headCells, partCells } from './head-cells';
import { tableName, type NameKind } from './names';
import type { FacilityPlan } from './plan';
import { positionCells } from './position-cells';
import { staffingHeights } from './row-heights';
import { bodyRows, headRows, type BodyRow } from './rows';
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
  const table = [...rows, ...footCells(plan, columns, places)];
  const sums = bySection(sectionSums(plan, columns, body), table.length);
  const width = columns.length;
  const named = (kind: NameKind): string => tableName(kind, places.table);
  return {
    name: places.staffing,
    cells: [...table, ...sums.cells],
    spills: [],
    names: [
      { name: named('Institution'), at: cellAt(headRows.institution, 1) },
      { name: named('Types'), at: partCells(plan, columns, 'type') },
      { name: named('Residents'), at: partCells(plan, columns, 'residents') },
      { name: named('Parts'), at: partCells(plan, columns, 'part') },
      { name: named('Body'), at: rangeAt(headRows.headings, 1, rows.length, width) },
    ],
    formats: [...staffingFormats(plan, columns, body, table.length), ...sums.formats],
    rules: residentsRule(plan, columns),
    widths: columns.map((column) => column.width),
    heights: [...staffingHeights(plan, columns, body), ...sums.heights],
    frozenRows: headRows.headings,
    print: {
      orientation: 'Landscape',
      area: rangeAt(1, 1, sums.end, width),
      titleRows: `$${headRows.headings}:$${headRows.headings}`,
      footer: footer(plan),
    },
    chart: sums.chart,
  };
}

/** What the sections of the table are summed up from, below it. */
function sectionSums(plan: FacilityPlan, columns: readonly SheetColumn[], body: readonly BodyRow[]): SectionSums {
  const at = (...keys: SheetColumn['key'][]): number[] =>
    columns.flatMap(({ key }, place) => (keys.includes(key) ? [place + 1] : []));
  const [all, ...parts] = [...at('allUnits'), ...at('units')];
  const [actual] = at('actual');
  const figures = [...parts, ...at('gap')].map((column) => ({ column }));
  return {
    language: plan.language,
    title: sheetWord(plan.language, actual === undefined ? 'requiredBySection' : 'bySection'),
    sections: body.flatMap((row) =>
      row.kind === 'subtotal' ? [{ name: row.section.name[plan.language], at: row.at }] : [],
    ),
    headings: columns.map(({ heading }) => heading),
    nameWidth: columns.find(({ key }) => key === 'position')?.width ?? 1,
    name: at('position')[0] ?? 1,
    required: all ?? 1,
    actual,
    others: [...figures, ...at('status').map((column) => ({ column, isText: true as const }))],
    chartWidth: columns.length - 1,
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
