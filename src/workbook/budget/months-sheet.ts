import type { Language } from '../../norms/languages';
import { cellAt, rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { landscapePages } from '../sheet/landscape';
import { headingLines } from '../sheet/line-count';
import { asText, inFormula } from '../sheet/literal';
import { headingLook, moneyFormat, unitFormat } from '../sheet/looks';
import { notKnown } from '../sheet/not-known';
import { reference } from '../sheet/place';
import type { CellEntry, CellFormat, PrintedSheet, RowHeight } from '../sheet/sheet-content';
import { approvalLines, signatureLine } from '../sheet/words';
import {
  added,
  headingCells,
  keyLetters,
  tableFormats,
  textCells,
  wideEnough,
  type TablePlace,
  type WrittenColumn,
} from '../sheet/table';
import { bodyCells, bodyLooks, mergedSections, nameHeights } from './body';
import type { BudgetPlaces } from './budget-sheet';
import type { BudgetColumn } from './columns';
import { columnRemark, firstOf, headEntries, monthsInForce, riseFrom } from './formulas';
import type { BudgetKey } from './keys';
import { laidOut } from './layout';
import { budgetNames } from './names';
import { bases, type Base, type BudgetPlan, type Typed } from './plan';
import { budgetTogether, budgetHead, type BudgetItemRow, type BudgetRow, type BudgetSumRow } from './rows';
import { budgetWord } from './words';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
type MonthKey = `month${(typeof months)[number]}`;
type Key = 'row' | 'position' | 'units' | MonthKey | 'year' | 'remark';
type MonthsColumn = WrittenColumn<BudgetItemRow, BudgetSumRow, Key>;

/** The cell in which it is chosen of which units the months are. */
const baseCell = `$C$${budgetHead.year}`;

export const baseWord = (language: Language, base: Base): string =>
  budgetWord(language, ({ approved: 'ofApproved', occupied: 'ofOccupied', required: 'ofRequired' } as const)[base]);

/** The fund of a budget month by month: the same rows as on the budget, which it follows. */
export function monthsSheet(plan: BudgetPlan, typed: Typed, places: BudgetPlaces): PrintedSheet {
  const { language } = plan;
  const laid = laidOut(plan, typed);
  const { body, hidden, last } = laid;
  const columns = monthsColumns(language, laid.columns, places.budget);
  const width = columns.length;
  const widths = columns.map((column) => column.width);
  const cells = [
    ...headLines(plan, typed, columns, places),
    headingCells(columns).map((heading, at) =>
      columns[at]?.key.startsWith('month') ? Number(columns[at]?.heading) : heading,
    ),
    ...bodyCells(columns, body, (row) => row),
    ...['', signatureLine(language, 'head'), '', signatureLine(language, 'accountant')].map((text) =>
      textCells(columns, text),
    ),
  ];
  const end = cells.length;
  const heights = heightsOf(body, columns);
  const named = (kind: 'Months' | 'Base', at: string): { name: string; at: string } => ({
    name: budgetNames.of(kind, places.number),
    at,
  });
  const choices = bases.map((base) => baseWord(language, base));
  return {
    name: places.months,
    cells,
    spills: [],
    names: [named('Base', baseCell), named('Months', rangeAt(budgetHead.headings, 1, last, width))],
    formats: formats(columns, body, last, end),
    rules: [
      {
        at: baseCell.replaceAll('$', ''),
        rule: { kind: 'list', choices },
        title: budgetWord(language, 'unfit'),
        message: budgetWord(language, 'unfitBase'),
      },
    ],
    merged: [
      rangeAt(budgetHead.year, 3, budgetHead.year, 5),
      rangeAt(budgetHead.howTo, 4, budgetHead.howTo, 15),
      ...mergedSections(body, width),
    ],
    frozen: { rows: budgetHead.headings, columns: 2 },
    ...landscapePages({
      widths,
      heights,
      hidden,
      headings: budgetHead.headings,
      end,
      together: budgetTogether(body, hidden, end),
      footer: plan.editionLine,
    }),
  };
}

function monthsColumns(language: Language, columns: readonly BudgetColumn[], budget: string): MonthsColumn[] {
  const sum = (row: BudgetSumRow, place: TablePlace<Key>): CellEntry => added(row, place);
  const of = (key: BudgetKey, at: number): string => ofBudget(columns, budget, key, at);
  const month = (number: (typeof months)[number]): MonthsColumn => ({
    key: `month${number}`,
    heading: String(number),
    width: 14,
    format: { numbers: moneyFormat, across: 'Right' },
    cell: (_, place) => monthFormula(of, budget, place),
    sum,
  });
  return wideEnough([
    {
      key: 'row',
      heading: budgetWord(language, 'row'),
      width: 5,
      format: { across: 'Center' },
      cell: ({ at }) => `=${of('row', at)}`,
    },
    {
      key: 'position',
      heading: budgetWord(language, 'position'),
      width: 30,
      format: { wrap: true },
      cell: ({ at }) => `=IF(${of('position', at)}="","",${of('position', at)})`,
      sum: ({ kind }) => budgetWord(language, kind === 'total' ? 'grandTotal' : 'sectionTotal'),
    },
    {
      key: 'units',
      heading: budgetWord(language, 'unitsOf'),
      width: 10,
      format: { numbers: unitFormat, across: 'Right' },
      cell: (row) => unitsFormula(language, of, row),
      sum,
    },
    ...months.map(month),
    {
      key: 'year',
      heading: budgetWord(language, 'wholeYear'),
      width: 15,
      format: { numbers: moneyFormat, across: 'Right' },
      cell: (_, { beside }) =>
        `=IF(COUNT(${beside('month1')}:${beside('month12')})=12,SUM(${beside('month1')}:${beside('month12')}),${beside('month1')})`,
      sum,
    },
    {
      key: 'remark',
      heading: budgetWord(language, 'remark'),
      width: 18,
      format: { wrap: true },
      cell: ({ at }) => `=${of('remark', at)}`,
      sum: (row, { lettersOf }) => columnRemark(language, row, lettersOf('year')),
    },
  ]);
}

type OfBudget = (key: BudgetKey, at: number) => string;

const ofBudget = (columns: readonly BudgetColumn[], sheet: string, key: BudgetKey, at: number): string =>
  reference({ sheet, address: `$${keyLetters(columns, key)}${at}` });

/** The units of the base that is chosen; not known where the budget's row says why, blank in a row that is not used. */
function unitsFormula(language: Language, of: OfBudget, { kind, at }: BudgetItemRow): string {
  const units = bases.filter((base) => kind === 'line' || base !== 'required');
  const isChosen = (base: Base): string => `${baseCell}=${inFormula(baseWord(language, base))}`;
  return `=${firstOf(units.map((base) => [isChosen(base), shown(of(base, at), of('remark', at))]))}`;
}

const shown = (units: string, remark: string): string =>
  `IF(ISNUMBER(${units}),${units},IF(${remark}="","","${notKnown}"))`;

function monthFormula(of: OfBudget, budget: string, { at, letters, beside }: TablePlace<Key>): string {
  const head = (address: string): string => reference({ sheet: budget, address });
  const [first, last] = monthsInForce(of('from', at), of('to', at));
  const month = `${letters}$${budgetHead.headings}`;
  const risen = `IF(${month}>=${riseFrom(head(headEntries.riseMonth))},N(${head(headEntries.risePercent)}),0)`;
  const pay = `${of('salary', at)}*(1+N(${of('percent', at)}))*(1+${risen})+N(${of('sum', at)})`;
  const units = `$${beside('units')}`;
  const inForce = `IF(AND(${month}>=${first},${month}<=${last}),${units}*(${pay}),0)`;
  const known = `IF(ISNUMBER(${of('unitYear', at)}),${inForce},"${notKnown}")`;
  return `=IF(ISNUMBER(${units}),IF(${units}=0,0,${known}),${units})`;
}

function headLines(
  { language, institution, editionLine }: BudgetPlan,
  typed: Typed,
  columns: readonly MonthsColumn[],
  places: BudgetPlaces,
): CellEntry[][] {
  const last = columns.length - 1;
  const [approved, position, signature, date] = approvalLines(language);
  const line = (cells: Readonly<Record<number, CellEntry>>): CellEntry[] => columns.map((_, at) => cells[at] ?? '');
  const year = reference({ sheet: places.budget, address: headEntries.year });
  return [
    line({ 0: `=${inFormula(`${budgetWord(language, 'monthsTitle')}, `)}&${year}`, [last]: approved }),
    line({ 0: asText(institution), [last]: asText(position) }),
    line({ 0: asText(editionLine), [last]: asText(signature) }),
    line({ [last]: asText(date) }),
    line({ 0: budgetWord(language, 'monthsOf'), 2: baseWord(language, typed.base) }),
    line({ 0: `=${reference({ sheet: places.budget, address: headEntries.riseUnread })}` }),
    line({ 3: budgetWord(language, 'byMonth') }),
  ];
}

function heightsOf(body: readonly BudgetRow[], columns: readonly MonthsColumn[]): RowHeight[] {
  return [
    { row: budgetHead.title, lines: 1.4 },
    { row: budgetHead.headings, lines: headingLines(columns) },
    ...nameHeights(body, columns),
  ].filter(({ lines }) => lines > 1);
}

function formats(
  columns: readonly MonthsColumn[],
  body: readonly BudgetRow[],
  last: number,
  end: number,
): CellFormat[] {
  const width = columns.length;
  const across = (row: number, to = row): string => rangeAt(row, 1, to, width);
  return [
    { at: across(budgetHead.headings, last), grid: true, down: 'Top' },
    ...tableFormats(columns, budgetHead.headings + 1, last),
    { at: rangeAt(budgetHead.title, width, budgetHead.required, width), across: 'Right', down: 'Top' },
    { at: cellAt(budgetHead.title, 1), bold: true, size: 14 },
    { at: cellAt(budgetHead.institution, 1), bold: true, size: 12 },
    { at: cellAt(budgetHead.edition, 1), size: 9, color: colours.quiet },
    { at: rangeAt(budgetHead.year, 3, budgetHead.year, 5), fill: colours.input, grid: true },
    { at: cellAt(budgetHead.rise, 1), bold: true },
    { at: rangeAt(budgetHead.howTo, 4, budgetHead.howTo, 15), ...headingLook, grid: true },
    { at: across(budgetHead.headings), ...headingLook, numbers: '0' },
    ...bodyLooks(body, width),
    { at: across(last + 1, end), italic: true },
  ];
}
