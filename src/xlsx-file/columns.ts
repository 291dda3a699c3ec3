import { movedRange, type Move } from './moves';
import { attribute, withoutAttributes } from './xml';

export interface ColumnLook {
  /** In digits of the default font; undefined: the sheet's own. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
}

interface Stretch {
  readonly min: number;
  readonly max: number;
  /** What its tag has beside them. */
  readonly tag: string;
}

function stretchesIn(xml: string): Stretch[] {
  return [...xml.matchAll(/<(?:\w+:)?col\b([^>]*?)\/?>/g)].map(([, tag = '']) => ({
    min: Number(attribute(tag, 'min')) - 1,
    max: Number(attribute(tag, 'max')) - 1,
    tag: withoutAttributes(tag, ['min', 'max']),
  }));
}

/** The number of the format that empty cells of a column have. */
export function columnStyle(xml: string | undefined): (column: number) => number {
  const stretches = stretchesIn(xml ?? '').filter(({ tag }) => attribute(tag, 'style') !== undefined);
  return (column) => {
    const found = stretches.find(({ min, max }) => column >= min && column <= max);
    return Number((found && attribute(found.tag, 'style')) ?? 0);
  };
}

/** Whether a column is hidden. */
export function hiddenColumn(xml: string): (column: number) => boolean {
  const stretches = stretchesIn(xml).filter(({ tag }) => /^(1|true)$/.test(attribute(tag, 'hidden') ?? ''));
  return (column) => stretches.some(({ min, max }) => column >= min && column <= max);
}

/** The element of the columns after moves, with other looks of some columns; undefined where there is nothing to say. */
export function rewriteColumns(
  xml: string | undefined,
  { moves, looks, prefix }: { moves: readonly Move[]; looks: ReadonlyMap<number, ColumnLook>; prefix: string },
): string | undefined {
  const across = moves.filter(({ kind }) => kind === 'columns');
  const moved = stretchesIn(xml ?? '').flatMap((stretch): Stretch[] => {
    const range = movedRange({ top: 0, bottom: 0, left: stretch.min, right: stretch.max }, across);
    return range === undefined ? [] : [{ ...stretch, min: range.left, max: range.right }];
  });
  const left = moved.flatMap((stretch) => without(stretch, [...looks.keys()]));
  const changed = [...looks].flatMap(([column, look]): Stretch[] => {
    const before = moved.find(({ min, max }) => column >= min && column <= max)?.tag ?? '';
    const tag = withColumnLook(before, look);
    return tag.trim() === '' ? [] : [{ min: column, max: column, tag }];
  });
  const all = [...left, ...changed].sort((a, b) => a.min - b.min);
  if (all.length === 0) return undefined;
  const written = all.map(({ min, max, tag }) => `<${prefix}col min="${min + 1}" max="${max + 1}"${tag}/>`);
  return `<${prefix}cols>${written.join('')}</${prefix}cols>`;
}

function without(stretch: Stretch, columns: readonly number[]): Stretch[] {
  const holes = columns.filter((column) => column >= stretch.min && column <= stretch.max).sort((a, b) => a - b);
  let from = stretch.min;
  const left: Stretch[] = [];
  for (const hole of [...holes, stretch.max + 1]) {
    if (hole > from) left.push({ ...stretch, min: from, max: hole - 1 });
    from = hole + 1;
  }
  return left;
}

/** A column without a width is not allowed. */
function withColumnLook(before: string, { width, isHidden }: ColumnLook): string {
  const plain = withoutAttributes(before, ['width', 'customWidth', 'hidden', 'bestFit']);
  if (plain.trim() === '' && width === undefined && !isHidden) return '';
  return `${plain} width="${width ?? 9.140625}"${width === undefined ? '' : ' customWidth="1"'}${isHidden ? ' hidden="1"' : ''}`;
}
