import type { Parts } from './parts';
import { attribute } from './xml';

const xmlNames = /\sxmlns(?::\w+)?\s*=\s*(?:"[^"]*"|'[^']*')/g;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Copies a part of another file with all that it refers to, and gives the name that it has here. */
function copyPart(from: Parts, part: string, to: Parts): string {
  const [, before = part, after = ''] = /^(.*?)\d*(\.\w+)$/.exec(part) ?? [];
  const name = to.freeName(before, after);
  to.add(name, from.bytes(part) ?? new Uint8Array(), contentType(from, part));
  for (const { id, type, part: other, isOutside } of from.related(part)) {
    if (isOutside) continue;
    const own = to.relate(name, copyPart(from, other, to), type);
    to.edit(name, (xml) => xml.replaceAll(`"${id}"`, `"${own}"`));
  }
  return name;
}

function contentType(parts: Parts, part: string): string {
  const types = parts.read('[Content_Types].xml') ?? '';
  const tags = [...types.matchAll(/<(?:\w+:)?(?:Override|Default)\b([^>]*?)\/>/g)].map(([, tag = '']) => tag);
  const own = tags.find((tag) => attribute(tag, 'PartName') === `/${part}`);
  const byEnd = tags.find((tag) => part.endsWith(`.${attribute(tag, 'Extension') ?? '?'}`));
  return attribute(own ?? byEnd ?? '', 'ContentType') ?? 'application/xml';
}

/**
 * Puts the drawing of another file's sheet on a sheet, beside what is drawn there.
 * @returns the element that leads to it, where the sheet had none
 */
export function addDrawing(from: Parts, fromSheet: string, to: Parts, toSheet: string): string | undefined {
  const drawing = from.related(fromSheet).find(({ type }) => type === 'drawing')?.part;
  if (drawing === undefined) return undefined;
  const copied = copyPart(from, drawing, to);
  const own = to.related(toSheet).find(({ type }) => type === 'drawing')?.part;
  if (own === undefined) {
    const id = to.relate(toSheet, copied, 'drawing');
    return `<drawing xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}" r:id="${id}"/>`;
  }
  joinDrawings(to, copied, own);
  return undefined;
}

function joinDrawings(parts: Parts, added: string, own: string): void {
  const xml = parts.read(added) ?? '';
  const [open = ''] = /<(?:\w+:)?wsDr\b[^>]*>/.exec(xml) ?? [];
  const names = (open.match(xmlNames) ?? []).join('');
  let anchors = xml.slice(xml.indexOf(open) + open.length, xml.lastIndexOf('</'));
  for (const { id, type, part } of parts.related(added))
    anchors = anchors.replaceAll(`"${id}"`, `"${parts.relate(own, part, type)}"`);
  const named = anchors.replaceAll(/<((?:\w+:)?(?:twoCell|oneCell|absolute)Anchor)\b/g, (start) => start + names);
  parts.edit(own, (text) => {
    const opened = text.replace(/<((?:\w+:)?wsDr)\b([^>]*?)\/>\s*$/, '<$1$2></$1>');
    const end = opened.lastIndexOf('</');
    return opened.slice(0, end) + named + opened.slice(end);
  });
  parts.remove(added);
}
