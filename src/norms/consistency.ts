import type { Cell, Column, Condition, Edition, Position } from './schema';

/** What is wrong with an edition, in a sentence that names the row, column or item. */
export type Complaint = (message: string) => void;

const roundings = /^(exact|(quarter|half|whole)-(down|nearest|up))$/;

function spanOf(cell: Cell): number {
  return cell === null || typeof cell === 'number' ? 1 : (cell.span ?? 1);
}

function checkSpans(where: string, cells: readonly Cell[], columns: number, complain: Complaint): void {
  const sum = cells.reduce<number>((total, cell) => total + spanOf(cell), 0);
  if (sum !== columns) complain(`${where}: the spans add up to ${sum}, the edition has ${columns} columns`);
}

function checkUnique(what: string, ids: readonly (string | number)[], complain: Complaint): void {
  for (const twice of new Set(ids.filter((id, at) => ids.indexOf(id) !== at)))
    complain(`${what} “${twice}” stands twice`);
}

/** Which items a cell counts. */
function countedBy(cell: Cell): string[] {
  if (cell === null || typeof cell === 'number') return [];
  if ('external' in cell) return [cell.external];
  if ('post' in cell) return [cell.post.count, 'beds'];
  if ('each' in cell) return cell.each;
  if ('per' in cell) return [...Object.keys(cell.per), ...(typeof cell.atMost === 'object' ? [cell.atMost.per] : [])];
  return [];
}

function checkItems(
  { profile }: Edition,
  where: string,
  conditions: readonly Condition[],
  counted: readonly string[],
  complain: Complaint,
): void {
  const kindOf = new Map<string, string>([
    ...profile.map(({ id, kind }) => [id, kind] as const),
    ['residents', 'whole'],
  ]);
  const isNumber = (id: string): boolean => kindOf.get(id) === 'whole' || kindOf.get(id) === 'number';
  for (const condition of conditions) {
    if (typeof condition === 'string' && kindOf.get(condition) !== 'yes-no')
      complain(`${where}: “${condition}” is no yes/no item`);
    if (typeof condition === 'object' && !isNumber(condition.item))
      complain(`${where}: “${condition.item}” is no number item`);
  }
  for (const item of counted) if (!isNumber(item)) complain(`${where}: “${item}” is no number item`);
}

function checkPosition(edition: Edition, position: Position, complain: Complaint): void {
  const where = `row ${position.row}`;
  const footnotes = edition.types.map(({ footnote }) => footnote);
  checkSpans(where, position.cells, edition.columns.length, complain);
  for (const footnote of position.footnotes ?? []) {
    if (!footnotes.includes(footnote)) complain(`${where}: no facility type has footnote ${footnote}`);
  }
  const own = position.cells.flatMap((cell) =>
    cell === null || typeof cell === 'number' ? [] : (cell.requires ?? []),
  );
  checkItems(edition, where, [...(position.requires ?? []), ...own], position.cells.flatMap(countedBy), complain);
}

function checkColumns(type: string, columns: readonly Column[], complain: Complaint): void {
  const own = columns.filter(({ types }) => types?.includes(type));
  const used = own.length > 0 ? own : columns.filter(({ types }) => types === undefined);
  if (used.length === 0) complain(`facility type “${type}” has no column`);
  used.forEach((column, at) => {
    const next = used[at + 1];
    if ((column.to ?? Infinity) < column.from) complain(`column “${column.id}” ends before it begins`);
    if (next !== undefined && next.from !== (column.to ?? Infinity) + 1)
      complain(`column “${next.id}” does not follow on “${column.id}”`);
  });
}

