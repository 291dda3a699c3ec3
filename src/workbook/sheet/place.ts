/** A cell or range of the workbook: the sheet's name as it is, without quotes, and the address in A1 without it. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export function isSamePlace(one: Place, other: Place | undefined): boolean {
  return one.sheet === other?.sheet && one.address === other.address;
}

/** What a cell held before something was written into it. */
export interface CellBefore extends Place {
  readonly content: unknown;
}

/** A sheet's name in the notation before the `!` of a reference. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A reference as formulas write it: `'Бюджет 2026'!B2`. */
export function reference({ sheet, address }: Place): string {
  return `${quotedSheet(sheet)}!${address}`;
}

/** An address whose rows and columns stay when a formula is filled down: `$B$2:$C$9`. */
export function absolute(address: string): string {
  return address.replaceAll(/\$?([A-Z]+)\$?(\d+)/gi, '$$$1$$$2');
}

/** An absolute reference: `'Штат'!$B$2:$C$9`. */
export function fixedReference({ sheet, address }: Place): string {
  return reference({ sheet, address: absolute(address) });
}

/** Sheet and address of a full address of Excel: `Sheet1!B2`, `'It''s'!A1:B2`; undefined without a sheet. */
export function readPlace(address: string): Place | undefined {
  const mark = address.lastIndexOf('!');
  if (mark < 1) return undefined;
  const written = address.slice(0, mark);
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, address: address.slice(mark + 1) };
}
