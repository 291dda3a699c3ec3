import type { Parts } from './parts';
import { attribute } from './xml';

/** A sheet by its name, and the part that it is. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export function workbookPart(parts: Parts): string {
  return parts.related('').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
}

/** The sheets with cells, in the workbook's order. */
export function sheetParts(parts: Parts): SheetPart[] {
  const workbook = workbookPart(parts);
  const related = parts.related(workbook).filter(({ type }) => type === 'worksheet');
  const text = parts.read(workbook) ?? '';
  return [...text.matchAll(/<(?:\w+:)?sheet\b([^>]*?)\/?>/g)].flatMap(([, tag = '']) => {
    const [, id] = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag) ?? [];
    const part = related.find((one) => one.id === id)?.part;
    const name = attribute(tag, 'name');
    return part === undefined || name === undefined ? [] : [{ name, part }];
  });
}
