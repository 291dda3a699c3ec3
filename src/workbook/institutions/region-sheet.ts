import { say } from '../../i18n/say';
import { checkName } from '../beside/check-names';
import { cellAt, rangeAt } from '../sheet/a1';
import type { Rectangle } from '../sheet/area';
import { chartRows } from '../sheet/by-section';
import { landscapePages } from '../sheet/landscape';
import { colours } from '../sheet/colours';
import { headingLines, rowLines, shownText, textHeights } from '../sheet/line-count';
import { asText } from '../sheet/literal';
import { headingLook, sumLook } from '../sheet/looks';
import { sayDates } from '../sheet/say-dates';
import type { CellEntry, CellFormat, PrintedSheet, SheetChart } from '../sheet/sheet-content';
import { headingCells, itemCells, sumCells, tableFormats, textCells } from '../sheet/table';
import { editionLine } from '../sheet/words';
import { areaAddress } from '../beside/target';
import type { InstitutionColumn } from './institution-columns';
import type { InstitutionsPlan } from './plan';
import { downColumn, listRanges, regionColumns, type RegionColumn, type RegionItem } from './region-columns';
import { worstName, type RegionSummary } from './region-summary';
import { institutionWord, type InstitutionWord } from './words';

/** The row of the headings; rows of the sheet are counted from 1. */
const headingsRow = 6;

/** The chart's name in Excel, by which a rewritten sheet finds its former chart. */
const chartName = 'NormsByRegion';

/** More bars than these would not stand on one page; the chart then shows the organisations with the least ratio. */
const mostRegions = 20;

/** A row below the headings: an item, the sum of the regions, or a text in its first cells. */
type Row =
  | { readonly kind: 'item'; readonly item: RegionItem }
  | { readonly kind: 'total'; readonly from: number; readonly to: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'headings'; readonly texts: readonly string[] }
  | { readonly kind: 'position'; readonly row: number; readonly text: string };

/** Where the list and the columns beside it stand, which the sheet adds up. */
export interface SummedUp {
  readonly columns: readonly InstitutionColumn[];
  readonly area: Rectangle;
}

/** A list by region as plain data, with formulas over the columns beside the list. */
export function regionSheet(
  plan: InstitutionsPlan,
  summary: RegionSummary,
  { columns: listColumns, area }: SummedUp,
  name: string,
  check: number,
): PrintedSheet {
  const { language, norms, list, read } = plan;
  const regions = summary.lines.map(({ region }) => region);
  const ranges = listRanges(read.sheet, list, listColumns, area);
  const columns = regionColumns(language, list, ranges, regions);
  const rows = rowsOf(plan, summary, columns);
  const heads = headLines(plan, columns);
  const table = [
    ...heads.map((line) => textCells(columns, asText(line))),
    headingCells(columns),
    ...rows.map((row, at) => cellsOf(columns, row, headingsRow + 1 + at)),
  ];
  const widths = columns.map(({ width }) => width);
  const bodyEnd = table.length;
  const chart = chartOf(plan, columns, rows, bodyEnd);
  const end = chart === undefined ? bodyEnd : chart.end;
  const heights = [
    ...textHeights(
      heads.map((text, at) => ({ row: at + 1, text })),
      widths,
    ),
    ...tableHeights(columns, rows),
  ];
  return {
    name,
    cells: table,
    spills: [],
    names: [{ name: checkName('Regions', check), at: rangeAt(headingsRow, 1, bodyEnd, columns.length) }],
    formats: formatsOf(columns, rows),
    rules: [],
    merged: [
      ...heads.map((_, at) => rangeAt(at + 1, 1, at + 1, columns.length)),
      ...rows.flatMap(({ kind }, at) => {
        const row = headingsRow + 1 + at;
        if (kind === 'position') return [rangeAt(row, 2, row, columns.length)];
        return kind === 'title' ? [rangeAt(row, 1, row, columns.length)] : [];
      }),
    ],
    frozen: { rows: headingsRow, columns: 0 },
    ...landscapePages({
      ...{ widths, heights, headings: headingsRow, end },
      together: [...togetherOf(rows), ...(chart === undefined ? [] : [{ from: bodyEnd + 1, to: end }])],
      footer: `${say(language, 'editionId')} ${norms.edition.id}; ${sayDates(plan)}`,
    }),
    ...(chart && { chart: chart.chart }),
  };
}

