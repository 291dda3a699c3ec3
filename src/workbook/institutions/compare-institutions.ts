import { facilityComparer, withRounding, type CompareFacility, type FacilityComparison } from '../../editions/compare';
import type { CompiledEdition } from '../../engine/compile';
import { Fault } from '../../engine/fault';
import type { Rounding } from '../../norms/schema';
import { textOf } from '../../staffing/sheet-cells';
import { refuse, type Refused } from '../excel/refusal';
import { roleColumn, listBy, type InstitutionList } from './institution-list';
import type { ListRow } from './list-rows';
import { facilityOf, figuresRead, payOf, profileOf, type UnfitAnswer } from './read-institution';

/** Two editions to be compared for every institution of a list. */
export interface ListComparisonPlan {
  readonly before: CompiledEdition;
  readonly after: CompiledEdition;
  readonly list: InstitutionList;
  /** The id of a type in the second edition by that in the first, where somebody has chosen one. */
  readonly typesAfter: ReadonlyMap<string, string>;
  /** The workbook's own rounding. */
  readonly rounding: Rounding | undefined;
}

/** A row that cannot be read, counted from 0 on the sheet. */
export interface UnreadRow {
  readonly row: number;
  readonly why: Fault | UnfitAnswer;
}

/** The institutions of a list under both editions, in its order, and the rows of it that could not be read. */
export interface ListComparison {
  readonly comparisons: readonly FacilityComparison[];
  readonly unread: readonly UnreadRow[];
}

/** The number of institutions compared before the pane can render again. */
const together = 20;

/** Compares two editions for every institution of a list. Reports its progress, from 0 to 1; `signal` stops it. */
export async function compareInstitutions(
  plan: ListComparisonPlan,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ListComparison | Refused> {
  const { rows } = plan.list;
  const listAfter = listBy(plan.after, plan.list);
  const compare = facilityComparer(plan.before, plan.after);
  const comparisons: FacilityComparison[] = [];
  const unread: UnreadRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % together === 0) {
      onProgress(at / rows.length);
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (signal.aborted) return refuse({ reason: 'cancelled' });
    const compared = compareRow(plan, listAfter, compare, row);
    if (compared instanceof Fault || 'item' in compared) unread.push({ row: row.row, why: compared });
    else comparisons.push(compared);
  }
  return { comparisons, unread };
}

function compareRow(
  plan: ListComparisonPlan,
  listAfter: InstitutionList,
  compare: CompareFacility,
  row: ListRow,
): FacilityComparison | Fault | UnfitAnswer {
  const { before, after, list, typesAfter, rounding } = plan;
  const facility = facilityOf(before, list, row, rounding);
  if (facility instanceof Fault || 'item' in facility) return facility;
  const profileAfter = profileOf(after, listAfter, row);
  if ('item' in profileAfter) return profileAfter;
  const type = before.edition.types[facility.type]?.id ?? '';
  const typeAfter = typesAfter.get(type);
  const pay = payOf(figuresRead(list, row));
  const ids = [before, after].flatMap(({ positions }) => positions.map(({ position }) => position.id));
  const salaries = new Map(pay === undefined ? [] : ids.map((id) => [id, pay]));
  const compared = {
    name: textOf(row.cells[roleColumn(list, 'name') ?? -1] ?? ''),
    type,
    residents: facility.residents,
    profile: withRounding(facility.profile, rounding),
    profileAfter: withRounding(profileAfter, rounding),
    ...(typeAfter === undefined ? {} : { typeAfter }),
  };
  return compare(compared, salaries);
}
