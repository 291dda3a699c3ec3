import type { CompiledPosition } from '../../engine/compile';
import { choiceKey } from '../../staffing/match';
import { freePlace } from '../beside/free-place';
import { cellAt, rangeAt } from '../sheet/a1';
import { lastRowOf, type Area } from '../sheet/area';
import { colours } from '../sheet/colours';
import { asText } from '../sheet/literal';
import { unitFormat } from '../sheet/looks';
import type { CellContent, CellFormat } from '../sheet/sheet-content';
import { actualFormula } from './actual-formula';
import { requiredFormula } from './facility-reference';
import { lineMarks, type LineMark } from './line-marks';
import type { CheckPlan } from './plan';
import { checkOf, reasonsOf, type Reasons } from './reasons';
import { checkWord } from './words/words';

/** The columns of a check beside its table: norm position, required, gap, reason. */
export interface ResultColumns {
  readonly area: Area;
  readonly cells: readonly (readonly CellContent[])[];
  readonly formats: readonly CellFormat[];
}

const width = 4;
/** In characters. */
export const resultWidths = [30, 12, 12, 34] as const;

/** A row of the columns; `at` is its row on the sheet, counted from 0. */
type ResultRow =
  | { readonly kind: 'heading' | 'blank' | 'lacking-title' | 'total' }
  | { readonly kind: 'line'; readonly mark: LineMark; readonly name: string }
  | { readonly kind: 'lacking'; readonly position: CompiledPosition };

/** What a check writes beside its table, and where: nothing but blank cells and the columns of its earlier check. */
export function resultColumns(plan: CheckPlan): ResultColumns {
  const reasons = reasonsOf(plan.read, plan.table);
  const rows = resultRows(plan, reasons);
  const former = { kind: 'Columns', check: checkOf(plan.read, plan.table) } as const;
  const area = freePlace(plan.read, plan.table.area, former, { rowCount: rows.length, columnCount: width });
  const cells = rows.map((row, at) => cellsOf(plan, reasons, area, row, area.row + at));
  return { area, cells, formats: formats(rows, area) };
}

function resultRows({ table, comparison, norms }: CheckPlan, { byPosition }: Reasons): ResultRow[] {
  const marks = lineMarks(comparison);
  const names = new Map(table.lines.map(({ row, name }) => [row, name]));
  const beside = Array.from({ length: lastRowOf(table.area) - table.area.row + 1 }, (_, at): ResultRow => {
    const row = table.area.row + at;
    const mark = marks.get(row);
    if (at === 0) return { kind: 'heading' };
    return mark === undefined ? { kind: 'blank' } : { kind: 'line', mark, name: names.get(row) ?? '' };
  });
  const inTable = new Set(comparison.positions.filter(({ lines }) => lines.length > 0).map(({ position }) => position));
  const lacking = new Set(comparison.lacking.map(({ position }) => position));
  // A reason that somebody wrote is never dropped, even where the position is no longer required.
  const below = norms.positions.filter(
    (one) => lacking.has(one) || (byPosition.has(one.position.row) && !inTable.has(one)),
  );
  return [
    ...beside,
    { kind: 'blank' },
    ...(below.length > 0 ? [{ kind: 'lacking-title' } as const] : []),
    ...below.map((position): ResultRow => ({ kind: 'lacking', position })),
    { kind: 'total' },
  ];
}

function cellsOf(
  plan: CheckPlan,
  reasons: Reasons,
  { row: top, column }: Area,
  row: ResultRow,
  at: number,
): CellContent[] {
  const { language } = plan;
  const word = (key: Parameters<typeof checkWord>[1]): string => checkWord(language, key);
  switch (row.kind) {
    case 'heading':
      return [word('normPosition'), word('required'), word('gap'), word('reason')];
    case 'blank':
      return ['', '', '', asText(reasons.byLine.get(at) ?? '')];
    case 'lacking-title':
      return [word('lacking'), '', '', ''];
    case 'lacking':
      return positionCells(plan, row.position, '0', column, at, reasons.byPosition.get(row.position.position.row));
    case 'line':
      return lineCells(plan, reasons, row.mark, row.name, column, at);
    case 'total': {
      const sum = (letter: number): string => `=SUMIF(${rangeAt(top + 2, letter, at, letter)},"<1E+99")`;
      const title = plan.comparison.undetermined.length > 0 ? word('totalAtLeast') : word('total');
      return [title, sum(column + 2), sum(column + 3), asText(reasons.bySum.get('total') ?? '')];
    }
  }
}

function lineCells(
  plan: CheckPlan,
  { byLine, byPosition, byName }: Reasons,
  mark: LineMark,
  name: string,
  column: number,
  at: number,
): CellContent[] {
  const { language } = plan;
  const own = byLine.get(at);
  if (mark.kind === 'not-a-norm' || mark.kind === 'undecided') {
    const said = checkWord(language, mark.kind === 'undecided' ? 'undecided' : 'notANorm');
    return [said, '', '', asText(own ?? byName.get(choiceKey(name)) ?? '')];
  }
  const { position } = mark.one;
  if (mark.kind === 'again') {
    const said = checkWord(language, 'countedAbove', { position: titleOf(plan, position) });
    return [asText(said), '', '', asText(own ?? '')];
  }
  const reason = own ?? byPosition.get(position.position.row);
  return positionCells(plan, position, actualFormula(plan, mark.one.lines), column, at, reason);
}

function titleOf({ language }: CheckPlan, { position }: CompiledPosition): string {
  return `${position.row}. ${position.name[language]}`;
}

function positionCells(
  plan: CheckPlan,
  position: CompiledPosition,
  actual: string,
  column: number,
  at: number,
  reason = '',
): CellContent[] {
  const required = cellAt(at + 1, column + 2);
  return [
    asText(titleOf(plan, position)),
    `=${requiredFormula(position.position.row, plan.parts, plan.norms.edition.id)}`,
    `=IF(ISNUMBER(${required}),ROUND(${actual}-${required},9),"")`,
    asText(reason),
  ];
}

function formats(rows: readonly ResultRow[], { row: top, column }: Area): CellFormat[] {
  const across = (from: number, to = from): string => rangeAt(from + 1, column + 1, to + 1, column + width);
  const last = top + rows.length - 1;
  const one = (kind: ResultRow['kind'], look: Omit<CellFormat, 'at'>): CellFormat[] =>
    rows.flatMap((row, at) => (row.kind === kind ? [{ at: across(top + at), ...look }] : []));
  const reasons = rows.flatMap(({ kind }, at) => (kind === 'line' || kind === 'lacking' ? [at] : []));
  return [
    { at: rangeAt(top + 2, column + 2, last + 1, column + 3), numbers: unitFormat },
    ...reasons.map((at) => ({ at: cellAt(top + at + 1, column + width), fill: colours.input })),
    ...one('heading', { bold: true, fill: colours.heading }),
    ...one('lacking-title', { bold: true, fill: colours.section }),
    ...one('total', { bold: true, fill: colours.total }),
    { at: across(top, last), grid: true },
  ];
}
