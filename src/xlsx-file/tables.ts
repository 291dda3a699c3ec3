import { rangeName, rangeOf, type CellRange } from './cell-address';
import { movedFilters } from './moved-filters';
import { movedRange, movedTo, type Move } from './moves';
import { decoded, encoded } from './sheet-rows';
import { attribute, escaped, unescaped, withAttribute } from './xml';

/** A table of Excel's own, as a file has it. */
export interface FileTable {
  /** As formulas name it. */
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeadings: boolean;
  readonly totalRows: number;
  /** The names of its columns, which are the texts of its headings. */
  readonly columns: readonly string[];
}

export interface FileTableColumn {
  /** Its number in the file; undefined: it is new. */
  readonly from: number | undefined;
  readonly name: string;
}

/** What becomes of a table. */
export interface TableNow {
  readonly table: FileTable;
  /** Undefined: all of it was deleted. */
  readonly range: CellRange | undefined;
  readonly columns: readonly FileTableColumn[];
}

const columnElement = /<((?:\w+:)?tableColumn)\b([^>]*?)(?:\/>|>[^]*?<\/\1>)/g;
const columnsElement = /(<((?:\w+:)?)tableColumns\b)([^>]*)>([^]*?)(<\/(?:\w+:)?tableColumns>)/;
const formulaElements = /(<((?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula))\b[^>]*>)([^<]+)(<\/\2>)/g;

/** A table's part; undefined where it has no range. */
export function readFileTable(xml: string): FileTable | undefined {
  const [, tag = ''] = /<(?:\w+:)?table\b([^>]*)>/.exec(xml) ?? [];
  const range = rangeOf(attribute(tag, 'ref') ?? '');
  if (range === undefined) return undefined;
  return {
    name: attribute(tag, 'displayName') ?? '',
    range,
    hasHeadings: attribute(tag, 'headerRowCount') !== '0',
    totalRows: Number(attribute(tag, 'totalsRowCount') ?? 0),
    columns: [...xml.matchAll(columnElement)].map(([, , own = '']) => decoded(attribute(own, 'name') ?? '')),
  };
}

/**
 * A table after rows and columns have moved and headings were typed over.
 * @param heading what now stands in the heading of a column, where that is another text than in the file
 */
export function tableNow(
  table: FileTable,
  moves: readonly Move[],
  heading: (row: number, column: number, from: number | undefined) => string | undefined,
): TableNow {
  const range = atLeastOneRow(table, movedRange(table.range, moves));
  if (range === undefined) return { table, range, columns: [] };
  const follow = movedTo(moves);
  const places = new Map(table.columns.map((_, at) => [follow.column(table.range.left + at), at]));
  const taken = new Set<string>();
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, at): FileTableColumn => {
    const column = range.left + at;
    const from = places.get(column);
    const typed = table.hasHeadings ? heading(range.top, column, from) : undefined;
    return { from, name: free(typed ?? table.columns[from ?? -1] ?? '', taken) };
  });
  return { table, range, columns };
}

/** Excel keeps one row of a table whose rows are all deleted. */
function atLeastOneRow({ hasHeadings, totalRows }: FileTable, range: CellRange | undefined): CellRange | undefined {
  const others = (hasHeadings ? 1 : 0) + totalRows;
  return range && { ...range, bottom: Math.max(range.bottom, range.top + others) };
}

/** A name that no column before has, as Excel makes it: `Column1`, `Name2`. */
function free(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = wanted === '' ? 1 : 2; name === '' || taken.has(name.toLowerCase()); number += 1)
    name = `${wanted === '' ? 'Column' : wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The table's XML as it is now. @param follow a formula adjusted to all changes */
export function writtenTable(
  xml: string,
  { table, range, columns }: TableNow,
  moves: readonly Move[],
  follow: (formula: string) => string,
): string {
  if (range === undefined) return xml;
  const isAsBefore =
    columns.length === table.columns.length &&
    columns.every(({ from, name }, at) => from === at && name === table.columns[at]);
  const text = movedFilters(xml, moves).replaceAll(
    formulaElements,
    (_whole, start: string, _name, formula: string, end: string) => start + escaped(follow(unescaped(formula))) + end,
  );
  const placed = rangeName(range) === rangeName(table.range) ? text : withRange(text, range, table.totalRows);
  return isAsBefore ? placed : withColumns(placed, columns);
}

function withRange(xml: string, range: CellRange, totalRows: number): string {
  const filtered = rangeName({ ...range, bottom: range.bottom - totalRows });
  return xml
    .replace(
      /(<(?:\w+:)?table\b)([^>]*)>/,
      (_whole, start: string, tag: string) => `${start}${withAttribute(tag, 'ref', rangeName(range))}>`,
    )
    .replace(
      /(<(?:\w+:)?autoFilter\b)([^>]*?)(\/?>)/,
      (_whole, start: string, tag: string, end: string) => start + withAttribute(tag, 'ref', filtered) + end,
    );
}

function withColumns(xml: string, columns: readonly FileTableColumn[]): string {
  return xml.replace(
    columnsElement,
    (_whole, start: string, prefix: string, tag: string, inside: string, end: string) => {
      const before = [...inside.matchAll(columnElement)];
      let last = Math.max(0, ...before.map(([, , own = '']) => Number(attribute(own, 'id') ?? 0)));
      const written = columns.map(({ from, name }) => {
        const [own, element = '', attributes = ''] = before[from ?? -1] ?? [];
        if (own === undefined) {
          last += 1;
          return `<${prefix}tableColumn id="${last}" name="${inAttribute(name)}"/>`;
        }
        if (decoded(attribute(attributes, 'name') ?? '') === name) return own;
        const tagged = attributes.replace(
          /(\sname\s*=\s*)(["'])[^]*?\2/,
          (_name, is: string) => `${is}"${inAttribute(name)}"`,
        );
        return own.replace(`<${element}${attributes}`, () => `<${element}${tagged}`);
      });
      return `${start}${withAttribute(tag, 'count', String(columns.length))}>${written.join('')}${end}`;
    },
  );
}

function inAttribute(name: string): string {
  return escaped(encoded(name)).replaceAll(
    /[\n\r\t]/g,
    (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
}

/** For each column of the file its name now; undefined where it was deleted, and no column has its name. */
export function renamedColumns({ table, range, columns }: TableNow): ReadonlyMap<string, string | undefined> {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return new Map(
    table.columns.flatMap((before, from): [string, string | undefined][] => {
      const now = range && columns.find((one) => one.from === from)?.name;
      const isSame = now === before || (now === undefined && names.has(before.toLowerCase()));
      return isSame ? [] : [[before.toLowerCase(), now]];
    }),
  );
}
