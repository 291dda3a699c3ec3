import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { isFormula, type CellContent } from './content';

/** A cell of Univer → its value. */
export function readCell(cell: Nullable<ICellData>): CellContent {
  if (cell?.p) return cell.p.body?.dataStream.replace(/\r\n$/, '') ?? '';
  const value = cell?.v ?? '';
  if (value === '') return '';
  if (cell?.t === CellValueType.BOOLEAN) return [true, 1, 'TRUE'].includes(value);
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

/** A value or a formula → a cell of Univer, with all properties of the former content reset. */
export function writeCell(content: CellContent): ICellData {
  if (content === null || content === '') return empty;
  if (isFormula(content)) return { ...empty, f: content };
  if (typeof content === 'boolean') return { ...empty, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === 'number') return { ...empty, v: content, t: CellValueType.NUMBER };
  return writeText(content);
}

export function writeText(text: string): ICellData {
  if (text === '') return empty;
  return { ...empty, v: text, t: looksLikeNumber(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const empty: ICellData = { v: null, f: null, si: null, p: null, t: null };

function looksLikeNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
