import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import { readSingle } from '../../engine/profile-rows';
import { Fault } from '../../engine/fault';
import { noWords, readNumber, readYesNo, yesWords } from '../../engine/scalars';
import { comparedWord } from './cell-text';
import type { ReferenceSource } from './references';

/** A row of a profile range: its item, and the place and present content of its value. */
export interface ProfileRow {
  readonly item: unknown;
  readonly reference: string;
  readonly value: unknown;
}

function cellSource({ reference, value }: Pick<ProfileRow, 'reference' | 'value'>): ReferenceSource {
  if (typeof value !== 'string') return { reference, text: false };
  const text = comparedWord(value);
  const means = readYesNo(value);
  const isPlain = means === undefined || [...yesWords, ...noWords].includes(text);
  return { reference, text: readNumber(value) !== undefined, ...(isPlain ? {} : { word: { text, means } }) };
}

/** The place of each item in a two-column profile range. Rows without a known item are passed over. */
export function profileSources(
  norms: CompiledEdition,
  rows: readonly ProfileRow[],
): ReadonlyMap<string, ReferenceSource> {
  const known = rows.flatMap((row): (readonly [string, ReferenceSource])[] => {
    const [item] = typeof row.item === 'string' ? norms.itemNames.find(row.item) : [];
    return item === undefined || item.kind === 'rounding' ? [] : [[item.id, cellSource(row)]];
  });
  return new Map(known);
}

/** The place of a profile that is one cell or one number, for a position that asks for exactly one quantity. */
export function singleSource(
  norms: CompiledEdition,
  position: CompiledPosition,
  source: { readonly reference: string; readonly value: unknown } | number,
): ReadonlyMap<string, ReferenceSource> {
  const probe = readSingle(norms, position, 1);
  const items = probe instanceof Fault ? [] : [...probe.values.keys()];
  return new Map(items.map((item) => [item, typeof source === 'number' ? { value: source } : cellSource(source)]));
}
