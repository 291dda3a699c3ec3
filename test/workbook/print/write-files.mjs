// Writes workbooks into a folder: the sheets of each by its name, from its `sheets.json`.
// Run: node test/workbook/print/write-files.mjs FOLDER

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { writeXlsx } from 'hucre/xlsx';

const [folder] = process.argv.slice(2);
for (const [name, sheets] of Object.entries(JSON.parse(readFileSync(join(folder, 'sheets.json'), 'utf8')))) {
  const written = sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells), rowDefs: new Map(sheet.rowDefs) }));
  const file = await writeXlsx({ sheets: written, defaultFont: { name: 'Calibri', size: 11 } });
  writeFileSync(join(folder, `${name}.xlsx`), file);
}
