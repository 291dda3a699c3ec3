import type { Place } from '../../workbook/sheet/place';

/** A cell as people say it; `reference` is how formulas write it. */
export function placeName({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}
