import type { Parts } from './parts';
import { relationOf, sheetElement, workbookPart, type ListedSheet } from './sheets';
import { attribute, withAttribute, withoutAttributes } from './xml';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet of the new list: one of the file's, or a new part. */
export interface SheetNow {
  readonly name: string;
  readonly isHidden: boolean;
  readonly from: ListedSheet | undefined;
  /** The part's XML, where it is new. */
  readonly xml?: string;
}

/**
 * Makes the workbook's list of sheets what it is to be. Sheets without cells keep their place behind the sheet before
 * them.
 * @returns the number in the new list of each sheet of the old one (-1: deleted), the names in the new list, and the parts
 *   of the new ones by name
 */
export function writeSheetList(
  parts: Parts,
  listed: readonly ListedSheet[],
  now: readonly SheetNow[],
): {
  readonly numbers: readonly number[];
  readonly order: readonly string[];
  readonly added: ReadonlyMap<string, string>;
} {
  const sheets = withOthers(listed, now);
  const order = sheets.map(({ name }) => name);
  const numbers = listed.map((sheet) => sheets.findIndex((one) => one.from === sheet));
  const added = new Map<string, string>();
  const isAsBefore = sheets.every(
    ({ from, name, isHidden }, at) =>
      from !== undefined && from === listed[at] && name === from.name && isHidden === (from.state !== 'visible'),
  );
  if (isAsBefore && sheets.length === listed.length) return { numbers, order, added };
  const workbook = workbookPart(parts);
  const text = parts.read(workbook) ?? '';
  const elements = new Map(
    [...text.matchAll(sheetElement)].map(([whole, tag = '']) => [relationOf(tag), { whole, tag }]),
  );
  let number = Math.max(0, ...[...elements.values()].map(({ tag }) => Number(attribute(tag, 'sheetId') ?? 0)));
  const [, prefix = ''] = /<((?:\w+:)?)sheets\b/.exec(text) ?? [];
  const written = sheets.map(({ from, name, isHidden, xml }) => {
    const element = elements.get(from?.relation);
    if (from === undefined || element === undefined) {
      number += 1;
      const part = parts.freeName('xl/worksheets/sheet', '.xml');
      parts.add(part, xml ?? '', sheetType);
      added.set(name, part);
      const id = parts.relate(workbook, part, 'worksheet');
      const tag = withState(withAttribute('', 'name', name), isHidden, undefined);
      return `<${prefix}sheet${tag} sheetId="${number}" xmlns:r="${office}" r:id="${id}"/>`;
    }
    const named = from.name === name ? element.tag : withAttribute(element.tag, 'name', name);
    const tag = withState(named, isHidden, from);
    return tag === element.tag ? element.whole : `<${prefix}sheet${tag}/>`;
  });
  parts.write(
    workbook,
    withActive(
      text.replace(/(<(?:\w+:)?sheets\b[^>]*>)[^]*?(<\/(?:\w+:)?sheets>)/, (_whole, start: string, end: string) =>
        [start, ...written, end].join(''),
      ),
      numbers,
    ),
  );
  for (const [at, { part, relation }] of listed.entries())
    if (numbers[at] === -1) {
      parts.remove(part);
      parts.unrelate(workbook, relation);
    }
  return { numbers, order, added };
}

function withOthers(listed: readonly ListedSheet[], now: readonly SheetNow[]): SheetNow[] {
  const order = [...now];
  listed.forEach((sheet, at) => {
    if (sheet.kind === 'worksheet') return;
    const before = listed.slice(0, at).reverse();
    const place = before.map((one) => order.findIndex(({ from }) => from === one)).find((found) => found >= 0) ?? -1;
    order.splice(place + 1, 0, { name: sheet.name, isHidden: sheet.state !== 'visible', from: sheet });
  });
  return order;
}

/** A sheet hidden as "very hidden" stays so while it is hidden. */
function withState(tag: string, isHidden: boolean, from: ListedSheet | undefined): string {
  if (from !== undefined && isHidden === (from.state !== 'visible')) return tag;
  return isHidden ? withAttribute(tag, 'state', 'hidden') : withoutAttributes(tag, ['state']);
}

/** The workbook stores the active sheets as indexes. */
function withActive(workbook: string, numbers: readonly number[]): string {
  return workbook.replaceAll(
    /(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)/g,
    (_whole, start: string, at: string) => start + String(Math.max(0, numbers[Number(at)] ?? 0)),
  );
}
