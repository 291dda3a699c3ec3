import { asText, isCellFormula } from '../sheet/literal';
import { isSamePlace } from '../sheet/place';
import type { CellEntry } from '../sheet/sheet-content';
import { renewedRecord } from '../sheet/written-record';
import { unitsOfPart, type ColumnKey } from './column-key';
import { sheetColumns, undeterminedWord } from './columns';
import { residentsCell } from './head-cells';
import type { FacilityPlan, FacilityTable, FormerTable } from './plan';
import { positionsNow } from './positions-now';
import { answerCell, profileLines } from './profile-items';
import { isOfAddIn, ofPosition } from './recorded';
import { setupRow } from './rows';
import { hiddenPositions } from './zero-rows';

type Grid = readonly (readonly unknown[])[];

/** The present content of the named ranges that an update writes to; formulas where cells have them. */
export interface UpdatedRanges {
  readonly residents: Grid;
  /** One for each part. */
  readonly profiles: readonly Grid[];
  readonly body: Grid;
}

/**
 * A cell that an update writes: in the row of residents, in a part's profile, in the table beside a position, or in the
 * set-up. Rows and columns are counted from 0.
 */
export interface ChangedCell {
  readonly range:
    | { readonly kind: 'residents' | 'setup' }
    | { readonly kind: 'profile'; readonly part: number }
    | { readonly kind: 'body'; readonly number: number; readonly key: ColumnKey };
  readonly row: number;
  readonly column: number;
  readonly content: CellEntry;
}

/** Whether a plan differs from the existing sheet only in residents and answers, so that everything else can stay. */
export function isSameTable(plan: FacilityPlan, former: FormerTable): boolean {
  const shape = ({ language, form, columns, without, institution, parts }: FacilityTable): string =>
    JSON.stringify([
      language,
      form,
      [...columns].sort(),
      [...without].sort(),
      institution,
      parts.map(({ name, type }) => (parts.length > 1 ? [name, type] : type)),
    ]);
  const isSame = plan.norms.edition.id === former.norms.edition.id && shape(plan) === shape(former);
  return isSame && hiddenPositions(plan).join() === hiddenPositions({ ...plan, ...former }).join();
}

/**
 * The cells that have to change on the sheet of the same table; undefined where a cell for one of them was deleted. A formula
 * of somebody's stays where it comes to what the pane has.
 */
export function changedCells(
  plan: FacilityPlan,
  former: Pick<FormerTable, 'parts'>,
  ranges: UpdatedRanges,
): ChangedCell[] | undefined {
  const parts = plan.parts.map((_, part) => answersIn(plan, former, part, ranges.profiles[part] ?? []));
  const body = plan.form === 'values' ? figuresIn(plan, ranges.body) : [];
  const residents = plan.parts.flatMap((part, column): (ChangedCell | undefined)[] => {
    const stands = ranges.residents[0]?.[column];
    if (stands === undefined) return [undefined];
    const before = former.parts[column];
    const isLink = part.residentsFrom !== undefined && !isSamePlace(part.residentsFrom, before?.residentsFrom);
    const isSame = !isLink && part.residents === before?.residents;
    if (isSame && isCellFormula(stands)) return [];
    return [{ range: { kind: 'residents' }, row: 0, column, content: residentsCell(part, plan) }];
  });
  const all = [...residents, ...parts.flat(), ...body];
  if (!all.every((one) => one !== undefined)) return undefined;
  return all.filter((change) => withoutMarks(standsAt(change, ranges)) !== withoutMarks(change.content));
}

function standsAt({ range, row, column }: ChangedCell, ranges: UpdatedRanges): unknown {
  if (range.kind === 'setup') return undefined;
  const grid = range.kind === 'profile' ? ranges.profiles[range.part] : ranges[range.kind];
  return grid?.[row]?.[column];
}

/** The figures and words of a sheet of values that an update writes over although the add-in did not write them. */
export function typedOver(changes: readonly ChangedCell[], former: FormerTable, ranges: UpdatedRanges): ChangedCell[] {
  const isOwn = isOfAddIn(former);
  return changes.filter((change) => {
    const { range } = change;
    return range.kind === 'body' && !isOwn(ofPosition(range.number, range.key, standsAt(change, ranges)));
  });
}

/** The change of the record where an update writes other figures; none where an earlier version left no record. */
export function recordChange(
  changes: readonly ChangedCell[],
  { recorded }: FormerTable,
  ranges: UpdatedRanges,
): ChangedCell[] {
  const said = changes.flatMap((change) => {
    const { range } = change;
    if (range.kind !== 'body') return [];
    const of = (content: unknown): string => ofPosition(range.number, range.key, content);
    return [{ gone: of(standsAt(change, ranges)), come: of(change.content) }];
  });
  if (said.length === 0 || recorded === undefined) return [];
  const content = asText(
    renewedRecord(
      recorded,
      said.map(({ gone }) => gone),
      said.map(({ come }) => come),
    ),
  );
  return [{ range: { kind: 'setup' }, row: setupRow.record - setupRow.first, column: 1, content }];
}

/** A content without the apostrophes of texts and sheet names, which Excel omits where it can. */
function withoutMarks(content: unknown): string {
  return String(content).replaceAll("'", '');
}

/** A missing line matters only if the plan has an answer for it. */
function answersIn(
  plan: FacilityPlan,
  former: Pick<FormerTable, 'parts'>,
  part: number,
  lines: Grid,
): (ChangedCell | undefined)[] {
  const { norms, language, parts } = plan;
  const [one, before] = [parts[part], former.parts[part]];
  if (one === undefined) return [];
  const items = lines.map(([name]) => norms.itemNames.find(String(name))[0]?.id);
  return profileLines(plan, one).flatMap(({ item }): (ChangedCell | undefined)[] => {
    const content = answerCell(language, item, one);
    const row = items.indexOf(item.id);
    const isSame = before !== undefined && answerCell(language, item, before) === content;
    if (isSame && isCellFormula(lines[row]?.[1])) return [];
    if (row >= 0) return [{ range: { kind: 'profile', part }, row, column: 1, content }];
    return content === '?' ? [] : [undefined];
  });
}

/** The figures of a sheet of values, found by its headings and row numbers. */
function figuresIn(plan: FacilityPlan, [headings = [], ...lines]: Grid): (ChangedCell | undefined)[] {
  const columns = sheetColumns(plan);
  const placeOf = (key: string): number => headings.indexOf(columns.find((column) => column.key === key)?.heading);
  const now = positionsNow(plan);
  return plan.norms.positions.flatMap((position) => {
    const row = lines.findIndex((line) => line[0] === position.position.row) + 1;
    const { units, status, note } = now(position);
    const cells: readonly (readonly [ColumnKey, CellEntry])[] = [
      ...units.map((figure, part) => [unitsOfPart(part), figure ?? undeterminedWord(plan.language)] as const),
      ['status', status],
      ['note', asText(note)],
    ];
    return cells.map(([key, content]): ChangedCell | undefined => {
      const [column, number] = [placeOf(key), position.position.row];
      return row === 0 || column < 0 ? undefined : { range: { kind: 'body', number, key }, row, column, content };
    });
  });
}
