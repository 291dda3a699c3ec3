import type { Parts } from './parts';
import { attribute } from './xml';

/** What a workbook's list of sheets leads to. Macro sheets stand under a type of Microsoft's. */
export type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet' | 'unknown';

/** A sheet by its name, and the part that it is. */
export interface WorksheetPart {
  readonly name: string;
  readonly part: string;
}

/** A sheet in the workbook's list. */
export interface ListedSheet extends WorksheetPart {
  readonly kind: SheetKind;
  /** The id by which the workbook refers to the part. */
  readonly relation: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

export function workbookPart(parts: Parts): string {
  return parts.related('').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
}

const kinds: Readonly<Record<string, SheetKind>> = {
  worksheet: 'worksheet',
  chartsheet: 'chartsheet',
  dialogsheet: 'dialogsheet',
  xlMacrosheet: 'macrosheet',
  xlIntlMacrosheet: 'macrosheet',
};

/** One in the workbook's list of sheets. */
export const sheetElement = /<(?:\w+:)?sheet\b([^>]*?)\/?>(?:\s*<\/(?:\w+:)?sheet>)?/g;

export function relationOf(tag: string): string | undefined {
  return /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
}

/** The workbook's sheets in its order, all of them: names of the workbook refer to them by number. */
export function listedSheets(parts: Parts): ListedSheet[] {
  const workbook = workbookPart(parts);
  const related = new Map(parts.related(workbook).map((one) => [one.id, one]));
  const text = parts.read(workbook) ?? '';
  return [...text.matchAll(sheetElement)].map(([, tag = '']) => {
    const relation = relationOf(tag) ?? '';
    const found = related.get(relation);
    const kind = found && parts.has(found.part) ? kinds[found.type] : undefined;
    const state = attribute(tag, 'state');
    return {
      name: attribute(tag, 'name') ?? '',
      part: found?.part ?? '',
      kind: kind ?? 'unknown',
      relation,
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    };
  });
}

/** The sheets with cells, in the workbook's order. */
export function sheetParts(parts: Parts): WorksheetPart[] {
  return listedSheets(parts).filter(({ kind }) => kind === 'worksheet');
}
