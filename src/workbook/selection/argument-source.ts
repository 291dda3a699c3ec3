import type { WrittenArgument } from '../../formulas/argument';

/** What has to be read from the workbook for an argument, if anything. */
export type ArgumentSource =
  | { readonly from: 'nothing' }
  | { readonly from: 'formula'; readonly values: readonly (readonly unknown[])[] }
  | { readonly from: 'cells'; readonly sheet: string; readonly address: string; readonly spill: boolean }
  | { readonly from: 'name'; readonly name: string }
  | { readonly from: 'calculation'; readonly source: string };

/** A name of a range by Excel's rules; addresses are recognised before. */
const rangeName = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

/** Where an argument's values are; a reference without a sheet is on the formula's own sheet. */
export function argumentSource(
  argument: WrittenArgument,
  source: string | undefined,
  ownSheet: string,
): ArgumentSource {
  switch (argument.kind) {
    case 'omitted':
      return { from: 'nothing' };
    case 'number':
    case 'text':
    case 'boolean':
      return { from: 'formula', values: [[argument.value]] };
    case 'array':
      return {
        from: 'formula',
        values: argument.rows.map((row) => row.map((one) => (typeof one === 'object' ? one.error : one))),
      };
    case 'reference':
      return { from: 'cells', sheet: argument.sheet ?? ownSheet, address: argument.address, spill: argument.spill };
    case 'expression':
      if (source !== undefined && rangeName.test(source)) return { from: 'name', name: source };
      return { from: 'calculation', source: source ?? '' };
  }
}