function nameKeys({ name, printed, aliases }: Position): Set<string> {
  const names = [
    name.kk,
    name.ru,
    name.en,
    ...(printed ? [printed] : []),
    ...Object.values(aliases ?? {}).flatMap((list) => list ?? []),
  ];
  return new Set(names.map((one) => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
}

/** A name may stand for several positions only where no facility type has two of them. */
function checkNames(positions: readonly Position[], complain: Complaint): void {
  const holders = new Map<string, Position[]>();
  for (const position of positions) {
    for (const key of nameKeys(position)) holders.set(key, [...(holders.get(key) ?? []), position]);
  }
  for (const [key, [first, ...others]] of holders) {
    for (const other of others) {
      const shared =
        first?.footnotes === undefined ||
        other.footnotes === undefined ||
        first.footnotes.some((one) => other.footnotes?.includes(one));
      if (shared) complain(`row ${other.row}: the name “${key}” is row ${first?.row}’s too`);
    }
  }
}

function checkReferences(edition: Edition, rows: ReadonlySet<number>, complain: Complaint): void {
  const columns = new Set(edition.columns.map(({ id }) => id));
  const doubts = [...edition.interpretations, ...edition.disputed];
  for (const { id, rows: concerned, columns: named } of doubts) {
    for (const row of concerned ?? []) if (!rows.has(row)) complain(`${id}: there is no row ${row}`);
    for (const column of named ?? []) if (!columns.has(column)) complain(`${id}: there is no column “${column}”`);
  }
}

function checkReadings(edition: Edition, rows: ReadonlySet<number>, complain: Complaint): void {
  const readings = [
    ...edition.disputed.map(({ id, otherCells }) => ({ id, cells: otherCells })),
    ...edition.interpretations.flatMap(({ id, alternatives }) => alternatives.map(({ cells }) => ({ id, cells }))),
  ];
  for (const { id, cells } of readings) {
    for (const [row, one] of Object.entries(cells ?? {})) {
      if (!rows.has(Number(row))) complain(`${id}: there is no row ${row}`);
      checkSpans(`${id}, row ${row}`, one, edition.columns.length, complain);
    }
  }
  const fractions = edition.interpretations.find(({ governs }) => governs === 'fractions');
  if (fractions !== undefined && !roundings.test(fractions.choice))
    complain(`${fractions.id}: “${fractions.choice}” is no rounding`);
}

/** What stands in for an item must not ask for the item itself. */
function checkStandIns(
  { profile, interpretations, sections }: Edition,
  rows: ReadonlySet<number>,
  complain: Complaint,
): void {
  const known = new Set(interpretations.map(({ id }) => id));
  const positions = sections.flatMap((section) => section.positions);
  for (const { id, otherwise } of profile) {
    if (otherwise === undefined) continue;
    if (!known.has(otherwise.by)) complain(`profile item “${id}”: there is no interpretation ${otherwise.by}`);
    for (const row of 'sumOfRows' in otherwise ? otherwise.sumOfRows : []) {
      const summed = positions.find((position) => position.row === row);
      if (!rows.has(row)) complain(`profile item “${id}”: there is no row ${row}`);
      const asked = JSON.stringify([summed?.requires ?? null, summed?.cells ?? null]);
      const circular = profile.some(
        (item) => item.otherwise && 'sumOfRows' in item.otherwise && asked.includes(JSON.stringify(item.id)),
      );
      if (circular) complain(`profile item “${id}”: row ${row} asks for a sum of rows itself`);
    }
  }
}

/** All that the shapes alone cannot say: sums of spans, known ids, no id or name twice, columns without a gap. */
export function checkConsistency(edition: Edition, complain: Complaint): void {
  const positions = edition.sections.flatMap((section) => section.positions);
  const rows = new Set(positions.map(({ row }) => row));
  const { columns, types, sections, profile, interpretations, disputed, ceilings, inForce } = edition;
  const lists = {
    column: columns,
    type: types,
    section: sections,
    position: positions,
    'profile item': profile,
    ceiling: ceilings,
    doubt: [...interpretations, ...disputed],
  };
  for (const [what, list] of Object.entries(lists))
    checkUnique(
      what,
      list.map(({ id }) => id),
      complain,
    );
  checkUnique(
    'row',
    positions.map(({ row }) => row),
    complain,
  );
  checkUnique(
    'footnote',
    types.map(({ footnote }) => footnote),
    complain,
  );
  for (const { id } of types) checkColumns(id, columns, complain);
  for (const position of positions) checkPosition(edition, position, complain);
  for (const { id, cell } of ceilings)
    checkItems(edition, `ceiling ${id}`, cell.requires ?? [], countedBy(cell), complain);
  checkNames(positions, complain);
  checkReferences(edition, rows, complain);
  checkReadings(edition, rows, complain);
  checkStandIns(edition, rows, complain);
  if (inForce.until !== undefined && inForce.until <= inForce.from)
    complain(`in force until ${inForce.until}, before it begins`);
}
