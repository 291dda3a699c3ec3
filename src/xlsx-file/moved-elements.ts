import type { SheetFrame, Element } from './elements';
import { movedFilters } from './moved-filters';
import { movedAddresses, movedFormula, type Move, type SheetChanges } from './moves';
import { escaped, unescaped } from './xml';

/** Elements whose addresses are not moved: views, and what is written again anyway. */
const leftAlone = new Set(['sheetViews', 'customSheetViews', 'dimension', 'cols', 'mergeCells']);
const formulas = /(<((?:\w+:)?(?:formula|formula1|formula2|f))\b[^>]*>)([^<]+)(<\/\2>)/g;
const addresses = /(\s(?:ref|sqref)\s*=\s*)(["'])([^"']*)\2/g;
const extendedAddresses = /(<((?:\w+:)?sqref)>)([^<]*)(<\/\2>)/g;
/** Elements that are removed when all their cells are deleted. */
const forNothing =
  /<((?:\w+:)?(?:conditionalFormatting|dataValidation|hyperlink|ignoredError|protectedRange|cellWatch|autoFilter|sortState|sortCondition))\b[^>]*\s(?:sqref|ref)=""[^>]*?(?:\/>|>[^]*?<\/\1>)/g;
const breaks = /(<(?:\w+:)?brk\b[^>]*\sid\s*=\s*["'])(\d+)/g;

/** The XML around the rows of a sheet after the sheet's own moves, with formulas adjusted to all changes. */
export function movedFrame(frame: SheetFrame, home: string, moves: readonly Move[], changes: SheetChanges): SheetFrame {
  const follow = (element: Element): Element =>
    leftAlone.has(element.name) ? element : { ...element, xml: movedXml(element, home, moves, changes) };
  const left = (elements: readonly Element[]): Element[] => elements.map(follow).filter(({ xml }) => xml !== '');
  return { ...frame, beforeRows: left(frame.beforeRows), afterRows: left(frame.afterRows) };
}

function movedXml({ name, xml }: Element, home: string, moves: readonly Move[], changes: SheetChanges): string {
  const followed = movedFilters(xml, name === 'autoFilter' ? moves : []).replaceAll(
    formulas,
    (_whole, start: string, _name, text: string, end: string) =>
      `${start}${escaped(movedFormula(unescaped(text), home, changes))}${end}`,
  );
  if (moves.length === 0) return followed;
  if (name === 'rowBreaks' || name === 'colBreaks') return movedBreaks(followed, name, moves);
  return followed
    .replaceAll(
      addresses,
      (_whole, start: string, quote: string, text: string) => `${start}${quote}${movedAddresses(text, moves)}${quote}`,
    )
    .replaceAll(
      extendedAddresses,
      (_whole, start: string, _name, text: string, end: string) => start + movedAddresses(text, moves) + end,
    )
    .replaceAll(forNothing, '');
}

/** Moves page breaks: a break's id is the row or column before which the page ends. */
function movedBreaks(xml: string, name: string, moves: readonly Move[]): string {
  const kind = name === 'rowBreaks' ? 'rows' : 'columns';
  return xml.replaceAll(breaks, (_whole, start: string, id: string) => {
    const at = moves
      .filter((move) => move.kind === kind)
      .reduce((place, move) => (place < move.at ? place : Math.max(move.at, place + move.count)), Number(id));
    return start + String(at);
  });
}
