import type { CompiledPosition } from '../../engine/compile';
import type { StaffingLine } from '../../staffing/staffing-line';
import { choiceKey } from '../../staffing/match';
import { freePlace } from '../beside/free-place';
import { rangeAt } from '../sheet/a1';
import { lastRowOf, type Rectangle } from '../sheet/area';
import { colours } from '../sheet/colours';
import { asText, inFormula } from '../sheet/literal';
import { sectionLook, sumLook, unitFormat } from '../sheet/looks';
import type { BlockContent, CellEntry, CellFormat } from '../sheet/sheet-content';
import {
  added,
  tableFormats,
  headingCells,
  itemCells,
  keyLetters,
  sumCells,
  textCells,
  type TablePlace,
  type WrittenColumn,
} from '../sheet/table';
import { actualFormula, gapFormula } from './actual-formula';
import { requiredInParts } from './facility-reference';
import { linesChanged } from './lines-changed';
import { lineMarks, type LineMark } from './line-marks';
import type { CheckPlan } from './plan';
import { checkOf, reasonsOf, type Reasons } from './reasons';
import { checkWord } from './words';

/** The columns of a check beside its table: norm position, required, gap, reason. */
export interface ResultColumns extends BlockContent {
  /** In characters. */
  readonly widths: readonly number[];
}

/** A row of the block; `row` is its row on the sheet, counted from 0. */
type ItemRow =
  | { readonly kind: 'blank'; readonly row: number }
  | { readonly kind: 'line'; readonly row: number; readonly mark: LineMark; readonly name: string }
  | { readonly kind: 'lacking'; readonly row: number; readonly position: CompiledPosition };

type ResultRow = ItemRow | { readonly kind: 'heading' | 'lacking-title' | 'total'; readonly row: number };

type Key = 'normPosition' | 'required' | 'gap' | 'reason';
type Place = TablePlace<Key>;
type ResultColumn = WrittenColumn<ItemRow, { readonly from: number; readonly to: number }, Key>;

/**
 * The columns that a check writes beside its table, and their place: only blank cells or those of its earlier check.
 */
export function resultColumns(plan: CheckPlan): ResultColumns {
  const reasons = reasonsOf(plan.read, plan.table);
  const rows = resultRows(plan, reasons);
  const columns = columnsOf(plan, reasons);
  const former = { kind: 'Columns', check: checkOf(plan.read, plan.table) } as const;
  const size = { rowCount: rows.length, columnCount: columns.length };
  const area = freePlace(plan.read, plan.table.area, former, size);
  return {
    area,
    cells: rows.map((row) => rowCells(plan, columns, area, row)),
    formats: formats(columns, rows, area),
    widths: columns.map(({ width }) => width),
  };
}

function resultRows({ table, comparison, norms }: CheckPlan, { byPosition }: Reasons): ResultRow[] {
  const marks = lineMarks(comparison);
  const names = new Map(table.lines.map(({ row, name }) => [row, name]));
  const top = table.area.row;
  const beside = Array.from({ length: lastRowOf(table.area) - top + 1 }, (_, at): ResultRow => {
    const row = top + at;
    const mark = marks.get(row);
    if (at === 0) return { kind: 'heading', row };
    return mark === undefined ? { kind: 'blank', row } : { kind: 'line', row, mark, name: names.get(row) ?? '' };
  });
  const inTable = new Set(comparison.positions.filter(({ lines }) => lines.length > 0).map(({ position }) => position));
  const lacking = new Set(comparison.lacking.map(({ position }) => position));
  // A reason that somebody wrote is kept even where the position is no longer required.
  const below = norms.positions.filter(
    (one) => lacking.has(one) || (byPosition.has(one.position.row) && !inTable.has(one)),
  );
  const rows = [...beside];
  const next = (): number => top + rows.length;
  rows.push({ kind: 'blank', row: next() });
  if (below.length > 0) rows.push({ kind: 'lacking-title', row: next() });
  for (const position of below) rows.push({ kind: 'lacking', row: next(), position });
  rows.push({ kind: 'total', row: next() });
  return rows;
}

