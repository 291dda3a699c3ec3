import type { Parts } from '../../xlsx-file/parts';
import { attribute } from '../../xlsx-file/xml';
import { parseArea } from '../spreadsheet/address';
import type { ListObject, SheetExtras } from '../spreadsheet/sheet-extras';
import { known } from './known';

/** Filters and tables of Excel's own, which the add-in looks at before it writes. */
export function readObjects(
  parts: Parts,
  part: string,
  sheet: string,
): Pick<SheetExtras, 'listObjects' | 'isFiltered'> {
  const listObjects = parts.related(part).flatMap((related): ListObject[] => {
    const xml = related.type === 'table' ? parts.read(related.part) : undefined;
    const [tag] = /<(?:\w+:)?table\b[^>]*>/.exec(xml ?? '') ?? [];
    const area = tag === undefined ? null : parseArea(attribute(tag, 'ref') ?? '');
    if (xml === undefined || tag === undefined || area === null) return [];
    return [{ name: attribute(tag, 'displayName') ?? '', area, isFiltered: isFiltered(xml) }];
  });
  return known({
    listObjects: listObjects.length > 0 ? listObjects : undefined,
    isFiltered: isFiltered(sheet) || undefined,
  });
}

/** A filter that hides nothing has no columns, or columns with nothing in them that was chosen: their button may be hidden. */
const isFiltered = (xml: string): boolean => /<(?:\w+:)?filterColumn\b[^>]*(?<!\/)>\s*<(?!\/)/.test(xml);