function headLines({ language, norms, list, read }: InstitutionsPlan, columns: readonly RegionColumn[]): string[] {
  const place = `${read.sheet}!${areaAddress(list.area)}`;
  const column = institutionWord(language, 'regionNumber');
  const hint = columns.some(({ key }) => key === 'ratio') ? 'regionHint' : 'regionHintRequired';
  return [
    institutionWord(language, 'regionTitle'),
    institutionWord(language, 'regionList', { place }),
    editionLine({ language, norms }),
    institutionWord(language, hint, { column }),
    '',
  ];
}

function rowsOf(
  { language }: InstitutionsPlan,
  { lines, worst, positions }: RegionSummary,
  columns: readonly RegionColumn[],
): Row[] {
  const word = (key: InstitutionWord): string => institutionWord(language, key);
  const from = headingsRow + 1;
  const rows: Row[] = lines.map((line) => ({ kind: 'item', item: { kind: 'region', line } }));
  rows.push({ kind: 'total', from, to: headingsRow + lines.length });
  if (worst.length > 0) {
    const renamed = new Map([
      ['region', word('organisation')],
      ['remark', ''],
      ['institutions', ''],
      ['apart', ''],
      ['apartRequired', ''],
      ['openInstitutions', ''],
    ]);
    rows.push({ kind: 'blank' }, { kind: 'title', text: word('worst') });
    rows.push({ kind: 'headings', texts: columns.map(({ key, heading }) => renamed.get(key) ?? heading) });
    worst.forEach((one, at) =>
      rows.push({ kind: 'item', item: { kind: 'worst', place: at + 1, shows: worstName(one) } }),
    );
  }
  if (positions.length > 0) {
    rows.push({ kind: 'blank' }, { kind: 'title', text: word('openTitle') });
    for (const { position, institutions } of positions)
      rows.push({
        kind: 'position',
        row: position.position.row,
        text: institutionWord(language, 'openCount', { position: position.position.name, count: institutions }),
      });
  }
  return rows;
}

function cellsOf(columns: readonly RegionColumn[], row: Row, at: number): CellEntry[] {
  switch (row.kind) {
    case 'item':
      return itemCells(columns, row.item, at);
    case 'total':
      return sumCells(columns, row, at);
    case 'blank':
      return textCells(columns, '');
    case 'title':
      return textCells(columns, asText(row.text));
    case 'headings':
      return row.texts.map(asText);
    case 'position':
      return columns.map((_, column) => (column === 0 ? row.row : column === 1 ? asText(row.text) : ''));
  }
}

/** The rows of items, kind by kind. */
function itemRuns(rows: readonly Row[]): { from: number; to: number }[] {
  return (['region', 'worst'] as const).flatMap((kind) => rowsOfKind(rows, kind) ?? []);
}

/** The first and the last row of items of a kind; undefined where there are none. */
function rowsOfKind(rows: readonly Row[], kind: RegionItem['kind']): { from: number; to: number } | undefined {
  const at = rows.flatMap((row, place) => (row.kind === 'item' && row.item.kind === kind ? [place] : []));
  const [first, last] = [at[0], at[at.length - 1]];
  return first === undefined || last === undefined
    ? undefined
    : { from: headingsRow + 1 + first, to: headingsRow + 1 + last };
}

