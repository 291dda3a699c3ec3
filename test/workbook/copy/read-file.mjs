/* Reads an .xlsx file from the input with a library that jest cannot load: sheets with their rows and notes, as JSON. */
import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';

const { sheets } = await readXlsx(await buffer(process.stdin));
const read = sheets.map(({ name, rows, cells = new Map() }) => ({
  name,
  rows,
  notes: Object.fromEntries([...cells].flatMap(([at, { comment }]) => (comment ? [[at, comment.text]] : []))),
}));
process.stdout.write(JSON.stringify(read));
