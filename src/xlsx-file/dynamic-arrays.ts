import type { Parts } from './parts';
import { workbookPart } from './sheets';
import { attribute } from './xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const names =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"';
const type =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const future =
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';
const whole = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata ${names}><metadataTypes count="1">${type}</metadataTypes>${future}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * The index of the metadata for dynamic array formulas, which newer versions of Excel need; added to the file where it
 * has none. Undefined where the file has only metadata of other kinds.
 */
export function dynamicMark(parts: Parts): number | undefined {
  const workbook = workbookPart(parts);
  const part = parts.related(workbook).find(({ type: kind }) => kind === 'sheetMetadata')?.part;
  if (part !== undefined) return markIn(parts.read(part) ?? '');
  const added = parts.freeName('xl/metadata', '.xml');
  parts.add(added, whole, contentType);
  parts.relate(workbook, added, 'sheetMetadata');
  return 1;
}

function markIn(xml: string): number | undefined {
  const types = [...xml.matchAll(/<(?:\w+:)?metadataType\b([^>]*)>/g)].map(([, tag = '']) => attribute(tag, 'name'));
  const number = String(types.indexOf('XLDAPR') + 1);
  const [, , cells = ''] = /<((?:\w+:)?)cellMetadata\b[^>]*>([^]*?)<\/\1cellMetadata>/.exec(xml) ?? [];
  const marks = [...cells.matchAll(/<(?:\w+:)?rc\b([^>]*?)\/?>/g)].map(([, tag = '']) => attribute(tag, 't'));
  const at = marks.indexOf(number);
  return at < 0 ? undefined : at + 1;
}
