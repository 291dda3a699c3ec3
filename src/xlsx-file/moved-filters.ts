import { rangeOf } from './cell-address';
import { movedRange, movedTo, type Move } from './moves';
import { attribute } from './xml';

const filter = /<((?:\w+:)?autoFilter)\b([^>]*[^/>])>([^]*?)<\/\1>/g;
const filterColumn = /(<((?:\w+:)?filterColumn)\b[^>]*?\scolId\s*=\s*["'])(\d+)(["'][^>]*?(?:\/>|>[^]*?<\/\2>))/g;

/** Filters whose columns count from the left edge of what they filter, after the moves; those of deleted columns go. */
export function movedFilters(xml: string, moves: readonly Move[]): string {
  if (!moves.some(({ kind }) => kind === 'columns')) return xml;
  const { column } = movedTo(moves);
  return xml.replaceAll(filter, (whole, _name, tag: string, inside: string) => {
    const before = rangeOf(attribute(tag, 'ref') ?? '');
    const now = before && movedRange(before, moves);
    if (before === undefined || now === undefined) return whole;
    const moved = inside.replaceAll(filterColumn, (_filter, start: string, _element, id: string, end: string) => {
      const at = column(before.left + Number(id));
      return at === undefined ? '' : `${start}${at - now.left}${end}`;
    });
    return whole.replace(inside, () => moved);
  });
}
