import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetValues } from '../../src/editions/sheets/content';
import type { Language } from '../../src/norms/languages';

/** The page on adding an edition, as somebody reads it who does what it says. */
export interface AddingAnEdition {
  /** The page without its line breaks. */
  readonly text: string;
  /** The worksheets that are to be typed. */
  readonly sheets: readonly SheetValues[];
  /** What to write wrongly where, and what is said then. */
  readonly mistakes: readonly { readonly cell: string; readonly write: string; readonly said: string }[];
  /** Formulas to enter, and their figures. */
  readonly formulas: readonly { readonly formula: string; readonly answer: number }[];
}

type Table = readonly (readonly string[])[];

export function readPage(language: Language): AddingAnEdition {
  const page = path.join(__dirname, `../../docs/adding-an-edition.${language}.md`);
  const lines = readFileSync(page, 'utf8').split('\n');
  const { sheets, tables } = readLines(lines);
  const [mistakes = [], formulas = []] = tables.map((rows) => rows.slice(1));
  return {
    text: lines.join(' '),
    sheets,
    mistakes: mistakes.map(([cell = '', write = '', said = '']) => ({ cell, write, said })),
    formulas: formulas.map(([formula = '', answer]) => ({
      formula: formula.replaceAll('`', ''),
      answer: Number(answer),
    })),
  };
}

/** A worksheet for each heading of the third level: under it titles in bold, each with its table. The rest are tables. */
function readLines(lines: readonly string[]): { sheets: readonly SheetValues[]; tables: readonly Table[] } {
  const sheets: { name: string; rows: string[][] }[] = [];
  const tables: string[][][] = [];
  let sheet: { name: string; rows: string[][] } | undefined;
  lines.forEach((line, at) => {
    if (line.startsWith('#')) sheet = undefined;
    if (line.startsWith('### ')) sheets.push((sheet = { name: line.slice(4), rows: [] }));
    if (sheet !== undefined && /^\*\*.+\*\*$/.test(line)) {
      if (sheet.rows.length > 0) sheet.rows.push([]);
      sheet.rows.push([line.slice(2, -2)]);
    }
    if (!line.startsWith('|') || /^\|[ -]+\|/.test(line)) return;
    if (sheet === undefined && !lines[at - 1]?.startsWith('|')) tables.push([]);
    (sheet?.rows ?? tables.at(-1))?.push(cellsOf(line));
  });
  return { sheets, tables };
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
