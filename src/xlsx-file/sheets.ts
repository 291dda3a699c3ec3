import type { Parts } from './parts';
import { attribute } from './xml';

/** The kinds of sheets in a workbook's list. Macro sheets have a relationship type of Microsoft's. */
export type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet' | 'unknown';

/** A sheet's name and its part. */
export interface WorksheetPart {
  readonly name: string;
  readonly part: string;
}

/** An entry of the workbook's list of sheets. */
export interface ListedSheet extends WorksheetPart {
  readonly kind: SheetKind;
  /** The relationship id of the part. */
  readonly relation: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

/** The name of the part that lists the sheets. */
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

/** An element of the workbook's list of sheets. */
export const sheetElement = /<(?:\w+:)?sheet\b([^>]*?)\/?>(?:\s*<\/(?:\w+:)?sheet>)?/g;

/** The id by which a sheet of the list names its part. */
export function relationOf(tag: string): string | undefined {
  return /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
}

/** All sheets of the workbook in order: its names refer to them by index. */
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
