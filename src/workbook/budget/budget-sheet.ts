import { columnLetters, rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { landscapePages } from '../sheet/landscape';
import { headingLines, linesOf } from '../sheet/line-count';
import { asText } from '../sheet/literal';
import { unknownIn } from '../sheet/not-known';
import { headingLook } from '../sheet/looks';
import type { CellEntry, CellFormat, PrintedSheet, RowHeight } from '../sheet/sheet-content';
import { approvalLines, signatureLine } from '../sheet/words';
import { headingCells, keyLetters, tableFormats, textCells } from '../sheet/table';
import { zerosHidden } from '../sheet/zeros-hidden';
import { bodyCells, bodyLooks, mergedSections, nameHeights } from './body';
import type { BudgetColumn, BudgetItem } from './columns';
import { entryRules } from './entry-rules';
import { riseUnreadFormula } from './formulas';
import { costKeys } from './keys';
import { laidOut, type Laid } from './layout';
import { budgetNames, type BudgetName } from './names';
import type { BudgetPlan, Typed } from './plan';
import { budgetTogether, budgetHead, type BudgetItemRow, type BudgetRow } from './rows';
import { sourceRows, type SourceRows } from './source-rows';
import { budgetWord } from './words';

/** The names of the two sheets of a budget, and which budget of the workbook it is. */
export interface BudgetPlaces {
  readonly budget: string;
  readonly months: string;
  readonly number: number;
}

/** The sheet on which a budget is filled in, with the figures of the year. */
export function budgetSheet(plan: BudgetPlan, typed: Typed, places: BudgetPlaces): PrintedSheet {
  const { language } = plan;
  const laid = laidOut(plan, typed);
  const { columns, body, hidden, last } = laid;
  const width = columns.length;
  const sources = sourceRows(language, laid, typed.sources);
  const hiddenText = hiddenLine(plan, laid);
  const cells = [
    ...headLines(plan, typed, columns),
    headingCells(columns),
    ...bodyCells(columns, body, (row) => itemOf(plan, typed, row)),
    leftOutCells(plan, laid),
    textCells(columns, hiddenText),
    ...sources.cells,
    ...[signatureLine(language, 'head'), '', signatureLine(language, 'accountant')].map((text) =>
      textCells(columns, text),
    ),
  ];
  const end = cells.length;
  const widths = columns.map((column) => column.width);
  const heights = [...headHeights(plan, columns), ...bodyHeights(body, columns), { row: end - 2, lines: 2 }].filter(
    ({ lines }) => lines > 1,
  );
  const named = (kind: BudgetName, at: string): { name: string; at: string } => ({
    name: budgetNames.of(kind, places.number),
    at,
  });
  return {
    name: places.budget,
    cells,
    spills: [],
    names: [
      named('Institution', `A${budgetHead.institution}`),
      named('Head', `A${budgetHead.edition}:E${budgetHead.rise}`),
      named('Body', rangeAt(budgetHead.headings, 1, last, width)),
      named('Sources', sources.list),
    ],
    formats: formats(laid, sources, end),
    rules: entryRules(language, laid, sources.list),
    merged: [
      ...(['title', 'institution', 'edition', 'required', 'howTo'] as const).map((row) =>
        rangeAt(budgetHead[row], 1, budgetHead[row], row === 'howTo' ? width : besideApproval(columns)),
      ),
      ...mergedSections(body, width),
      ...[last + 2, end - 2, end - 1, end].map((at) => rangeAt(at, 1, at, width)),
    ],
    frozen: { rows: budgetHead.headings, columns: 2 },
    ...landscapePages({
      widths,
      heights,
      hidden,
      headings: budgetHead.headings,
      end,
      together: [...budgetTogether(body, hidden, last + 1), { from: sources.top, to: end }],
      footer: plan.editionLine,
    }),
  };
}

/** The head's texts end before the approval block, which ends at the right edge. */
const besideApproval = (columns: readonly BudgetColumn[]): number =>
  columns.findIndex(({ key }) => key === 'fundOccupied');

function headLines(
  { language, institution, type, editionLine, requiredFrom }: BudgetPlan,
  typed: Typed,
  columns: readonly BudgetColumn[],
): CellEntry[][] {
  const last = columns.length - 1;
  const [approved, position, signature, date] = approvalLines(language);
  const line = (cells: Readonly<Record<number, CellEntry>>): CellEntry[] => columns.map((_, at) => cells[at] ?? '');
  const required =
    requiredFrom === undefined
      ? budgetWord(language, 'notLinked', { type })
      : budgetWord(language, 'linked', { type, sheet: requiredFrom.sheet });
  const rows: Record<Exclude<keyof typeof budgetHead, 'headings'>, CellEntry[]> = {
    title: line({ 0: budgetWord(language, 'title'), [last]: approved }),
    institution: line({ 0: asText(institution), [last]: asText(position) }),
    edition: line({ 0: asText(editionLine), [last]: asText(signature) }),
    required: line({ 0: asText(required), [last]: asText(date) }),
    year: line({ 0: budgetWord(language, 'year'), 2: typed.year }),
    rise: line({
      0: budgetWord(language, 'indexation'),
      2: typed.risePercent,
      3: budgetWord(language, 'fromMonthOn'),
      4: typed.riseMonth,
      5: riseUnreadFormula(language),
    }),
    howTo: line({ 0: asText(budgetWord(language, 'howTo')) }),
  };
  return [rows.title, rows.institution, rows.edition, rows.required, rows.year, rows.rise, rows.howTo];
}

/** What the columns ask for a position: what the annex says of it, and what people typed. */
function itemOf({ requiredFrom }: BudgetPlan, typed: Typed, row: BudgetItemRow): BudgetItem {
  if (row.kind === 'own') return { kind: 'own', own: typed.own[row.index] ?? { name: '', typed: {} } };
  const { line } = row;
  return { kind: 'line', line, from: requiredFrom, typed: typed.lines.get(line.row) ?? {} };
}

/** How many positions each total is without, below the total. */
function leftOutCells({ language }: BudgetPlan, { columns, last }: Laid): CellEntry[] {
  return columns.map(({ key }, at) => {
    if (key === 'position') return budgetWord(language, 'leftOutRow');
    if (!costKeys.some((one) => one === key)) return '';
    const letters = columnLetters(at + 1);
    const count = unknownIn(letters, budgetHead.headings + 1, last - 1);
    return `=IF(${count}=0,"",${count})`;
  });
}

function hiddenLine({ language }: BudgetPlan, { columns, body, hidden }: Laid): string {
  const rows = body.filter(({ kind, at }) => kind === 'line' && hidden.includes(at)).map(({ at }) => at);
  const said = (key: 'zerosHidden' | 'noLongerZero'): string => budgetWord(language, key, { count: rows.length });
  return zerosHidden(rows, keyLetters(columns, 'required'), {
    hidden: said('zerosHidden'),
    noLonger: said('noLongerZero'),
  });
}

function headHeights({ language }: BudgetPlan, columns: readonly BudgetColumn[]): RowHeight[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return [
    { row: budgetHead.title, lines: 1.4 },
    { row: budgetHead.howTo, lines: linesOf(budgetWord(language, 'howTo'), whole) },
    { row: budgetHead.headings, lines: headingLines(columns) },
  ];
}

/** A row for a position outside the annex has the room of one in it. */
function bodyHeights(body: readonly BudgetRow[], columns: readonly BudgetColumn[]): RowHeight[] {
  const own = body.flatMap(({ kind, at }) => (kind === 'own' ? [{ row: at, lines: 2 }] : []));
  return [...nameHeights(body, columns), ...own];
}

function formats({ columns, body, last }: Laid, sources: SourceRows, end: number): CellFormat[] {
  const width = columns.length;
  const across = (row: number, to = row): string => rangeAt(row, 1, to, width);
  const right = besideApproval(columns);
  return [
    { at: across(budgetHead.headings, last), grid: true, down: 'Top' },
    ...tableFormats(columns, budgetHead.headings + 1, last),
    { at: rangeAt(budgetHead.title, 1, budgetHead.required, right), down: 'Top' },
    { at: rangeAt(budgetHead.title, width, budgetHead.required, width), across: 'Right', down: 'Top' },
    { at: `A${budgetHead.title}`, bold: true, size: 14 },
    { at: `A${budgetHead.institution}`, bold: true, size: 12 },
    { at: `A${budgetHead.edition}:A${budgetHead.required}`, size: 9, color: colours.quiet },
    { at: across(budgetHead.howTo), wrap: true, down: 'Top', color: colours.quiet },
    { at: `C${budgetHead.year}`, fill: colours.input, numbers: '0', across: 'Left', grid: true },
    { at: `C${budgetHead.rise}`, fill: colours.input, numbers: '0.##%', across: 'Left', grid: true },
    { at: `E${budgetHead.rise}`, fill: colours.input, numbers: '0', across: 'Left', grid: true },
    { at: `D${budgetHead.rise}`, across: 'Right' },
    { at: `F${budgetHead.rise}`, bold: true },
    { at: across(budgetHead.headings), ...headingLook },
    ...bodyLooks(body, width),
    ...body.flatMap(({ kind, at }) => (kind === 'own' ? [{ at: `B${at}`, fill: colours.input }] : [])),
    { at: across(last + 1), italic: true, numbers: '0', across: 'Right' },
    { at: `B${last + 1}`, across: 'Left' },
    ...sources.formats,
    { at: across(last + 2), italic: true, wrap: true, down: 'Top' },
    { at: across(end - 2, end), italic: true, down: 'Top' },
  ];
}