function columnsOf(plan: CheckPlan, reasons: Reasons): ResultColumn[] {
  const { language, norms, parts, comparison } = plan;
  const counted =
    (
      formula: (position: CompiledPosition, lines: readonly StaffingLine[], place: Place) => string,
    ): ResultColumn['cell'] =>
    (row, place) => {
      if (row.kind === 'lacking') return formula(row.position, [], place);
      const one = row.kind === 'line' && row.mark.kind === 'first' ? row.mark.one : undefined;
      return one === undefined ? '' : formula(one.position, one.lines, place);
    };
  return [
    {
      key: 'normPosition',
      heading: checkWord(language, 'normPosition'),
      width: 30,
      cell: (row) => normPosition(plan, row),
      sum: () => checkWord(language, comparison.undetermined.length > 0 ? 'totalAtLeast' : 'total'),
    },
    {
      key: 'required',
      heading: checkWord(language, 'required'),
      width: 12,
      format: { numbers: unitFormat },
      cell: counted(({ position }) => `=${requiredInParts(position.row, parts, norms.edition.id)}`),
      sum: added,
    },
    {
      key: 'gap',
      heading: checkWord(language, 'gap'),
      width: 12,
      format: { numbers: unitFormat },
      cell: counted((_, lines, { beside }) => gapFormula(beside('required'), actualFormula(plan, lines))),
      sum: added,
    },
    {
      key: 'reason',
      heading: checkWord(language, 'reason'),
      width: 34,
      cell: (row) => asText(reasonOf(reasons, row) ?? ''),
      sum: () => asText(reasons.bySum.get('total') ?? ''),
    },
  ];
}

function normPosition({ language }: CheckPlan, row: ItemRow): CellEntry {
  const titleOf = ({ position }: CompiledPosition): string => `${position.row}. ${position.name[language]}`;
  if (row.kind === 'blank') return '';
  if (row.kind === 'lacking') return asText(titleOf(row.position));
  switch (row.mark.kind) {
    case 'first':
      return asText(titleOf(row.mark.one.position));
    case 'again':
      return asText(checkWord(language, 'countedAbove', { position: titleOf(row.mark.one.position) }));
    case 'undecided':
      return checkWord(language, 'undecided');
    case 'not-a-norm':
      return checkWord(language, 'notANorm');
  }
}

function reasonOf({ byLine, byPosition, byName }: Reasons, row: ItemRow): string | undefined {
  if (row.kind === 'lacking') return byPosition.get(row.position.position.row);
  const own = byLine.get(row.row);
  if (row.kind === 'blank' || own !== undefined) return own;
  switch (row.mark.kind) {
    case 'first':
      return byPosition.get(row.mark.one.position.position.row);
    case 'again':
      return undefined;
    case 'undecided':
    case 'not-a-norm':
      return byName.get(choiceKey(row.name));
  }
}

/** In the place of the first heading stands that the lines beside are others than those that were read. */
function headCells(plan: CheckPlan, columns: readonly ResultColumn[]): CellEntry[] {
  const headings = headingCells(columns);
  const [first, ...others] = columns;
  const changed = linesChanged(plan);
  if (first === undefined || changed === undefined) return headings;
  const said = checkWord(plan.language, 'linesChanged');
  return [`=IF(${changed},${inFormula(said)},${inFormula(first.heading)})`, ...headingCells(others)];
}

function rowCells(
  plan: CheckPlan,
  columns: readonly ResultColumn[],
  { row: top, column }: Rectangle,
  row: ResultRow,
): CellEntry[] {
  const [at, left] = [row.row + 1, column + 1];
  switch (row.kind) {
    case 'heading':
      return headCells(plan, columns);
    case 'lacking-title':
      return textCells(columns, checkWord(plan.language, 'lacking'));
    case 'blank':
    case 'line':
    case 'lacking':
      return itemCells(columns, row, at, left);
    case 'total':
      return sumCells(columns, { from: top + 2, to: row.row }, at, left);
  }
}

function formats(
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  { row: top, column, rowCount }: Rectangle,
): CellFormat[] {
  const [left, last] = [column + 1, top + rowCount];
  const across = (from: number, to = from): string => rangeAt(from, left, to, column + columns.length);
  const reasons = keyLetters(columns, 'reason', left);
  return [
    ...tableFormats(columns, top + 2, last, left),
    ...rows.flatMap(({ kind, row }): CellFormat[] => {
      const at = row + 1;
      switch (kind) {
        case 'heading':
          return [{ at: across(at), bold: true, fill: colours.heading }];
        case 'lacking-title':
          return [{ at: across(at), ...sectionLook }];
        case 'total':
          return [{ at: across(at), ...sumLook }];
        case 'line':
        case 'lacking':
          return [{ at: `${reasons}${at}`, fill: colours.input }];
        case 'blank':
          return [];
      }
    }),
    { at: across(top + 1, last), grid: true },
  ];
}
