/** An element with its content. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly xml: string;
}

/** The elements next to each other in a piece of well-formed XML; text between them is left out. */
function elementsIn(xml: string): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let from = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const end = xml.indexOf('>', at) + 1;
    if (end === 0) break;
    if (xml[at + 1] === '/') depth -= 1;
    else if (xml[at + 1] !== '?') {
      if (depth === 0) from = at;
      if (xml[end - 2] !== '/') depth += 1;
    }
    if (depth < 0) break;
    if (depth === 0 && xml[at + 1] !== '?') found.push({ name: nameOf(xml, from), xml: xml.slice(from, end) });
    at = end;
  }
  return found;
}

function nameOf(xml: string, at: number): string {
  const [, name = ''] = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(xml.slice(at, at + 200)) ?? [];
  return name;
}

/** The order of a sheet's elements that the schema requires. */
const order = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'AlternateContent', 'extLst'],
];

/** A sheet's XML in parts: its outer tag, its elements without the rows, and its end. */
export interface SheetFrame {
  readonly start: string;
  readonly beforeRows: Element[];
  readonly afterRows: Element[];
  readonly end: string;
}

/** @param before @param after the XML before and after the rows */
export function frameOf(before: string, after: string): SheetFrame {
  const [start = ''] = /^[^]*?<(?:[\w.-]+:)?worksheet\b[^>]*>/.exec(before) ?? [];
  const end = Math.max(after.lastIndexOf('</'), 0);
  return {
    start,
    beforeRows: elementsIn(before.slice(start.length)),
    afterRows: elementsIn(after.slice(0, end)),
    end: after.slice(end),
  };
}

/** Replaces the elements of a name by one, or inserts it where the schema wants it; undefined removes them. */
export function withElement(frame: SheetFrame, name: string, xml: string | undefined): SheetFrame {
  const isBefore = order.indexOf(name) < order.indexOf('sheetData');
  const place = (elements: readonly Element[]): Element[] => {
    const at = elements.findIndex((one) => one.name === name || order.indexOf(one.name) > order.indexOf(name));
    const others = (list: readonly Element[]): Element[] => list.filter((one) => one.name !== name);
    const from = at < 0 ? elements.length : at;
    const added = xml === undefined ? [] : [{ name, xml }];
    return [...others(elements.slice(0, from)), ...added, ...others(elements.slice(from))];
  };
  return isBefore ? { ...frame, beforeRows: place(frame.beforeRows) } : { ...frame, afterRows: place(frame.afterRows) };
}

export function elementNamed({ beforeRows, afterRows }: SheetFrame, name: string): string | undefined {
  return [...beforeRows, ...afterRows].find((one) => one.name === name)?.xml;
}
