import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** What a cell shows or is given: empty is `""`, an error is its code (`#N/A`), a text that begins with `=` is a formula. */
export type CellContent = string | number | boolean | null;

/** A cell of Univer → its value. */
export function readCell(cell: Nullable<ICellData>): CellContent {
  if (cell?.p) return cell.p.body?.dataStream.replace(/\r\n$/, '') ?? '';
  const value = cell?.v ?? '';
  if (value === '') return '';
  if (cell?.t === CellValueType.BOOLEAN) return [true, 1, 'TRUE'].includes(value);
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

/** A value or a formula → a cell of Univer, with everything that stood in the cell before put out. */
export function writeCell(content: CellContent): ICellData {
  const empty: ICellData = { v: null, f: null, si: null, p: null, t: null };
  if (content === null || content === '') return empty;
  if (isFormula(content)) return { ...empty, f: content };
  if (typeof content === 'boolean') return { ...empty, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === 'number') return { ...empty, v: content, t: CellValueType.NUMBER };
  return { ...empty, v: content, t: looksLikeNumber(content) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export function isFormula(content: CellContent): content is string {
  return typeof content === 'string' && content.length > 1 && content.startsWith('=');
}

export function isErrorCode(content: CellContent): boolean {
  return (
    typeof content === 'string' &&
    /^#(VALUE!|N\/A|NAME\?|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|CYCLE!)$/.test(content)
  );
}

function looksLikeNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
