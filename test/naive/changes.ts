import type { Cell, Condition, Position } from '../../src/norms/schema';

/** Every figure, span, footnote, condition and rule of a position, changed one at a time. */
export interface Change {
  readonly what: string;
  readonly changed: Position;
}

export type Variant<T> = readonly [what: string, changed: T];
type Rule = Exclude<Cell, null | number>;

const otherItems = ['pool', 'vehicles', 'beds'];
export const another = (item: string): string => otherItems.find((one) => one !== item) ?? item;

function conditionVariants(condition: Condition): Variant<Condition>[] {
  if (typeof condition === 'string') return [[`${condition} → ${another(condition)}`, another(condition)]];
  if (!('atLeast' in condition)) return [];
  const { item, atLeast } = condition;
  return [
    [`${item} at least more`, { item, atLeast: atLeast * 1.08 }],
    [`${item} at least less`, { item, atLeast: atLeast * 0.92 }],
    [`${item} → ${another(item)}`, { item: another(item), atLeast }],
  ];
}

/** Each condition gone, and each changed. */
function requiresVariants(requires: readonly Condition[]): Variant<Condition[]>[] {
  return requires.flatMap((condition, at): Variant<Condition[]>[] => [
    [`without condition ${at + 1}`, requires.filter((_, other) => other !== at)],
    ...conditionVariants(condition).map(([what, changed]): Variant<Condition[]> => [
      what,
      requires.map((one, other) => (other === at ? changed : one)),
    ]),
  ]);
}

type Requires = Position['requires'];
const orNone = (conditions: Condition[]): Requires => (conditions.length === 0 ? undefined : (conditions as Requires));

/** A rule with each of its parts changed. */
export function ruleVariants(rule: Rule): Variant<Cell>[] {
  const variants: Variant<Cell>[] = requiresVariants(rule.requires ?? []).map(([what, requires]) => [
    what,
    { ...rule, requires: orNone(requires) },
  ]);
  if ('external' in rule) return [...variants, ['another figure', { ...rule, external: 'beds' }]];
  if ('units' in rule && typeof rule.units === 'number')
    variants.push(['units', { ...rule, units: rule.units + 0.5 } as Cell]);
  variants.push(['no rule', null]);
  if ('per' in rule) variants.push(...shareVariants(rule));
  if ('each' in rule)
    variants.push(
      ...rule.each.map((item): Variant<Cell> => [
        `another count than ${item}`,
        { ...rule, each: without(rule.each, item) },
      ]),
    );
  if ('post' in rule) {
    const { count, per } = rule.post;
    variants.push(['beds of a post', { ...rule, post: { count, per: { beds: (per.beds ?? 0) + 1 } } }]);
    variants.push(['another post', { ...rule, post: { count: 'vehicles', per } }]);
  }
  return variants;
}

function without(items: readonly string[], item: string): [string, ...string[]] {
  const [first = another(item), ...rest] = items.filter((one) => one !== item);
  return [first, ...rest];
}

function shareVariants(rule: Extract<Rule, { per: object }>): Variant<Cell>[] {
  const entries = Object.entries(rule.per);
  const variants = entries.flatMap(([item, per]): Variant<Cell>[] => [
    [`per more than ${per}`, { ...rule, per: { ...rule.per, [item]: per + 1 } }],
    [`per less than ${per}`, { ...rule, per: { ...rule.per, [item]: per - 1 } }],
    [
      `another count than ${item}`,
      { ...rule, per: Object.fromEntries([[another(item), per], ...entries.filter(([one]) => one !== item)]) },
    ],
  ]);
  const { atLeast, atMost } = rule;
  if (atLeast !== undefined)
    variants.push(
      ['no "at least"', { ...rule, atLeast: undefined }],
      ['at least more', { ...rule, atLeast: atLeast + 0.5 }],
    );
  if (typeof atMost === 'object') {
    variants.push(['no "at most"', { ...rule, atMost: undefined }]);
    variants.push(['at most more', { ...rule, atMost: { ...atMost, units: atMost.units + 1 } }]);
    variants.push(['another room', { ...rule, atMost: { ...atMost, per: 'vehicles' } }]);
  }
  return variants;
}

function cellVariants(cell: Cell): Variant<Cell>[] {
  if (cell === null) return [['a dash becomes 1', 1]];
  if (typeof cell === 'number')
    return [['more', cell + 0.5], ['a dash', null], ...(cell > 0.5 ? [['less', cell - 0.5] as const] : [])];
  return ruleVariants(cell);
}

/** The cells with the width of one moved by a column: what stood before it reaches further, or it does. */
function spanVariants(cells: readonly Cell[]): Variant<Cell[]>[] {
  return cells.slice(1).flatMap((cell, at): Variant<Cell[]>[] => {
    const before = cells[at] ?? null;
    if (JSON.stringify(cell) === JSON.stringify(before)) return [];
    const earlier = cells.map((one, other) => (other === at ? cell : one));
    const later = cells.map((one, other) => (other === at + 1 ? before : one));
    return [
      [`column ${at + 1}: as its right neighbour`, earlier],
      [`column ${at + 2}: as its left neighbour`, later],
    ];
  });
}

function footnoteVariants(footnotes: readonly number[] | undefined): Variant<Position['footnotes']>[] {
  const all = [1, 2, 3, 4, 5];
  const now = footnotes ?? all;
  return all.map((footnote) => {
    const changed = now.includes(footnote) ? now.filter((one) => one !== footnote) : [...now, footnote];
    return [`footnote ${footnote}`, changed as Position['footnotes']];
  });
}

/** A cell without its span; "N units per institution" says what the number N says. */
function plainly(cell: Cell): Cell {
  if (cell === null || typeof cell === 'number') return cell;
  const { span: _, ...rule } = cell;
  return 'units' in rule && typeof rule.units === 'number' && Object.keys(rule).length === 1 ? rule.units : rule;
}

/** `columns` are the position's cells, one a column. */
export function changesOf(position: Position, columns: readonly Cell[]): Change[] {
  const flat = columns.map(plainly);
  const cells = flat.flatMap((cell, at) =>
    cellVariants(cell).map(([what, changed]): Variant<Cell[]> => [
      `column ${at + 1}: ${what}`,
      flat.map((one, other) => (other === at ? changed : one)),
    ]),
  );
  const make = (what: string, part: Partial<Position>): Change => ({
    what,
    changed: { ...position, cells: flat as Position['cells'], ...part },
  });
  return [
    ...[...cells, ...spanVariants(flat)].map(([what, changed]) => make(what, { cells: changed as Position['cells'] })),
    ...requiresVariants(position.requires ?? []).map(([what, changed]) => make(what, { requires: orNone(changed) })),
    ...footnoteVariants(position.footnotes).map(([what, footnotes]) => make(what, { footnotes })),
  ];
}
