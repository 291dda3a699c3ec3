import {
  CellValueType,
  ICommandService,
  type ICellData,
  type Injector,
  type Nullable,
  type ObjectMatrix,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  ISheetClipboardService,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
  type ISheetLocation,
} from '@univerjs/preset-sheets-core';
import { englishFormula } from './decimal-commas';
import { readLocalInput, type LocalInput } from './local-input';
import { withSingle } from './single';

/** Runs before Univer reads English numbers. */
const beforeNumbers = 100;

/** Reads typed and pasted text as a Kazakh or Russian Excel does, while the page is in one of these languages. */
export function acceptLocalInput(injector: Injector, isLocal: () => boolean): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeNumbers,
    handler: (cell, location, next) => {
      if (!cell) return next(cell);
      const read = readCell(cell, location, isLocal());
      return read.isDone ? read.cell : next(read.cell);
    },
  });
  acceptPastedText(injector, isLocal);
}

/** @returns the cell, and whether Univer has nothing more to read in it */
function readCell(cell: ICellData, location: ISheetLocation, isLocal: boolean): { cell: ICellData; isDone: boolean } {
  if (typeof cell.f === 'string') return { cell: { ...cell, f: readFormula(cell.f, isLocal) }, isDone: false };
  const format = location.worksheet.getComposedCellStyle(location.row, location.col).n?.pattern ?? '';
  const read = isLocal && format !== '@' && typeof cell.v === 'string' ? readLocalInput(cell.v) : undefined;
  switch (read?.kind) {
    case undefined:
    case 'formula':
      return { cell, isDone: false };
    case 'text':
      return { cell: { ...cell, t: CellValueType.FORCE_STRING }, isDone: true };
    case 'number':
      return { cell: numberCell(cell, read.value, { format: read.format, before: format }), isDone: true };
  }
}

function readFormula(typed: string, isLocal: boolean): string {
  return withSingle(isLocal ? englishFormula(typed) : typed);
}

function numberCell(cell: ICellData, value: number, looks: { format: string | undefined; before: string }): ICellData {
  const { format, before } = looks;
  const number = { ...cell, v: value, t: CellValueType.NUMBER };
  const isNew = format !== undefined && kindOf(format) !== kindOf(before);
  return isNew ? { ...number, s: { n: { pattern: format } } } : number;
}

/** A cell with a date format keeps its own format for a new date. */
function kindOf(format: string): string {
  if (/[dy]/i.test(format)) return 'date';
  if (format.includes('%')) return 'percent';
  return format === '' || format === 'General' ? 'none' : 'number';
}

/** What Univer's clipboard does with content from elsewhere. */
interface Pasting {
  _htmlToUSM: { convert(html: string): { cellMatrix?: ObjectMatrix<ICellData> } };
  _pasteHTML(html: string, type: string): Promise<boolean>;
  _pastePlainText(text: string, type: string): Promise<boolean>;
}

function acceptPastedText(injector: Injector, isLocal: () => boolean): void {
  const clipboard = injector.get(ISheetClipboardService) as unknown as Pasting;
  const tables = clipboard._htmlToUSM;
  const convert = tables.convert.bind(tables);
  const pasteText = clipboard._pastePlainText.bind(clipboard);
  Object.assign(tables, {
    convert(html: string) {
      const read = convert(html);
      if (isLocal() && read.cellMatrix) readLocally(html, read.cellMatrix);
      return read;
    },
  });
  const pasteTable = clipboard._pasteHTML.bind(clipboard);
  let pasting = 0;
  Object.assign(clipboard, {
    async _pasteHTML(html: string, type: string) {
      pasting += 1;
      try {
        return await pasteTable(html, type);
      } finally {
        pasting -= 1;
      }
    },
    _pastePlainText(text: string, type: string) {
      const isTable = /[\t\r\n]/.test(text.trimEnd()) || (isLocal() && readLocalInput(text) !== undefined);
      return isTable ? clipboard._pasteHTML(tableOf(text.replace(/\r?\n$/, '')), type) : pasteText(text, type);
    },
  });
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (pasting > 0 && id === SetRangeValuesMutation.id) settleMarked(params as ISetRangeValuesMutationParams);
  });
}

/** Put before what Univer would read as a number, and before a formula, which it would paste as a text. */
const marks = { text: '\ue000', formula: '\ue001' };

function settleMarked({ cellValue = {} }: ISetRangeValuesMutationParams): void {
  for (const row of Object.values(cellValue))
    for (const cell of Object.values((row ?? {}) as Record<number, Nullable<ICellData>>)) {
      const value = typeof cell?.v === 'string' ? cell.v : '';
      const content = value.slice(1);
      if (value.startsWith(marks.text)) Object.assign(cell ?? {}, { v: content, t: CellValueType.FORCE_STRING });
      if (value.startsWith(marks.formula)) Object.assign(cell ?? {}, { v: null, t: null, f: content });
    }
}

function tableOf(text: string): string {
  const table = document.createElement('table');
  for (const line of text.split(/\r\n|\r|\n/)) {
    const row = table.insertRow();
    for (const cell of line.split('\t')) row.insertCell().textContent = cell;
  }
  return table.outerHTML;
}

/** Reads the cells of a pasted table again, unless some span several. */
function readLocally(html: string, cells: ObjectMatrix<ICellData>): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.querySelector('[rowspan], [colspan]')) return;
  page.querySelectorAll('tr').forEach((line, row) => {
    line.querySelectorAll('td, th').forEach((cell, column) => {
      const read = readLocalInput(cell.textContent ?? '');
      const before = cells.getValue(row, column);
      if (read && before) cells.setValue(row, column, pastedCell(before, cell.textContent ?? '', read));
    });
  });
}

function pastedCell({ p: _rich, ...before }: ICellData, text: string, read: LocalInput): ICellData {
  const { n: _format, ...look } = typeof before.s === 'object' && before.s !== null ? before.s : {};
  switch (read.kind) {
    case 'formula':
      return { ...before, v: marks.formula + withSingle(read.formula) };
    case 'text':
      return { ...before, s: look, v: marks.text + text };
    case 'number': {
      const s = read.format === undefined ? look : { ...look, n: { pattern: read.format } };
      return { ...before, s, v: read.value, t: CellValueType.NUMBER };
    }
  }
}
