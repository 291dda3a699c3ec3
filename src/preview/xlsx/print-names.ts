import type { DefinedName } from '../../xlsx-file/defined-names';
import { sheetPrefix, splitSheet } from '../spreadsheet/address';
import type { SheetExtras } from '../spreadsheet/sheet-extras';

/** The names in which a file says what of a sheet is printed, and what on every page. */
const area = '_xlnm.Print_Area';
const titles = '_xlnm.Print_Titles';

type Printed = Pick<NonNullable<SheetExtras['pageSetup']>, 'printArea' | 'printTitlesRow' | 'printTitlesColumn'>;

export function readPrinted(names: readonly DefinedName[], sheet: number): Printed {
  const addresses = (wanted: string): string[] => {
    const formula = names.find(({ name, sheet: own }) => name === wanted && own === sheet)?.formula ?? '';
    return formula
      .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
      .filter(Boolean)
      .map((one) => splitSheet(one).a1.replaceAll('$', ''));
  };
  const [printArea, onEvery] = [addresses(area).join(','), addresses(titles)];
  const printTitlesRow = onEvery.find((address) => /^\d/.test(address));
  const printTitlesColumn = onEvery.find((address) => /^[A-Z]/i.test(address));
  return {
    ...(printArea ? { printArea } : {}),
    ...(printTitlesRow ? { printTitlesRow } : {}),
    ...(printTitlesColumn ? { printTitlesColumn } : {}),
  };
}

/** What the names stand for, by name; empty: there is none. */
export function writePrinted(sheetName: string, printed: Printed): Map<string, string> {
  const onSheet = (addresses: (string | undefined)[]): string =>
    addresses
      .filter(Boolean)
      .map((address) => `${sheetPrefix(sheetName)}!${absolute(address ?? '')}`)
      .join(',');
  return new Map([
    [area, onSheet(printed.printArea?.split(',') ?? [])],
    [titles, onSheet([printed.printTitlesColumn, printed.printTitlesRow])],
  ]);
}

/** `A1:B2` → `$A$1:$B$2`. */
function absolute(address: string): string {
  return address.replaceAll('$', '').replaceAll(/[A-Z]+|\d+/gi, (part) => `$${part}`);
}
