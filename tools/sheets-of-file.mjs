// The worksheets of an .xlsx file as the pane reads those of an open workbook: values, number formats, merged cells, hidden rows and columns, struck cells.

import { dateToSerial } from 'hucre';
import { readXlsx } from 'hucre/xlsx';

export async function sheetsOf(bytes) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map(({ name, rows, cells, merges = [], rowDefs, columns = [] }) => ({
    name,
    rows: rows.map((row) => row.map(valueOf)),
    formats: rows.map((row, at) => row.map((value, column) => formatOf(value, cells?.get(`${at},${column}`)))),
    hiddenRows: rows.map((_, at) => rowDefs?.get(at)?.hidden === true),
    hiddenColumns: columns.flatMap(({ hidden }, at) => (hidden === true ? at : [])),
    struck: rows.map((row, at) => row.map((_, column) => isStruck(cells?.get(`${at},${column}`)))),
    merged: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
  }));
}

function valueOf(value) {
  if (value instanceof Date) return dateToSerial(value);
  return value ?? '';
}

/** A value that the reader of files takes for a day has a format that shows it as one. */
function formatOf(value, cell) {
  return value instanceof Date ? 'dd.mm.yyyy' : (cell?.style?.numFmt ?? 'General');
}

/** Whether a cell's text, or a part of it, is struck out. */
function isStruck({ style, richText = [] } = {}) {
  return style?.font?.strikethrough === true || richText.some(({ font }) => font?.strikethrough === true);
}
