import { columnsOf } from '../../engine/compile';
import type { Edition } from '../../norms/schema';
import { limits } from '../limits';
import type { Complain } from '../mistake';

/** Checks that the columns of every facility type follow each other without a gap, and name existing types. */
export function checkColumns(edition: Edition, complain: Complain): void {
  const { columns, types } = edition;
  columns.forEach(({ from, to, types: only }, at) => {
    if (to !== undefined && to < from) complain(['columns', at, 'to'], 'columnEndsBefore', { from });
    if (from > limits.residents) complain(['columns', at, 'from'], 'tooGreat', { limit: limits.residents });
    if (to !== undefined && to > limits.residents)
      complain(['columns', at, 'to'], 'tooGreat', { limit: limits.residents });
    for (const type of only ?? [])
      if (!types.some(({ id }) => id === type)) complain(['columns', at, 'types'], 'typeUnknown', { type });
  });
  types.forEach(({ id }, at) => checkColumnsOf(edition, id, at, complain));
}

function checkColumnsOf(edition: Edition, type: string, place: number, complain: Complain): void {
  const used = columnsOf(edition, place);
  if (used.length === 0) complain(['types', place, 'id'], 'typeWithoutColumn', { type });
  used.forEach(({ at, from }, order) => {
    const before = used[order - 1];
    if (before === undefined || Number.isNaN(from)) return;
    if (before.to === undefined) complain(['columns', at, 'from'], 'columnAfterOpen', { before: before.id });
    else if (!Number.isNaN(before.to) && from !== before.to + 1)
      complain(['columns', at, 'from'], 'columnGap', { before: before.id, expected: before.to + 1 });
  });
}
