import type { CompiledPosition } from '../../engine/compile';
import { say } from '../../i18n/say';
import { sayNote } from '../../i18n/table';
import { substitutionNote } from '../../norms/working-edition';
import type { PositionComparison } from '../../staffing/compare';
import type { StaffingLine } from '../../staffing/lines';
import { choiceKey } from '../../staffing/match';
import { checkName } from '../beside/check-names';
import { sheetWord } from '../facility/words/words';
import { rangeAt } from '../sheet/a1';
import { bySection, type SectionSums } from '../sheet/by-section';
import { asText } from '../sheet/literal';
import { sayDates } from '../sheet/say-dates';
import { joinNotes } from '../sheet/several-parts';
import type { CellContent, SheetContent } from '../sheet/sheet-content';
import { actualFormula } from './actual-formula';
import { requiredFormula } from './facility-reference';
import type { CheckPlan } from './plan';
import { reasonsOf, type Reasons } from './reasons';
import { headingOf, lettersOf, reportColumns, reportWidths, summed, type ReportColumn } from './report-columns';
import { reportFormats } from './report-formats';
import { headingsRow, reportRows, type ReportRow } from './report-rows';
import { salaryFormula } from './salary-formula';
import { checkWord } from './words/words';

type Cells = Partial<Record<ReportColumn, CellContent>>;

/** The report of a check as plain data: live formulas over the cells of the table. */
export function reportSheet(plan: CheckPlan, name: string, check: number): SheetContent {
  const { language, norms } = plan;
  const reasons = reasonsOf(plan.read, plan.table);
  const rows = reportRows(plan, reasons);
  const cells = [...headCells(plan), ...rows.map((row) => spread(rowCells(plan, reasons, rows, row)))];
  const bodyEnd = cells.length;
  const notes = norms.edition.notes.filter(({ id }) => id === substitutionNote);
  const foot = notes.flatMap(({ text, citation }) => [
    '',
    checkWord(language, 'substitution'),
    asText(`${text[language]} (${citation[language]})`),
  ]);
  const table = [...cells, ...foot.map((text) => spread({ row: text }))];
  const sums = rows.some(({ kind }) => kind === 'subtotal')
    ? bySection(sectionSums(plan, rows), table.length)
    : undefined;
  const width = reportColumns.length;
  return {
    name,
    cells: [...table, ...(sums?.cells ?? [])],
    spills: [],
    names: [{ name: checkName('Report', check), at: rangeAt(headingsRow, 1, bodyEnd, width) }],
    formats: [...reportFormats(rows, bodyEnd), ...(sums?.formats ?? [])],
    rules: [],
    widths: reportWidths,
    heights: sums?.heights ?? [],
    frozenRows: headingsRow,
    print: {
      orientation: 'Landscape',
      area: rangeAt(1, 1, sums?.end ?? table.length, width),
      titleRows: `$${headingsRow}:$${headingsRow}`,
      footer: `${say(language, 'editionId')} ${norms.edition.id}; ${sayDates(plan)}`,
    },
    ...(sums && { chart: sums.chart }),
  };
}

/** What the sections of the report are summed up from, below it. */
function sectionSums({ language }: CheckPlan, rows: readonly ReportRow[]): SectionSums {
  const at = (column: ReportColumn): number => reportColumns.indexOf(column) + 1;
  return {
    language,
    title: sheetWord(language, 'bySection'),
    sections: rows.flatMap((row) =>
      row.kind === 'subtotal' ? [{ name: row.section.name[language], at: row.at }] : [],
    ),
    headings: reportColumns.map((column) => headingOf(language, column)),
    nameWidth: reportWidths[at('position') - 1] ?? 1,
    name: at('position'),
    required: at('required'),
    actual: at('actual'),
    others: [{ column: at('gap') }],
    chartWidth: at('shortYear'),
  };
}

function spread(cells: Cells): CellContent[] {
  return reportColumns.map((column) => cells[column] ?? '');
}

function headCells(plan: CheckPlan): CellContent[][] {
  const { language, norms, facilities, read, table, counted } = plan;
  const { edition } = norms;
  const { row, column, rowCount, columnCount } = table.area;
  const place = `${read.sheet}!${rangeAt(row + 1, column + 1, row + rowCount, column + columnCount)}`;
  const parts = facilities.map(({ type, residents }) =>
    say(language, 'facility', { type: edition.types[type]?.name ?? '', residents }),
  );
  const count = table.columns.find(({ role }) => role === counted)?.title ?? '';
  const lines = [
    checkWord(language, 'reportTitle'),
    checkWord(language, 'reportTable', { place }),
    checkWord(language, 'reportCounted', { count }),
    parts.join(' + '),
    sheetWord(language, 'edition', { id: edition.id, citation: edition.citationShort, status: sayDates(plan) }),
    '',
  ];
  const headings = reportColumns.map((one) => asText(headingOf(language, one)));
  return [...lines.map((line) => spread({ row: asText(line) })), headings];
}

