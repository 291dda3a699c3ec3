import { formatDay } from '../../i18n/fill';
import { say } from '../../i18n/say';
import { substitutionNote } from '../../norms/working-edition';
import { checkName } from '../beside/check-names';
import { sheetWord } from '../facility/words';
import { rangeAt } from '../sheet/a1';
import { bySection, type SectionSums } from '../sheet/by-section';
import { textHeights } from '../sheet/line-count';
import { landscapePages } from '../sheet/landscape';
import { asText, inFormula } from '../sheet/literal';
import { sayDates } from '../sheet/say-dates';
import type { CellEntry, PrintedSheet } from '../sheet/sheet-content';
import { headingCells, itemCells, sumCells, textCells } from '../sheet/table';
import { editionLine } from '../sheet/words';
import { datedColumns } from './dated-columns';
import { linesChanged } from './lines-changed';
import type { CheckPlan } from './plan';
import { reasonsOf, type Reasons } from './reasons';
import { reportColumns, type ReportColumn, type ReportColumnKey } from './report-columns';
import { reportFormats } from './report-formats';
import { reportHeights } from './report-heights';
import { headingsRow, reportRows, reportTogether, type ReportRow } from './report-rows';
import { checkWord } from './words';

/** The report of a check as plain data, with formulas that refer to the table's cells. */
export function reportSheet(plan: CheckPlan, name: string, check: number): PrintedSheet {
  const reasons = reasonsOf(plan.read, plan.table);
  const range = checkName('Report', check);
  const changed = linesChanged(plan, plan.read.sheet);
  const said = checkWord(plan.language, 'linesChanged');
  const last = changed === undefined ? '' : `=IF(${changed},${inFormula(said)},"")`;
  return sheetOf(plan, name, { reasons, columns: reportColumns(plan, reasons), last, ranges: [range] });
}

/** The same with the figures of a day, which stay as they are. */
export function datedReport(plan: CheckPlan, name: string, day: string): PrintedSheet {
  const reasons = reasonsOf(plan.read, plan.table);
  const columns = datedColumns(plan, reportColumns(plan, reasons));
  const said = checkWord(plan.language, 'reportDay', { day: formatDay(plan.language, day) });
  return sheetOf(plan, name, { reasons, columns, last: asText(said), ranges: [] });
}

interface ReportParts {
  readonly reasons: Reasons;
  readonly columns: readonly ReportColumn[];
  /** The last line above the headings: of which day its figures are, or whether the table that they follow is another. */
  readonly last: string;
  /** The names of the table's range in the workbook. */
  readonly ranges: readonly string[];
}

function sheetOf(plan: CheckPlan, name: string, { reasons, columns, last, ranges }: ReportParts): PrintedSheet {
  const { language, norms } = plan;
  const rows = reportRows(plan, reasons);
  const cells = [
    ...[...headLines(plan).map(asText), last].map((line) => textCells(columns, line)),
    headingCells(columns),
    ...rows.map((row) => rowCells(plan, columns, row)),
  ];
  const bodyEnd = cells.length;
  const notes = norms.edition.notes.filter(({ id }) => id === substitutionNote);
  const foot = notes.flatMap(({ text, citation }) => [
    '',
    checkWord(language, 'substitution'),
    `${text[language]} (${citation[language]})`,
  ]);
  const table = [...cells, ...foot.map((text) => textCells(columns, asText(text)))];
  const sums = rows.some(({ kind }) => kind === 'subtotal')
    ? bySection(sectionSums(plan, columns, rows), table.length)
    : undefined;
  const width = columns.length;
  const widths = columns.map((column) => column.width);
  const texts = foot.map((text, at) => ({ row: bodyEnd + at + 1, text }));
  const heads = [...headLines(plan), ''].map((text, at) => ({ row: at + 1, text }));
  const headings = rows.flatMap(({ kind, at }) => (kind === 'section' || kind === 'list' ? [at] : []));
  const heights = [
    ...textHeights([...heads, ...texts], widths),
    ...reportHeights(columns, rows),
    ...(sums?.heights ?? []),
  ];
  const end = sums?.end ?? table.length;
  return {
    name,
    cells: [...table, ...(sums?.cells ?? [])],
    spills: [],
    names: ranges.map((range) => ({ name: range, at: rangeAt(headingsRow, 1, bodyEnd, width) })),
    formats: [...reportFormats(columns, rows, bodyEnd), ...(sums?.formats ?? [])],
    rules: [],
    merged: [
      ...[...heads, ...texts].map(({ row }) => rangeAt(row, 1, row, width)),
      // Beside a heading people may have written a reason.
      ...headings.map((row) => rangeAt(row, 1, row, width - 1)),
    ],
    frozen: { rows: headingsRow, columns: 0 },
    ...landscapePages({
      ...{ widths, heights, headings: headingsRow, end },
      together: [...reportTogether(rows), { from: bodyEnd + 2, to: table.length }, ...(sums?.together ?? [])],
      footer: `${say(language, 'editionId')} ${norms.edition.id}; ${sayDates(plan)}`,
    }),
    ...(sums && { chart: sums.chart }),
  };
}

/** The data for the summary by section below the report. */
function sectionSums(
  { language }: CheckPlan,
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
): SectionSums<ReportColumnKey> {
  return {
    language,
    title: sheetWord(language, 'bySection'),
    sections: rows.flatMap((row) =>
      row.kind === 'subtotal' ? [{ name: row.section.name[language], at: row.at }] : [],
    ),
    columns,
    name: 'position',
    required: 'required',
    actual: 'actual',
    others: ['gap'],
    chartTo: 'shortYear',
  };
}

/** The lines above the headings but the last. */
function headLines({ language, norms, facilities, read, table, counted }: CheckPlan): string[] {
  const { edition } = norms;
  const { row, column, rowCount, columnCount } = table.area;
  const place = `${read.sheet}!${rangeAt(row + 1, column + 1, row + rowCount, column + columnCount)}`;
  const parts = facilities.map(({ type, residents }) =>
    say(language, 'facility', { type: edition.types[type]?.name ?? '', residents }),
  );
  const count = table.columns.find(({ role }) => role === counted)?.title ?? '';
  return [
    checkWord(language, 'reportTitle'),
    checkWord(language, 'reportTable', { place }),
    checkWord(language, 'reportCounted', { count }),
    parts.join(' + '),
    editionLine({ language, norms }),
  ];
}

function rowCells({ language }: CheckPlan, columns: readonly ReportColumn[], row: ReportRow): CellEntry[] {
  switch (row.kind) {
    case 'section':
      return textCells(columns, asText(`${row.number}. ${row.section.name[language]}`));
    case 'list':
      return textCells(columns, checkWord(language, row.of));
    case 'position':
    case 'line':
      return itemCells(columns, row, row.at);
    case 'subtotal':
    case 'total':
    case 'shortfall':
    case 'surplus':
    case 'apart':
    case 'whole':
      return sumCells(columns, row, row.at);
  }
}
