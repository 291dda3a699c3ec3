import { columnsOf } from '../../engine/compile';
import type { UncheckedEdition } from '../unchecked-edition';
import { limits } from '../limits';
import type { Complain, Path } from '../mistake';

/** Checks that the columns of every facility type follow each other without a gap, and name existing types. */
export function checkColumns(edition: UncheckedEdition, complain: Complain): void {
  const { columns, types } = edition;
  columns.forEach(({ from, to, of, types: only }, at) => {
    if (to !== undefined && to < from) complain(['columns', at, 'to'], 'columnEndsBefore', { from });
    if (from > limits.residents) complain(['columns', at, 'from'], 'tooGreat', { limit: limits.residents });
    if (to !== undefined && to > limits.residents)
      complain(['columns', at, 'to'], 'tooGreat', { limit: limits.residents });
    for (const type of only ?? [])
      if (!types.some(({ id }) => id === type)) complain(['columns', at, 'types'], 'typeUnknown', { type });
    checkCounted(edition, of, ['columns', at, 'of'], complain);
  });
  const tables = [...new Set(columns.map(({ table }) => table))];
  types.forEach(({ id }, at) => {
    const found = tables.map((table) => checkColumnsOf(edition, at, table, complain));
    if (!found.includes(true)) complain(['types', at, 'id'], 'typeWithoutColumn', { type: id });
  });
  edition.sections.forEach(({ table, under }, at) => {
    if (!tables.includes(table)) complain(['sections', at, 'table'], 'tableUnknown', { table: table ?? '' });
    if (under !== undefined && !edition.sections.slice(0, at).some(({ id }) => id === under))
      complain(['sections', at, 'under'], 'sectionUnknown', { section: under });
  });
}

/** What columns count comes whole, and is no sum of rows, which are in columns themselves. */
function checkCounted({ profile }: UncheckedEdition, of: string | undefined, path: Path, complain: Complain): void {
  if (of === undefined || of === 'residents') return;
  const item = profile.find(({ id }) => id === of);
  if (item === undefined) complain(path, 'itemUnknown', { item: of });
  else if (item.kind !== 'whole' || (item.otherwise !== undefined && 'sumOfRows' in item.otherwise))
    complain(path, 'columnCounts', { item: of });
}

/** Whether a type has columns in a table; they follow on one another and count one thing. */
function checkColumnsOf(
  edition: UncheckedEdition,
  place: number,
  table: string | undefined,
  complain: Complain,
): boolean {
  const used = columnsOf(edition, place, table);
  used.forEach(({ at, from, of }, order) => {
    const before = used[order - 1];
    if (before === undefined) return;
    if (before.of !== of) complain(['columns', at, 'of'], 'columnCountsOther', { before: before.id });
    if (Number.isNaN(from)) return;
    if (before.to === undefined) complain(['columns', at, 'from'], 'columnAfterOpen', { before: before.id });
    else if (!Number.isNaN(before.to) && from !== before.to + 1)
      complain(['columns', at, 'from'], 'columnGap', { before: before.id, expected: before.to + 1 });
  });
  return used.length > 0;
}