function rowCells(plan: CheckPlan, reasons: Reasons, rows: readonly ReportRow[], row: ReportRow): Cells {
  const { language } = plan;
  const reason = (sum: Parameters<Reasons['bySum']['get']>[0]): Cells => ({
    reason: asText(reasons.bySum.get(sum) ?? ''),
  });
  switch (row.kind) {
    case 'section':
      return { row: asText(`${row.number}. ${row.section.name[language]}`) };
    case 'position':
      return positionCells(plan, reasons, row.position, row.at);
    case 'subtotal': {
      const sums = summed.map((column) => [column, `=SUMIF(${columnRange(column, row)},"<1E+99")`]);
      return { position: checkWord(language, 'sectionTotal'), ...Object.fromEntries(sums), ...reason(row.number) };
    }
    case 'total':
      return { position: checkWord(language, totalWord(plan)), ...totals(rows), ...reason('total') };
    case 'shortfall':
      return { position: checkWord(language, 'shortfall'), gap: gapsBeyond(rows, '-', '<0'), ...reason('shortfall') };
    case 'surplus':
      return { position: checkWord(language, 'surplus'), gap: gapsBeyond(rows, '', '>0'), ...reason('surplus') };
    case 'list':
      return { row: checkWord(language, row.of) };
    case 'line':
      return lineCells(plan, reasons, row.line);
  }
}

function totalWord({ comparison }: CheckPlan): 'total' | 'totalAtLeast' {
  return comparison.undetermined.length > 0 ? 'totalAtLeast' : 'total';
}

function columnRange(column: ReportColumn, { from, to }: { readonly from: number; readonly to: number }): string {
  return `${lettersOf(column)}${from}:${lettersOf(column)}${to}`;
}

function totals(rows: readonly ReportRow[]): Cells {
  const subtotals = rows.filter(({ kind }) => kind === 'subtotal');
  const sum = (column: ReportColumn): string => `=${subtotals.map(({ at }) => `${lettersOf(column)}${at}`).join('+')}`;
  return subtotals.length === 0 ? {} : Object.fromEntries(summed.map((column) => [column, sum(column)]));
}

/** The units that positions lack, or have beyond the norms: their gaps of one sign alone. */
function gapsBeyond(rows: readonly ReportRow[], sign: '' | '-', condition: '<0' | '>0'): CellContent {
  const sums = rows.flatMap((row) =>
    row.kind === 'subtotal' ? `SUMIF(${columnRange('gap', row)},"${condition}")` : [],
  );
  return sums.length === 0 ? 0 : `=${sign}(${sums.join('+')})`;
}

function positionCells(plan: CheckPlan, reasons: Reasons, position: CompiledPosition, at: number): Cells {
  const { language, norms, parts, comparison, read } = plan;
  const one = comparison.positions.find((compared) => compared.position === position);
  const lines = one?.lines ?? [];
  const cell = (column: ReportColumn): string => `${lettersOf(column)}${at}`;
  return {
    row: position.position.row,
    position: asText(position.position.name[language]),
    required: `=${requiredFormula(position.position.row, parts, norms.edition.id)}`,
    actual: lines.length === 0 ? 0 : `=ROUND(${actualFormula(plan, lines, read.sheet)},9)`,
    gap: `=IF(ISNUMBER(${cell('required')}),ROUND(${cell('actual')}-${cell('required')},9),"")`,
    salary: one === undefined ? '' : salaryFormula(plan, one),
    shortMonth: `=IF(AND(ISNUMBER(${cell('gap')}),ISNUMBER(${cell('salary')})),MAX(0,-N(${cell('gap')}))*${cell('salary')},"")`,
    shortYear: `=IF(ISNUMBER(${cell('shortMonth')}),${cell('shortMonth')}*12,"")`,
    inTable: asText(lines.map((line) => sayLine(plan, line)).join('; ')),
    note: one === undefined ? '' : asText(noteOf(plan, one)),
    reason: asText(reasonOf(reasons, position, lines)),
  };
}

function reasonOf(
  { byPosition, byLine }: Reasons,
  { position }: CompiledPosition,
  lines: readonly StaffingLine[],
): string {
  return byPosition.get(position.row) ?? lines.flatMap(({ row }) => byLine.get(row) ?? []).join('; ');
}

function noteOf({ language, norms, facilities }: CheckPlan, { requirements }: PositionComparison): string {
  const names = facilities.map(({ type }) => norms.edition.types[type]?.name[language] ?? '');
  return joinNotes(
    requirements.map((answer) => sayNote(language, norms, answer)),
    names,
  );
}

function sayLine({ language }: CheckPlan, { row, name }: StaffingLine): string {
  return checkWord(language, 'line', { row: row + 1, name });
}

function lineCells(plan: CheckPlan, { byLine, byName }: Reasons, line: StaffingLine): Cells {
  return {
    position: asText(line.name),
    actual: `=ROUND(${actualFormula(plan, [line], plan.read.sheet)},9)`,
    inTable: asText(sayLine(plan, line)),
    reason: asText(byName.get(choiceKey(line.name)) ?? byLine.get(line.row) ?? ''),
  };
}
