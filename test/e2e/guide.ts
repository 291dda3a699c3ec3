import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import type { Language } from './browser-workbook';

/** What the guide tells to do or to look at, in its order. */
export type Act =
  /** A name on the screen: a button, a place, a choice. */
  | { do: 'press'; name: string }
  | { do: 'fill'; name: string; text: string }
  | { do: 'select'; cell: string }
  /** Into the selected cell. */
  | { do: 'type'; text: string }
  /** In the cell named just before, else on the pane. */
  | { do: 'see'; text: string }
  | { do: 'picture'; file: string };

export interface Chapter {
  title: string;
  /** The table that stands before the steps, to be typed into a sheet from A1. */
  table: string[][];
  acts: Act[];
}

const marked = new Marked();

/**
 * Reads the steps of the guide: in its numbered lists, **bold** is on the screen, `code` is a cell or what to write, and
 * *italic* is what then shows.
 */
export function readGuide(language: Language): Chapter[] {
  const file = path.join(__dirname, `../../docs/guide.${language}.md`);
  const chapters: Chapter[] = [];
  for (const token of marked.lexer(readFileSync(file, 'utf8'))) {
    const chapter = chapters[chapters.length - 1];
    if (token.type === 'heading' && token.depth === 2) chapters.push({ title: token.text, table: [], acts: [] });
    else if (token.type === 'table' && chapter) chapter.table = sheetIn(token as Tokens.Table) ?? chapter.table;
    else if (token.type === 'list' && token.ordered && chapter)
      for (const item of (token as Tokens.List).items) chapter.acts.push(...actsIn(item.tokens));
  }
  return chapters;
}

/** A table whose columns are called A, B … is a sheet, with its row numbers before them. */
function sheetIn({ header, rows }: Tokens.Table): string[][] | undefined {
  if (header[1]?.text !== 'A') return undefined;
  return rows.map((row) => row.slice(1).map(({ text }) => text));
}

function actsIn(tokens: Token[]): Act[] {
  const acts: Act[] = [];
  marked.walkTokens(tokens, (token) => {
    const act = actOf(token, acts);
    if (act) acts.push(act);
  });
  return acts;
}

function actOf(token: Token, before: Act[]): Act | undefined {
  switch (token.type) {
    case 'strong':
      return { do: 'press', name: token.text as string };
    case 'codespan':
      return told(token.text as string, before);
    case 'em':
      return { do: 'see', text: token.text as string };
    case 'image':
      return { do: 'picture', file: path.basename(token.href as string) };
    default:
      return undefined;
  }
}

function told(text: string, before: Act[]): Act {
  if (/^[A-Z]+\d+$/.test(text)) return { do: 'select', cell: text };
  const last = before[before.length - 1];
  if (last?.do !== 'press') return { do: 'type', text };
  before.pop();
  return { do: 'fill', name: last.name, text };
}