function chartOf(
  { language }: InstitutionsPlan,
  columns: readonly RegionColumn[],
  rows: readonly Row[],
  bodyEnd: number,
): { readonly chart: SheetChart; readonly end: number } | undefined {
  const [regions, worst] = [rowsOfKind(rows, 'region'), rowsOfKind(rows, 'worst')];
  const isShort = regions !== undefined && regions.to - regions.from < mostRegions;
  const shown = isShort ? regions : worst;
  if (shown === undefined) return undefined;
  const bars = columns.filter(({ key }) => key === 'required' || key === 'present');
  const end = bodyEnd + 1 + chartRows(shown.to - shown.from + 1, bars.length);
  return {
    end,
    chart: {
      kind: 'bars',
      name: chartName,
      title: institutionWord(language, isShort ? 'chart' : 'chartWorst'),
      categories: downColumn(columns, 'region', shown.from, shown.to),
      series: bars.map(({ key, heading }, bar) => ({
        name: heading,
        values: downColumn(columns, key, shown.from, shown.to),
        color: bar === 0 ? colours.required : colours.actual,
      })),
      from: cellAt(bodyEnd + 2, 1),
      to: cellAt(end, columns.length),
    },
  };
}

function tableHeights(columns: readonly RegionColumn[], rows: readonly Row[]): { row: number; lines: number }[] {
  const shown = (row: Row, at: number): CellEntry[] => {
    const cells = cellsOf(columns, row, at);
    if (row.kind !== 'item' || row.item.kind === 'region') return cells;
    const { shows } = row.item;
    return cells.map((cell, column) => (column === 1 ? shows : cell));
  };
  const ofRow = (row: Row, at: number): number => {
    switch (row.kind) {
      case 'title':
      case 'position':
        return 1;
      case 'headings':
        return headingLines(columns.map(({ width }, column) => ({ heading: row.texts[column] ?? '', width })));
      case 'item':
      case 'total':
      case 'blank': {
        const cells = shown(row, at);
        return rowLines(
          columns.flatMap(({ format, width }, column) =>
            format?.wrap === true ? [[shownText(cells[column] ?? ''), width] as const] : [],
          ),
        );
      }
    }
  };
  return [
    { row: headingsRow, lines: headingLines(columns) },
    ...rows.map((row, at) => ({ row: headingsRow + 1 + at, lines: ofRow(row, headingsRow + 1 + at) })),
  ].filter(({ lines }) => lines > 1);
}

/** A title with what follows it; the last region with the total. */
function togetherOf(rows: readonly Row[]): { from: number; to: number }[] {
  return rows.flatMap(({ kind }, at) => {
    const row = headingsRow + 1 + at;
    if (kind === 'title') return [{ from: row, to: row + 2 }];
    return kind === 'total' ? [{ from: row - 1, to: row }] : [];
  });
}

function formatsOf(columns: readonly RegionColumn[], rows: readonly Row[]): CellFormat[] {
  const width = columns.length;
  const across = (row: number, to = row): string => rangeAt(row, 1, to, width);
  const ofRow = (row: Row, at: number): CellFormat[] => {
    switch (row.kind) {
      case 'item':
      case 'blank':
        return [];
      case 'total':
        return [...tableFormats(columns, at, at), { at: across(at), grid: true, down: 'Top', ...sumLook }];
      case 'title':
        return [{ at: cellAt(at, 1), bold: true, size: 12 }];
      case 'headings':
        return [{ at: across(at), grid: true, ...headingLook }];
      case 'position':
        return [
          { at: across(at), grid: true, down: 'Top' },
          { at: cellAt(at, 1), across: 'Center' },
        ];
    }
  };
  return [
    { at: across(1, headingsRow - 1), wrap: true, down: 'Top' },
    { at: 'A1', bold: true, size: 14 },
    { at: 'A2:A4', color: colours.quiet },
    { at: across(headingsRow), grid: true, ...headingLook },
    ...itemRuns(rows).flatMap(({ from, to }) => [
      ...tableFormats(columns, from, to),
      { at: across(from, to), grid: true, down: 'Top' } as const,
    ]),
    ...rows.flatMap((row, at) => ofRow(row, headingsRow + 1 + at)),
  ];
}
