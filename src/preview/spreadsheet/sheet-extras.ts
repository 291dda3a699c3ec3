import type { DataValidation, Sheet } from 'hucre/xlsx';
import { movedAddresses, movedFormula, type Move } from '../../xlsx-file/moves';
import type { DrawnChart } from './charts';
import { areaName, intersection, parseArea, type Area } from './address';

/** What a sheet has that Univer does not know, in the words of a file: it waits here to be saved. */
export type SheetExtras = Partial<Omit<Sheet, 'name' | 'rows' | 'cells'>> & {
  drawnCharts?: DrawnChart[];
  listObjects?: readonly ListObject[];
  /** Whether a filter of the sheet's own hides rows. */
  isFiltered?: boolean;
};

/** A table of Excel's own, of which only this is known here. */
export interface ListObject {
  readonly name: string;
  readonly area: Area;
  readonly isFiltered: boolean;
}

/** The validation rule of cells. */
export type CellRule = Omit<DataValidation, 'range'>;

export function setRule(extras: SheetExtras, area: Area, rule: CellRule): void {
  clearRules(extras, area);
  extras.dataValidations = [...(extras.dataValidations ?? []), { ...rule, range: areaName(area) }];
}

/** The rule of the area's first cell. */
export function ruleAt({ dataValidations = [] }: SheetExtras, { row, column }: Area): DataValidation | null {
  const cell = { row, column, rows: 1, columns: 1 };
  return dataValidations.find(({ range }) => areasOf(range).some((area) => intersection(area, cell))) ?? null;
}

export function clearRules(extras: SheetExtras, area: Area): void {
  extras.dataValidations = (extras.dataValidations ?? []).flatMap((rule) => {
    const left = areasOf(rule.range).flatMap((one) => without(one, area));
    return left.length > 0 ? [{ ...rule, range: left.map(areaName).join(' ') }] : [];
  });
}

/** Moves rules with the rows and columns that they apply to, and what their formulas refer to on the sheet itself. */
export function moveRules(extras: SheetExtras, moves: readonly Move[]): void {
  if (!extras.dataValidations || moves.length === 0) return;
  extras.dataValidations = extras.dataValidations
    .map((rule) => ({ ...rule, ...movedLimits(rule, moves), range: movedAddresses(rule.range, moves) }))
    .filter(({ range }) => range !== '');
}

function movedLimits({ formula1, formula2 }: CellRule, moves: readonly Move[]): Partial<CellRule> {
  const own = { moves: new Map([['', moves]]), names: new Map<string, string>(), headings: new Map() };
  return {
    ...(formula1 === undefined ? {} : { formula1: movedFormula(formula1, '', own) }),
    ...(formula2 === undefined ? {} : { formula2: movedFormula(formula2, '', own) }),
  };
}

function areasOf(range: string): Area[] {
  return range
    .split(' ')
    .map(parseArea)
    .filter((area) => area !== null);
}

/** What is left of an area without another: the parts above, below, left and right. */
function without(area: Area, other: Area): Area[] {
  const hole = intersection(area, other);
  if (!hole) return [area];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  const beside = { row: hole.row, rows: hole.rows };
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...beside, column: area.column, columns: hole.column - area.column },
    { ...beside, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
