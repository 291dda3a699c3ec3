import { readPlace, type Place } from '../sheet/place';
import type { ArgumentSource } from './argument-source';

/** An argument of a call with its values, as the function gets them. */
export type ArgumentRead =
  | { readonly kind: 'omitted' }
  /** `place` is where the values stand; absent where they are written in the formula. */
  | { readonly kind: 'values'; readonly values: readonly (readonly unknown[])[]; readonly place?: Place | undefined }
  /** A calculation of its own, or cells that are not there. */
  | { readonly kind: 'unread'; readonly source: string };

/** Loads what an argument needs; its value is available after the next sync. */
export function queueArgument(workbook: Excel.Workbook, source: ArgumentSource): () => ArgumentRead {
  switch (source.from) {
    case 'nothing':
      return () => ({ kind: 'omitted' });
    case 'formula':
      return () => ({ kind: 'values', values: source.values });
    case 'calculation':
      return () => ({ kind: 'unread', source: source.source });
    case 'cells':
      return queueRange(cellsRange(workbook, source), `${source.sheet}!${source.address}`);
    case 'name':
      return queueRange(workbook.names.getItemOrNullObject(source.name).getRangeOrNullObject(), source.name);
  }
}

type Cells = Extract<ArgumentSource, { from: 'cells' }>;

/** Whole rows and columns are cut to the sheet's used part: a whole sheet has seventeen thousand million cells. */
function cellsRange({ worksheets }: Excel.Workbook, { sheet, address, spill }: Cells): Excel.Range {
  const found = worksheets.getItemOrNullObject(sheet);
  const range = found.getRange(address);
  if (spill) return range.getSpillingToRangeOrNullObject();
  const isWhole = !/\d/.test(address) || !/[A-Z]/i.test(address);
  return isWhole ? range.getIntersectionOrNullObject(found.getUsedRange(true)) : range;
}

function queueRange(range: Excel.Range, source: string): () => ArgumentRead {
  range.load('address,values');
  return () => {
    if (range.isNullObject) return { kind: 'unread', source };
    return { kind: 'values', values: range.values as unknown[][], place: readPlace(range.address) };
  };
}
