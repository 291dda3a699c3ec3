import { refuse, type Refused } from '../excel/refusal';
import type { Rectangle } from '../sheet/area';

/** Asks for Excel's own tables on a sheet; where each of them stands, after two rounds. */
export function queueTables(sheet: Excel.Worksheet): () => () => Rectangle[] {
  const { tables } = sheet;
  tables.load('items/name');
  return () => {
    const ranges = tables.items.map((table) => table.getRange());
    for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
    return () =>
      ranges.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex,
        column: columnIndex,
        rowCount,
        columnCount,
      }));
  };
}

/** Asks whether a filter hides rows of a sheet, its own or one of a table on it; the refusal to write into it, if so. */
export function queueFilter(sheet: Excel.Worksheet): (name: string) => Refused | undefined {
  const { autoFilter, tables } = sheet;
  autoFilter.load('isDataFiltered');
  tables.load('items/name,items/autoFilter/isDataFiltered');
  return (name) => {
    if (tables.isNullObject) return undefined;
    const isFiltered = [autoFilter, ...tables.items.map((table) => table.autoFilter)].some(
      ({ isDataFiltered }) => isDataFiltered,
    );
    return isFiltered ? refuse({ reason: 'filtered', sheet: name }) : undefined;
  };
}

/** Asks what of a sheet would not outlive its being written anew, if it is there; the refusal to do so. */
export function queueHindrance(sheet: Excel.Worksheet): (name: string) => Refused | undefined {
  const filterOf = queueFilter(sheet);
  const { tables } = sheet;
  return (name) => {
    const table = tables.isNullObject ? undefined : tables.items[0]?.name;
    return table === undefined ? filterOf(name) : refuse({ reason: 'hasTable', sheet: name, table });
  };
}
