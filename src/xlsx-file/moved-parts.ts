import { rangeOf } from './cell-address';
import { movedAddresses, movedFormula, movedTo, type Move, type SheetChanges } from './moves';
import type { Parts } from './parts';
import { attribute, escaped, unescaped, withAttribute } from './xml';

/** Moves the parts of a sheet with its cells: notes, drawings and what a pivot table fills. Its tables are written by themselves. */
export function moveSheetParts(parts: Parts, sheetPart: string, moves: readonly Move[]): void {
  for (const { type, part, isOutside } of parts.related(sheetPart)) {
    if (isOutside) continue;
    if (/^(pivotTable|comments|threadedComment)$/.test(type)) parts.edit(part, (xml) => withMovedRefs(xml, moves));
    if (type === 'vmlDrawing') parts.edit(part, (xml) => withMovedNotes(xml, moves));
    if (type === 'drawing') parts.edit(part, (xml) => withMovedAnchors(xml, moves));
  }
}

/** Adjusts the formulas of charts to the changes of the sheets. */
export function moveChartFormulas(parts: Parts, changes: SheetChanges): void {
  for (const name of parts.names.filter((one) => /(^|[/\\])charts[/\\][^/\\]+\.xml$/i.test(one)))
    parts.edit(name, (xml) =>
      xml.replaceAll(
        /(<((?:\w+:)?f)\b[^>]*>)([^<]+)(<\/\2>)/g,
        (_whole, start: string, _name, text: string, end: string) =>
          `${start}${escaped(movedFormula(unescaped(text), '', changes))}${end}`,
      ),
    );
}

/** Adjusts what pivot tables are made of to the changes of the sheets. */
export function movePivotSources(parts: Parts, { moves, names }: SheetChanges): void {
  for (const part of parts.names.filter((one) => /(^|[/\\])pivotCacheDefinition[^/\\]*\.xml$/i.test(one)))
    parts.edit(part, (xml) =>
      xml.replaceAll(
        /(<(?:\w+:)?(?:worksheetSource|rangeSet)\b)([^>]*?)(\/?>)/g,
        (whole, start: string, tag: string, end: string) => {
          const sheet = attribute(tag, 'sheet');
          if (sheet === undefined || /\sr:id\s*=/.test(tag)) return whole;
          const [own, renamed] = [moves.get(sheet.toLowerCase()), names.get(sheet.toLowerCase())];
          const ref = attribute(tag, 'ref');
          const moved = own && ref !== undefined ? movedAddresses(ref, own) : undefined;
          const named = renamed === undefined ? tag : withAttribute(tag, 'sheet', renamed);
          return start + (moved ? withAttribute(named, 'ref', moved) : named) + end;
        },
      ),
    );
}

function withMovedRefs(xml: string, moves: readonly Move[]): string {
  return xml
    .replaceAll(/(\sref=)(["'])([^"']*)\2/g, (whole, start: string, quote: string, ref: string) => {
      const moved = rangeOf(ref) === undefined ? ref : movedAddresses(ref, moves);
      return moved === '' ? whole.replace(ref, 'deleted') : `${start}${quote}${moved}${quote}`;
    })
    .replaceAll(/<((?:\w+:)?(?:comment|threadedComment))\b[^>]*\sref=["']deleted["'][^>]*?(?:\/>|>[^]*?<\/\1>)/g, '')
    .replaceAll(/(\sref=["'])deleted/g, '$1A1');
}

function withMovedNotes(xml: string, moves: readonly Move[]): string {
  const { row, column } = movedTo(moves);
  return xml.replaceAll(/<(x:)?ClientData\b[^]*?<\/(?:x:)?ClientData>/g, (note) =>
    note
      .replace(/(<(?:x:)?Row>)(\d+)/, (_whole, start: string, at: string) => start + String(row(Number(at)) ?? at))
      .replace(
        /(<(?:x:)?Column>)(\d+)/,
        (_whole, start: string, at: string) => start + String(column(Number(at)) ?? at),
      ),
  );
}

/** Drawings move with the cells under their corners. */
function withMovedAnchors(xml: string, moves: readonly Move[]): string {
  const along = (at: number, kind: Move['kind']): number =>
    moves
      .filter((move) => move.kind === kind)
      .reduce((place, move) => (place < move.at ? place : Math.max(move.at, place + move.count)), at);
  return xml
    .replaceAll(
      /(<(?:\w+:)?row>)(\d+)/g,
      (_whole, start: string, at: string) => start + String(along(Number(at), 'rows')),
    )
    .replaceAll(
      /(<(?:\w+:)?col>)(\d+)/g,
      (_whole, start: string, at: string) => start + String(along(Number(at), 'columns')),
    );
}
