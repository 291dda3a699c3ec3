/** What a cell shows or is given: empty is `""`, an error is its code (`#N/A`), a text that begins with `=` is a formula. */
export type CellContent = string | number | boolean | null;

/** What may be written: `undefined` leaves the cell unchanged; `text` is a text, also where it begins with `=`. */
export type CellInput = CellContent | undefined | { text: string };

export function isFormula(content: CellContent): content is string {
  return typeof content === 'string' && content.length > 1 && content.startsWith('=');
}

export function isErrorCode(content: CellContent): boolean {
  return (
    typeof content === 'string' &&
    /^#(VALUE!|N\/A|NAME\?|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|CYCLE!)$/.test(content)
  );
}
