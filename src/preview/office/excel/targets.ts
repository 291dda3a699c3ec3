import { parseArea, splitSheet, type Area } from '../../spreadsheet/address';
import type { Book } from '../../spreadsheet/book';
import type { ClientObject } from './client-object';
import { invalidArgument } from './error';

/** The targets of Excel objects in the workbook: a sheet, a range of it, several ranges of it. */
export interface SheetTarget {
  book: Book;
  sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  area: Area;
}

export interface AreasTarget extends SheetTarget {
  areas: Area[];
}

/** A range as an argument of a method; `rangeTarget` is its target, once found. */
export type GivenRange = ClientObject<RangeTarget> & { rangeTarget(): RangeTarget };

/** An address, with or without its sheet. */
export function areaAt(address: string): Area {
  const area = parseArea(splitSheet(address).a1);
  if (!area) throw invalidArgument('Worksheet.getRange');
  return area;
}
