import type { Place } from '../../workbook/sheet/place';

/** The address of a cell for people; for formulas use `reference`. */
export function placeName({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}
