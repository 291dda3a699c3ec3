import { CellValueType, type ICellData } from '@univerjs/core';
import { rangeOf, type CellPlace, type CellRange } from '../../xlsx-file/cell-address';
import { offsetFormula } from '../../xlsx-file/moves';
import {
  rowCells,
  contentOf,
  decoded,
  type FileContent,
  type FileFormula,
  type SheetRows,
} from '../../xlsx-file/sheet-rows';
import { readCell } from '../spreadsheet/cell';
import type { CellContent } from '../spreadsheet/content';
import type { KeptFormula } from '../spreadsheet/kept-formula';
import { withAnchorArray } from '../spreadsheet/spill-reference';
import { serialOf } from './dates';
import type { FormulaNames } from './formulas';

/** A cell of a file as it is opened. */
export interface OpenedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
  /** What the file says that it shows: for one with a formula, or one that a formula fills. */
  readonly answer: CellContent | undefined;
  /** How the formula stands in the file. */
  readonly formula: FileFormula | undefined;
  /** The key of the cell whose formula fills it. */
  readonly filledBy?: number | undefined;
  /** Whether it has a formula that calls the add-in's functions. */
  readonly isOwn: boolean;
  readonly style: number;
  readonly isDynamic: boolean;
}

export interface CellGround {
  readonly strings: readonly string[];
  readonly names: FormulaNames;
  isCalculable(formula: string): boolean;
}

/** Excel's own limit. The longer names in files add to it. */
const longestFormula = 8192 * 2;

/** The key of a cell in maps. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** The key of a format of the file among Univer's styles. */
export const formatKey = (number: number): string => `xf-${number}`;

export function fileFormatNumber(key: unknown): number | undefined {
  const [, number] = /^xf-(\d+)$/.exec(String(key)) ?? [];
  return number === undefined ? undefined : Number(number);
}

type FormulaContent = FileContent & { readonly formula: FileFormula };

interface Shared extends CellPlace {
  readonly text: string;
  readonly isCalculable: boolean;
}

/** The cells of a sheet, row by row. */
export function* openCells({ rows, prefix }: SheetRows, ground: CellGround): Generator<OpenedCell> {
  const shared = new Map<string, Shared>();
  const filled: CellRange[] = [];
  for (const fileRow of rows)
    for (const fileCell of rowCells(fileRow, prefix)) {
      const { row, column } = fileCell;
      const content = contentOf(fileCell);
      const value = valueOf(content, ground.strings);
      const { formula, style, isDynamic } = content;
      if (formula === undefined) {
        const by = filled.find((range) => isInside(range, row, column));
        const cell = styled(by ? {} : value, style);
        const [answer, filledBy] = by ? [readCell(value), cellKey(by.top, by.left)] : [];
        yield { row, column, cell, answer, formula, filledBy, isOwn: false, style, isDynamic };
        continue;
      }
      const same = { row, column, formula, style, isDynamic };
      const read = readFormula({ ...content, formula }, { row, column }, shared, ground);
      const answer = readCell(value);
      if ('kept' in read) {
        const kept: KeptFormula = { formula: read.kept, text: ground.names.fromFile(read.kept), answer };
        yield { ...same, cell: styled({ ...value, custom: { kept } }, style), answer: undefined, isOwn: false };
        continue;
      }
      const range = formula.kind === 'array' ? rangeOf(formula.ref ?? '') : undefined;
      if (range !== undefined) filled.push(range);
      yield { ...same, cell: styled({ ...value, ...read.cell }, style), answer, isOwn: read.isOwn };
    }
}

/** The cell itself, with its format. */
function styled(cell: ICellData, style: number): ICellData {
  if (style !== 0) cell.s = formatKey(style);
  return cell;
}

function isInside({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

type ReadFormula = { readonly kept: string } | { readonly cell: ICellData; readonly isOwn: boolean };

function readFormula(
  content: FormulaContent,
  place: CellPlace,
  shared: Map<string, Shared>,
  ground: CellGround,
): ReadFormula {
  const { text, shared: number } = content.formula;
  if (number !== undefined && text !== '') shared.set(number, { ...place, text, isCalculable: isRead(text, ground) });
  const first = number === undefined ? undefined : shared.get(number);
  if (first !== undefined) return sharedFormula(first, place, `shared-${number}`, ground);
  const isOwn = ground.names.isOwn(text);
  if (isFilledAlone(content, isOwn) || !isRead(text, ground)) return { kept: text };
  return { cell: { f: inUniver(text, ground) }, isOwn };
}

function sharedFormula(first: Shared, { row, column }: CellPlace, si: string, ground: CellGround): ReadFormula {
  if (!first.isCalculable) return { kept: offsetFormula(first.text, row - first.row, column - first.column) };
  const isFirst = first.row === row && first.column === column;
  return { cell: isFirst ? { f: inUniver(first.text, ground), si } : { si }, isOwn: ground.names.isOwn(first.text) };
}

function isRead(text: string, { isCalculable }: CellGround): boolean {
  return text !== '' && text.length <= longestFormula && isCalculable(text);
}

/** Tables of data, and arrays that fill a fixed number of cells, whatever they give. */
function isFilledAlone({ formula, isDynamic }: FormulaContent, isOwn: boolean): boolean {
  const { kind, ref = '' } = formula;
  return kind === 'dataTable' || (kind === 'array' && !isDynamic && !isOwn && ref.includes(':'));
}

function inUniver(text: string, { names }: CellGround): string {
  return withAnchorArray(names.fromFile(text));
}

function valueOf({ type, value }: FileContent, strings: readonly string[]): ICellData {
  if (value === undefined) return {};
  switch (type) {
    case 's':
      return textCell(strings[Number(value)] ?? '');
    case 'inlineStr':
      return textCell(value);
    case 'str':
      return textCell(decoded(value));
    case 'b':
      return { v: value === '1' || value === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'd': {
      const serial = serialOf(value);
      return serial === undefined ? textCell(value) : { v: serial, t: CellValueType.NUMBER };
    }
    case 'e':
      return textCell(value);
    default: {
      const number = value.trim() === '' ? NaN : Number(value);
      return Number.isFinite(number) ? { v: number, t: CellValueType.NUMBER } : textCell(value);
    }
  }
}

/** A text that begins with an equals sign is a text here. */
function textCell(text: string): ICellData {
  return text === '' ? {} : { v: text, t: CellValueType.STRING };
}
