import type { Cell, CellOf } from './schema';

/** What a cell of the annex can be. Whoever works with cells answers each kind in a switch. */
export type Kind = keyof CellOf;

/** A cell with its kind. In a `switch` over the kind the compiler knows the cell's shape. */
export type Kinded = { readonly [K in Kind]: { readonly kind: K; readonly cell: CellOf[K] } }[Kind];
export type KindedRule = Exclude<Kinded, { readonly kind: 'dash' }>;

type Marked = Exclude<Kind, 'dash' | 'units'>;
type KeysOfOthers<K extends Marked> = { [O in Exclude<Kind, K | 'dash'>]: keyof Exclude<CellOf[O], number> }[Exclude<
  Kind,
  K | 'dash'
>];

/** The key that a cell of each kind has and no other. */
const marks: { readonly [K in Marked]: Exclude<keyof CellOf[K], KeysOfOthers<K>> } = {
  share: 'per',
  each: 'each',
  product: 'product',
  further: 'further',
  post: 'post',
  hours: 'hours',
  external: 'external',
  range: 'least',
  sum: 'sum',
  handedOn: 'handedOn',
};

const kindByMark: Readonly<Record<string, Kind | undefined>> = Object.fromEntries(
  Object.entries(marks).map(([kind, mark]) => [mark, kind as Kind]),
);

/** The kind of a cell that has the schema's shape. */
export function kindOf(cell: Cell): Kind {
  if (cell === null) return 'dash';
  if (typeof cell === 'number') return 'units';
  for (const key in cell) {
    const kind = kindByMark[key];
    if (kind !== undefined) return kind;
  }
  return 'units';
}

export function kinded(cell: NonNullable<Cell>): KindedRule;
export function kinded(cell: Cell): Kinded;
export function kinded(cell: Cell): Kinded {
  return { kind: kindOf(cell), cell } as Kinded;
}

/** The units that a cell states as a plain figure, 0 for a dash; undefined where a rule has to be calculated. */
export function plainUnitsOf(cell: Cell): number | undefined {
  const rule = kinded(cell);
  switch (rule.kind) {
    case 'dash':
      return 0;
    case 'units':
      return typeof rule.cell === 'number' ? rule.cell : rule.cell.units;
    case 'share':
    case 'each':
    case 'product':
    case 'further':
    case 'post':
    case 'hours':
    case 'external':
    case 'range':
    case 'sum':
    case 'handedOn':
      return undefined;
  }
}
