import { areaOfAddress } from '../../sheet/read-address';
import type { Parts } from '../../../xlsx-file/parts';
import { escaped } from '../../../xlsx-file/xml';

export interface Note {
  readonly address: string;
  readonly text: string;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const vmlType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const vmlNames =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** The elements of a sheet that stand after the drawing of its notes, whichever comes first. */
const afterNotes =
  /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|AlternateContent)\b/;

/** Writes notes to a sheet. False where it has notes or form controls already; then nothing is written. */
export function writeNotes(parts: Parts, sheetPart: string, notes: readonly Note[]): boolean {
  const sheet = parts.read(sheetPart) ?? '';
  const hasOwn = parts.related(sheetPart).some(({ type }) => /comment|vmlDrawing/i.test(type));
  if (hasOwn || /<(?:\w+:)?legacyDrawing\b/.test(sheet)) return false;
  if (notes.length === 0) return true;
  const comments = parts.freeName('xl/comments', '.xml');
  const drawing = parts.freeName('xl/drawings/vmlDrawing', '.vml');
  parts.add(comments, commentsXml(notes), commentsType);
  parts.add(drawing, vmlXml(notes), vmlType);
  parts.relate(sheetPart, comments, 'comments');
  const id = parts.relate(sheetPart, drawing, 'vmlDrawing');
  parts.write(sheetPart, withDrawing(sheet, id));
  return true;
}

/** The schema fixes the order of a sheet's elements; the few after the cells are searched for the right place. */
function withDrawing(sheet: string, id: string): string {
  const [, prefix = ''] = /<((?:\w+:)?)worksheet\b/.exec(sheet) ?? [];
  const element = `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  const cellsEnd = sheet.lastIndexOf('sheetData');
  const next = sheet.slice(cellsEnd).search(afterNotes);
  const at = next < 0 ? sheet.lastIndexOf('</') : cellsEnd + next;
  return sheet.slice(0, at) + element + sheet.slice(at);
}

function commentsXml(notes: readonly Note[]): string {
  const written = notes.map(
    ({ address, text }) =>
      `<comment ref="${address}" authorId="0"><text><r><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>NORMS</author></authors>' +
    `<commentList>${written.join('')}</commentList></comments>`
  );
}

/** Approximate size of a note: columns that it covers, and letters that fit into a line. */
const noteSize = { columns: 6, letters: 60 } as const;

function vmlXml(notes: readonly Note[]): string {
  return (
    `<xml ${vmlNames}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${notes.map(shape).join('')}</xml>`
  );
}

function shape({ address, text }: Note, at: number): string {
  const { row = 0, column = 0 } = areaOfAddress(address) ?? {};
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / noteSize.letters), 0);
  const anchor = [column + 1, 15, row, 2, column + 1 + noteSize.columns, 15, row + lines + 1, 4].join(',');
  return (
    `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
