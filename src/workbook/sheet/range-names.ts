/** The named ranges of one of several things of a workbook, by which it is found again after it was renamed or moved. */
export interface RangeNames<Kind extends string> {
  /** A named range of the thing of a number, counted from 1. */
  readonly of: (kind: Kind, number: number) => string;
  /** What a name belongs to; undefined for other names. */
  readonly read: (name: string) => { readonly kind: Kind; readonly number: number } | undefined;
  /** The lowest number that no name of the workbook uses. */
  readonly free: (names: readonly string[]) => number;
}

/** Names that begin alike, then say their kind and, from the second thing on, its number. */
export function rangeNames<Kind extends string>(beginning: string, kinds: readonly Kind[]): RangeNames<Kind> {
  const ours = new RegExp(`^${beginning}(${kinds.join('|')})(\\d*)$`, 'i');
  const read: RangeNames<Kind>['read'] = (name) => {
    const [, written, number] = ours.exec(name) ?? [];
    const kind = kinds.find((one) => one.toLowerCase() === written?.toLowerCase());
    return kind && { kind, number: Number(number || 1) };
  };
  return {
    of: (kind, number) => `${beginning}${kind}${number === 1 ? '' : number}`,
    read,
    free: (names) => {
      const taken = new Set(names.map((name) => read(name)?.number));
      let number = 1;
      while (taken.has(number)) number += 1;
      return number;
    },
  };
}
