// What the Check place reads of the staffing tables in an .xlsx file, with the pane's own code.

import './typescript.mjs';
import { sheetsOf } from './sheets-of-file.mjs';

const { compile } = await import('../src/engine/compile.ts');
const { KZ_343_2021 } = await import('../src/norms/KZ-343-2021/index.ts');
const { sheetCells } = await import('../src/workbook/beside/sheet-read.ts');
const { tablesJson } = await import('../src/workbook/check/tables-json.ts');

const norms = compile(KZ_343_2021);
export const types = norms.edition.types.map(({ id }) => id);

/** The tables by their sheets; `type`: a facility type's id, undefined where it is not known. */
export async function tablesOfFile(bytes, type) {
  const at = type === undefined ? undefined : types.indexOf(type);
  return (await sheetsOf(bytes)).map(({ name, rows, formats, merged, hiddenRows, hiddenColumns, struck }) => {
    const areas = merged.map((one) => ({ ...one, rowSpan: one.rows, columnSpan: one.columns }));
    const used = { row: 0, column: 0, values: rows, formats, hiddenRows, struck, merged: areas };
    return { sheet: name, tables: tablesJson(norms, at, sheetCells(used, [], hiddenColumns)) };
  });
}
